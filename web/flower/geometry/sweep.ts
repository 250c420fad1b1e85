// @ts-nocheck
/**
 * Filling the field with petals, sector by sector, clockwise.
 *
 * Every sector gets a wedge; its petals stay inside, so sectors can be filled one by one and are
 * then spread evenly over what is left of the turn.
 */
import { chainOf, clear, freeAt, insideWedge, least } from "./chains.ts";
import { STEPS } from "./rings.ts";

/** One round: wedges with extra room shared by need. Null when a sector does not fit at all. */
function round(sectors, start, extra, field, options) {
  const wedges = [];
  let at = start;
  for (let i = 0; i < sectors.length; i += 1) {
    const need = least(sectors[i], at, field, options);
    if (!need || need.end - start > STEPS * 1.5) return null;
    const end = need.end + extra[i];
    wedges.push({ start: at, end, need: need.end - at, seats: need.seats });
    at = end;
  }
  return wedges;
}

function startFor(sectors, wedges) {
  const informal = sectors.reduce(
    (sum, s, i) => sum + (s.side === "informal" ? wedges[i].end - wedges[i].start : 0),
    0
  );
  return -informal / 2;
}

/** First guess of where the informal half starts: by number of petals. */
function startGuess(sectors) {
  const weight = (list) => list.reduce((sum, s) => sum + s.slots.length + 1, 0);
  const informal = weight(sectors.filter((s) => s.side === "informal"));
  return Math.round((-STEPS / 2) * (informal / weight(sectors)));
}

function turnOf(wedges) {
  return wedges[wedges.length - 1].end - wedges[0].start;
}

/** A sector without petals gets only this part of the extra room that another would. */
const EMPTY = 0.2;

/** Gives what is left of the turn to the last wedge. */
function closed(done) {
  const last = done[done.length - 1];
  last.end = done[0].start + STEPS;
  return done;
}

/** Wedges found in some rounds from a first start on, or null. */
function wedgesFrom(first, sectors, field, options) {
  let start = first;
  let extra = sectors.map(() => 0);
  let done = null;
  for (let pass = 0; pass < options.passes; pass += 1) {
    const tried = round(sectors, start, extra, field, options);
    if (!tried) break;
    const left = STEPS - turnOf(tried);
    if (left >= 0) done = tried;
    const shares = tried.map((w) => (w.seats.length ? w.need : w.need * EMPTY));
    const all = shares.reduce((sum, share) => sum + share, 0);
    extra = extra.map((e, i) => Math.max(0, e + (left * shares[i]) / all));
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
function wedges(sectors, field, options) {
  const guess = startGuess(sectors);
  for (const turn of options.penalty === 0 ? TURNS : [0]) {
    const found = wedgesFrom(guess + turn, sectors, field, options);
    if (found) return found;
  }
  return null;
}

/** Spots for the chosen seats, pushed back from the end of the wedge; null without room. */
function pushBack(seats, wedge, field) {
  let last = null;
  let step = Math.floor(wedge.end);
  for (const seat of seats.slice().reverse()) {
    let spot = null;
    for (; !spot && step >= wedge.start; step -= 1) spot = freeAt(step, seat, last, wedge, field);
    if (!spot) return null;
    step = spot.step;
    last = { spot, before: last };
  }
  return chainOf(last)
    .map((link) => link.spot)
    .reverse();
}

function evenly(forward, backward, field, seats, weight) {
  return seats.map((seat, i) => {
    const share = weight(i, seats.length);
    return field.spot(
      Math.round(forward[i].step + (backward[i].step - forward[i].step) * share),
      seat.depth,
      seat.size
    );
  });
}

function allClear(spots, seats, wedge, field) {
  let last = null;
  for (let i = 0; i < spots.length; i += 1) {
    if (!spots[i] || !insideWedge(spots[i], wedge.start, wedge.end)) return false;
    if (!clear(spots[i], last, seats[i].strict)) return false;
    last = { spot: spots[i], before: last };
  }
  return true;
}

const WEIGHTS = [(i, n) => (i + 0.5) / n, () => 0.5, (i, n) => (i + 1) / (n + 1)];

/** Spots of one sector, spread over its wedge. */
function spreadIn(wedge, field) {
  const { seats } = wedge;
  if (!seats.length) return [];
  const forward = seats.map((seat) => seat.spot);
  const backward = pushBack(seats, wedge, field);
  if (!backward) return forward;
  for (const weight of WEIGHTS) {
    const spots = evenly(forward, backward, field, seats, weight);
    if (allClear(spots, seats, wedge, field)) return spots;
  }
  return forward;
}

/** True when all sectors fit in one turn at this size. */
export function fits(sectors, field, options) {
  return wedges(sectors, field, { ...options, passes: 1 }) !== null;
}

/** Wedges and spots for all sectors: [{start, end, spots}], or null. */
export function place(sectors, field, options) {
  const found = wedges(sectors, field, { ...options, passes: 5 });
  if (!found) return null;
  return found.map((wedge) => ({ ...wedge, spots: spreadIn(wedge, field) }));
}
