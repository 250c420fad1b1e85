/**
 * What drawing does to a family, as lists of commands: from a document and a choice. Pure: no page,
 * no canvas, nothing is carried out here (see perform.js).
 *
 * Dates are written ones ("2024", "2024-03", "2024-03-15"); `iso` is the chosen day, written in
 * full. `newId(prefix)` gives an id that no other record has or will have.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});
  const acts = (draw.acts = draw.acts || {});

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
  function valueOf(collection, record, field) {
    return record[field] ?? DEFAULTS[`${collection}.${field}`] ?? null;
  }

  function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
  }

  /** What a record is known by: its id, or for a record without id everything it says. */
  function keyOf(record) {
    return "id" in record ? { id: record.id } : { ...record };
  }

  function records(document, collection) {
    return document[collection] || [];
  }

  /** The record with this key (see `keyOf`), or undefined. */
  function find(document, collection, key) {
    const fits = "id" in key ? (r) => r.id === key.id : (r) => same(r, key);
    return records(document, collection).find(fits);
  }

  /** Puts a record at the end of a list; what says nothing is left out. */
  function add(collection, record) {
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
  function change(collection, record, values) {
    const wanted = Object.fromEntries(
      Object.entries(values).map(([f, v]) => [f, said(collection, f, v)])
    );
    const found = differing((f) => said(collection, f, record[f] ?? null), wanted);
    return found ? [{ do: "change", in: collection, key: keyOf(record), ...found }] : [];
  }

  /** Sets fields of the family itself. */
  function describe(document, values) {
    const found = differing((f) => document[f] ?? null, values);
    return found ? [{ do: "describe", ...found }] : [];
  }

  /** Takes one record away, and nothing else; `acts.removal` also sees to what points at it. */
  function remove(document, collection, record) {
    const at = records(document, collection).indexOf(record);
    return { do: "remove", in: collection, key: keyOf(record), at, was: record };
  }

  /** The kind and sector that a party gets when it is put in a sector of the flower. */
  const BEGINNINGS = {
    kin: { kind: "kin" },
    friends: { kind: "friend" },
    community: { kind: "community" },
    school: { kind: "professional", sector: "education" },
    care: { kind: "professional", sector: "youth_care" },
    protection: { kind: "professional", sector: "child_protection" },
    means: { kind: "professional", sector: "finances" },
    other: { kind: "professional", sector: "other" },
  };

  /**
   * A new petal with its first tie. place: {ring, position} or null; preset: fields of the party
   * (name, kind, …) and under `tie` those of the tie; saidBy: who tells, or null.
   * Gives {commands, id, tie}.
   */
  function addParty(sector, place, preset, { iso, newId, saidBy = null }) {
    const { tie: about = {}, ...party } = preset || {};
    const id = newId("p");
    const tie = newId("t");
    const told = { said_by: saidBy, said_on: iso };
    return {
      id,
      tie,
      commands: [
        add("parties", { id, name: "", ...BEGINNINGS[sector], ...placed(place), ...party }),
        add("ties", { id: tie, party: id, ...told, ...about }),
      ],
    };
  }

  function placed(place) {
    return place ? { ring: place.ring ?? null, position: place.position ?? null } : {};
  }

  /** Puts a petal in a ring and, when it was dragged, at a place. */
  function moveParty(document, id, place) {
    return change("parties", find(document, "parties", { id }), placed(place));
  }

  /** Puts a petal in another sector of the flower: it becomes the kind that stands there. */
  function moveToSector(document, id, sector) {
    const values = { sector: null, position: null, ...BEGINNINGS[sector] };
    return change("parties", find(document, "parties", { id }), values);
  }

  /** The link between two parties on the day, or undefined. */
  function linkBetween(document, a, b, iso) {
    const between = (l) => (l.a === a && l.b === b) || (l.a === b && l.b === a);
    return records(document, "links").find((l) => between(l) && acts.activeOn(l, iso));
  }

  /** Connects two parties: gives {commands, id}; no commands when they are connected already. */
  function connect(document, a, b, { iso, newId, kind = "cooperates" }) {
    const there = linkBetween(document, a, b, iso);
    if (there) return { commands: [], id: there.id };
    const id = newId("l");
    return { commands: [add("links", { id, a, b, kind })], id };
  }

  Object.assign(acts, { keyOf, find, records, valueOf, same });
  Object.assign(acts, {
    add,
    change,
    describe,
    remove,
    addParty,
    moveParty,
    moveToSector,
    connect,
  });
})(globalThis);
