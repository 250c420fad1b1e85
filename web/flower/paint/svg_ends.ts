/**
 * What stands at the ends of a line: arrowheads, discs and bars, as SVG markup.
 */
import type { Point } from "../geometry/types.ts";
import type { End, Palette, Stroke } from "../scene/looks.ts";
import { element, listed } from "./svg_markup.ts";

/** Which part of a head the line itself may not run into: a broad line would show beside its tip. */
const HOLLOW: Readonly<Record<End, number>> = {
  none: 0,
  triangle: 0.8,
  vee: 0.4,
  circle: 0,
  tee: 0,
};

/** The last point of a line, with the direction in which it arrives there. */
function arrival(points: readonly Point[]): { at: Point; unit: Point } | null {
  const [from, at] = points.slice(-2);
  if (!from || !at) return null;
  const length = Math.hypot(at.x - from.x, at.y - from.y) || 1;
  return { at, unit: { x: (at.x - from.x) / length, y: (at.y - from.y) / length } };
}

/** The points with the last one so many px back. */
function backed(points: readonly Point[], px: number): readonly Point[] {
  const end = arrival(points);
  if (!end || !px) return points;
  const { at, unit } = end;
  return [...points.slice(0, -1), { x: at.x - unit.x * px, y: at.y - unit.y * px }];
}

/** The line as far as its heads let it be seen. */
export function shortened(
  points: readonly Point[],
  [first, last]: readonly [End, End],
  head: number
): readonly Point[] {
  const begun = backed(points.toReversed(), HOLLOW[first] * head);
  return backed(begun.toReversed(), HOLLOW[last] * head);
}

/** What stands at the last of these points; `head` px long. */
export function lineEnd(
  points: readonly Point[],
  end: End,
  { head, colour, width }: Stroke,
  palette: Palette
): string[] {
  const arrived = arrival(points);
  if (!arrived || end === "none") return [];
  const { at, unit } = arrived;
  const fill = palette[colour];
  const place = (back: number, beside: number): Point => ({
    x: at.x - unit.x * back - unit.y * beside,
    y: at.y - unit.y * back + unit.x * beside,
  });
  if (end === "circle") return [element("circle", { cx: at.x, cy: at.y, r: head / 2, fill })];
  if (end === "tee") {
    const bar = listed([place(0, -head / 2), place(0, head / 2)]);
    return [element("polyline", { points: bar, stroke: fill, "stroke-width": width })];
  }
  const inner = end === "vee" ? [place(head / 2, 0)] : [];
  const corners = [place(head, -head / 2), at, place(head, head / 2), ...inner];
  return [element("polygon", { points: listed(corners), fill })];
}
