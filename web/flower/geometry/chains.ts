// @ts-nocheck
/**
 * The shortest row of petals for one sector: which ring each takes, and from where to where.
 *
 * Petals are pushed clockwise, one after the other, as close as the ones before allow.
 */
import { STEPS, blocks, collide } from "./rings.ts";

/** Petals further back than this many places in the same wedge are never in the way. */
const LOOK_BACK = 18;

/** Rings to choose from: all in one row, or near, middle and far. */
export const CALM = [0.5];
export const DENSE = [0, 0.33, 0.67, 1];

export function clear(spot, last, strict) {
  let node = last;
  for (let i = 0; node && i < LOOK_BACK; i += 1) {
    if (collide(spot, node.spot)) return false;
    if (strict && blocks(spot, node.spot)) return false;
    node = node.before;
  }
  return true;
}

export function insideWedge(spot, start, end) {
  return spot.step + spot.wedge.low >= start && spot.step + spot.wedge.high <= end;
}

/** Steps between two tries; the first success is then taken back step by step. */
const STRIDE = 4;

/** A seat: which depth, which size of petal, and whether ties must be kept clear of. */
export function freeAt(step, seat, last, wedge, field) {
  const { strict } = seat;
  const spot = field.spot(step, seat.depth, seat.size);
  return spot && insideWedge(spot, wedge.start, wedge.end) && clear(spot, last, strict)
    ? spot
    : null;
}

function firstFree(from, seat, last, wedge, field) {
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
function next(last, seat, wedge, field) {
  const from = last ? last.spot.step : Math.ceil(wedge.start);
  const spot = firstFree(from, seat, last, wedge, field);
  if (!spot) return null;
  const reach = spot.step + spot.wedge.high;
  const far = last ? Math.max(last.far, reach) : reach;
  return { ...seat, spot, before: last, far, cost: far };
}

export function chainOf(last) {
  const links = [];
  for (let node = last; node; node = node.before) links.unshift(node);
  return links;
}

function crossingsOf(link) {
  let count = 0;
  let node = link.before;
  for (let i = 0; node && i < LOOK_BACK; i += 1) {
    if (blocks(link.spot, node.spot)) count += 1;
    node = node.before;
  }
  return count;
}

/** Links that may follow: one clear of ties, and if that is allowed one that crosses some. */
function links(last, depth, size, wedge, field, penalty) {
  const spent = last ? last.spent : 0;
  const clean = penalty ? next(last, { depth, size, strict: true }, wedge, field) : null;
  if (clean) Object.assign(clean, { spent, cost: clean.far + spent });
  if (penalty === Infinity) return clean ? [clean] : [];
  const loose = next(last, { depth, size, strict: false }, wedge, field);
  if (!loose || (clean && loose.spot.step === clean.spot.step)) return clean ? [clean] : [];
  const more = spent + penalty * crossingsOf(loose);
  Object.assign(loose, { spent: more, cost: loose.far + more });
  return clean ? [clean, loose] : [loose];
}

function better(link, other) {
  return (
    !other ||
    link.cost < other.cost - 1 ||
    (link.cost < other.cost + 1 && link.spot.step < other.spot.step)
  );
}

function ringsFor(slot, rings) {
  return slot.ring ? [(slot.ring - 1) / 2] : rings;
}

/**
 * Dynamic programming over the petals of a sector: for each last ring the chain that ends soonest
 * is kept; a tie that crosses a petal counts as `penalty` steps.
 */
function shortestChain(slots, start, field, options) {
  const wedge = { start, end: start + STEPS };
  let chains = new Map([[null, null]]);
  for (const slot of slots) {
    const longer = new Map();
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
  let best = null;
  for (const last of chains.values()) if (better(last, best)) best = last;
  return best;
}

/** Last step of a wedge that starts at `start` and has room for its name. */
function endForName(start, name, arc) {
  let end = Math.ceil(start);
  while (arc(end) - arc(start) < name && end < start + STEPS) end += 1;
  return end;
}

/** Least wedge for a sector from `start` on: {end, seats}, or null. */
export function least(sector, start, field, options) {
  const named = endForName(start, sector.nameWidth, options.arc);
  if (!sector.slots.length) return { end: named, seats: [] };
  const last = shortestChain(sector.slots, start, field, options);
  return last && { end: Math.max(last.far, named), seats: chainOf(last) };
}
