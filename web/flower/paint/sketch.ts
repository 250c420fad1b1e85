/**
 * What is being drawn by hand, as SVG over the canvas: so that a finger is followed at once, however
 * much there is on the canvas.
 */
import { picture } from "../../kit/dom.ts";
import { edgePoint } from "../geometry/ties.ts";
import type { Layout, Petal, Point, Size } from "../geometry/types.ts";
import type { Area, Text } from "../scene/display.ts";
import { bandOutline, RINGS, type Ring } from "../scene/places.ts";
import { svgShapes, type SvgInk } from "./svg.ts";
import { listed } from "./svg_markup.ts";

/** px between a petal in the hand and the name of the ring over it, and room for that name. */
const ABOVE = 16;
const NAME_HEIGHT = 26;

/** Where is sketched: the box over the canvas, its drawing, and how large that is shown. */
export interface Sheet {
  readonly host: HTMLElement;
  readonly scene: Layout;
  readonly zoom: number;
}

/** A petal in the hand, with its shapes where it is held. */
export interface HeldPetal {
  readonly petal: Pick<Petal, "x" | "y" | "tip" | "body" | "sector">;
  readonly shapes: readonly (Area | Text)[];
  readonly ring: Ring;
  /** Name of the ring. */
  readonly text: string;
}

function line(from: Point, to: Point, className: string): SVGElement {
  return picture("line", { class: className, x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

/** Shows these in place of what was sketched. */
function show({ host, scene, zoom }: Sheet, shapes: readonly SVGElement[]): void {
  const { width, height } = scene.box;
  const size = { width: width * zoom, height: height * zoom, viewBox: `0 0 ${width} ${height}` };
  host.replaceChildren(picture("svg", size, ...shapes));
}

export function clearSketch(host: HTMLElement): void {
  host.replaceChildren();
}

function bands(scene: Layout, sector: string, ring: Ring): SVGElement[] {
  const wedge = scene.wedges.find((w) => w.id === sector);
  if (!wedge) return [];
  return RINGS.map((each) =>
    picture("polygon", {
      class: each === ring ? "sketch-band here" : "sketch-band",
      points: listed(bandOutline(scene, wedge, each)),
    })
  );
}

/** The name of a ring on a plate over the petal, or under it at the upper edge. */
function ringName({ petal, text }: HeldPetal, box: Size): SVGElement[] {
  const half = text.length * 4.2 + 14;
  const over = petal.y - petal.body.b - ABOVE - NAME_HEIGHT / 2;
  const y = over > NAME_HEIGHT ? over : petal.y + petal.body.b + ABOVE + NAME_HEIGHT / 2;
  const x = Math.max(half, Math.min(box.width - half, petal.x));
  const size = { width: 2 * half, height: NAME_HEIGHT, rx: NAME_HEIGHT / 2 };
  const plate = { class: "sketch-plate", x: x - half, y: y - NAME_HEIGHT / 2, ...size };
  const letters = { class: "sketch-ring", x, y, "font-size": 14 };
  return [picture("rect", plate), picture("text", letters, text)];
}

function body({ shapes }: HeldPetal, ink: SvgInk): SVGElement {
  const group = picture("g", { class: "sketch-petal" });
  group.innerHTML = svgShapes(shapes, ink);
  return group;
}

/** Shows a petal in the hand, with the rings of its sector. */
export function sketchPetal(sheet: Sheet, held: HeldPetal, ink: SvgInk): void {
  const { heart, box } = sheet.scene;
  const { tip, sector } = held.petal;
  const angle = Math.atan2(tip.y - heart.y, tip.x - heart.x);
  const edge = { x: heart.x + heart.r * Math.cos(angle), y: heart.y + heart.r * Math.sin(angle) };
  show(sheet, [
    ...bands(sheet.scene, sector, held.ring),
    line(edge, tip, "sketch-tie"),
    body(held, ink),
    ...ringName(held, box),
  ]);
}

/** Shows a line in the making, from a petal to a point; over another petal it is whole. */
export function sketchLink(sheet: Sheet, from: Petal, point: Point, over: Petal | null): void {
  const start = edgePoint(from, over ?? point);
  const end = over ? edgePoint(over, from) : point;
  const marked = (over ? [from, over] : [from]).map((petal) =>
    picture("polygon", { class: "sketch-end", points: listed(petal.outline) })
  );
  const knob = { class: "sketch-knob", cx: end.x, cy: end.y, r: over ? 4 : 7 };
  show(sheet, [
    ...marked,
    line(start, end, over ? "sketch-link whole" : "sketch-link"),
    picture("circle", knob),
  ]);
}
