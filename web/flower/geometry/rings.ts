/**
 * Where a petal can stand: directions from the heart, three rings, and what is in the way.
 *
 * A field is the room for petals of one size: between the heart and the rim, in STEPS directions.
 * A spot is one place in it: a direction (step) and a depth (0 near the heart, 1 at the rim).
 */
import { insideSuperellipse, radiusAt } from "./shapes.ts";
import type { Body, Cone, Field, Point, Spot, Superellipse } from "./types.ts";

/** Directions in a full turn. */
export const STEPS = 720;
/** Exponent of the body for every clearance test: the squarest outline in use. */
export const BODY = 4;
/** px between two petals, and from a petal to the edge of its wedge. */
export const GAP = 5;
const WEDGE_GAP = 3;
/** px between a passing tie and a petal. */
const TIE_GAP = 6;

export const angleOf = (step: number): number => (2 * Math.PI * step) / STEPS;
const UNIT: readonly Point[] = Array.from({ length: STEPS }, (_, k) => ({
  x: Math.cos(angleOf(k)),
  y: Math.sin(angleOf(k)),
}));
const wrapped = (step: number): number => ((step % STEPS) + STEPS) % STEPS;

const EDGE: readonly Point[] = Array.from({ length: 16 }, (_, i) => {
  const c = Math.cos((i * Math.PI) / 8);
  const s = Math.sin((i * Math.PI) / 8);
  return { x: Math.sign(c) * Math.sqrt(Math.abs(c)), y: Math.sign(s) * Math.sqrt(Math.abs(s)) };
});

export function bodyFits(rim: Superellipse, body: Body, x: number, y: number): boolean {
  return EDGE.every((p) =>
    insideSuperellipse(rim.a, rim.b, rim.n, x + body.a * p.x, y + body.b * p.y)
  );
}

/** Farthest distance from the heart at which the body stays inside the rim. */
function farthest(rim: Superellipse, body: Body, unit: Point): number {
  let low = 0;
  let high = Math.max(rim.a, rim.b);
  for (let i = 0; i < 11; i += 1) {
    const middle = (low + high) / 2;
    if (bodyFits(rim, body, unit.x * middle, unit.y * middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The field is symmetric in four quarters; every fourth direction is enough, with lines between. */
function farthestTable(rim: Superellipse, body: Body): readonly number[] {
  const quarter = STEPS / 4;
  const known = new Map<number, number>();
  const at = (k: number) => {
    const found = known.get(k) ?? farthest(rim, body, UNIT[k]!);
    known.set(k, found);
    return found;
  };
  return Array.from({ length: quarter + 1 }, (_, k) => {
    const low = k - (k % 4);
    const high = Math.min(quarter, low + 4);
    return low === high ? at(low) : at(low) + ((at(high) - at(low)) * (k - low)) / (high - low);
  });
}

function folded(step: number): number {
  const half = wrapped(step) % (STEPS / 2);
  return half > STEPS / 4 ? STEPS / 2 - half : half;
}

/** Tangents of the angles, left and right of its direction, under which a body is seen. */
/** Angles left and right, and px from the heart to where the body begins. */
interface Seen extends Cone {
  near: number;
}

function tangents(x: number, y: number, rho: number, body: Body): Seen {
  let low = 0;
  let high = 0;
  for (const p of EDGE) {
    const px = x + body.a * p.x;
    const py = y + body.b * p.y;
    const tangent = (x * py - y * px) / Math.max(1, x * px + y * py);
    if (tangent < low) low = tangent;
    if (tangent > high) high = tangent;
  }
  return { low: Math.atan(low), high: Math.atan(high), near: rho - body.b };
}

/** Steps, left and right of its direction, that a body takes with `room` px around it. */
function cone(seen: Seen, room: number): Cone {
  const steps = STEPS / (2 * Math.PI);
  const extra = Math.min(1, room / Math.max(1, seen.near));
  return { low: (seen.low - extra) * steps, high: (seen.high + extra) * steps };
}

/** The room for petals. bodies: one per size of petal; heart: its radius; tie: px that must show. */
export function field(
  rim: Superellipse,
  bodies: readonly Body[],
  heart: number,
  tie: number
): Field {
  const far = bodies.map((body) => farthestTable(rim, body));
  const spots = bodies.map(() => new Map<number, Spot | null>());
  const make = (step: number, depth: number, size: number): Spot | null => {
    const body = bodies[size]!;
    const k = wrapped(step);
    const unit = UNIT[k]!;
    const reach = radiusAt(body.a, body.b, BODY, angleOf(k));
    const near = heart + tie + body.tip + reach;
    const out = far[size]![folded(k)]!;
    if (out < near) return null;
    const rho = near + depth * (out - near);
    return spotAt(unit.x * rho, unit.y * rho, step, rho - reach - body.tip, body);
  };
  const spot = (step: number, depth: number, size: number): Spot | null => {
    const key = wrapped(step) + depth * 1000000;
    const known = spots[size]!;
    if (!known.has(key)) known.set(key, make(step, depth, size));
    const found = known.get(key) ?? null;
    return found && found.step !== step ? { ...found, step } : found;
  };
  return { rim, bodies, heart, tie, spot };
}

/** A body with its middle at (x, y) whose tip is `tipAt` px from the heart's middle. */
export function spotAt(x: number, y: number, step: number, tipAt: number, body: Body): Spot {
  const rho = Math.hypot(x, y) || 1;
  const seen = tangents(x, y, rho, body);
  const tip = { x: (x / rho) * tipAt, y: (y / rho) * tipAt };
  return {
    step,
    x,
    y,
    rho,
    body,
    tipAt,
    tip,
    inner: tipAt + body.tip,
    wedge: cone(seen, WEDGE_GAP),
    passing: cone(seen, TIE_GAP),
    left: Math.min(x - body.a, tip.x),
    right: Math.max(x + body.a, tip.x),
    top: Math.min(y - body.b, tip.y),
    bottom: Math.max(y + body.b, tip.y),
  };
}

/** How far along, from body to tip, two petals are compared. */
const SLIDES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.35, 0],
  [0, 0.35],
  [0.7, 0],
  [0, 0.7],
  [1, 0],
  [0, 1],
  [0.6, 0.6],
];

/** True when two petals come closer than GAP; a petal is its body shrinking towards its tip. */
export function collide(p: Spot, q: Spot): boolean {
  if (p.left - q.right > GAP || q.left - p.right > GAP) return false;
  if (p.top - q.bottom > GAP || q.top - p.bottom > GAP) return false;
  for (let k = 0; k < SLIDES.length; k += 1) {
    const slide = SLIDES[k]!;
    const i = slide[0];
    const j = slide[1];
    const width = p.body.a * (1 - i) + q.body.a * (1 - j) + GAP;
    const height = p.body.b * (1 - i) + q.body.b * (1 - j) + GAP;
    const dx = (p.x + i * (p.tip.x - p.x) - q.x - j * (q.tip.x - q.x)) / width;
    const dy = (p.y + i * (p.tip.y - p.y) - q.y - j * (q.tip.y - q.y)) / height;
    if (dx * dx * dx * dx + dy * dy * dy * dy < 1) return true;
  }
  return false;
}

/** True when the straight tie of one petal runs past the other too closely. */
export function blocks(p: Spot, q: Spot): boolean {
  const [inner, outer] = p.rho < q.rho ? [p, q] : [q, p];
  if (outer.tipAt < inner.inner) return false;
  const off = outer.step - inner.step;
  return off > inner.passing.low && off < inner.passing.high;
}
