/**
 * Taking something away that was a mistake, with everything that would point at nothing. Pure.
 * What points at what stands in the schema; the same is worked out in `ecomap/model/removal.py`.
 */
import type { Commands } from "../commands.ts";
import { fieldsOf, type AnyRecord } from "../records.ts";
import { FIELDS, LISTS, type Family, type Field, type List } from "../schema.ts";
import * as acts from "./records.ts";

/** Lists in the order in which records go: what names others goes before them. */
const ORDER = LISTS.toReversed();

function fieldsThat(fits: (field: Field) => boolean): (list: List) => string[] {
  const found = LISTS.map((list): [List, string[]] => {
    const fields = Object.entries(FIELDS[list]).filter(([, field]) => fits(field));
    return [list, fields.map(([name]) => name)];
  });
  const byList = new Map(found);
  return (list) => byList.get(list) ?? [];
}

/** Fields without which a record means nothing: it goes along. */
const owning = fieldsThat((field) => field.owned === true);

/** Fields that only mention a record: the record stays, without that mention. */
const mentioning = fieldsThat(({ kind, owned }) => (kind === "ref" || kind === "refs") && !owned);

/** Fields in which nobody means the whole family: a record for somebody who goes, goes along. */
const forSomebody = fieldsThat((field) => field.noneIsAll === true);

/** What goes: ids, and records by list. */
interface Gone {
  readonly ids: Set<string>;
  readonly records: Map<List, readonly AnyRecord[]>;
}

function idOf(record: AnyRecord): string | null {
  return "id" in record ? record.id : null;
}

/** The ids that a field of a record names. */
function named(record: AnyRecord, field: string): readonly unknown[] {
  const value = fieldsOf(record)[field] ?? [];
  return Array.isArray(value) ? value : [value];
}

function falls(list: List, record: AnyRecord, gone: Gone): boolean {
  const goes = (id: unknown): boolean => gone.ids.has(id as string);
  if (goes(idOf(record))) return true;
  if (owning(list).some((field) => named(record, field).some(goes))) return true;
  const somebody = forSomebody(list).map((field) => named(record, field));
  return somebody.some((ids) => ids.length > 0 && ids.every(goes));
}

/** Everything that goes with the record with this id. */
function fallen(document: Family, id: string): Gone {
  const gone: Gone = { ids: new Set([id]), records: new Map() };
  for (let before = -1; before !== gone.ids.size;) {
    before = gone.ids.size;
    for (const list of ORDER) {
      const found = acts.records(document, list).filter((r) => falls(list, r, gone));
      gone.records.set(list, found);
      for (const one of found.map(idOf)) if (one) gone.ids.add(one);
    }
  }
  return gone;
}

function without(value: unknown, gone: Gone): unknown {
  const stays = (id: unknown): boolean => !gone.ids.has(id as string);
  if (Array.isArray(value)) return value.filter(stays);
  return stays(value) ? value : null;
}

function unmentioned(document: Family, list: List, gone: Gone): Commands {
  const records: readonly AnyRecord[] = acts.records(document, list);
  const stay = records.filter((record) => !gone.records.get(list)?.includes(record));
  return stay.flatMap((record) => {
    const fields = mentioning(list).filter((field) => fieldsOf(record)[field]);
    const values = Object.fromEntries(
      fields.map((field): [string, unknown] => [field, without(fieldsOf(record)[field], gone)])
    );
    return acts.setFields(list, record, values);
  });
}

/** From the back, so that each stands where it says while those after it are gone. */
function taken(document: Family, list: List, gone: Gone): Commands {
  const records = gone.records.get(list) ?? [];
  return records.toReversed().map((record) => acts.remove(document, list, record));
}

/** The commands that take away the record with this id and all that hangs on it. */
export function removal(document: Family, id: string): Commands {
  const gone = fallen(document, id);
  return [
    ...LISTS.flatMap((list) => unmentioned(document, list, gone)),
    ...ORDER.flatMap((list) => taken(document, list, gone)),
  ];
}

/** How many records of each list go along with this one: {ties: 2, links: 1}. */
export function goesAlong(document: Family, id: string): Partial<Record<List, number>> {
  const counted = [...fallen(document, id).records].map(([list, records]): [List, number] => [
    list,
    records.filter((record) => idOf(record) !== id).length,
  ]);
  return Object.fromEntries(counted.filter(([, count]) => count));
}
