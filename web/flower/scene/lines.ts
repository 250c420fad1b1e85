/**
 * Ties and links as shapes: where they run, how thick, what is over them and at their ends.
 */
import type { Line as TieLine } from "../../model/day.ts";
import type { DrawnLink } from "../../model/drawn.ts";
import { brokenDash, curve, edgePoint, lengthOf, zigzag } from "../geometry/ties.ts";
import type { Circle, Petal, Point } from "../geometry/types.ts";
import type { Kind, Line } from "./display.ts";
import { line } from "./display.ts";
import type { End, Looks, Stroke } from "./looks.ts";

/** Where a tie is drawn: kinds of the line and of the zigzag over it, the record, ends, points. */
export interface Course {
  kinds: readonly [Kind, Kind];
  of: string;
  between: readonly [string, string];
  points: readonly Point[];
}

function arrow(is: boolean): End {
  return is ? "triangle" : "none";
}

/** What of a tie is told by how it is drawn. */
export function lineKey({ status, strength, stress, flow }: TieLine): string {
  return `${status} ${strength} ${stress} ${flow}`;
}

function strokeOf({ strength, stress }: TieLine, points: readonly Point[], looks: Looks): Stroke {
  const stroke = looks.strokes[strength ?? "unknown"];
  return stress === "broken"
    ? { ...stroke, dash: brokenDash(lengthOf(points), stroke.dash) }
    : stroke;
}

/** A tie as a line, with a zigzag over it when there is a strain; nothing when there is no tie. */
export function tieLines(tie: TieLine, course: Course, looks: Looks): Line[] {
  if (!tie.status) return [];
  const { kinds, of, between, points } = course;
  const [atHeart, atPetal] = looks.arrows[tie.flow ?? "unknown"];
  const drawn = line(kinds[0], of, points, strokeOf(tie, points, looks), {
    ends: [arrow(atHeart), arrow(atPetal)],
    sign: tie.stress === "broken" ? looks.broken : null,
    between,
  });
  if (tie.stress !== "tension" && tie.stress !== "conflict") return [drawn];
  const strain = zigzag(points, tie.stress);
  return [drawn, line(kinds[1], of, strain, looks.strains[tie.stress], { between })];
}

/** The same point, or the nearest one that is clear of the heart. */
function outside(point: Point, heart: Circle): Point {
  const dx = point.x - heart.x;
  const dy = point.y - heart.y;
  const by = Math.max(1, (heart.r + 9) / (Math.hypot(dx, dy) || 1));
  return { x: heart.x + dx * by, y: heart.y + dy * by };
}

/** A link bows towards the heart, so that it is never taken for a tie, but goes round it. */
function linkPoints(a: Petal, b: Petal, heart: Circle): Point[] {
  const from = edgePoint(a, b);
  const to = edgePoint(b, a);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const out = { x: middle.x - heart.x, y: middle.y - heart.y };
  const far = Math.hypot(out.x, out.y) || 1;
  const bowed = far - Math.min(0.25 * far, 0.4 * Math.hypot(to.x - from.x, to.y - from.y));
  const reach = Math.max(bowed, 2 * (heart.r + 12) - far);
  const bend = { x: heart.x + (out.x / far) * reach, y: heart.y + (out.y / far) * reach };
  return curve(from, bend, to).map((p) => outside(p, heart));
}

/** A link between two petals. */
export function linkLine(link: DrawnLink, a: Petal, b: Petal, heart: Circle, looks: Looks): Line {
  const { stroke, ends } = looks.links[link.kind];
  const between = [`petal:${a.id}`, `petal:${b.id}`] as const;
  return line("link", link.id, linkPoints(a, b, heart), stroke, { ends, between });
}
