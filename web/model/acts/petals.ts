/**
 * Acts on parties: petals that come and move, and what connects two of them. Pure.
 */
import type { Commands } from "../commands.ts";
import type { Code, Family, Link, Party, Position, Tie, WrittenDate } from "../schema.ts";
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
} as const satisfies Readonly<Record<string, Pick<Party, "kind" | "sector">>>;

/** A sector of the flower. */
export type FlowerSector = keyof typeof BEGINNINGS;

/** Where a petal is put: in a ring, and when it was dragged at a place. */
export interface Place {
  readonly ring?: number | null;
  readonly position?: Position | null;
}

/** What is known of a new petal already: of the party (name, kind, …), and of its tie. */
export type Preset = Partial<Party> & { readonly tie?: Partial<Tie> };

/** A new petal with its first tie; gives the id of that tie too. */
export function addParty(
  sector: FlowerSector,
  place: Place | null,
  preset: Preset | null,
  { iso, newId, saidBy = null }: acts.Means
): acts.Made & { readonly tie: string } {
  const { tie: about = {}, ...party } = preset ?? {};
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

function placed(place: Place | null): Pick<acts.Values<"parties">, "ring" | "position"> {
  return place ? { ring: place.ring ?? null, position: place.position ?? null } : {};
}

function partyOf(document: Family, id: string): Party {
  const found = acts.find(document, "parties", { id });
  if (!found) throw new Error("no such party");
  return found;
}

/** Puts a petal in a ring and, when it was dragged, at a place. */
export function moveParty(document: Family, id: string, place: Place): Commands {
  return acts.change("parties", partyOf(document, id), placed(place));
}

/** Puts a petal in another sector of the flower: it becomes the kind that stands there. */
export function moveToSector(document: Family, id: string, sector: FlowerSector): Commands {
  const values = { sector: null, position: null, ...BEGINNINGS[sector] };
  return acts.change("parties", partyOf(document, id), values);
}

/** The link between two parties on the day, or undefined. */
function linkBetween(document: Family, a: string, b: string, iso: WrittenDate): Link | undefined {
  const between = (l: Link): boolean => (l.a === a && l.b === b) || (l.a === b && l.b === a);
  return acts.records(document, "links").find((l) => between(l) && activeOn(l, iso));
}

/** Connects two parties: gives {commands, id}; no commands when they are connected already. */
export function connect(
  document: Family,
  a: string,
  b: string,
  { iso, newId, kind = "cooperates" }: acts.Means & { readonly kind?: Code<"link_kind"> }
): acts.Made {
  const there = linkBetween(document, a, b, iso);
  if (there) return { commands: [], id: there.id };
  const id = newId("l");
  return { commands: [acts.add("links", { id, a, b, kind })], id };
}
