// @ts-nocheck
/**
 * Sizes of petals and of what is written in them.
 *
 * A level is a set of letter and icon sizes; from the labels of a level follows how wide bodies must
 * be.
 */
import { hull, superellipse } from "./shapes.ts";
import { fitLabel } from "./text.ts";

const OUTLINE_POINTS = 32;
/** Exponents of the body by outline. */
export const OUTLINES = { leaf: 2.6, soft: 3.4, double: 3.4 };

function text(size, weight, rows, pad) {
  return { size, weight, rows, pad };
}

/** Sizes of icon, name and second line in px, from roomy to tight; `least` is the smallest font. */
export function levels(least) {
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
  const pad = 4.5 - less;
  return rows.map(([icon, size, seconds, names]) => ({
    icon: icon && icon - less,
    name: text(size - less, seconds ? 600 : 500, names, pad),
    second: text(Math.max(least, size - less - 1.5), 400, seconds, pad),
  }));
}

/** Sizes when a number stands for the name. */
export function numberLevels(least) {
  const none = text(least, 400, 0, 2);
  return [
    { icon: 14, name: text(13, 700, 1, 2), second: none },
    { icon: 12, name: text(12, 700, 1, 2), second: none },
    { icon: 0, name: text(12, 700, 1, 2), second: none },
    { icon: 0, name: text(least, 700, 1, 1), second: none },
  ];
}

export function bodyOf(width, ratio) {
  const tip = Math.max(5, Math.min(20, width * 0.13));
  return { a: width / 2, b: (width * ratio) / 2, tip };
}

/** For more petals than can have even a number: shapes only. */
export function bareLevel(least) {
  return { bare: true, icon: 0, name: text(least, 400, 0, 0), second: text(least, 400, 0, 0) };
}

const BARE = {
  name: { lines: [], size: 1, weight: 400, y: 0, height: 0 },
  second: null,
  icon: null,
};

export function labelOf(party, level, body, measure, breaks) {
  if (level.bare) return BARE;
  const inner = party.outline === "double" ? 2.5 : 0;
  const shape = { a: body.a - inner, b: body.b - inner, n: OUTLINES[party.outline] };
  return fitLabel(party, level, shape, measure, breaks);
}

/** Least width, to 1 px, of a body in which the labels of a slot fit; Infinity when none. */
export function widthFor(slot, level, ratio, task, breaks) {
  const fitsAt = (w) =>
    slot.parties.every((p) => labelOf(p, level, bodyOf(w, ratio), task.measure, breaks));
  const { least, widest } = task.limits;
  if (fitsAt(least)) return least;
  if (!fitsAt(widest)) return Infinity;
  return largest(least, widest, 1, (w) => !fitsAt(w)) + 1;
}

/**
 * Two sizes of petal for the widths that slots need, so that one long name does not make all
 * petals large: {width, large: times wider, sizeOf: slot -> 0|1}. Least total area wins.
 */
export function sizesFor(slots, widths) {
  const named = widths.filter((_, i) => slots[i].parties.length);
  const sorted = (named.length ? named : widths).slice().sort((a, b) => a - b);
  const widest = sorted[sorted.length - 1] || 0;
  let best = { area: Infinity, width: widest };
  sorted.forEach((width, i) => {
    const area = width * width * (i + 1) + widest * widest * (sorted.length - i - 1);
    if (area < best.area * 0.97) best = { area, width };
  });
  const size = new Map(slots.map((slot, i) => [slot, widths[i] > best.width ? 1 : 0]));
  return {
    width: best.width,
    large: widest / (best.width || 1),
    sizeOf: (slot) => size.get(slot) || 0,
  };
}

/** Largest value in [low, high], to within `step`, for which `holds`; it must hold at `low`. */
export function largest(low, high, step, holds) {
  let [a, b] = [low, high];
  while (b - a > step) {
    const middle = (a + b) / 2;
    if (holds(middle)) a = middle;
    else b = middle;
  }
  return a;
}

/** The whole outline of a petal: its body and its tip. */
export function outlineAt(spot, n) {
  const edge = superellipse(spot, spot.body.a, spot.body.b, n, OUTLINE_POINTS);
  const tip = superellipse(spot.tip, 1.6, 1.6, 2, 8);
  return hull([...edge, ...tip]);
}
