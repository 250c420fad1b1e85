/**
 * What a family holds besides its fields: what was answered and said, under names of its own in
 * `extra`. Pure.
 */
import type { Commands } from "../commands.ts";
import type { Family } from "../schema.ts";
import * as acts from "./records.ts";

/** What stands in `extra` of the family under a name, when it holds things by name; else nothing. */
export function extraOf(document: Family, name: string): Readonly<Record<string, unknown>> {
  const found = document.extra?.[name];
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** Sets what stands in `extra` of the family under a name; empty takes it out. */
export function setExtra(
  document: Family,
  name: string,
  value: Readonly<Record<string, unknown>>
): Commands {
  const { [name]: _, ...others } = document.extra ?? {};
  const extra = Object.keys(value).length ? { ...others, [name]: value } : others;
  return acts.describe(document, { extra: Object.keys(extra).length ? extra : null });
}
