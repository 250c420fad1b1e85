/**
 * Tips of petals: they reach towards the heart as far as there is room.
 */
import { outlineAt } from "./labels.ts";
import { BODY, GAP } from "./rings.ts";
import { convexOverlap } from "./shapes.ts";
import type { Point, Spot } from "./types.ts";

/** px per try, most in parts of the body's height, and px of tie that must stay. */
const TIP = { step: 3, most: 0.55, tie: 34 };

/** Lets tips reach further towards the heart where nothing is in the way: more of a petal. */
export function longerTips(spots: Spot[], heart: { r: number }): void {
  const shapes = spots.map((spot) => outlineAt(spot, BODY));
  spots.forEach((spot, i) => {
    const clear = (shape: Point[]) =>
      shapes.every((other, j) => j === i || !inTheWay(shape, other, spots[j]!));
    Object.assign(spot, longerTip(spot, heart, clear));
    shapes[i] = outlineAt(spot, BODY);
  });
}

/** The spot with its tip as far towards the heart as its outline stays `clear`. */
export function longerTip(
  spot: Spot,
  heart: { r: number },
  clear: (shape: Point[]) => boolean
): Spot {
  const most = Math.min(spot.tipAt - heart.r - TIP.tie, spot.body.b * 2 * TIP.most - spot.body.tip);
  let found = spot;
  for (let longer = TIP.step; longer <= most; longer += TIP.step) {
    const tip = scaled(found.tip, 1 - TIP.step / found.tipAt);
    const tried = { ...found, tipAt: found.tipAt - TIP.step, tip };
    if (!clear(outlineAt(tried, BODY))) break;
    found = tried;
  }
  return found;
}

function scaled(point: Point, by: number): Point {
  return { x: point.x * by, y: point.y * by };
}

export function inTheWay(
  shape: readonly Point[],
  other: readonly Point[],
  spot: { tip: Point }
): boolean {
  return convexOverlap(shape, other, GAP) || convexOverlap(shape, [spot.tip, { x: 0, y: 0 }], GAP);
}
