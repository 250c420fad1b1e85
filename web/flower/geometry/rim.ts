/**
 * The rim of the flower: coloured wedges per sector, with the sector's name along the edge.
 */
import { STEPS, angleOf } from "./rings.ts";
import { radiusAt } from "./shapes.ts";
import type { Point, Size, Superellipse, Wedge } from "./types.ts";

/** Exponent of the rim: a little squarer than an ellipse, so that corners are of use. */
const RIM = 2.35;
/** Room between two sector names, px. */
export const NAME_GAP = 14;
const CAP_HEIGHT = 0.72;

/** The rim, with the letters (px) of the names along it and the width of their band. */
export interface Rim extends Superellipse {
  font: number;
  band: number;
}

/** From where to where a sector stands, in steps. */
export interface Stretch {
  start: number;
  end: number;
}

/** Length along a curve up to a step. */
export type Arc = (step: number) => number;

/** The rim in a box: at most `stretch` times as long as it is wide. */
export function rimIn(box: Size, stretch: number, font: number): Rim {
  const a = box.width / 2 - 3;
  const b = box.height / 2 - 3;
  return {
    a: Math.min(a, b * stretch),
    b: Math.min(b, a * stretch),
    n: RIM,
    font,
    band: Math.ceil(font * 1.55),
  };
}

export function inset(rim: Superellipse, px: number): Superellipse {
  return { a: rim.a - px, b: rim.b - px, n: rim.n };
}

function pointOn(curve: Superellipse, step: number): Point {
  const angle = angleOf(step);
  const r = radiusAt(curve.a, curve.b, curve.n, angle);
  return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
}

/** Length along a curve from step 0 to any step, before or past one turn as well. */
export function arcLength(curve: Superellipse): Arc {
  const sums = [0];
  const upTo = (k: number) => sums[k]!;
  for (let k = 1; k <= STEPS; k += 1) {
    const p = pointOn(curve, k - 1);
    const q = pointOn(curve, k);
    sums.push(upTo(k - 1) + Math.hypot(p.x - q.x, p.y - q.y));
  }
  return (step) => {
    const turns = Math.floor(step / STEPS);
    const rest = step - turns * STEPS;
    const low = Math.floor(rest);
    const part = low < STEPS ? (upTo(low + 1) - upTo(low)) * (rest - low) : 0;
    return turns * upTo(STEPS) + upTo(low) + part;
  };
}

function along(curve: Superellipse, start: number, end: number): Point[] {
  const count = Math.max(2, Math.ceil((end - start) / 4));
  return Array.from({ length: count + 1 }, (_, i) =>
    pointOn(curve, start + ((end - start) * i) / count)
  );
}

/** Outline of a wedge from the heart's edge to the rim. */
function wedgeOutline(rim: Superellipse, heart: number, { start, end }: Stretch): Point[] {
  const inner = { a: heart, b: heart, n: 2 };
  return [...along(rim, start, end), ...along(inner, start, end).reverse()];
}

/** Baseline of a name: upright for the reader, so it runs back along the lower half. */
function nameLine(rim: Rim, { start, end }: Stretch): Point[] {
  const lower = Math.sin(angleOf((start + end) / 2)) > 0.05;
  const half = (CAP_HEIGHT * rim.font) / 2;
  const curve = inset(rim, rim.band / 2 + (lower ? -half : half));
  const points = along(curve, start, end);
  return lower ? points.reverse() : points;
}

function stepAtLength(arc: Arc, from: number, to: number, length: number): number {
  let low = from;
  let high = to;
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2;
    if (arc(middle) < length) low = middle;
    else high = middle;
  }
  return low;
}

/** Four-cornered pieces that together cover a name on the rim. */
function nameBoxes(rim: Rim, arc: Arc, { start, end }: Stretch, width: number): Point[][] {
  const middle = (arc(start) + arc(end)) / 2;
  const from = stepAtLength(arc, start, end, middle - width / 2);
  const to = stepAtLength(arc, start, end, middle + width / 2);
  const outer = along(inset(rim, (rim.band - rim.font) / 2), from, to);
  const inner = along(inset(rim, (rim.band + rim.font) / 2), from, to);
  return outer.slice(1).map((_, i) => [outer[i]!, outer[i + 1]!, inner[i + 1]!, inner[i]!]);
}

/** What is drawn of one sector, round the middle of the heart. */
export function wedgeOf(
  sector: { id: string; name: string; nameWidth: number },
  { start, end }: Stretch,
  rim: Rim,
  heart: number,
  arc: Arc
): Wedge {
  const stretch = { start, end };
  return {
    id: sector.id,
    start,
    end,
    outline: wedgeOutline(rim, heart, stretch),
    name: {
      text: sector.name,
      font: rim.font,
      width: sector.nameWidth - NAME_GAP,
      line: nameLine(rim, stretch),
      boxes: nameBoxes(rim, arc, stretch, sector.nameWidth - NAME_GAP),
    },
  };
}
