/**
 * From a family to the input of the geometry.
 */
import { firstDay } from "../../kit/days.ts";
import type { FlowerSector } from "../../model/acts/petals.ts";
import type { State } from "../../model/day.ts";
import type {
  DrawnBond,
  DrawnFamily,
  DrawnMember,
  DrawnParty,
  DrawnSpell,
} from "../../model/drawn.ts";
import type {
  LayoutInput,
  Measure,
  PlacedBond,
  PlacedMember,
  PlacedParty,
  PlacedSpell,
  Size,
  Span,
} from "../geometry/types.ts";
import type { Looks } from "./looks.ts";
import { outlineOf } from "./petals.ts";

const ALWAYS: readonly Span[] = [[-Infinity, Infinity]];

/** Steps in which petals stood, by party: to stay near to. */
export type Directions = ReadonlyMap<string, number>;

/** Caseworker spells in as few places as days allow. */
function markerPlaces(
  spells: readonly DrawnSpell[],
  nameOf: (spell: DrawnSpell) => string
): PlacedSpell[][] {
  const places: (PlacedSpell & { to: number })[][] = [];
  for (const spell of spells.slice().sort((a, b) => a.from - b.from)) {
    const free = places.find((place) => place.every(({ to }) => to < spell.from));
    const shown = { id: spell.id, name: nameOf(spell), to: spell.to };
    if (free) free.push(shown);
    else places.push([shown]);
  }
  return places;
}

/** What the geometry wants to know of a party; see `layoutInput`. */
function partyInput(party: DrawnParty, kept: State | null, directions: Directions): PlacedParty {
  return {
    id: party.id,
    sector: party.sector,
    outline: outlineOf(party),
    name: party.name,
    second: party.second,
    ring: party.ring,
    position: party.position,
    spans: kept && kept.parties.has(party.index) ? ALWAYS : party.spans,
    replaces: party.replaces,
    direction: directions.get(party.id) ?? null,
  };
}

/** The letter that stands for a member where names do not fit: A, B, … Z, AA, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function memberInput(member: DrawnMember, index: number): PlacedMember {
  return {
    id: member.id,
    name: member.name,
    letter: letterOf(index),
    role: member.role,
    birth: member.birth ? firstDay(member.birth) : null,
    household: member.household || null,
  };
}

export function bondInput(bond: DrawnBond, members: readonly DrawnMember[]): PlacedBond {
  const idOf = (index: number) => members[index]?.id ?? "";
  return { a: idOf(bond.a), b: idOf(bond.b), kind: bond.kind };
}

/** What a layout is made of. */
export interface Laid {
  readonly family: DrawnFamily;
  readonly looks: Looks;
  readonly words: {
    readonly sector: Readonly<Record<FlowerSector, string>>;
    readonly caseworker: string;
  };
  readonly measure: Measure;
  /** Whether there is to be room for who may come. */
  readonly drawing: boolean;
  readonly directions: Directions;
}

/**
 * Input for `layout` of the geometry. kept: the state of a day whose parties keep a place of their
 * own, so that they can be drawn beside those of any other day; or null.
 */
export function layoutInput(laid: Laid, box: Size, kept: State | null): LayoutInput {
  const { family, looks, words, measure, drawing, directions } = laid;
  const used = new Set(family.parties.map((p) => p.sector));
  const sectors = looks.sectors.filter((s) => s.always || used.has(s.id));
  const shown = family.parties.filter((p) => p.spans.length);
  return {
    box,
    spare: drawing ? 1 : 0,
    sectors: sectors.map((s) => ({ id: s.id, side: s.side, name: words.sector[s.id] })),
    parties: shown.map((p) => partyInput(p, kept, directions)),
    members: family.members.map(memberInput),
    bonds: family.bonds.map((b) => bondInput(b, family.members)),
    caseworkers: markerPlaces(family.spells, (s) => family.parties[s.party]?.name ?? ""),
    caption: words.caseworker,
    measure,
  };
}
