/**
 * The signs of the legend as small display lists, with the styles of the drawing itself.
 */
import type { Mark } from "../../model/difference.ts";
import type { Code } from "../../model/schema.ts";
import { OUTLINES } from "../geometry/labels.ts";
import { hull, superellipse } from "../geometry/shapes.ts";
import { curve, zigzag } from "../geometry/ties.ts";
import type { Outline, Point } from "../geometry/types.ts";
import { area, circle, line, polygon, type DisplayList } from "../scene/display.ts";
import { signForm } from "../scene/heart.ts";
import type { Looks, Stroke } from "../scene/looks.ts";

/** Size of a sign, px. */
export const SIZE = { width: 34, height: 18 };

const MIDDLE: Point = { x: 17, y: 9 };

function across(from: number, to: number): Point[] {
  return [
    { x: from, y: MIDDLE.y },
    { x: to, y: MIDDLE.y },
  ];
}

export function strokeSign(stroke: Stroke): DisplayList {
  return [line("tie", null, across(1, 33), stroke)];
}

/** A gap with the sign of a break in it. */
function brokenSign(looks: Looks): DisplayList {
  const stroke = { ...looks.strokes.ordinary, width: 2, dash: [10, 12] };
  return [line("tie", null, across(1, 33), stroke, { sign: looks.broken })];
}

/** A tie with its strain over it. */
export function strainSign(stress: Exclude<Code<"stress">, "none">, looks: Looks): DisplayList {
  if (stress === "broken") return brokenSign(looks);
  const thin = { ...looks.strokes.ordinary, width: 1.5 };
  const over = zigzag(across(-4, 38), stress);
  return [
    line("tie", null, across(0, 34), thin),
    line("strain", null, over, looks.strains[stress]),
  ];
}

export function arrowSign(atBoth: boolean, looks: Looks): DisplayList {
  const stroke = { ...looks.strokes.ordinary, width: 2, head: 8 };
  const ends = [atBoth ? "triangle" : "none", "triangle"] as const;
  return [line("tie", null, across(2, 32), stroke, { ends })];
}

export function petalSign(outline: Outline, status: Code<"tie_status">, looks: Looks): DisplayList {
  const style = looks.petals[outline][status];
  const room = style.width / 2;
  const body = superellipse({ x: 17, y: 7.5 }, 11 - room, 7 - room, OUTLINES[outline], 24);
  const form = polygon(hull([...body, { x: 17, y: 18 - room }]));
  return [area("petal", null, form, style)];
}

export function memberSign(sex: Code<"sex">, looks: Looks): DisplayList {
  const half = { square: 7, circle: 7.5 };
  const sign = looks.signs[sex];
  const form = signForm({ sex }, MIDDLE, sign ? half[sign] : 8.5, looks);
  return [area("member", null, form, looks.member)];
}

export function markerSign(looks: Looks): DisplayList {
  const corners: readonly (readonly [number, number])[] = [
    ...([
      [3, 2],
      [31, 2],
      [31, 10],
    ] as const),
    ...([
      [22, 16],
      [12, 16],
      [3, 10],
    ] as const),
  ];
  const form = polygon(corners.map(([x, y]) => ({ x, y })));
  return [area("marker", null, form, looks.marker)];
}

export function householdSign(looks: Looks): DisplayList {
  const box = { at: { x: 4, y: 2 }, size: { width: 26, height: 14 }, rounded: 5 };
  return [area("household", null, { form: "box", ...box }, looks.household)];
}

export function bondSign(kind: Code<"bond_kind">, looks: Looks): DisplayList {
  const stroke = looks.bonds[kind];
  const slash = [
    { x: 14, y: 15 },
    { x: 20, y: 3 },
  ];
  const lines = kind === "ex_partner" ? [across(2, 32), slash] : [across(2, 32)];
  return lines.map((points) => line("bond", null, points, stroke));
}

export function linkSign(kind: Code<"link_kind">, looks: Looks): DisplayList {
  const { stroke, ends } = looks.links[kind];
  const points = curve({ x: 4, y: 9 }, { x: 17, y: 3 }, { x: 30, y: 9 });
  return [line("link", null, points, stroke, { ends })];
}

/** The sign of a change: light on a disc. */
export function markSign(mark: Mark, looks: Looks): DisplayList {
  const tone = mark === "arrived" ? "arrived" : "ink";
  const style = { fill: null, line: tone, width: 0, edge: "solid", tint: 1 } as const;
  const icon = { name: looks.changeIcons[mark], tone, disc: true, left: 9, top: 1, size: 16 };
  return [area("petal", null, circle(MIDDLE, 8), style, { icons: [icon] })];
}
