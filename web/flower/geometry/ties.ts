/**
 * Ties between the heart and the petals: where they start, what they cross, how they are drawn.
 */
import { convexOverlap, distanceToPolygon } from "./shapes.ts";
import type { Bounds, Circle, Point } from "./types.ts";

/** Something with an outline that a tie can cross. */
export interface Outlined {
  outline: readonly Point[];
  box: Bounds;
}

/** A way that a tie can go, and how many petals it crosses. */
export interface Way {
  points: Point[];
  crossings: number;
}

/** Half the room round a tie in which a foreign petal counts as crossed, px. */
const CLEAR = 3;
/** Turns tried round the straight direction, nearest first, radians. */
const TURNS = Array.from({ length: 41 }, (_, i) => (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.035);

/** True when a straight piece of a tie comes too close to a petal. */
export function touches(from: Point, to: Point, other: Outlined): boolean {
  const { left, right, top, bottom } = other.box;
  if (Math.max(from.x, to.x) < left - CLEAR || Math.min(from.x, to.x) > right + CLEAR) return false;
  if (Math.max(from.y, to.y) < top - CLEAR || Math.min(from.y, to.y) > bottom + CLEAR) return false;
  return convexOverlap([from, to], other.outline, CLEAR);
}

/** Number of petals that a path crosses; stops counting at `most`. */
function crossings(path: readonly Point[], others: readonly Outlined[], most: number): number {
  let count = 0;
  for (const other of others) {
    if (path.some((p, i) => i > 0 && touches(path[i - 1]!, p, other))) count += 1;
    if (count >= most) break;
  }
  return count;
}

/** The petals that a way from the heart to the tip could touch: not behind it, not beyond it. */
function onTheWay<Other extends Outlined>(
  tip: Point,
  others: readonly Other[],
  heart: Point
): Other[] {
  const reach = Math.hypot(tip.x - heart.x, tip.y - heart.y) + CLEAR;
  return others.filter(({ box }) => {
    const near = { x: clamp(heart.x, box.left, box.right), y: clamp(heart.y, box.top, box.bottom) };
    const far = {
      x: tip.x > heart.x ? box.right : box.left,
      y: tip.y > heart.y ? box.bottom : box.top,
    };
    const ahead = (tip.x - heart.x) * (far.x - heart.x) + (tip.y - heart.y) * (far.y - heart.y);
    return ahead > 0 && Math.hypot(near.x - heart.x, near.y - heart.y) <= reach;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function at(heart: Point, angle: number, r: number): Point {
  return { x: heart.x + r * Math.cos(angle), y: heart.y + r * Math.sin(angle) };
}

/** Ways from the heart's edge to the tip: straight ones, then ones with a bend on the way. */
function* paths(tip: Point, heart: Circle): Generator<Point[], void> {
  const angle = Math.atan2(tip.y - heart.y, tip.x - heart.x);
  const far = Math.hypot(tip.x - heart.x, tip.y - heart.y) - heart.r;
  for (const turn of TURNS) yield [at(heart, angle + turn, heart.r), tip];
  for (const part of [0.85, 0.65, 0.45, 0.25]) {
    for (const turn of TURNS) {
      const bend = at(heart, angle + turn, heart.r + part * far);
      yield [at(heart, angle + turn, heart.r), bend, tip];
    }
  }
}

function side(p: Point, q: Point, r: Point): number {
  return Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function crossesLine(path: readonly Point[], other: readonly Point[]): boolean {
  return path.some(
    (p, i) => i > 0 && other.some((q, j) => j > 0 && cross(path[i - 1]!, p, other[j - 1]!, q))
  );
}

/** Ties that start closer together than this on the heart's edge look like one, px. */
const APART = 9;

/** Price of crossing one petal. */
const CROSSED = 100;

/** Price of a way: petals crossed weigh most, then ties crossed, then shared starts and detours. */
function price(
  points: readonly Point[],
  crossed: number,
  routed: readonly (readonly Point[])[],
  straight: number
): number {
  const start = points[0]!;
  const near = ([from]: readonly Point[]) =>
    Math.hypot(start.x - from!.x, start.y - from!.y) < APART;
  const lines = routed.filter((other) => crossesLine(points, other)).length;
  const crowded = routed.filter(near).length;
  return (
    CROSSED * crossed +
    14 * lines +
    8 * crowded +
    6 * (points.length - 2) +
    (lengthOf(points) - straight) / 4
  );
}

/**
 * The way of a tie from the heart's edge to the tip of its petal: straight if that is clear of
 * the other petals and ties, else the cheapest way. routed: ways of ties that are there already.
 */
export function route(
  petal: { tip: Point },
  others: readonly Outlined[],
  heart: Circle,
  routed: readonly (readonly Point[])[]
): Way {
  const straight = Math.hypot(petal.tip.x - heart.x, petal.tip.y - heart.y) - heart.r;
  const near = onTheWay(petal.tip, others, heart);
  let best: (Way & { price: number }) | null = null;
  for (const points of paths(petal.tip, heart)) {
    const least = (lengthOf(points) - straight) / 4;
    if (best && least >= best.price) continue;
    const most = best ? Math.ceil((best.price - least) / CROSSED) : Infinity;
    const count = crossings(points, near, most);
    if (count >= most) continue;
    const cost = price(points, count, routed, straight);
    if (!best || cost < best.price) best = { points, crossings: count, price: cost };
    if (best.price < 1) break;
  }
  return best!; // the first way always has a price
}

/** What is drawn as a zigzag over a tie. */
export type Strain = "tension" | "conflict";

const WAVES: Readonly<Record<Strain, { amplitude: number; length: number; soft: boolean }>> = {
  tension: { amplitude: 3, length: 13, soft: true },
  conflict: { amplitude: 6, length: 9, soft: false },
};

function zigzagOffsets(count: number, soft: boolean): number[] {
  const each = soft ? [0.5, 0.87, 1, 0.87, 0.5, 0, -0.5, -0.87, -1, -0.87, -0.5, 0] : [1, -1];
  return Array.from({ length: count }, () => each).flat();
}

export function lengthOf(points: readonly Point[]): number {
  return points
    .slice(1)
    .reduce((sum, p, i) => sum + Math.hypot(p.x - points[i]!.x, p.y - points[i]!.y), 0);
}

/** The point `length` px along a line, with the direction of the line there. */
function pointAt(points: readonly Point[], length: number): Point & { unit: Point } {
  let rest = length;
  for (let i = 1; i < points.length; i += 1) {
    const [p, q] = [points[i - 1]!, points[i]!];
    const part = Math.hypot(q.x - p.x, q.y - p.y) || 1e-9;
    if (rest <= part || i === points.length - 1) {
      const unit = { x: (q.x - p.x) / part, y: (q.y - p.y) / part };
      return { x: p.x + unit.x * rest, y: p.y + unit.y * rest, unit };
    }
    rest -= part;
  }
  return { ...points[0]!, unit: { x: 1, y: 0 } };
}

/** A zigzag along a line of points; both ends stay straight so that an arrowhead shows. */
export function zigzag(points: readonly Point[], stress: Strain): Point[] {
  const wave = WAVES[stress];
  const length = lengthOf(points);
  const straight = Math.min(9, length / 4);
  const room = length - 2 * straight;
  const offsets = zigzagOffsets(Math.max(1, Math.round(room / wave.length)), wave.soft);
  const middle = offsets.map((offset, i) => {
    const p = pointAt(points, straight + ((i + 0.5) / offsets.length) * room);
    const d = offset * wave.amplitude;
    return { x: p.x - p.unit.y * d, y: p.y + p.unit.x * d };
  });
  return [points[0]!, ...middle, points.at(-1)!];
}

/**
 * Dash pattern of a broken line of `length` px: one gap in the middle; `dash` is the pattern of
 * the line itself (empty when solid).
 */
export function brokenDash(length: number, dash: readonly number[]): number[] {
  const half = Math.max(0, (length - 14) / 2);
  const [on, off] = dash;
  if (on === undefined || off === undefined) return [half, 14, half, 1];
  const period = on + off;
  const pairs = Math.floor(half / period);
  const side = Array.from({ length: pairs }, () => dash).flat();
  const rest = half - pairs * period;
  return [...side, rest, 14, ...side, Math.max(1, rest), 1];
}

/** Where the line from the middle of one petal to another leaves its outline. */
export function edgePoint(petal: Point & { outline: readonly Point[] }, other: Point): Point {
  let low = 0;
  let high = 1;
  const along = (t: number) => ({
    x: petal.x + (other.x - petal.x) * t,
    y: petal.y + (other.y - petal.y) * t,
  });
  for (let i = 0; i < 14; i += 1) {
    const middle = (low + high) / 2;
    if (distanceToPolygon(along(middle), petal.outline) === 0) low = middle;
    else high = middle;
  }
  return along(high);
}

/** A smooth line from one point to another, drawn towards `bend`. */
export function curve(from: Point, bend: Point, to: Point): Point[] {
  return Array.from({ length: 13 }, (_, i) => {
    const t = i / 12;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t] as const;
    return { x: p * from.x + q * bend.x + r * to.x, y: p * from.y + q * bend.y + r * to.y };
  });
}
