/**
 * From places round the middle of the heart to the scene: petals, ties, heart and wedges in the box.
 */
import { OUTLINES, outlineAt } from "./labels.ts";
import { arcLength, inset, wedgeOf } from "./rim.ts";
import { bounds } from "./shapes.ts";
import type { FilledSector } from "./chains.ts";
import type { Placing } from "./petals.ts";
import type { Way } from "./ties.ts";
import { route } from "./ties.ts";
import { longerTips } from "./tips.ts";
import type {
  Circle,
  Heart,
  Label,
  LayoutInput,
  Petal,
  PetalShape,
  PlacedHeart,
  PlacedParty,
  PlacedSector,
  Point,
  RoutedPetal,
  Slot,
  Spot,
  Wedge,
} from "./types.ts";

function shifted(point: Point, by: Point): Point {
  return { x: point.x + by.x, y: point.y + by.y };
}

/** The petal of a party at a spot round the middle of the heart. */
export function petalOf(
  party: Pick<PlacedParty, "id" | "sector" | "outline" | "spans">,
  spot: Spot,
  label: Label,
  middle: Point
): PetalShape {
  const at = { ...shifted(spot, middle), tip: shifted(spot.tip, middle), body: spot.body };
  const outline = outlineAt(at, OUTLINES[party.outline]);
  return {
    id: party.id,
    sector: party.sector,
    step: spot.step,
    since: firstDay(party),
    spans: party.spans,
    body: spot.body,
    tipAt: spot.tipAt,
    x: at.x,
    y: at.y,
    tip: at.tip,
    outline,
    box: bounds(outline),
    label,
  };
}

function spotsOf(found: Placing, slots: readonly Slot[][]): [Slot, Spot][] {
  const pinned = slots.flat().filter((slot) => slot.position);
  const pairs = pinned.map((slot, i): [Slot, Spot] => [slot, found.pinnedSpots[i]!]);
  slots.forEach((ofSector, i) => {
    const free = ofSector.filter((slot) => !slot.position);
    free.forEach((slot, j) => pairs.push([slot, found.wedges[i]!.spots[j]!]));
  });
  return pairs;
}

/** Petals with the way of their tie; those that share a slot never cross each other. */
function petalsOf(found: Placing, slots: readonly Slot[][], heart: Circle): RoutedPetal[] {
  const pairs = spotsOf(found, slots)
    .filter(([slot]) => slot.parties.length)
    .map(([slot, spot]) => [slot, { ...spot }] as const);
  longerTips(
    pairs.map(([, spot]) => spot),
    heart
  );
  const groups = pairs.map(([slot, spot]) =>
    slot.parties.map((p) => petalOf(p, spot, found.labels.get(p.id)!, heart))
  );
  const ways = routes(
    groups.map((group) => group[0]!),
    heart
  );
  return groups.flatMap((group, i) =>
    group.map((petal) => ({ ...petal, tie: ways[i]!.points, crossings: ways[i]!.crossings }))
  );
}

/** Ways of the ties, the nearest petals first: the farther ones can go round. */
function routes(petals: readonly PetalShape[], heart: Circle): Way[] {
  const far = (p: PetalShape) => Math.hypot(p.tip.x - heart.x, p.tip.y - heart.y);
  const order = petals.map((petal, i) => ({ petal, i, far: far(petal) }));
  const ways: Way[] = [];
  for (const { petal, i } of order.sort((p, q) => p.far - q.far || p.i - q.i)) {
    const others = petals.filter((other) => other !== petal);
    const routed = ways.filter(Boolean).map((way) => way.points);
    ways[i] = route(petal, others, heart, routed);
  }
  return ways;
}

function shiftedHeart(heart: Heart, middle: Point): PlacedHeart {
  const move = <Thing extends Point>(thing: Thing) => ({ ...thing, ...shifted(thing, middle) });
  return {
    ...heart,
    ...middle,
    members: heart.members.map((m) => ({
      ...move(m),
      textX: m.textX + middle.x,
      textTop: m.textTop + middle.y,
      bottom: m.bottom + middle.y,
    })),
    markers: heart.markers.map((m) => ({
      ...move(m),
      outline: m.outline.map((p) => shifted(p, middle)),
      sample: m.sample.map((p) => shifted(p, middle)),
    })),
    households: heart.households.map((h) => ({
      ...h,
      left: h.left + middle.x,
      right: h.right + middle.x,
      top: h.top + middle.y,
      bottom: h.bottom + middle.y,
    })),
  };
}

/** The sectors of a placing, in the box. */
export function wedgesOf(found: Placing, sectors: readonly FilledSector[], heart: Circle): Wedge[] {
  const arc = arcLength(inset(found.rim, found.rim.band / 2));
  return sectors.map((sector, i) => {
    const wedge = wedgeOf(sector, found.wedges[i]!, found.rim, heart.r + 4, arc);
    const move = (points: readonly Point[]) => points.map((p) => shifted(p, heart));
    return {
      ...wedge,
      outline: move(wedge.outline),
      name: { ...wedge.name, line: move(wedge.name.line), boxes: wedge.name.boxes.map(move) },
    };
  });
}

function firstDay(party: Pick<PlacedParty, "spans">): number {
  return Math.min(Infinity, ...party.spans.map(([from]) => from));
}

/** Petals in reading order, sector by sector and clockwise, each with its number from 1. */
function inOrder(
  petals: readonly RoutedPetal[],
  sectors: readonly PlacedSector[],
  numbered: boolean
): Petal[] {
  const order = new Map(sectors.map((s, i) => [s.id, i]));
  const orderOf = (p: RoutedPetal) => order.get(p.sector) ?? 0;
  const sorted = petals
    .slice()
    .sort(
      (p, q) =>
        orderOf(p) - orderOf(q) || p.step - q.step || p.since - q.since || (p.id < q.id ? -1 : 1)
    );
  return sorted.map((petal, i) => ({
    ...petal,
    number: i + 1,
    label: numbered ? asNumber(petal.label, i + 1) : petal.label,
  }));
}

/** The label with a number for the name, where there is one. */
export function asNumber(label: Label, number: number): Label {
  if (!label.name.lines.length) return label;
  return { ...label, name: { ...label.name, lines: [String(number)] } };
}

/** A placing with its heart and petals in the box, and how many petals its ties cross. */
interface Drawn {
  found: Placing;
  heart: PlacedHeart;
  petals: Petal[];
  crossings: number;
}

/** The placing whose ties cross the fewest petals; the first of equals. Yields at each pause. */
export function* leastCrossed(
  placings: Iterable<Placing | null>,
  slots: readonly Slot[][],
  input: LayoutInput
): Generator<void, Drawn | null> {
  const middle = { x: input.box.width / 2, y: input.box.height / 2 };
  let best: Drawn | null = null;
  for (const found of placings) {
    yield;
    if (!found) continue;
    const heart = shiftedHeart(found.heart, middle);
    const petals = inOrder(petalsOf(found, slots, heart), input.sectors, found.numbered);
    const crossings = petals.reduce((sum, p) => sum + p.crossings, 0);
    if (!best || crossings < best.crossings) best = { found, heart, petals, crossings };
    if (!crossings) break;
  }
  return best;
}
