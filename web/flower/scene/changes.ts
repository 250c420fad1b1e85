/**
 * What differs between two readings of one family, as far as it moves something on the drawing.
 */
import { middleOf } from "../geometry/free.ts";
import type { Changes } from "../geometry/revise.ts";
import { fromFrame } from "../geometry/settle.ts";
import type { Layout, LayoutInput, PlacedParty, Point } from "../geometry/types.ts";

/** Where on the ground a new petal was asked for, px from the heart. */
export interface Tapped {
  sector: string;
  at: Point;
}

type Fields = readonly (keyof PlacedParty)[];

function fields(party: PlacedParty, names: Fields): string {
  return JSON.stringify(names.map((name) => party[name]));
}

const PLACE: Fields = ["sector", "ring", "position"];
const LOOK: Fields = ["name", "second", "outline", "spans", "replaces"];

function differs(before: PlacedParty, after: PlacedParty, names: Fields): boolean {
  return fields(before, names) !== fields(after, names);
}

/** Whether heart or sectors differ: then everything is laid out anew. */
function reshaped(before: LayoutInput, after: LayoutInput): boolean {
  return (["sectors", "members", "bonds", "caseworkers"] as const).some(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])
  );
}

function byId(parties: readonly PlacedParty[]): ReadonlyMap<string, PlacedParty> {
  return new Map(parties.map((party) => [party.id, party]));
}

/** Where a party should stand, px from the heart: as stored, else at its ring; null = anywhere. */
function wantOf(
  party: PlacedParty,
  before: PlacedParty | undefined,
  scene: Layout,
  tapped: Tapped | null
): Point | null {
  if (party.position) return fromFrame(party.position, scene.box);
  if (!before) return tapped && tapped.sector === party.sector ? tapped.at : null;
  const petal = scene.petals.find((p) => p.id === party.id);
  if (!petal || before.sector !== party.sector) return null;
  const ray = { start: petal.step, end: petal.step };
  return middleOf(ray, party.ring, scene.standing.field);
}

/** Changes for `revise` between two inputs of a layout, or null when only a new layout will do. */
export function changesBetween(
  before: LayoutInput,
  after: LayoutInput,
  scene: Layout,
  tapped: Tapped | null
): Changes | null {
  if (reshaped(before, after)) return null;
  const [old, now] = [byId(before.parties), byId(after.parties)];
  const otherwise = (p: PlacedParty, names: Fields) => {
    const was = old.get(p.id);
    return !was || differs(was, p, names);
  };
  const moved = after.parties.filter((p) => otherwise(p, PLACE));
  const stayed = after.parties.filter((p) => !moved.includes(p));
  return {
    removed: before.parties.filter((p) => !now.has(p.id)).map((p) => p.id),
    placed: moved.map((party) => ({
      party,
      want: wantOf(party, old.get(party.id), scene, tapped),
    })),
    renewed: stayed.filter((p) => otherwise(p, LOOK)),
  };
}
