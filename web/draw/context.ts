/**
 * What rows are about: the family and the day, with the records that are meant.
 */
import * as acts from "../model/acts/records.ts";
import type { Family, List, Records } from "../model/schema.ts";
import { newId } from "../saving/ids.ts";
import * as saving from "../saving/session.ts";
import { chosenDay, person } from "./parts.ts";
import type { Context } from "./seen.ts";

/** Who told something last in this visit. */
let told: string | null = null;

export function rememberTold(person: string): void {
  told = person;
}

/** Who told something last, as long as they are in the family: what new ties begin with. */
function lastTold(document: Family): string | null {
  return told && person(document, told) ? told : null;
}

/** The record of a list that a context is about, or undefined. */
export function recordIn<L extends List>(
  { document, keys }: Pick<Context, "document" | "keys">,
  list: L
): Records[L] | undefined {
  const key = keys[list];
  return key && acts.find(document, list, key);
}

function certain<L extends List>(outer: Pick<Context, "document" | "keys">, list: L): Records[L] {
  const found = recordIn(outer, list);
  if (!found) throw new Error(`no record of ${list} here`);
  return found;
}

/** The same, about other records. */
export function within<L extends List = never>(
  outer: Omit<Context, "keys" | "record">,
  keys: Context<L>["keys"]
): Context<L> {
  const around = { ...outer, keys };
  return { ...around, record: (list) => certain(around, list) };
}

/** What rows are about now. keys: key of the record, by list. */
export function context<L extends List = never>(keys: Context<L>["keys"]): Context<L> {
  const document = saving.document();
  if (!document) throw new Error("no family is open");
  const outer = { document, iso: chosenDay(), newId, saidBy: lastTold(document) };
  return within({ ...outer, renamed: () => undefined }, keys);
}

/** What there is now, about no record in particular. */
export function now(): Context {
  return context({});
}
