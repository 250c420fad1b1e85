/**
 * Free places in a drawing that stands: where one more petal can be without moving the others.
 *
 * Spots here are relative to the middle of the heart, as in a field.
 */
import { insideWedge } from "./chains.ts";
import { outlineAt } from "./labels.ts";
import type { Stretch } from "./rim.ts";
import { BODY, STEPS, angleOf, collide, spotAt } from "./rings.ts";
import { spotFor } from "./settle.ts";
import { convexOverlap, radiusAt } from "./shapes.ts";
import { touches } from "./ties.ts";
import type { Body, Field, Petal, Point, Spot } from "./types.ts";

/** A spot with its outline. */
interface OutlinedSpot extends Spot {
  outline: Point[];
}

/** A petal in the way: its spot, its outline and the way of its tie. */
export interface Obstacle extends OutlinedSpot {
  way: Point[];
}

/** px between two places that are tried. */
const GRID = 7;
/** How much farther, in widths of the petal, a place may be to keep ties clear. */
const DETOUR = 1;

/** A petal of the scene as something in the way. */
export function obstacle(petal: Petal, heart: Point): Obstacle {
  const { step, tipAt, body } = petal;
  const spot = spotAt(petal.x - heart.x, petal.y - heart.y, step, tipAt, body);
  return { ...spot, outline: outlineAt(spot, BODY), way: tieOf(petal, heart) };
}

function tieOf(petal: Petal, heart: Point): Point[] {
  return petal.tie.map((p) => ({ x: p.x - heart.x, y: p.y - heart.y }));
}

/** The same direction as the step of a wedge, which may begin before or end after one turn. */
function unwound(step: number, wedge: Stretch): number {
  return step + STEPS * Math.round(((wedge.start + wedge.end) / 2 - step) / STEPS);
}

/** The direction of a point, as a step of a wedge. */
export function stepOf(point: Point, wedge: Stretch): number {
  return unwound((Math.atan2(point.y, point.x) * STEPS) / (2 * Math.PI), wedge);
}

/** Points of a grid round `want` in the wedge, nearest first. */
function pointsFrom(
  want: Point,
  wedge: Stretch,
  { rim, heart }: Field
): (Point & { far: number })[] {
  const found = [];
  const left = Math.ceil((-rim.a - want.x) / GRID);
  const top = Math.ceil((-rim.b - want.y) / GRID);
  for (let i = left; want.x + i * GRID <= rim.a; i += 1) {
    for (let j = top; want.y + j * GRID <= rim.b; j += 1) {
      const point = { x: want.x + i * GRID, y: want.y + j * GRID, far: Math.hypot(i, j) * GRID };
      const step = stepOf(point, wedge);
      if (step > wedge.start && step < wedge.end && Math.hypot(point.x, point.y) > heart)
        found.push(point);
    }
  }
  return found.sort((p, q) => p.far - q.far);
}

/** The spot at a point, when nothing is in its way there; else null. */
function spotAtPoint(
  point: Point,
  body: Body,
  wedge: Stretch,
  taken: readonly Obstacle[],
  field: Field
): OutlinedSpot | null {
  const found = spotFor(point.x, point.y, body, field);
  if (!found) return null;
  const spot = { ...found, step: unwound(found.step, wedge) };
  if (!insideWedge(spot, wedge.start, wedge.end)) return null;
  if (taken.some((other) => collide(spot, other))) return null;
  const outline = outlineAt(spot, BODY);
  const near = (other: Spot) =>
    spot.left <= other.right &&
    other.left <= spot.right &&
    spot.top <= other.bottom &&
    other.top <= spot.bottom;
  const over = (other: Obstacle) => near(other) && convexOverlap(outline, other.outline, 1);
  return taken.some(over) ? null : { ...spot, outline };
}

function asPetal(spot: OutlinedSpot) {
  return { outline: spot.outline, box: spot };
}

function crosses(way: readonly Point[], spot: OutlinedSpot): boolean {
  return way.some((p, i) => i > 0 && touches(way[i - 1]!, p, asPetal(spot)));
}

/** True when no tie crosses a petal because of this spot. */
function keepsTiesClear(spot: OutlinedSpot, taken: readonly Obstacle[]): boolean {
  const own = [spot.tip, { x: 0, y: 0 }];
  return !taken.some((other) => crosses(other.way, spot) || crosses(own, other));
}

/**
 * The free spot for a body nearest to `want` inside a wedge; a little farther when that keeps ties
 * clear of petals. Null when there is no room.
 */
export function freeSpot(
  want: Point,
  body: Body,
  wedge: Stretch,
  taken: readonly Obstacle[],
  field: Field
): Spot | null {
  let crossed: { spot: Spot; far: number } | null = null;
  for (const point of pointsFrom(want, wedge, field)) {
    if (crossed && point.far > crossed.far + DETOUR * 2 * body.a) break;
    const spot = spotAtPoint(point, body, wedge, taken, field);
    if (!spot) continue;
    if (keepsTiesClear(spot, taken)) return spot;
    crossed ??= { spot, far: point.far };
  }
  return crossed?.spot ?? null;
}

/** The middle of a wedge at a ring (1 near, 2 or null in the middle, 3 far). */
export function middleOf(wedge: Stretch, ring: number | null, field: Field): Point {
  const angle = angleOf((wedge.start + wedge.end) / 2);
  const body = field.bodies[0]!;
  const near = field.heart + field.tie + body.tip + body.b;
  const far = radiusAt(field.rim.a, field.rim.b, field.rim.n, angle) - body.b;
  const rho = near + (((ring || 2) - 1) / 2) * Math.max(0, far - near);
  return { x: rho * Math.cos(angle), y: rho * Math.sin(angle) };
}
