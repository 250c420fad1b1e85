/**
 * Sizes of petals and of what is written in them.
 *
 * A level is a set of letter and icon sizes; from the labels of a level follows how wide bodies must
 * be.
 */
import { hull, superellipse } from "./shapes.ts";
import { fitLabel } from "./text.ts";
import type {
  Body,
  Breaks,
  Label,
  Letters,
  Level,
  Measure,
  Outline,
  Point,
  Said,
  Slot,
} from "./types.ts";

const OUTLINE_POINTS = 32;
/** Exponents of the body by outline. */
export const OUTLINES: Readonly<Record<Outline, number>> = { leaf: 2.6, soft: 3.4, double: 3.4 };

function text(size: number, weight: number, rows: number, pad: number): Letters {
  return { size, weight, rows, pad };
}

/** Sizes of icon, name and second line in px, from roomy to tight; `least` is the smallest font. */
export function levels(least: number): Level[] {
  const rows: [number, number, number, number][] = [
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
export function numberLevels(least: number): Level[] {
  const none = text(least, 400, 0, 2);
  return [
    { icon: 14, name: text(13, 700, 1, 2), second: none },
    { icon: 12, name: text(12, 700, 1, 2), second: none },
    { icon: 0, name: text(12, 700, 1, 2), second: none },
    { icon: 0, name: text(least, 700, 1, 1), second: none },
  ];
}

export function bodyOf(width: number, ratio: number): Body {
  const tip = Math.max(5, Math.min(20, width * 0.13));
  return { a: width / 2, b: (width * ratio) / 2, tip };
}

/** For more petals than can have even a number: shapes only. */
export function bareLevel(least: number): Level {
  return { bare: true, icon: 0, name: text(least, 400, 0, 0), second: text(least, 400, 0, 0) };
}

const BARE: Label = {
  name: { lines: [], size: 1, weight: 400, y: 0, height: 0 },
  second: null,
  icon: null,
};

/** The label of a party in a body at a level, or null when it does not fit. */
export function labelOf(
  party: Said,
  level: Level,
  body: Pick<Body, "a" | "b">,
  measure: Measure,
  breaks: readonly Breaks[]
): Label | null {
  if (level.bare) return BARE;
  const inner = party.outline === "double" ? 2.5 : 0;
  const shape = { a: body.a - inner, b: body.b - inner, n: OUTLINES[party.outline] };
  return fitLabel(party, level, shape, measure, breaks);
}

/** Least width, to 1 px, of a body in which the labels of a slot fit; Infinity when none. */
export function widthFor(
  slot: Slot,
  level: Level,
  ratio: number,
  task: { measure: Measure; limits: { least: number; widest: number } },
  breaks: readonly Breaks[]
): number {
  const fitsAt = (w: number) =>
    slot.parties.every((p) => labelOf(p, level, bodyOf(w, ratio), task.measure, breaks));
  const { least, widest } = task.limits;
  if (fitsAt(least)) return least;
  if (!fitsAt(widest)) return Infinity;
  return largest(least, widest, 1, (w) => !fitsAt(w)) + 1;
}

/** Two sizes of petal: the usual width, how many times wider a large one is, and who gets which. */
export interface Sizes {
  width: number;
  large: number;
  sizeOf(slot: Slot): 0 | 1;
}

/**
 * Two sizes of petal for the widths that slots need, so that one long name does not make all
 * petals large. Least total area wins.
 */
export function sizesFor(slots: readonly Slot[], widths: readonly number[]): Sizes {
  const named = widths.filter((_, i) => slots[i]!.parties.length);
  const sorted = (named.length ? named : widths).slice().sort((a, b) => a - b);
  const widest = sorted.at(-1) || 0;
  let best = { area: Infinity, width: widest };
  sorted.forEach((width, i) => {
    const area = width * width * (i + 1) + widest * widest * (sorted.length - i - 1);
    if (area < best.area * 0.97) best = { area, width };
  });
  const size = new Map(slots.map((slot, i) => [slot, widths[i]! > best.width ? 1 : 0] as const));
  return {
    width: best.width,
    large: widest / (best.width || 1),
    sizeOf: (slot) => size.get(slot) || 0,
  };
}

/** Largest value in [low, high], to within `step`, for which `holds`; it must hold at `low`. */
export function largest(
  low: number,
  high: number,
  step: number,
  holds: (value: number) => boolean
): number {
  let [a, b] = [low, high];
  while (b - a > step) {
    const middle = (a + b) / 2;
    if (holds(middle)) a = middle;
    else b = middle;
  }
  return a;
}

/** The whole outline of a petal: its body and its tip. */
export function outlineAt(spot: Point & { body: Body; tip: Point }, n: number): Point[] {
  const edge = superellipse(spot, spot.body.a, spot.body.b, n, OUTLINE_POINTS);
  const tip = superellipse(spot.tip, 1.6, 1.6, 2, 8);
  return hull([...edge, ...tip]);
}
