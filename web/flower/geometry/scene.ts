// @ts-nocheck
/**
 * From places round the middle of the heart to the scene: petals, ties, heart and wedges in the box.
 */
import { OUTLINES, outlineAt } from "./labels.ts";
import { arcLength, inset, wedgeOf } from "./rim.ts";
import { bounds } from "./shapes.ts";
import { route } from "./ties.ts";
import { longerTips } from "./tips.ts";

function shifted(point, by) {
  return { x: point.x + by.x, y: point.y + by.y };
}

/** The petal of a party at a spot, without its tie; see `layout` for what it holds. */
export function petalOf(party, spot, label, middle) {
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

function spotsOf(found, slots) {
  const pinned = slots.flat().filter((slot) => slot.position);
  const pairs = pinned.map((slot, i) => [slot, found.pinnedSpots[i]]);
  slots.forEach((ofSector, i) => {
    const free = ofSector.filter((slot) => !slot.position);
    free.forEach((slot, j) => pairs.push([slot, found.wedges[i].spots[j]]));
  });
  return pairs;
}

/** Petals with the way of their tie; those that share a slot never cross each other. */
function petalsOf(found, slots, heart) {
  const pairs = spotsOf(found, slots)
    .filter(([slot]) => slot.parties.length)
    .map(([slot, spot]) => [slot, { ...spot }]);
  longerTips(
    pairs.map(([, spot]) => spot),
    heart
  );
  const groups = pairs.map(([slot, spot]) =>
    slot.parties.map((p) => petalOf(p, spot, found.labels.get(p.id), heart))
  );
  const ways = routes(
    groups.map((group) => group[0]),
    heart
  );
  return groups.flatMap((group, i) =>
    group.map((petal) => ({ ...petal, tie: ways[i].points, crossings: ways[i].crossings }))
  );
}

/** Ways of the ties, the nearest petals first: the farther ones can go round. */
function routes(petals, heart) {
  const far = (p) => Math.hypot(p.tip.x - heart.x, p.tip.y - heart.y);
  const order = petals.map((_, i) => i).sort((i, j) => far(petals[i]) - far(petals[j]) || i - j);
  const ways = [];
  for (const i of order) {
    const others = petals.filter((other) => other !== petals[i]);
    ways[i] = route(
      petals[i],
      others,
      heart,
      ways.filter(Boolean).map((way) => way.points)
    );
  }
  return ways;
}

function shiftedHeart(heart, middle) {
  const move = (thing) => ({ ...thing, ...shifted(thing, middle) });
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

export function wedgesOf(found, sectors, heart) {
  const arc = arcLength(inset(found.rim, found.rim.band / 2));
  return sectors.map((sector, i) => {
    const wedge = wedgeOf(sector, found.wedges[i], found.rim, heart.r + 4, arc);
    const move = (points) => points.map((p) => shifted(p, heart));
    return {
      ...wedge,
      outline: move(wedge.outline),
      name: { ...wedge.name, line: move(wedge.name.line), boxes: wedge.name.boxes.map(move) },
    };
  });
}

function firstDay(party) {
  return Math.min(Infinity, ...party.spans.map(([from]) => from));
}

/** Petals in reading order, sector by sector and clockwise, each with its number from 1. */
function inOrder(petals, sectors, numbered) {
  const order = new Map(sectors.map((s, i) => [s.id, i]));
  const sorted = petals
    .slice()
    .sort(
      (p, q) =>
        order.get(p.sector) - order.get(q.sector) ||
        p.step - q.step ||
        p.since - q.since ||
        (p.id < q.id ? -1 : 1)
    );
  return sorted.map((petal, i) => ({
    ...petal,
    number: i + 1,
    label: numbered ? asNumber(petal.label, i + 1) : petal.label,
  }));
}

export function asNumber(label, number) {
  if (!label.name.lines.length) return label;
  return { ...label, name: { ...label.name, lines: [String(number)] } };
}

/** The placing whose ties cross the fewest petals; the first of equals. Yields at each pause. */
export function* leastCrossed(placings, slots, input) {
  const middle = { x: input.box.width / 2, y: input.box.height / 2 };
  let best = null;
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
