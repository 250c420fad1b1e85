// @ts-nocheck
/**
 * Commands on a family's document: pure functions that give the new document and what undoes it.
 * Unchanged records and lists keep their identity. The same as ecomap/model/commands.py.
 */

/** The lists a family may have; of these only the members are always written down. */
const LISTS = new Set([
  ..."members bonds parties ties links caseworkers needs".split(" "),
  ..."goals orders moments contacts decisions notes reflections".split(" "),
]);
const ALWAYS = "members";
/** Values that documents leave out where they are the default. */
const DEFAULTS = { ties: { status: "actual" }, goals: { state: "open" } };
const EMPTY_TEXTS = new Set(["text", "title", "reason"]);

function isObject(value) {
  return typeof value === "object" && value !== null;
}

/** Whether two values of a document say the same. */
export function same(a, b) {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((n) => n in b && same(a[n], b[n]));
}

/** Whether a field with this value is left out: not recorded, or at its default. */
function isDefault(list, name, value) {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return !value.length;
  if (value === false) return true;
  if (value === "") return EMPTY_TEXTS.has(name);
  if (name === "answers") return !Object.keys(value).length;
  return DEFAULTS[list]?.[name] === value;
}

/** A record as documents hold it: without what is not recorded or at its default. */
function tidy(list, record) {
  const kept = Object.entries(record).filter(([name, value]) => !isDefault(list, name, value));
  return Object.fromEntries(kept.map(([name, value]) => [name, tidyValue(name, value)]));
}

function tidyValue(name, value) {
  return name === "observations" ? value.map((seen) => tidy(name, seen)) : value;
}

/** What a record is known by: its id, or for a record without id everything it says. */
export function identity(record) {
  return "id" in record ? { id: record.id } : record;
}

function recordsOf(document, list) {
  if (!LISTS.has(list)) throw new Error("no such list");
  return document[list] ?? [];
}

/** Index of the record with this key, preferably where it probably stands; -1 = not there. */
function indexOf(records, key, at) {
  const isIt = (record) => record && same(identity(record), key);
  return isIt(records[at]) ? at : records.findIndex(isIt);
}

function find(document, list, key, at) {
  const index = indexOf(recordsOf(document, list), key, at);
  if (index < 0) throw new Error("no such record");
  return index;
}

/** The record with this key, or undefined. */
export function recordOf(document, list, key) {
  return (document[list] ?? []).find((record) => same(identity(record), key));
}

function withList(document, list, records) {
  const next = { ...document, [list]: records };
  if (!records.length && list !== ALWAYS) delete next[list];
  return next;
}

function withValues(list, record, values) {
  return tidy(list, { ...record, ...values });
}

/** What these fields say in a record; null = not recorded. */
function valuesOf(record, names) {
  return Object.fromEntries(names.map((name) => [name, record[name] ?? null]));
}

const ACTS = {
  add(document, { in: list, record, at }) {
    const records = recordsOf(document, list);
    if ("id" in record && indexOf(records, { id: record.id }) >= 0) throw new Error("id in use");
    const index = Math.min(at ?? records.length, records.length);
    const added = tidy(list, record);
    const next = [...records.slice(0, index), added, ...records.slice(index)];
    const inverse = { do: "remove", in: list, key: identity(added), at: index, was: added };
    return { document: withList(document, list, next), inverse };
  },
  remove(document, { in: list, key, at }) {
    const index = find(document, list, key, at);
    const records = document[list];
    const inverse = { do: "add", in: list, record: records[index], at: index };
    const next = withList(document, list, records.toSpliced(index, 1));
    return { document: next, inverse };
  },
  change(document, { in: list, key, values }) {
    const index = find(document, list, key);
    const record = document[list][index];
    const changed = withValues(list, record, values);
    const names = Object.keys(values);
    const inverse = {
      do: "change",
      in: list,
      key: identity(changed),
      values: valuesOf(record, names),
      was: { ...values },
    };
    return { document: withList(document, list, document[list].with(index, changed)), inverse };
  },
  describe(document, { values }) {
    const names = Object.keys(values);
    const changed = { ...document };
    for (const [name, value] of Object.entries(values)) {
      if (isDefault("family", name, value)) delete changed[name];
      else changed[name] = value;
    }
    const inverse = { do: "describe", values: valuesOf(document, names), was: { ...values } };
    return { document: changed, inverse };
  },
};

/**
 * Carries out commands one after the other; gives the new document and the commands that bring
 * the old one back. Throws when a record is not there (or already is); nothing is changed then.
 */
export function apply(document, commands) {
  const inverse = [];
  let now = document;
  for (const command of commands) {
    const done = ACTS[command.do](now, command);
    now = done.document;
    inverse.unshift(done.inverse);
  }
  return { document: now, inverse };
}

function fieldsClash(list, record, { values, was }) {
  if (!was) return false;
  const seen = withValues(list, record, was);
  const wanted = withValues(list, record, values);
  const names = Object.keys(values).filter((name) => name in was);
  return names.some((n) => !same(record[n], seen[n]) && !same(record[n], wanted[n]));
}

function clashesNow(document, command) {
  if (command.do === "add") return false;
  if (command.do === "describe") return fieldsClash("family", document, command);
  const record = recordOf(document, command.in, command.key);
  if (!record) return true;
  if (command.do === "change") return fieldsClash(command.in, record, command);
  return Boolean(command.was) && !same(record, tidy(command.in, command.was));
}

/** Whether something that these commands touch is no longer as it was seen. */
export function clashes(document, commands) {
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
