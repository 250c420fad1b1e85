/**
 * Pictures of lines for the buttons: strength, stress and flow drawn exactly as on the flower.
 */
import { zigzag as zigzagPoints, type Strain } from "../flower/geometry/ties.ts";
import * as flower from "../flower/view.ts";
import type { Code } from "../model/schema.ts";

/** How a line is drawn: px, and the lengths of dashes and gaps (none = whole). */
interface Stroke {
  readonly width: number;
  readonly dash: readonly number[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 72;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
/** px from the end of a line to the back of its arrowhead, and half its height. */
const HEAD = { length: 9, half: 5.5 };

function svg(content: string): string {
  return `<svg class="line-picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${content}</svg>`;
}

function strokes(): Readonly<Record<Code<"strength">, Stroke>> {
  return flower.shown().looks.strokes;
}

function line(from: number, to: number, stroke: Stroke): string {
  const dash = stroke.dash.length ? ` stroke-dasharray="${stroke.dash.join(" ")}"` : "";
  return `<path d="M${from} ${MIDDLE}H${to}" fill="none" style="stroke:var(--flower-tie)" stroke-width="${stroke.width}"${dash}/>`;
}

export function strengthPicture(strength: Code<"strength">): string {
  return svg(line(2, WIDTH - 2, strokes()[strength]));
}

function zigzag(stress: Strain): string {
  const ends = [
    { x: 2, y: MIDDLE },
    { x: WIDTH - 2, y: MIDDLE },
  ];
  const points: readonly Point[] = zigzagPoints(ends, stress);
  const listed = points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" ");
  return `<polyline points="${listed}" fill="none" style="stroke:var(--flower-strain)" stroke-width="1.75"/>`;
}

/** A gap with two strokes across it. */
function brokenLine(stroke: Stroke): string {
  const centre = WIDTH / 2;
  const across = `M${centre - 5} 17L${centre - 1} 3M${centre + 1} 17L${centre + 5} 3`;
  return `${line(2, centre - 8, stroke)}${line(centre + 8, WIDTH - 2, stroke)}<path d="${across}" style="stroke:var(--flower-strain)" stroke-width="2"/>`;
}

export function stressPicture(stress: Code<"stress">): string {
  const stroke = strokes().ordinary;
  if (stress === "broken") return svg(brokenLine(stroke));
  return svg(line(2, WIDTH - 2, stroke) + (stress === "none" ? "" : zigzag(stress)));
}

/** An arrowhead with its tip there; way: 1 to the right, -1 to the left. */
function head(tip: number, way: 1 | -1): string {
  const back = tip - way * HEAD.length;
  return `<path d="M${tip} ${MIDDLE}L${back} ${MIDDLE - HEAD.half}V${MIDDLE + HEAD.half}z" style="fill:var(--flower-tie)"/>`;
}

/** The heart as a dot on the left, the petal on the right; an arrowhead at who receives. */
export function flowPicture(flow: Code<"flow">): string {
  const [atHeart, atPetal]: readonly [boolean, boolean] = flower.shown().looks.arrows[flow];
  const [from, to] = [18, WIDTH - 18];
  const heart = `<circle cx="8" cy="${MIDDLE}" r="7" style="fill:var(--flower-heart);stroke:var(--flower-heart-line)" stroke-width="1.75"/>`;
  const petal = `<ellipse cx="${WIDTH - 9}" cy="${MIDDLE}" rx="8" ry="6" style="fill:var(--flower-leaf);stroke:var(--flower-leaf-line)" stroke-width="1.5"/>`;
  const shaft = line(from + (atHeart ? 5 : 0), to - (atPetal ? 5 : 0), strokes().ordinary);
  return svg(
    heart + petal + shaft + (atHeart ? head(from, -1) : "") + (atPetal ? head(to, 1) : "")
  );
}
