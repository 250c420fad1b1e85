/**
 * Choosing the size of the petals: as large and as legible as the box allows.
 *
 * All petals of a flower have bodies of one size. Candidates differ in the stretch of the rim, the
 * proportion of the body and whether ties must stay clear of every petal; the first in the order
 * of legibility wins.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const geometry = (ecomap.geometry = ecomap.geometry || {});

  const WIDEST = 9;
  const STRETCHES = [1.3, 1.65, WIDEST];
  const RATIOS = [0.74, 0.64, 0.86, 1.05];
  const OUTLINE_POINTS = 32;
  /** Exponents of the body by outline. */
  const OUTLINES = { leaf: 2.6, soft: 3.4, double: 3.4 };

  function text(size, weight, rows, pad) {
    return { size, weight, rows, pad };
  }

  /** Sizes of icon, name and second line in px, from roomy to tight; `least` is the smallest font. */
  function levels(least) {
    const rows = [
      [20, 14, 2, 4],
      [18, 13, 2, 4],
      [16, 12, 1, 5],
      [14, 11, 1, 5],
      [14, 11, 0, 6],
      [12, 11, 0, 8],
      [0, 11, 0, 8],
    ];
    const less = 11 - least;
    return rows.map(([icon, size, seconds, names]) => ({
      icon: icon && icon - less,
      name: text(size - less, seconds ? 600 : 500, names, 4.5),
      second: text(Math.max(least, size - less - 1.5), 400, seconds, 4.5),
    }));
  }

  /** Sizes when a number stands for the name. */
  function numberLevels(least) {
    const none = text(least, 400, 0, 2);
    return [
      { icon: 14, name: text(13, 700, 1, 2), second: none },
      { icon: 12, name: text(12, 700, 1, 2), second: none },
      { icon: 0, name: text(12, 700, 1, 2), second: none },
      { icon: 0, name: text(least, 700, 1, 1), second: none },
    ];
  }

  function bodyOf(width, ratio) {
    const tip = Math.max(5, Math.min(20, width * 0.13));
    return { a: width / 2, b: (width * ratio) / 2, tip };
  }

  function labelOf(party, level, body, measure, breaks) {
    const inner = party.outline === "double" ? 2.5 : 0;
    const shape = { a: body.a - inner, b: body.b - inner, n: OUTLINES[party.outline] };
    return geometry.fitLabel(party, level, shape, measure, breaks);
  }

  /** Least width, to 1 px, of a body in which the labels of a slot fit; Infinity when none. */
  function widthFor(slot, level, ratio, task, breaks) {
    const fitsAt = (w) => slot.parties.every((p) => labelOf(p, level, bodyOf(w, ratio), task.measure, breaks));
    const { least, widest } = task.limits;
    if (fitsAt(least)) return least;
    if (!fitsAt(widest)) return Infinity;
    return largest(least, widest, 1, (w) => !fitsAt(w)) + 1;
  }

  /**
   * Two sizes of petal for the widths that slots need, so that one long name does not make all
   * petals large: {width, large: times wider, sizeOf: slot -> 0|1}. Least total area wins.
   */
  function sizesFor(slots, widths) {
    const sorted = [...widths].sort((a, b) => a - b);
    const widest = sorted[sorted.length - 1] || 0;
    let best = { area: Infinity, width: widest };
    sorted.forEach((width, i) => {
      const area = width * width * (i + 1) + widest * widest * (sorted.length - i - 1);
      if (area < best.area * 0.97) best = { area, width };
    });
    const size = new Map(slots.map((slot, i) => [slot, widths[i] > best.width ? 1 : 0]));
    return { width: best.width, large: widest / (best.width || 1), sizeOf: (slot) => size.get(slot) || 0 };
  }

  /** Largest value in [low, high], to within `step`, for which `holds`; it must hold at `low`. */
  function largest(low, high, step, holds) {
    let [a, b] = [low, high];
    while (b - a > step) {
      const middle = (a + b) / 2;
      if (holds(middle)) a = middle;
      else b = middle;
    }
    return a;
  }

  /** The room for petals of one width under a choice of heart, rim, proportion and rings. */
  function roomFor(task, choice) {
    const rim = geometry.rimIn(task.box, choice.stretch, task.font);
    const inner = geometry.inset(rim, rim.band + 2);
    const arc = geometry.arcLength(geometry.inset(rim, rim.band));
    const { penalty, rings, ratio, sizes } = choice;
    const options = { penalty, rings, arc, sizeOf: sizes.sizeOf };
    const bodies = (width) => [bodyOf(width, ratio), bodyOf(width * sizes.large, ratio)];
    const field = (width) => geometry.field(inner, bodies(width), choice.heart.r, choice.tie);
    const fits = (width) => width < Infinity && geometry.fits(task.sectors, field(width), options);
    const place = (width) => {
      const made = field(width);
      return { field: made, placed: geometry.place(task.sectors, made, options) };
    };
    return { rim, fits, place };
  }

  /** Ways to draw: which heart, which proportion; on the widest rim. */
  function ways(task, stage) {
    const { penalty, tie, ratios } = stage;
    const named = task.hearts.filter((heart) => !heart.lettered);
    const hearts = stage.lettered || !named.length ? task.hearts : named;
    return hearts.flatMap((heart) =>
      ratios.map((ratio) => ({ heart, ratio, penalty, tie, stretch: WIDEST, rings: geometry.DENSE }))
    );
  }

  /** Sizes of petals for a proportion and a level; widths are worked out once, when asked for. */
  function needs(task, stage) {
    return (ratio, index) => {
      const key = `${stage.numbered} ${ratio} ${index}`;
      if (!task.known.has(key)) {
        const level = stage.levels[index];
        task.known.set(key, task.slots.map((slot) => widthFor(slot, level, ratio, task, stage.breaks)));
      }
      return sizesFor(task.slots, task.known.get(key));
    };
  }

  /** The best level, better than `limit`, whose labels fit when drawn this way; or null. */
  function bestLevel(task, way, sizesAt, limit) {
    const attemptAt = (index) => {
      const sizes = sizesAt(way.ratio, index);
      const choice = { ...way, sizes };
      return roomFor(task, choice).fits(sizes.width) ? { index, choice } : null;
    };
    const last = attemptAt(limit - 1);
    if (!last) return null;
    for (let index = 0; index < limit - 1; index += 1) {
      const found = attemptAt(index);
      if (found) return found;
    }
    return last;
  }

  /** The way with the best level: {index, level, choice}, or null. */
  function mostLegible(task, stage) {
    const sizesAt = needs(task, stage);
    let best = null;
    for (const way of ways(task, stage)) {
      if (best && (best.index <= 1 || best.choice.heart !== way.heart)) break;
      const limit = best ? best.index : stage.enough + 1;
      const found = bestLevel(task, way, sizesAt, limit);
      if (found) best = { ...found, level: stage.levels[found.index] };
    }
    return best;
  }

  /** The calmest variant that still has room: one ring, a rounder rim (not with stored positions). */
  function calmest(task, choice) {
    for (const stretch of task.pinned.length ? [WIDEST] : STRETCHES) {
      for (const rings of [geometry.CALM, geometry.DENSE]) {
        const calmer = { ...choice, stretch, rings };
        const least = choice.sizes.width;
        const wanted = stretch === WIDEST ? least : Math.max(least, task.limits.roomy);
        if (roomFor(task, calmer).fits(wanted)) return calmer;
      }
    }
    return choice;
  }

  function labelsIn(task, level, field, sizeOf, breaks) {
    const labels = new Map();
    for (const slot of task.slots) {
      const body = field.bodies[sizeOf(slot)];
      for (const party of slot.parties) labels.set(party.id, labelOf(party, level, body, task.measure, breaks));
    }
    return [...labels.values()].every(Boolean) ? labels : null;
  }

  /** The whole outline of a petal: its body and its tip. */
  function outlineAt(spot, n) {
    const edge = geometry.superellipse(spot, spot.body.a, spot.body.b, n, OUTLINE_POINTS);
    const tip = geometry.superellipse(spot.tip, 1.6, 1.6, 2, 8);
    return geometry.hull([...edge, ...tip]);
  }

  /** True when no two petals overlap: the exact test, after the quick ones while placing. */
  function apart(spots) {
    const outlines = spots.map((spot) => outlineAt(spot, geometry.BODY));
    return spots.every((p, i) =>
      spots.every((q, j) => {
        if (j <= i || p.left > q.right || q.left > p.right || p.top > q.bottom || q.top > p.bottom) return true;
        return !geometry.convexOverlap(outlines[i], outlines[j], 1);
      })
    );
  }

  /** Places the petals as large as there is room for, never smaller than their labels need. */
  function placeLargest(task, found, breaks) {
    const choice = calmest(task, found.choice);
    const { sizes } = choice;
    const room = roomFor(task, choice);
    const most = Math.max(sizes.width, Math.min(task.limits.most, task.limits.widest / sizes.large));
    const top = room.fits(most) ? most : largest(sizes.width, most, 1.5, room.fits);
    for (let width = top; width > sizes.width - 0.01; width = nextWidth(width, sizes.width)) {
      const { field, placed } = room.place(width);
      const pinned = task.pinned.map((pin) => ({ ...pin, size: sizes.sizeOf(pin.slot) }));
      const settled = placed && geometry.settle(placed, pinned, field);
      const sound = settled && apart([...settled.pinnedSpots, ...settled.wedges.flatMap((w) => w.spots)]);
      const labels = sound && labelsIn(task, found.level, field, sizes.sizeOf, breaks);
      if (labels) return { ...choice, rim: room.rim, level: found.level, labels, ...settled };
    }
    return null;
  }

  /** A little narrower, but stop once at the least width. */
  function nextWidth(width, least) {
    if (width <= least) return 0;
    return Math.max(least, width * 0.97);
  }

  function attempt(task, stage) {
    const found = mostLegible(task, stage);
    if (!found) return null;
    const placed = placeLargest(task, found, stage.breaks);
    return placed && { ...placed, numbered: stage.numbered };
  }

  function stagesFor(least) {
    const soft = geometry.BREAKS.slice(0, 2);
    const named = { levels: levels(least), breaks: soft, ratios: RATIOS, numbered: false, tie: 24 };
    const badges = { levels: numberLevels(least), breaks: soft, ratios: [0.86], numbered: true, tie: 14 };
    return [
      { ...named, penalty: Infinity, tie: 30, enough: 5 },
      { ...named, penalty: 15, enough: 5 },
      { ...named, penalty: 0, enough: 6, tie: 22 },
      { ...named, penalty: 15, enough: 5, lettered: true },
      { ...named, penalty: 0, enough: 6, tie: 22, lettered: true },
      { ...named, penalty: 0, enough: 6, tie: 22, lettered: true, free: true },
      { ...badges, penalty: Infinity, enough: 2 },
      { ...badges, penalty: Infinity, enough: 2, lettered: true },
      { ...badges, penalty: 15, enough: 2, lettered: true },
      { ...badges, penalty: 0, enough: 3, tie: 10, lettered: true },
    ];
  }

  /** The same task without stored rings: they give way before names do. */
  function anywhere(task) {
    const eased = new Map(task.slots.map((slot) => [slot, { ...slot, ring: null }]));
    return withSlots(task, eased);
  }

  function withSlots(task, others) {
    const sectors = task.sectors.map((sector) => ({ ...sector, slots: sector.slots.map((slot) => others.get(slot)) }));
    const pinned = task.pinned.map((pin) => ({ ...pin, slot: others.get(pin.slot) }));
    return { ...task, slots: [...others.values()], sectors, pinned };
  }

  /** Labels are fitted for the widest number; which number stands where is known once placed. */
  function asNumbers(task) {
    const count = task.slots.reduce((sum, slot) => sum + slot.parties.length, 0);
    const number = (party) => ({ ...party, name: "8".repeat(String(count).length), second: "" });
    const named = new Map(task.slots.map((slot) => [slot, { ...slot, parties: slot.parties.map(number) }]));
    const { most } = task.limits;
    const limits = { least: 12, most: most * 0.5, roomy: most * 0.3, widest: most * 0.5 };
    return { ...withSlots(task, named), limits };
  }

  /**
   * Body size, wedges, spots and labels for all petals. task: {box, slots, sectors (with their
   * free slots), pinned: [{slot, x, y}], hearts (from large to small), font, least,
   * limits: {least, roomy, most, widest}, measure}.
   */
  function petals(asked) {
    const task = { ...asked, known: new Map() };
    const small = asNumbers(task);
    const free = anywhere(task);
    for (const stage of stagesFor(task.least)) {
      const found = attempt(stage.numbered ? small : stage.free ? free : task, stage);
      if (found) return found;
    }
    return null;
  }

  Object.assign(geometry, { OUTLINES, outlineAt, petals });
})(globalThis);
