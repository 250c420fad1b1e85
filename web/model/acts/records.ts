/**
 * What drawing does to a family, as lists of commands: from a document and a choice. Pure: no page,
 * no canvas, nothing is carried out here (see draw/perform.ts).
 *
 * Dates are written ones ("2024", "2024-03", "2024-03-15"); `iso` is the chosen day, written in
 * full. `newId(prefix)` gives an id that no other record has or will have.
 */
import type { Add, Change, Command, Describe, Remove } from "../commands.ts";
import {
  fieldsOf,
  isDefault,
  keyOf,
  records,
  same,
  type AnyRecord,
  type Fields,
  type Given,
  type Values,
} from "../records.ts";
import type { Family, List, Records, WrittenDate } from "../schema.ts";

export { fieldValue, find, keyOf, records, same, valueOf } from "../records.ts";
export type { Given, Key, Values } from "../records.ts";

/** What an act is done with. saidBy: who tells what is filled in, null = nobody in particular. */
export interface Means {
  readonly iso: WrittenDate;
  readonly newId: (prefix: string) => string;
  readonly saidBy?: string | null;
}

/** The commands of an act, and the id of the record that it makes. */
export interface Made {
  readonly commands: readonly Command[];
  readonly id: string;
}

/** Null for a value that says no more than leaving the field out. */
function said(list: List, field: string, value: unknown): unknown {
  return isDefault(list, field, value) ? null : value;
}

/** Puts a record at the end of a list; what says nothing is left out. */
export function add<L extends List>(list: L, record: Given<L>): Add {
  const kept = Object.entries(fieldsOf(record)).filter(([f, value]) => !isDefault(list, f, value));
  return {
    do: "add",
    in: list,
    record: Object.fromEntries(kept) as unknown as AnyRecord,
    at: null,
  };
}

/** What of these values is new: the values, and what was there; null when nothing is. */
function differing(before: (field: string) => unknown, values: Fields) {
  const changed = Object.keys(values).filter((f) => !same(before(f), values[f]));
  const picked = (valueFor: (field: string) => unknown): Fields =>
    Object.fromEntries(changed.map((f) => [f, valueFor(f)]));
  return changed.length ? { values: picked((f) => values[f]), was: picked(before) } : null;
}

/** The same as `change` for fields whose names are only known while the page runs. */
export function setFields(list: List, record: object, values: Fields): Change[] {
  const wanted = Object.fromEntries(
    Object.entries(values).map(([f, value]) => [f, said(list, f, value)])
  );
  const found = differing((f) => said(list, f, fieldsOf(record)[f]), wanted);
  return found ? [{ do: "change", in: list, key: { ...keyOf(record) }, ...found }] : [];
}

/** Sets fields of a record, as a list of no or one command: nothing when it says that already. */
export function change<L extends List>(list: L, record: Records[L], values: Values<L>): Change[] {
  return setFields(list, record, fieldsOf(values));
}

/** Sets fields of the family itself. */
export function describe(document: Family, values: Values<"family">): Describe[] {
  const found = differing((f) => fieldsOf(document)[f] ?? null, fieldsOf(values));
  return found ? [{ do: "describe", ...found }] : [];
}

/** Takes one record away, and nothing else; `removal` also sees to what points at it. */
export function remove<L extends List>(document: Family, list: L, record: Records[L]): Remove {
  const at = records(document, list).indexOf(record);
  return { do: "remove", in: list, key: { ...keyOf(record) }, at, was: record };
}
