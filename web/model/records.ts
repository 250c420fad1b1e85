/**
 * Records of a family as the file holds them: what a field says, what a record is known by, and when
 * two say the same. Pure.
 */
import { FIELDS, type Family, type List, type Records, type WrittenDate } from "./schema.ts";

/** Any record of the lists of a family. */
export type AnyRecord = Records[List];

/** A record, or a part of it, as fields by name: for what is only known while the page runs. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a record is known by: see `keyOf`. */
export type Key = Fields;

/** A value that may be left out may also be said to be nothing. */
type Optional<Value> = undefined extends Value ? Value | null : Value;

/** A record that is being written down: null = not recorded. */
export type Given<L extends List> = {
  readonly [F in keyof Records[L]]: Optional<Records[L][F]>;
};

/** Fields of a record that get these values; null = not recorded. */
export type Values<L extends keyof Records> = {
  readonly [F in keyof Records[L]]?: Records[L][F] | null;
};

/** What lasts from a day to a day; without them from always, and until ever. */
export interface Lasting {
  readonly start?: WrittenDate | null;
  readonly end?: WrittenDate | null;
}

export function fieldsOf(record: object): Fields {
  return record as Fields;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** Whether two values of a document say the same; the order of fields says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((n) => n in b && same(a[n], b[n]));
}

/** Whether a field with this value is left out: not recorded, or at its default. */
export function isDefault(list: keyof Records, field: string, value: unknown): boolean {
  return value === null || value === undefined || same(value, FIELDS[list][field]?.default);
}

/** What a field says, also when the document leaves it out; null = not recorded. */
export function valueOf<L extends List, F extends keyof Records[L] & string>(
  list: L,
  record: Records[L],
  field: F
): NonNullable<Records[L][F]> | (null extends Records[L][F] ? null : never) {
  return fieldValue(list, record, field) as NonNullable<Records[L][F]>;
}

/** The same for a field whose name is only known while the page runs. */
export function fieldValue(list: List, record: object, field: string): unknown {
  return fieldsOf(record)[field] ?? FIELDS[list][field]?.default ?? null;
}

/** A record as documents hold it: without what is not recorded or at its default. */
export function tidy(list: keyof Records, record: object): Fields {
  const kept = Object.entries(fieldsOf(record)).filter(([f, value]) => !isDefault(list, f, value));
  return Object.fromEntries(kept.map(([f, value]) => [f, tidyValue(list, f, value)]));
}

function tidyValue(list: keyof Records, field: string, value: unknown): unknown {
  const { kind } = FIELDS[list][field] ?? {};
  const inner = field as keyof Records; // the fields of a record are described under its name
  if (kind === "record") return tidy(inner, value as object);
  return kind === "records" ? (value as object[]).map((one) => tidy(inner, one)) : value;
}

/** What a record is known by: its id, or for a record without id everything it says. */
export function keyOf(record: object): Key {
  const fields = fieldsOf(record);
  return "id" in fields ? { id: fields.id } : fields;
}

/** A list of a family; empty when the document leaves it out. */
export function records<L extends List>(document: Family, list: L): readonly Records[L][] {
  const lists: { readonly [Name in List]?: readonly Records[Name][] } = document;
  return lists[list] ?? [];
}

/** The record with this key, or undefined. */
export function find<L extends List>(document: Family, list: L, key: Key): Records[L] | undefined {
  return records(document, list).find((record) => same(keyOf(record), key));
}
