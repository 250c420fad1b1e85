/**
 * Commands on a family's document: pure functions that give the new document and what undoes it.
 * Unchanged records and lists keep their identity. The same as ecomap/model/commands.py.
 */
import {
  fieldsOf,
  find,
  isDefault,
  keyOf,
  records as recordsOf,
  same,
  tidy,
  type AnyRecord,
  type Fields,
  type Key,
} from "./records.ts";
import { FIELDS, LISTS, type Family, type List, type Records } from "./schema.ts";

/** Puts a record in a list; at: the place it once had, null = at the end. */
export interface Add {
  readonly do: "add";
  readonly in: List;
  readonly record: AnyRecord;
  readonly at?: number | null;
}

/** Takes a record away; at: where it probably stands, was: as it was seen. */
export interface Remove {
  readonly do: "remove";
  readonly in: List;
  readonly key: Key;
  readonly at?: number | null;
  readonly was?: AnyRecord | null;
}

/** Sets fields of a record; null = not recorded. was: the values as they were seen. */
export interface Change {
  readonly do: "change";
  readonly in: List;
  readonly key: Key;
  readonly values: Fields;
  readonly was?: Fields | null;
}

/** Sets fields of the family itself. */
export interface Describe {
  readonly do: "describe";
  readonly values: Fields;
  readonly was?: Fields | null;
}

export type Command = Add | Remove | Change | Describe;
export type Commands = readonly Command[];

/** A document after commands, and the commands that bring the old one back. */
export interface Applied {
  readonly document: Family;
  readonly inverse: Commands;
}

interface Done {
  readonly document: Family;
  readonly inverse: Command;
}

/** A list; throws when families have no such list, which a document of elsewhere may say. */
function listOf(document: Family, list: List): readonly AnyRecord[] {
  if (!LISTS.includes(list)) throw new Error("no such list");
  return recordsOf(document, list);
}

/** Index of the record with this key, preferably where it probably stands; -1 = not there. */
function indexOf(records: readonly AnyRecord[], key: Key, at?: number | null): number {
  const isIt = (record?: AnyRecord): boolean => record !== undefined && same(keyOf(record), key);
  return isIt(records[at ?? -1]) ? (at ?? -1) : records.findIndex(isIt);
}

/** Where the record with this key stands, and what it says; throws when it is not there. */
function placeOf(
  document: Family,
  { in: list, key, at }: { in: List; key: Key; at?: number | null }
) {
  const records = listOf(document, list);
  const index = indexOf(records, key, at);
  const record = records[index];
  if (!record) throw new Error("no such record");
  return { records, index, record };
}

/** Only the lists that a file may leave out are left out when they are empty. */
function withList(document: Family, list: List, records: readonly AnyRecord[]): Family {
  const { [list]: _, ...others } = document;
  const left = !records.length && "default" in (FIELDS.family[list] ?? {});
  return (left ? others : { ...document, [list]: records }) as Family;
}

function withValues(list: keyof Records, record: object, values: Fields): Fields {
  return tidy(list, { ...record, ...values });
}

/** What these fields say in a record; null = not recorded. */
function valuesOf(record: object, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fieldsOf(record)[name] ?? null]));
}

function add(document: Family, { in: list, record, at }: Add): Done {
  const records = listOf(document, list);
  if ("id" in record && indexOf(records, keyOf(record)) >= 0) throw new Error("id in use");
  const index = Math.min(at ?? records.length, records.length);
  const added = tidy(list, record) as unknown as AnyRecord;
  return {
    document: withList(document, list, records.toSpliced(index, 0, added)),
    inverse: { do: "remove", in: list, key: keyOf(added), at: index, was: added },
  };
}

function remove(document: Family, command: Remove): Done {
  const { records, index, record } = placeOf(document, command);
  return {
    document: withList(document, command.in, records.toSpliced(index, 1)),
    inverse: { do: "add", in: command.in, record, at: index },
  };
}

function change(document: Family, command: Change): Done {
  const { in: list, key, values } = command;
  const { records, index, record } = placeOf(document, { in: list, key });
  const changed = withValues(list, record, values) as unknown as AnyRecord;
  const before = valuesOf(record, Object.keys(values));
  return {
    document: withList(document, list, records.with(index, changed)),
    inverse: { do: "change", in: list, key: keyOf(changed), values: before, was: { ...values } },
  };
}

function describe(document: Family, { values }: Describe): Done {
  const said = { ...fieldsOf(document), ...values };
  const kept = Object.entries(said).filter(
    ([name, value]) => !(name in values && isDefault("family", name, value))
  );
  const before = valuesOf(document, Object.keys(values));
  return {
    document: Object.fromEntries(kept) as unknown as Family,
    inverse: { do: "describe", values: before, was: { ...values } },
  };
}

function carriedOut(document: Family, command: Command): Done {
  switch (command.do) {
    case "add":
      return add(document, command);
    case "remove":
      return remove(document, command);
    case "change":
      return change(document, command);
    case "describe":
      return describe(document, command);
  }
}

/**
 * Carries out commands one after the other; gives the new document and the commands that bring
 * the old one back. Throws when a record is not there (or already is); nothing is changed then.
 */
export function apply(document: Family, commands: Commands): Applied {
  const inverse: Command[] = [];
  let now = document;
  for (const command of commands) {
    const done = carriedOut(now, command);
    now = done.document;
    inverse.unshift(done.inverse);
  }
  return { document: now, inverse };
}

function fieldsClash(
  list: keyof Records,
  record: object,
  { values, was }: Pick<Change, "values" | "was">
): boolean {
  if (!was) return false;
  const now = fieldsOf(record);
  const seen = withValues(list, record, was);
  const wanted = withValues(list, record, values);
  const names = Object.keys(values).filter((name) => name in was);
  return names.some((n) => !same(now[n], seen[n]) && !same(now[n], wanted[n]));
}

function clashesNow(document: Family, command: Command): boolean {
  if (command.do === "add") return false;
  if (command.do === "describe") return fieldsClash("family", document, command);
  const record = find(document, command.in, command.key);
  if (!record) return true;
  if (command.do === "change") return fieldsClash(command.in, record, command);
  return Boolean(command.was) && !same(record, tidy(command.in, command.was ?? {}));
}

/** Whether something that these commands touch is no longer as it was seen. */
export function clashes(document: Family, commands: Commands): boolean {
  let now = document;
  try {
    for (const command of commands) {
      if (clashesNow(now, command)) return true;
      now = apply(now, [command]).document;
    }
  } catch {
    return true; // what it is about is not there, or is there again
  }
  return false;
}
