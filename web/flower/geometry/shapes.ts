/**
 * Plane shapes for the flower: superellipses, hulls, overlap tests, drawn lines.
 *
 * Every length is in px of the drawing, every angle in radians; x grows to the right, y grows
 * down, so angles grow clockwise and 0 points right. Nothing here touches a page.
 */
import type { Bounds, Point } from "./types.ts";

/** Distance from the centre of a superellipse |x/a|^n + |y/b|^n = 1 to its edge. */
export function radiusAt(a: number, b: number, n: number, angle: number): number {
  const x = Math.abs(Math.cos(angle) / a);
  const y = Math.abs(Math.sin(angle) / b);
  return Math.pow(Math.pow(x, n) + Math.pow(y, n), -1 / n);
}

/** Half the width of a superellipse at height y (0 outside it). */
export function halfWidthAt(a: number, b: number, n: number, y: number): number {
  const left = 1 - Math.pow(Math.abs(y) / b, n);
  return left <= 0 ? 0 : a * Math.pow(left, 1 / n);
}

/** True when the point lies on or inside the superellipse round the origin. */
export function insideSuperellipse(a: number, b: number, n: number, x: number, y: number): boolean {
  return Math.pow(Math.abs(x / a), n) + Math.pow(Math.abs(y / b), n) <= 1 + 1e-9;
}

/** Points on a superellipse, evenly spread over its parameter so that corners stay round. */
export function superellipse(
  centre: Point,
  a: number,
  b: number,
  n: number,
  count: number
): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < count; i += 1) {
    const t = (2 * Math.PI * i) / count;
    const c = Math.cos(t);
    const s = Math.sin(t);
    points.push({
      x: centre.x + a * Math.sign(c) * Math.pow(Math.abs(c), 2 / n),
      y: centre.y + b * Math.sign(s) * Math.pow(Math.abs(s), 2 / n),
    });
  }
  return points;
}

function turn(o: Point, p: Point, q: Point): number {
  return (p.x - o.x) * (q.y - o.y) - (p.y - o.y) * (q.x - o.x);
}

function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const p of points) {
    while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, p) <= 0) {
      chain.pop();
    }
    chain.push(p);
  }
  chain.pop();
  return chain;
}

/** Convex hull (monotone chain), clockwise on the screen. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = points.slice().sort((p, q) => p.x - q.x || p.y - q.y);
  return halfHull(sorted).concat(halfHull(sorted.reverse()));
}

/** Smallest upright box round the points. */
export function bounds(points: readonly Point[]): Bounds {
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return { left, top, right: Math.max(...xs), bottom: Math.max(...ys) };
}

function spread(polygon: readonly Point[], nx: number, ny: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const p of polygon) {
    const d = p.x * nx + p.y * ny;
    if (d < low) low = d;
    if (d > high) high = d;
  }
  return [low, high];
}

function separatedBy(
  edges: readonly Point[],
  p: readonly Point[],
  q: readonly Point[],
  gap: number
): boolean {
  for (let i = 0; i < edges.length; i += 1) {
    const from = edges[i]!;
    const to = edges[(i + 1) % edges.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-9) continue;
    const nx = (to.y - from.y) / length;
    const ny = (from.x - to.x) / length;
    const [pLow, pHigh] = spread(p, nx, ny);
    const [qLow, qHigh] = spread(q, nx, ny);
    if (pLow - qHigh >= gap || qLow - pHigh >= gap) return true;
  }
  return false;
}

/** True when two convex polygons come closer than `gap` (separating axis test). */
export function convexOverlap(p: readonly Point[], q: readonly Point[], gap: number): boolean {
  return !separatedBy(p, p, q, gap) && !separatedBy(q, p, q, gap);
}

/** Distance from a point to the segment from-to. */
function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const t = square ? ((point.x - from.x) * dx + (point.y - from.y) * dy) / square : 0;
  const k = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - from.x - k * dx, point.y - from.y - k * dy);
}

/** Distance from a point to a convex polygon, 0 inside it. */
export function distanceToPolygon(point: Point, polygon: readonly Point[]): number {
  if (!insidePolygon(point, polygon)) {
    return Math.min(
      ...polygon.map((p, i) => distanceToSegment(point, p, polygon[(i + 1) % polygon.length]!))
    );
  }
  return 0;
}

function insidePolygon(point: Point, polygon: readonly Point[]): boolean {
  let sign = 0;
  for (let i = 0; i < polygon.length; i += 1) {
    const side = turn(polygon[i]!, polygon[(i + 1) % polygon.length]!, point);
    if (Math.abs(side) < 1e-9) continue;
    if (sign && Math.sign(side) !== sign) return false;
    sign = Math.sign(side);
  }
  return true;
}
