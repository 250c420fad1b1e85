/**
 * Changing a drawing that stands: petals come, go, move and get other names while the rest stays
 * where it is. What comes out keeps every promise of a layout; null when only a new layout can.
 */
import type { Obstacle } from "./free.ts";
import { freeSpot as geometryFreeSpot, middleOf, obstacle } from "./free.ts";
import { labelOf, largest } from "./labels.ts";
import { asNumber, petalOf } from "./scene.ts";
import { together } from "./slots.ts";
import { route, touches } from "./ties.ts";
import { inTheWay, longerTip } from "./tips.ts";
import type {
  Body,
  Label,
  Layout,
  Measure,
  Petal,
  PetalShape,
  PlacedHeart,
  PlacedParty,
  Point,
  Said,
  Spot,
} from "./types.ts";

/** A party that gets a place: where it should be, px from the heart; null = anywhere. */
export interface Placed {
  party: PlacedParty;
  want: Point | null;
}

/** What differs: who is gone (ids), who gets a place, who has another name, outline or days. */
export interface Changes {
  removed: readonly string[];
  placed: readonly Placed[];
  renewed: readonly PlacedParty[];
}

/** A place that was found, with the label in it. */
interface Found {
  spot: Spot;
  label: Label;
}

/** A petal with its number, before it has a tie. */
type NumberedShape = PetalShape & { number: number };

/** How much smaller than the others a petal may be to find a place; smaller when it is a number. */
const SHRINK = { named: [1, 0.9, 0.8, 0.7, 0.6], numbered: [1, 0.85, 0.7, 0.55, 0.4] };
/** How near, in half widths, is near enough; and px that a smaller petal must come nearer. */
const NEAR = 1.6;
const NEARER = 40;

function samePlace(p: Point, q: Point): boolean {
  return p.x === q.x && p.y === q.y;
}

function numberFor(scene: Layout, petals: readonly Petal[], id: string): number {
  const before = scene.petals.find((p) => p.id === id);
  return before ? before.number : 1 + Math.max(0, ...petals.map((p) => p.number));
}

/** The label of a party in a body: at the letters of the drawing, else at smaller ones; or null. */
function fitted(
  scene: Layout,
  party: Said,
  body: Body,
  number: number,
  measure: Measure
): Label | null {
  const digits = { ...party, name: String(number).replace(/\d/g, "8"), second: "" };
  const { levels, breaks } = scene.standing;
  for (const level of levels) {
    const shown = scene.numbered ? digits : party;
    const label = labelOf(shown, level, body, measure, breaks);
    if (label) return scene.numbered ? asNumber(label, number) : label;
  }
  return null;
}

function scaled(body: Body, by: number): Body {
  const tip = Math.max(5, body.tip * by);
  return { a: body.a * by, b: body.b * by, tip };
}

/** Bodies in which the name fits, each with its label: that of before, the usual ones, smaller ones. */
function* sizesOf(
  scene: Layout,
  party: PlacedParty,
  number: number,
  measure: Measure
): Generator<{ body: Body; label: Label }, void> {
  const before = scene.petals.find((p) => p.id === party.id);
  const usual = scene.standing.field.bodies.filter((body) => body.a > 0);
  const factors = SHRINK[scene.numbered ? "numbered" : "named"];
  const smaller = factors.map((by) => usual.map((body) => scaled(body, by)));
  const sets = [before ? [before.body] : [], ...smaller];
  for (const bodies of sets) {
    for (const body of bodies) {
      const label = fitted(scene, party, body, number, measure);
      if (label) {
        yield { body, label };
        break;
      }
    }
  }
}

/** The place of a petal that is never there on the same day, best that of the one replaced. */
function sharedSpot(
  scene: Layout,
  petals: readonly Petal[],
  party: PlacedParty,
  number: number,
  measure: Measure
): Found | null {
  if (party.position) return null;
  for (const id of party.replaces) {
    const mate = petals.find((p) => p.id === id && p.sector === party.sector);
    const others = mate ? petals.filter((p) => samePlace(p, mate)) : [];
    if (!mate || others.some((p) => together(p.spans, party.spans))) continue;
    const label = fitted(scene, party, mate.body, number, measure);
    if (label) return { spot: obstacle(mate, scene.heart), label };
  }
  return null;
}

/**
 * A free spot for a party as large as there is room for; a smaller one when that is the way to
 * stand near to where it was wanted.
 */
function freeSpot(
  scene: Layout,
  petals: readonly Petal[],
  { party, want }: Placed,
  number: number,
  measure: Measure
): Found | null {
  const wedge = scene.wedges.find((w) => w.id === party.sector);
  if (!wedge) return null;
  const { field } = scene.standing;
  const taken = petals.map((p) => obstacle(p, scene.heart));
  const wanted = want || middleOf(wedge, party.ring, field);
  let nearest: (Found & { far: number }) | null = null;
  for (const { body, label } of sizesOf(scene, party, number, measure)) {
    const spot = geometryFreeSpot(wanted, body, wedge, taken, field);
    if (!spot) continue;
    const far = Math.hypot(spot.x - wanted.x, spot.y - wanted.y);
    if (!nearest || far < nearest.far - NEARER) nearest = { spot, label, far };
    if (!want || far < body.a * NEAR) break;
  }
  return nearest && { ...nearest, spot: withTip(nearest.spot, taken, scene.heart) };
}

function withTip(spot: Spot, taken: readonly Obstacle[], heart: PlacedHeart): Spot {
  const clear = (shape: Point[]) => taken.every((other) => !inTheWay(shape, other.outline, other));
  return longerTip(spot, heart, clear);
}

/** Petals with this one's tie routed, and those ties anew that would run through it. */
function withTies(scene: Layout, petals: readonly Petal[], petal: NumberedShape): Petal[] {
  const crossed = petals.filter(
    (p) => !samePlace(p, petal) && p.tie.some((at, i) => i > 0 && touches(p.tie[i - 1]!, at, petal))
  );
  const fixed = petals.filter((p) => !crossed.includes(p));
  const all = [...petals, petal];
  return [...fixed, ...[petal, ...crossed].map((p) => routed(p, all, scene.heart))];
}

function routed(
  petal: NumberedShape,
  all: readonly (NumberedShape & { tie?: Point[] })[],
  heart: PlacedHeart
): Petal {
  const others = all.filter((other) => other !== petal && !samePlace(other, petal));
  const ways = others.flatMap((other) => (other.tie ? [other.tie] : []));
  const way = route(petal, others, heart, ways);
  return { ...petal, tie: way.points, crossings: way.crossings };
}

/** Petals with one more, or null. */
function placed(
  scene: Layout,
  petals: readonly Petal[],
  { party, want }: Placed,
  measure: Measure
): Petal[] | null {
  const number = numberFor(scene, petals, party.id);
  const found =
    sharedSpot(scene, petals, party, number, measure) ||
    freeSpot(scene, petals, { party, want }, number, measure);
  if (!found) return null;
  const petal = petalOf(party, found.spot, found.label, scene.heart);
  return withTies(scene, petals, { ...petal, number });
}

function at(petal: Point, heart: Point): Point {
  return { x: petal.x - heart.x, y: petal.y - heart.y };
}

/** The petal with what is new about its party, or null when that asks for another place. */
function kept(
  scene: Layout,
  petals: readonly Petal[],
  petal: Petal,
  party: PlacedParty,
  measure: Measure
): Petal | null {
  const mates = petals.filter((p) => p !== petal && samePlace(p, petal));
  if (mates.some((p) => together(p.spans, party.spans))) return null;
  const label = fitted(scene, party, petal.body, petal.number, measure);
  if (!label) return null;
  const spot = obstacle(petal, scene.heart);
  const { tie, crossings, number } = petal;
  const made = petalOf(party, spot, label, scene.heart);
  return { ...made, tie, crossings, number };
}

function keepOrMove(
  scene: Layout,
  petals: readonly Petal[],
  party: PlacedParty,
  measure: Measure
): Petal[] | null {
  const petal = petals.find((p) => p.id === party.id);
  if (!petal) return null;
  const same = kept(scene, petals, petal, party, measure);
  const rest = petals.filter((p) => p !== petal);
  if (same) return [...rest, same];
  return placed(scene, rest, { party, want: at(petal, scene.heart) }, measure);
}

/** A name as far as it fits, with an ellipsis for the rest. */
function shortened(scene: Layout, party: Said, petal: Petal, measure: Measure): Label | null {
  const signs = Array.from(party.name);
  const label = (count: number) => {
    const name = `${signs.slice(0, count).join("")}…`;
    return fitted(scene, { ...party, name, second: "" }, petal.body, petal.number, measure);
  };
  const fits = (count: number) => Boolean(label(count));
  return label(Math.floor(largest(0, signs.length, 1, fits)));
}

/** The scene in which a petal says this name: cut short where it does not fit, as it is not kept. */
export function preview<Scene extends Layout>(
  scene: Scene,
  party: Said & { id: string },
  measure: Measure
): Scene {
  const petals = scene.petals.map((petal) => {
    if (petal.id !== party.id) return petal;
    const label =
      fitted(scene, party, petal.body, petal.number, measure) ||
      shortened(scene, party, petal, measure);
    return label ? { ...petal, label } : petal;
  });
  return { ...scene, petals };
}

/** The scene after changes, or null when it has to be laid out anew. */
export function revise<Scene extends Layout>(
  scene: Scene,
  changes: Changes,
  measure: Measure
): Scene | null {
  const gone = new Set([...changes.removed, ...changes.placed.map(({ party }) => party.id)]);
  let petals: Petal[] | null = scene.petals.filter((p) => !gone.has(p.id));
  for (const party of changes.renewed) petals = petals && keepOrMove(scene, petals, party, measure);
  for (const one of changes.placed) petals = petals && placed(scene, petals, one, measure);
  if (!petals) return null;
  return { ...scene, petals, crossings: petals.reduce((sum, p) => sum + p.crossings, 0) };
}
