// @ts-nocheck
/**
 * Taking something away that was a mistake, with everything that would point at nothing. Pure.
 */
import * as acts from "./records.ts";

/** Lists in the order in which records go: what points at others goes first. */
const ORDER = [
  "notes",
  "contacts",
  "bonds",
  "links",
  "caseworkers",
  "goals",
  "needs",
  "orders",
  "ties",
  "decisions",
  "moments",
  "reflections",
  "parties",
  "members",
];

/** Fields without which a record means nothing: it goes along. */
const OWNED = {
  notes: ["about"],
  contacts: ["party"],
  bonds: ["a", "b"],
  links: ["a", "b"],
  caseworkers: ["party"],
  ties: ["party"],
};

/** Fields that only mention a record: the record stays, without that mention. */
const MENTIONS = {
  notes: ["by"],
  contacts: ["members"],
  goals: ["needs", "parties"],
  needs: ["members"],
  orders: ["members"],
  ties: ["members", "replaces", "said_by"],
  decisions: ["by", "who"],
  moments: ["present"],
  reflections: ["by"],
};

/** Lists where no members means the whole family: a record for somebody who goes, goes along. */
const FOR_SOMEBODY = ["contacts", "needs", "orders", "ties"];

function falls(collection, record, gone) {
  if (gone.ids.has(record.id)) return true;
  if ((OWNED[collection] || []).some((field) => gone.ids.has(record[field]))) return true;
  const members = FOR_SOMEBODY.includes(collection) ? record.members || [] : [];
  return members.length > 0 && members.every((m) => gone.ids.has(m));
}

/** Everything that goes with a record: {ids, records} with records by list. */
function fallen(document, id) {
  const gone = { ids: new Set([id]), records: new Map() };
  for (let before = -1; before !== gone.ids.size;) {
    before = gone.ids.size;
    for (const collection of ORDER) {
      const found = acts.records(document, collection).filter((r) => falls(collection, r, gone));
      gone.records.set(collection, found);
      for (const record of found) if (record.id) gone.ids.add(record.id);
    }
  }
  return gone;
}

function without(value, gone) {
  if (Array.isArray(value)) return value.filter((id) => !gone.ids.has(id));
  return gone.ids.has(value) ? null : value;
}

function unmentioned(document, collection, gone) {
  const stay = acts
    .records(document, collection)
    .filter((r) => !gone.records.get(collection).includes(r));
  return stay.flatMap((record) => {
    const named = MENTIONS[collection].filter((field) => record[field]);
    const values = Object.fromEntries(named.map((f) => [f, without(record[f], gone)]));
    return acts.change(collection, record, values);
  });
}

/** From the back, so that each stands where it says while those after it are gone. */
function taken(document, collection, gone) {
  return [...gone.records.get(collection)]
    .reverse()
    .map((record) => acts.remove(document, collection, record));
}

/** The commands that take away the record with this id and all that hangs on it. */
export function removal(document, id) {
  const gone = fallen(document, id);
  return [
    ...Object.keys(MENTIONS).flatMap((collection) => unmentioned(document, collection, gone)),
    ...ORDER.flatMap((collection) => taken(document, collection, gone)),
  ];
}

/** How many records of each list go along with this one: {ties: 2, links: 1}. */
export function goesAlong(document, id) {
  const counted = [...fallen(document, id).records].map(([collection, records]) => [
    collection,
    records.filter((r) => r.id !== id).length,
  ]);
  return Object.fromEntries(counted.filter(([, count]) => count));
}
