// @ts-nocheck
/**
 * What drawing does to a family, as lists of commands: from a document and a choice. Pure: no page,
 * no canvas, nothing is carried out here (see draw/perform.js).
 *
 * Dates are written ones ("2024", "2024-03", "2024-03-15"); `iso` is the chosen day, written in
 * full. `newId(prefix)` gives an id that no other record has or will have.
 */

/** What a field says when nothing was filled in; a document leaves these out. */
const DEFAULTS = { "ties.status": "actual", "goals.state": "open" };
const WORDS = ["text", "title", "reason"];

/** Null for a value that says no more than leaving the field out. */
function said(collection, field, value) {
  const empty =
    value === undefined ||
    value === false ||
    (Array.isArray(value) && !value.length) ||
    (value === "" && WORDS.includes(field)) ||
    value === DEFAULTS[`${collection}.${field}`];
  return empty ? null : value;
}

/** What is there for a field, also when the document leaves it out. */
export function valueOf(collection, record, field) {
  return record[field] ?? DEFAULTS[`${collection}.${field}`] ?? null;
}

export function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a record is known by: its id, or for a record without id everything it says. */
export function keyOf(record) {
  return "id" in record ? { id: record.id } : { ...record };
}

export function records(document, collection) {
  return document[collection] || [];
}

/** The record with this key (see `keyOf`), or undefined. */
export function find(document, collection, key) {
  const fits = "id" in key ? (r) => r.id === key.id : (r) => same(r, key);
  return records(document, collection).find(fits);
}

/** Puts a record at the end of a list; what says nothing is left out. */
export function add(collection, record) {
  const kept = Object.entries(record)
    .map(([field, value]) => [field, said(collection, field, value)])
    .filter(([, value]) => value !== null);
  return { do: "add", in: collection, record: Object.fromEntries(kept), at: null };
}

function differing(before, values) {
  const changed = Object.keys(values).filter((f) => !same(before(f), values[f]));
  const picked = (valueFor) => Object.fromEntries(changed.map((f) => [f, valueFor(f)]));
  return changed.length ? { values: picked((f) => values[f]), was: picked(before) } : null;
}

/** Sets fields of a record, as a list of no or one command: nothing when it says that already. */
export function change(collection, record, values) {
  const wanted = Object.fromEntries(
    Object.entries(values).map(([f, v]) => [f, said(collection, f, v)])
  );
  const found = differing((f) => said(collection, f, record[f] ?? null), wanted);
  return found ? [{ do: "change", in: collection, key: keyOf(record), ...found }] : [];
}

/** Sets fields of the family itself. */
export function describe(document, values) {
  const found = differing((f) => document[f] ?? null, values);
  return found ? [{ do: "describe", ...found }] : [];
}

/** Takes one record away, and nothing else; `removal` also sees to what points at it. */
export function remove(document, collection, record) {
  const at = records(document, collection).indexOf(record);
  return { do: "remove", in: collection, key: keyOf(record), at, was: record };
}
