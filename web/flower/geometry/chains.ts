/**
 * The shortest row of petals for one sector: which ring each takes, and from where to where.
 *
 * Petals are pushed clockwise, one after the other, as close as the ones before allow.
 */
import type { Sizes } from "./labels.ts";
import type { Arc, Stretch } from "./rim.ts";
import { STEPS, blocks, collide } from "./rings.ts";
import type { Field, PlacedSector, Slot, Spot } from "./types.ts";

/** Where a petal may sit: at which depth, how large, and whether ties must be kept clear of. */
export interface Seat {
  depth: number;
  size: number;
  strict: boolean;
}

/** A spot with those before it in its row. */
export interface Chained {
  spot: Spot;
  before: Chained | null;
}

/** A petal in a row: how far the row reaches (step), and what it costs. */
interface Link extends Seat {
  spot: Spot;
  before: Link | null;
  far: number;
  spent: number;
  cost: number;
}

/** A seat with the spot that was found for it. */
export interface Taken extends Seat {
  spot: Spot;
}

/** A sector with the width of its name on the rim (px) and the slots that may stand anywhere in it. */
export interface FilledSector extends PlacedSector {
  nameWidth: number;
  slots: Slot[];
}

/** How to fill: price of a crossing in steps (Infinity = never), depths to choose from. */
export interface Filling {
  penalty: number;
  rings: readonly number[];
  arc: Arc;
  sizeOf: Sizes["sizeOf"];
}

/** Petals further back than this many places in the same wedge are never in the way. */
const LOOK_BACK = 18;

/** Rings to choose from: all in one row, or near, middle and far. */
export const CALM = [0.5];
export const DENSE = [0, 0.33, 0.67, 1];

/** Whether a spot keeps clear of the last ones of a row. */
export function clear(spot: Spot, last: Chained | null, strict: boolean): boolean {
  let node = last;
  for (let i = 0; node && i < LOOK_BACK; i += 1) {
    if (collide(spot, node.spot)) return false;
    if (strict && blocks(spot, node.spot)) return false;
    node = node.before;
  }
  return true;
}

export function insideWedge(spot: Spot, start: number, end: number): boolean {
  return spot.step + spot.wedge.low >= start && spot.step + spot.wedge.high <= end;
}

/** Steps between two tries; the first success is then taken back step by step. */
const STRIDE = 4;

/** The spot of a seat in a direction, if that is free; else null. */
export function freeAt(
  step: number,
  seat: Seat,
  last: Chained | null,
  wedge: Stretch,
  field: Field
): Spot | null {
  const { strict } = seat;
  const spot = field.spot(step, seat.depth, seat.size);
  return spot && insideWedge(spot, wedge.start, wedge.end) && clear(spot, last, strict)
    ? spot
    : null;
}

function firstFree(
  from: number,
  seat: Seat,
  last: Chained | null,
  wedge: Stretch,
  field: Field
): Spot | null {
  for (let step = from; step <= wedge.end; step += STRIDE) {
    let spot = freeAt(step, seat, last, wedge, field);
    if (!spot) continue;
    for (let back = 1; back < STRIDE && step - back >= from; back += 1) {
      const closer = freeAt(step - back, seat, last, wedge, field);
      if (!closer) break;
      spot = closer;
    }
    return spot;
  }
  return null;
}

/**
 * The next link of a chain of petals, clockwise inside the wedge; null when there is no room.
 * `far` is how much of the turn is used.
 */
function next(
  last: Link | null,
  seat: Seat,
  wedge: Stretch,
  field: Field
): Omit<Link, "spent"> | null {
  const from = last ? last.spot.step : Math.ceil(wedge.start);
  const spot = firstFree(from, seat, last, wedge, field);
  if (!spot) return null;
  const reach = spot.step + spot.wedge.high;
  const far = last ? Math.max(last.far, reach) : reach;
  return { ...seat, spot, before: last, far, cost: far };
}

/** A row from its first to its last. */
export function chainOf<Node extends { before: Node | null }>(last: Node | null): Node[] {
  const links: Node[] = [];
  for (let node = last; node; node = node.before) links.unshift(node);
  return links;
}

function crossingsOf(link: Pick<Link, "spot" | "before">): number {
  let count = 0;
  let node = link.before;
  for (let i = 0; node && i < LOOK_BACK; i += 1) {
    if (blocks(link.spot, node.spot)) count += 1;
    node = node.before;
  }
  return count;
}

/** Links that may follow: one clear of ties, and if that is allowed one that crosses some. */
function links(
  last: Link | null,
  depth: number,
  size: number,
  wedge: Stretch,
  field: Field,
  penalty: number
): Link[] {
  const spent = last ? last.spent : 0;
  const free = penalty ? next(last, { depth, size, strict: true }, wedge, field) : null;
  const clean = free && { ...free, spent, cost: free.far + spent };
  if (penalty === Infinity) return clean ? [clean] : [];
  const crossing = next(last, { depth, size, strict: false }, wedge, field);
  if (!crossing || (clean && crossing.spot.step === clean.spot.step)) return clean ? [clean] : [];
  const more = spent + penalty * crossingsOf(crossing);
  const loose = { ...crossing, spent: more, cost: crossing.far + more };
  return clean ? [clean, loose] : [loose];
}

function better(link: Link, other: Link | null | undefined): boolean {
  return (
    !other ||
    link.cost < other.cost - 1 ||
    (link.cost < other.cost + 1 && link.spot.step < other.spot.step)
  );
}

function ringsFor(slot: Slot, rings: readonly number[]): readonly number[] {
  return slot.ring ? [(slot.ring - 1) / 2] : rings;
}

/**
 * Dynamic programming over the petals of a sector: for each last ring the chain that ends soonest
 * is kept; a tie that crosses a petal counts as `penalty` steps.
 */
function shortestChain(
  slots: readonly Slot[],
  start: number,
  field: Field,
  options: Filling
): Link | null {
  const wedge = { start, end: start + STEPS };
  let chains = new Map<number | null, Link | null>([[null, null]]);
  for (const slot of slots) {
    const longer = new Map<number | null, Link | null>();
    for (const last of chains.values()) {
      for (const depth of ringsFor(slot, options.rings)) {
        const key = depth;
        for (const link of links(
          last,
          depth,
          options.sizeOf(slot),
          wedge,
          field,
          options.penalty
        )) {
          if (better(link, longer.get(key))) longer.set(key, link);
        }
      }
    }
    chains = longer;
  }
  let best: Link | null = null;
  for (const last of chains.values()) if (last && better(last, best)) best = last;
  return best;
}

/** Last step of a wedge that starts at `start` and has room for its name. */
function endForName(start: number, name: number, arc: Arc): number {
  let end = Math.ceil(start);
  while (arc(end) - arc(start) < name && end < start + STEPS) end += 1;
  return end;
}

/** Least wedge for a sector from `start` on: its end and the seats in it, or null. */
export function least(
  sector: FilledSector,
  start: number,
  field: Field,
  options: Filling
): { end: number; seats: Taken[] } | null {
  const named = endForName(start, sector.nameWidth, options.arc);
  if (!sector.slots.length) return { end: named, seats: [] };
  const last = shortestChain(sector.slots, start, field, options);
  return last && { end: Math.max(last.far, named), seats: chainOf(last) };
}
