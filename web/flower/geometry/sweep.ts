/**
 * Filling the field with petals, sector by sector, clockwise.
 *
 * Every sector gets a wedge; its petals stay inside, so sectors can be filled one by one and are
 * then spread evenly over what is left of the turn.
 */
import type { Chained, FilledSector, Filling, Seat, Taken } from "./chains.ts";
import { chainOf, clear, freeAt, insideWedge, least } from "./chains.ts";
import type { Stretch } from "./rim.ts";
import { STEPS } from "./rings.ts";
import type { Field, Spot } from "./types.ts";

/** A wedge with the seats in it, and how many steps it needs at least. */
interface FilledWedge extends Stretch {
  need: number;
  seats: Taken[];
}

/** A wedge with the spots of its petals, spread over it. */
export interface SpreadWedge extends Stretch {
  spots: Spot[];
}

/** How to fill, and in how many rounds extra room may be shared. */
interface Rounds extends Filling {
  passes: number;
}

/** One round: wedges with extra room shared by need. Null when a sector does not fit at all. */
function round(
  sectors: readonly FilledSector[],
  start: number,
  extra: readonly number[],
  field: Field,
  options: Filling
): FilledWedge[] | null {
  const wedges: FilledWedge[] = [];
  let at = start;
  for (const [i, sector] of sectors.entries()) {
    const need = least(sector, at, field, options);
    if (!need || need.end - start > STEPS * 1.5) return null;
    const end = need.end + extra[i]!;
    wedges.push({ start: at, end, need: need.end - at, seats: need.seats });
    at = end;
  }
  return wedges;
}

function startFor(sectors: readonly FilledSector[], wedges: readonly FilledWedge[]): number {
  const informal = sectors.reduce(
    (sum, s, i) => sum + (s.side === "informal" ? wedges[i]!.end - wedges[i]!.start : 0),
    0
  );
  return -informal / 2;
}

/** First guess of where the informal half starts: by number of petals. */
function startGuess(sectors: readonly FilledSector[]): number {
  const weight = (list: readonly FilledSector[]) =>
    list.reduce((sum, s) => sum + s.slots.length + 1, 0);
  const informal = weight(sectors.filter((s) => s.side === "informal"));
  return Math.round((-STEPS / 2) * (informal / weight(sectors)));
}

function turnOf(wedges: readonly FilledWedge[]): number {
  return wedges.at(-1)!.end - wedges[0]!.start;
}

/** A sector without petals gets only this part of the extra room that another would. */
const EMPTY = 0.2;

/** Gives what is left of the turn to the last wedge. */
function closed(done: FilledWedge[]): FilledWedge[] {
  done.at(-1)!.end = done[0]!.start + STEPS;
  return done;
}

/** Wedges found in some rounds from a first start on, or null. */
function wedgesFrom(
  first: number,
  sectors: readonly FilledSector[],
  field: Field,
  options: Rounds
): FilledWedge[] | null {
  let start = first;
  let extra = sectors.map(() => 0);
  let done: FilledWedge[] | null = null;
  for (let pass = 0; pass < options.passes; pass += 1) {
    const tried = round(sectors, start, extra, field, options);
    if (!tried) break;
    const left = STEPS - turnOf(tried);
    if (left >= 0) done = tried;
    const shares = tried.map((w) => (w.seats.length ? w.need : w.need * EMPTY));
    const all = shares.reduce((sum, share) => sum + share, 0);
    extra = extra.map((e, i) => Math.max(0, e + (left * shares[i]!) / all));
    start = startFor(sectors, tried);
  }
  return done && closed(done);
}

/** How far, in steps, a crowded flower may be turned so that all fits. */
const TURNS = [0, -40, 40];

/**
 * Wedges for all sectors, the informal ones centred on the right. Null when they do not fit in
 * one turn.
 */
function wedges(
  sectors: readonly FilledSector[],
  field: Field,
  options: Rounds
): FilledWedge[] | null {
  const guess = startGuess(sectors);
  for (const turn of options.penalty === 0 ? TURNS : [0]) {
    const found = wedgesFrom(guess + turn, sectors, field, options);
    if (found) return found;
  }
  return null;
}

/** Spots for the chosen seats, pushed back from the end of the wedge; null without room. */
function pushBack(seats: readonly Taken[], wedge: Stretch, field: Field): Spot[] | null {
  let last: Chained | null = null;
  let step = Math.floor(wedge.end);
  for (const seat of seats.slice().reverse()) {
    let spot: Spot | null = null;
    for (; !spot && step >= wedge.start; step -= 1) spot = freeAt(step, seat, last, wedge, field);
    if (!spot) return null;
    step = spot.step;
    last = { spot, before: last };
  }
  return chainOf(last)
    .map((link) => link.spot)
    .reverse();
}

/** Which share of its room a petal takes on one side, by its place in the row. */
type Weight = (place: number, count: number) => number;

function evenly(
  forward: readonly Spot[],
  backward: readonly Spot[],
  field: Field,
  seats: readonly Seat[],
  weight: Weight
): (Spot | null)[] {
  return seats.map((seat, i) => {
    const share = weight(i, seats.length);
    return field.spot(
      Math.round(forward[i]!.step + (backward[i]!.step - forward[i]!.step) * share),
      seat.depth,
      seat.size
    );
  });
}

/** The spots, when all of them are there, in the wedge and clear of one another; else null. */
function allClear(
  spots: readonly (Spot | null)[],
  seats: readonly Seat[],
  wedge: Stretch
): Spot[] | null {
  let last: Chained | null = null;
  for (const [i, spot] of spots.entries()) {
    if (!spot || !insideWedge(spot, wedge.start, wedge.end)) return null;
    if (!clear(spot, last, seats[i]!.strict)) return null;
    last = { spot, before: last };
  }
  return chainOf(last).map((link) => link.spot);
}

const WEIGHTS: readonly Weight[] = [
  (i, n) => (i + 0.5) / n,
  () => 0.5,
  (i, n) => (i + 1) / (n + 1),
];

/** Spots of one sector, spread over its wedge. */
function spreadIn(wedge: FilledWedge, field: Field): Spot[] {
  const { seats } = wedge;
  if (!seats.length) return [];
  const forward = seats.map((seat) => seat.spot);
  const backward = pushBack(seats, wedge, field);
  if (!backward) return forward;
  for (const weight of WEIGHTS) {
    const spots = allClear(evenly(forward, backward, field, seats, weight), seats, wedge);
    if (spots) return spots;
  }
  return forward;
}

/** True when all sectors fit in one turn at this size. */
export function fits(sectors: readonly FilledSector[], field: Field, options: Filling): boolean {
  return wedges(sectors, field, { ...options, passes: 1 }) !== null;
}

/** Wedges and spots for all sectors, or null. */
export function place(
  sectors: readonly FilledSector[],
  field: Field,
  options: Filling
): SpreadWedge[] | null {
  const found = wedges(sectors, field, { ...options, passes: 5 });
  if (!found) return null;
  return found.map((wedge) => ({ ...wedge, spots: spreadIn(wedge, field) }));
}
