/**
 * Filling the field with petals, sector by sector, clockwise.
 *
 * Every sector gets a wedge; its petals stay inside, so sectors can be filled one by one. In a
 * wedge petals are pushed as far back (or forward) as the ones before allow, then spread evenly.
 * Which ring a petal takes is chosen so that the sector needs the least of the turn.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const geometry = (ecomap.geometry = ecomap.geometry || {});

  /** Petals further back than this many places in the same wedge are never in the way. */
  const LOOK_BACK = 18;

  /** Rings to choose from: all in one row, or near, middle and far. */
  const CALM = [0.5];
  const DENSE = [0, 0.33, 0.67, 1];

  function clear(spot, last, strict) {
    let node = last;
    for (let i = 0; node && i < LOOK_BACK; i += 1) {
      if (geometry.collide(spot, node.spot)) return false;
      if (strict && geometry.blocks(spot, node.spot)) return false;
      node = node.before;
    }
    return true;
  }

  function insideWedge(spot, start, end) {
    return spot.step + spot.wedge.low >= start && spot.step + spot.wedge.high <= end;
  }

  /** Steps between two tries; the first success is then taken back step by step. */
  const STRIDE = 4;

  /** A seat: which depth, which size of petal, and whether ties must be kept clear of. */
  function freeAt(step, seat, last, wedge, field) {
    const { strict } = seat;
    const spot = field.spot(step, seat.depth, seat.size);
    return spot && insideWedge(spot, wedge.start, wedge.end) && clear(spot, last, strict) ? spot : null;
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

  function chainOf(last) {
    const links = [];
    for (let node = last; node; node = node.before) links.unshift(node);
    return links;
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
    return chainOf(last).map((link) => link.spot).reverse();
  }

  function crossingsOf(link) {
    let count = 0;
    let node = link.before;
    for (let i = 0; node && i < LOOK_BACK; i += 1) {
      if (geometry.blocks(link.spot, node.spot)) count += 1;
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
    return !other || link.cost < other.cost - 1 || (link.cost < other.cost + 1 && link.spot.step < other.spot.step);
  }

  function ringsFor(slot, rings) {
    return slot.ring ? [(slot.ring - 1) / 2] : rings;
  }

  /**
   * Dynamic programming over the petals of a sector: for each last ring the chain that ends soonest
   * is kept; a tie that crosses a petal counts as `penalty` steps.
   */
  function shortestChain(slots, start, field, options) {
    const wedge = { start, end: start + geometry.STEPS };
    let chains = new Map([[null, null]]);
    for (const slot of slots) {
      const longer = new Map();
      for (const last of chains.values()) {
        for (const depth of ringsFor(slot, options.rings)) {
          const key = depth;
          for (const link of links(last, depth, options.sizeOf(slot), wedge, field, options.penalty)) {
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
    while (arc(end) - arc(start) < name && end < start + geometry.STEPS) end += 1;
    return end;
  }

  /** Least wedge for a sector from `start` on: {end, seats}, or null. */
  function least(sector, start, field, options) {
    const named = endForName(start, sector.nameWidth, options.arc);
    if (!sector.slots.length) return { end: named, seats: [] };
    const last = shortestChain(sector.slots, start, field, options);
    return last && { end: Math.max(last.far, named), seats: chainOf(last) };
  }

  /** One round: wedges with extra room shared by need. Null when a sector does not fit at all. */
  function round(sectors, start, extra, field, options) {
    const wedges = [];
    let at = start;
    for (let i = 0; i < sectors.length; i += 1) {
      const need = least(sectors[i], at, field, options);
      if (!need || need.end - start > geometry.STEPS * 1.5) return null;
      const end = need.end + extra[i];
      wedges.push({ start: at, end, need: need.end - at, seats: need.seats });
      at = end;
    }
    return wedges;
  }

  function startFor(sectors, wedges) {
    const informal = sectors.reduce((sum, s, i) => sum + (s.side === "informal" ? wedges[i].end - wedges[i].start : 0), 0);
    return -informal / 2;
  }

  /** First guess of where the informal half starts: by number of petals. */
  function startGuess(sectors) {
    const weight = (list) => list.reduce((sum, s) => sum + s.slots.length + 1, 0);
    const informal = weight(sectors.filter((s) => s.side === "informal"));
    return Math.round((-geometry.STEPS / 2) * (informal / weight(sectors)));
  }

  function turnOf(wedges) {
    return wedges[wedges.length - 1].end - wedges[0].start;
  }

  /** A sector without petals gets only this part of the extra room that another would. */
  const EMPTY = 0.2;

  /** Gives what is left of the turn to the last wedge. */
  function closed(done) {
    const last = done[done.length - 1];
    last.end = done[0].start + geometry.STEPS;
    return done;
  }

  /**
   * Wedges for all sectors, the informal ones centred on the right. Null when they do not fit in
   * one turn.
   */
  function wedges(sectors, field, options) {
    let start = startGuess(sectors);
    let extra = sectors.map(() => 0);
    let done = null;
    for (let pass = 0; pass < options.passes; pass += 1) {
      const tried = round(sectors, start, extra, field, options);
      if (!tried) break;
      const left = geometry.STEPS - turnOf(tried);
      if (left >= 0) done = tried;
      const shares = tried.map((w) => (w.seats.length ? w.need : w.need * EMPTY));
      const all = shares.reduce((sum, share) => sum + share, 0);
      extra = extra.map((e, i) => Math.max(0, e + (left * shares[i]) / all));
      start = startFor(sectors, tried);
    }
    return done && closed(done);
  }

  function evenly(forward, backward, field, seats, weight) {
    return seats.map((seat, i) => {
      const share = weight(i, seats.length);
      return field.spot(Math.round(forward[i].step + (backward[i].step - forward[i].step) * share), seat.depth, seat.size);
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
  function fits(sectors, field, options) {
    return wedges(sectors, field, { ...options, passes: 1 }) !== null;
  }

  /** Wedges and spots for all sectors: [{start, end, spots}], or null. */
  function place(sectors, field, options) {
    const found = wedges(sectors, field, { ...options, passes: 5 });
    if (!found) return null;
    return found.map((wedge) => ({ ...wedge, spots: spreadIn(wedge, field) }));
  }

  Object.assign(geometry, { CALM, DENSE, fits, place });
})(globalThis);
