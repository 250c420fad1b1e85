/**
 * Petals that someone put in a place of their own, and the others making room for them.
 *
 * A stored position {x, y} is relative to the heart in a frame of 1000 by 1000 units that is
 * stretched to the box: x = 500 is its right edge, y = 500 its lower edge, whatever its size.
 */
import { BODY, STEPS, bodyFits, collide, spotAt } from "./rings.ts";
import { radiusAt } from "./shapes.ts";
import type { SpreadWedge } from "./sweep.ts";
import type { Body, Field, Point, Size, Spot } from "./types.ts";

/** A place (px from the heart) for a petal of a size. */
export interface Pinned extends Point {
  size: number;
}

/** Where everybody stands: by wedge in the order of its free slots, and who was put somewhere. */
export interface Settled {
  wedges: SpreadWedge[];
  pinnedSpots: Spot[];
}

const FRAME = 1000;
const STEP = 6;
const TURN = 20;

export function fromFrame(position: Point, box: Size): Point {
  return { x: (position.x / FRAME) * box.width, y: (position.y / FRAME) * box.height };
}

/** The stored position of a point relative to the heart, px: the inverse of `fromFrame`. */
export function toFrame(point: Point, box: Size): Point {
  return { x: (point.x / box.width) * FRAME, y: (point.y / box.height) * FRAME };
}

/** The spot for a body with its middle at (x, y), or null outside the field. */
export function spotFor(x: number, y: number, body: Body, field: Field): Spot | null {
  const { heart, tie, rim } = field;
  const angle = Math.atan2(y, x);
  const reach = radiusAt(body.a, body.b, BODY, angle);
  const rho = Math.hypot(x, y);
  if (rho - reach - body.tip < heart + tie * 0.6) return null;
  if (!bodyFits(rim, body, x, y)) return null;
  const step = (angle * STEPS) / (2 * Math.PI);
  return spotAt(x, y, step, rho - reach - body.tip, body);
}

/** Free places round a point, nearest first, in a fixed order. */
function* nearby(x: number, y: number, reach: number): Generator<[number, number], void> {
  yield [x, y];
  for (let r = STEP; r < reach; r += STEP) {
    for (let i = 0; i < TURN; i += 1) {
      const angle = (2 * Math.PI * (i + (r % 4) / 4)) / TURN;
      yield [x + r * Math.cos(angle), y + r * Math.sin(angle)];
    }
  }
}

function freeSpot(
  x: number,
  y: number,
  body: Body,
  taken: readonly Spot[],
  field: Field
): Spot | null {
  const reach = 2 * Math.max(field.rim.a, field.rim.b);
  for (const [px, py] of nearby(x, y, reach)) {
    const spot = spotFor(px, py, body, field);
    if (spot && !taken.some((other) => collide(spot, other))) return spot;
  }
  return null;
}

/**
 * Spots for pinned slots first, then for the others where they were if that is still free.
 * Null when there is no room.
 */
export function settle(
  placed: SpreadWedge[],
  pinned: readonly Pinned[],
  field: Field
): Settled | null {
  if (!pinned.length) return { wedges: placed, pinnedSpots: [] };
  const taken: Spot[] = [];
  let room = true;
  const take = ({ x, y }: Point, body: Body): Spot[] => {
    const spot = freeSpot(x, y, body, taken, field);
    if (!spot) room = false;
    else taken.push(spot);
    return spot ? [spot] : [];
  };
  const pinnedSpots = pinned.flatMap((p) => take(p, field.bodies[p.size]!));
  const wedges = placed.map((wedge) => ({
    ...wedge,
    spots: wedge.spots.flatMap((s) => take(s, s.body)),
  }));
  return room ? { wedges, pinnedSpots } : null;
}
