/**
 * Acts in the heart: members, their bonds and houses, and the fixed caseworker. Pure.
 */
import type { Command, Commands } from "../commands.ts";
import type { Bond, CaseworkerSpell, Code, Family, WrittenDate } from "../schema.ts";
import * as petals from "./petals.ts";
import * as acts from "./records.ts";
import { activeOn } from "./ties.ts";

type NewId = Pick<acts.Means, "newId">;

/** A new member. */
export function addMember(name: string, { newId }: NewId): acts.Made {
  const id = newId("m");
  return { id, commands: [acts.add("members", { id, name })] };
}

/** Kinds that run from one to the other, as the other one sees them. */
const SEEN_BACK = { child_of: "parent_of", fostered_by: "foster_of" } as const satisfies Readonly<
  Record<string, Code<"bond_kind">>
>;

/** A bond as one of the two sees it. */
export type SeenBond = Code<"bond_kind"> | keyof typeof SEEN_BACK;

function isSeenBack(seen: SeenBond): seen is keyof typeof SEEN_BACK {
  return seen in SEEN_BACK;
}

/** What a bond is in the eyes of one of the two: its kind, or the kind seen back. */
export function bondSeenBy(bond: Bond, member: string): SeenBond {
  const back = Object.keys(SEEN_BACK) as (keyof typeof SEEN_BACK)[];
  const seen = back.find((name) => SEEN_BACK[name] === bond.kind);
  return bond.b === member && seen ? seen : bond.kind;
}

function ends(member: string, other: string, seen: SeenBond): Pick<Bond, "a" | "b" | "kind"> {
  return isSeenBack(seen)
    ? { a: other, b: member, kind: SEEN_BACK[seen] }
    : { a: member, b: other, kind: seen };
}

/** A bond as a member sees it ("parent_of", "child_of", …) to another. */
export function addBond(
  member: string,
  other: string,
  seen: SeenBond,
  { newId }: NewId
): acts.Made {
  const id = newId("b");
  return { id, commands: [acts.add("bonds", { id, ...ends(member, other, seen) })] };
}

/** Makes a bond another kind, as this member sees it. */
export function setBond(bond: Bond, member: string, seen: SeenBond): Commands {
  const other = bond.a === member ? bond.b : bond.a;
  return acts.change("bonds", bond, ends(member, other, seen));
}

/** A house, with the ids of who live there. */
export interface Household {
  readonly id: string;
  readonly members: readonly string[];
}

/** The houses in order of the members. */
export function households(document: Family): Household[] {
  const found = new Map<string, string[]>();
  for (const { id, household } of acts.records(document, "members"))
    if (household) found.set(household, [...(found.get(household) ?? []), id]);
  return [...found].map(([id, members]) => ({ id, members }));
}

/** The spells as caseworker on a day, the longest there first. */
export function spellsOn(document: Family, iso: WrittenDate): CaseworkerSpell[] {
  return acts.records(document, "caseworkers").filter((s) => activeOn(s, iso));
}

/** A party becomes the fixed caseworker from the day on. */
export function becomeCaseworker(party: string, { iso, newId }: acts.Means): acts.Made {
  const id = newId("c");
  return { id, commands: [acts.add("caseworkers", { id, party, start: iso })] };
}

/**
 * A handover: who comes (the id of a party that is there, or the name of one that is not), from when
 * and until when the one who goes does it; with `until` after `from` they do it together for a while.
 */
export interface Handover {
  readonly party?: string | null;
  readonly name?: string;
  readonly from: WrittenDate;
  readonly until: WrittenDate;
  readonly reason?: Code<"end_reason"> | null;
}

interface Successor {
  readonly id: string;
  readonly commands: readonly Command[];
}

function successor({ party, name = "" }: Handover, means: acts.Means): Successor {
  if (party) return { id: party, commands: [] };
  return petals.addParty("care", null, { name }, means);
}

/**
 * Somebody takes over as caseworker: one spell ends, the next starts, and the handover stands among
 * the moments. Gives the id of the new spell, and that of the party.
 */
export function handOver(
  spell: CaseworkerSpell,
  handover: Handover,
  { iso, newId }: acts.Means
): acts.Made & { readonly party: string } {
  const { from, until, reason } = handover;
  const next = successor(handover, { iso, newId });
  const id = newId("c");
  const present = [spell.party, next.id];
  return {
    id,
    party: next.id,
    commands: [
      ...next.commands,
      ...acts.change("caseworkers", spell, { end: until, ...(reason && { end_reason: reason }) }),
      acts.add("caseworkers", { id, party: next.id, start: from }),
      acts.add("moments", { id: newId("e"), date: from, kind: "handover", present }),
    ],
  };
}
