// @ts-nocheck
/**
 * Acts on parties: petals that come and move, and what connects two of them. Pure.
 */
import * as acts from "./records.ts";
import { activeOn } from "./ties.ts";

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
export function addParty(sector, place, preset, { iso, newId, saidBy = null }) {
  const { tie: about = {}, ...party } = preset || {};
  const id = newId("p");
  const tie = newId("t");
  const told = { said_by: saidBy, said_on: iso };
  return {
    id,
    tie,
    commands: [
      acts.add("parties", { id, name: "", ...BEGINNINGS[sector], ...placed(place), ...party }),
      acts.add("ties", { id: tie, party: id, ...told, ...about }),
    ],
  };
}

function placed(place) {
  return place ? { ring: place.ring ?? null, position: place.position ?? null } : {};
}

/** Puts a petal in a ring and, when it was dragged, at a place. */
export function moveParty(document, id, place) {
  return acts.change("parties", acts.find(document, "parties", { id }), placed(place));
}

/** Puts a petal in another sector of the flower: it becomes the kind that stands there. */
export function moveToSector(document, id, sector) {
  const values = { sector: null, position: null, ...BEGINNINGS[sector] };
  return acts.change("parties", acts.find(document, "parties", { id }), values);
}

/** The link between two parties on the day, or undefined. */
function linkBetween(document, a, b, iso) {
  const between = (l) => (l.a === a && l.b === b) || (l.a === b && l.b === a);
  return acts.records(document, "links").find((l) => between(l) && activeOn(l, iso));
}

/** Connects two parties: gives {commands, id}; no commands when they are connected already. */
export function connect(document, a, b, { iso, newId, kind = "cooperates" }) {
  const there = linkBetween(document, a, b, iso);
  if (there) return { commands: [], id: there.id };
  const id = newId("l");
  return { commands: [acts.add("links", { id, a, b, kind })], id };
}
