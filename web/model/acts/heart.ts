// @ts-nocheck
/**
 * Acts in the heart: members, their bonds and houses, and the fixed caseworker. Pure.
 */
import * as petals from "./petals.ts";
import * as acts from "./records.ts";
import { activeOn } from "./ties.ts";

/** A new member: gives {commands, id}. */
export function addMember(name, { newId }) {
  const id = newId("m");
  return { id, commands: [acts.add("members", { id, name })] };
}

/** Kinds that run from one to the other, as the other one sees them. */
const SEEN_BACK = { child_of: "parent_of", fostered_by: "foster_of" };

/** What a bond is in the eyes of one of the two: its kind, or the kind seen back. */
export function bondSeenBy(bond, member) {
  const back = Object.keys(SEEN_BACK).find((seen) => SEEN_BACK[seen] === bond.kind);
  return bond.b === member && back ? back : bond.kind;
}

function ends(member, other, seen) {
  return seen in SEEN_BACK
    ? { a: other, b: member, kind: SEEN_BACK[seen] }
    : { a: member, b: other, kind: seen };
}

/** A bond as a member sees it ("parent_of", "child_of", …) to another: {commands, id}. */
export function addBond(member, other, seen, { newId }) {
  const id = newId("b");
  return { id, commands: [acts.add("bonds", { id, ...ends(member, other, seen) })] };
}

/** Makes a bond another kind, as this member sees it. */
export function setBond(bond, member, seen) {
  const other = bond.a === member ? bond.b : bond.a;
  return acts.change("bonds", bond, ends(member, other, seen));
}

/** The houses in order of the members: [{id, members}]. */
export function households(document) {
  const found = new Map();
  for (const { id, household } of acts.records(document, "members").filter((m) => m.household))
    found.set(household, [...(found.get(household) || []), id]);
  return [...found].map(([id, members]) => ({ id, members }));
}

/** The spells as caseworker on a day, the longest there first. */
export function spellsOn(document, iso) {
  return acts.records(document, "caseworkers").filter((s) => activeOn(s, iso));
}

/** A party becomes the fixed caseworker from the day on: gives {commands, id}. */
export function becomeCaseworker(party, { iso, newId }) {
  const id = newId("c");
  return { id, commands: [acts.add("caseworkers", { id, party, start: iso })] };
}

/**
 * Somebody takes over as caseworker: one spell ends on `until`, the next starts on `from`, and the
 * handover stands among the moments. With `until` after `from` they do it together for a while.
 * name: of a party that is not there yet; party: of one that is. Gives {commands, id}.
 */
export function handOver(document, spell, { party, name, from, until, reason }, { iso, newId }) {
  const made = party ? null : petals.addParty("care", null, { name }, { iso, newId });
  const next = party || made.id;
  const id = newId("c");
  const moment = { date: from, kind: "handover", present: [spell.party, next] };
  const ended = { end: until, ...(reason ? { end_reason: reason } : {}) };
  return {
    id,
    party: next,
    commands: [
      ...(made ? made.commands : []),
      ...acts.change("caseworkers", spell, ended),
      acts.add("caseworkers", { id, party: next, start: from }),
      acts.add("moments", { id: newId("e"), ...moment }),
    ],
  };
}
