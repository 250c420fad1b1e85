/**
 * Shapes of a display list as elements of cytoscape, with their style as data of the element.
 */
import { bounds } from "../geometry/shapes.ts";
import type { Point } from "../geometry/types.ts";
import type { Area, Form, Icon, Line, Shape, Text, Words } from "../scene/display.ts";
import type { Halo, Palette } from "../scene/looks.ts";
import type { ElementInput } from "./cytoscape_types.ts";

/** What shapes are painted with: values of colours, and pictures of icons. */
export interface Ink {
  readonly palette: Palette;
  readonly pictureOf: (icon: Icon) => string;
}

/** A form in cytoscape's terms: middle and size of its box, points from -1 to 1 in it. */
interface Boxed extends Point {
  form: "polygon" | "ellipse";
  w: number;
  h: number;
  poly: number[];
}

const SQUARE = [-1, -1, 1, -1, 1, 1, -1, 1];

function polygonBox(points: readonly Point[]): Boxed {
  const box = bounds(points);
  const w = box.right - box.left;
  const h = box.bottom - box.top;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const within = (v: number) => Math.max(-1, Math.min(1, v));
  const poly = points.flatMap((p) => [within((2 * (p.x - x)) / w), within((2 * (p.y - y)) / h)]);
  return { form: "polygon", x, y, w, h, poly };
}

function boxOf(form: Form): Boxed {
  switch (form.form) {
    case "polygon":
      return polygonBox(form.points);
    case "circle":
      return { form: "ellipse", ...form.middle, w: 2 * form.r, h: 2 * form.r, poly: SQUARE };
    case "box": {
      const { at, size } = form;
      const [w, h] = [size.width, size.height];
      return { form: "polygon", x: at.x + w / 2, y: at.y + h / 2, w, h, poly: SQUARE };
    }
  }
}

/** Gives the middle of the area with an id: where cytoscape measures the ends of lines from. */
export function middleOf(shapes: ReadonlyMap<string, Shape>): (id: string) => Point {
  return (id) => {
    const shape = shapes.get(id);
    if (shape?.shape !== "area") throw new Error(`no area ${id} for the end of a line`);
    return boxOf(shape.form);
  };
}

function classesOf({ kind, says }: Shape, ...more: readonly string[]): string {
  return [kind, ...more, ...says].join(" ");
}

function node(shape: Area | Text, at: Point, classes: string, data: object): ElementInput {
  const { id, opacity } = shape;
  const position = { x: at.x, y: at.y };
  return { group: "nodes", classes, position, data: { id, opacity, ...data } };
}

const NO_WORDS = { label: "", size: 11, weight: 400, ink: "#000", dx: 0, dy: 0 };

/** Words in a node with its middle at a point. */
function wordsData(words: Words | null, at: Point, { palette }: Ink) {
  if (!words) return NO_WORDS;
  const { lines, size, weight, colour, x, y } = words;
  const label = lines.join("\n");
  return { label, size, weight, ink: palette[colour], dx: x - at.x, dy: y - at.y };
}

function haloData(halo: Halo | null, { palette }: Ink) {
  if (!halo) return { halo: "#000", haloWidth: 0, haloOffset: 0, haloOpacity: 0 };
  const { colour, width, offset, opacity } = halo;
  return {
    halo: palette[colour],
    haloWidth: width,
    haloOffset: 2 * offset, // cytoscape puts half of it on either side
    haloOpacity: opacity,
  };
}

/** Icons in a node, each px from the upper left corner of its box. */
function iconsData(icons: readonly Icon[], { x, y, w, h }: Boxed, { pictureOf }: Ink) {
  const px = (value: number) => `${value.toFixed(1)}px`;
  return {
    icons: icons.map(pictureOf),
    iconSizes: icons.map(({ size }) => px(size)),
    iconX: icons.map(({ left }) => px(left - (x - w / 2))),
    iconY: icons.map(({ top }) => px(top - (y - h / 2))),
  };
}

export function areaNode(shape: Area, ink: Ink): ElementInput {
  const { x, y, form, w, h, poly } = boxOf(shape.form);
  const { fill, line, width, edge, tint } = shape.style;
  return node(shape, { x, y }, classesOf(shape, "area"), {
    ...{ form, w, h, poly },
    ...{ fill: ink.palette[fill ?? line], tint: fill ? tint : 0 },
    ...{ edge: ink.palette[line], edgeWidth: width, runs: edge },
    ...wordsData(shape.words, { x, y }, ink),
    ...haloData(shape.halo, ink),
    ...iconsData(shape.icons, { x, y, form, w, h, poly }, ink),
  });
}

/** An area of the ground to which lines hold on: it takes room and shows nothing. */
export function hubNode(shape: Area): ElementInput {
  const { x, y, w, h } = boxOf(shape.form);
  return node(shape, { x, y }, shape.kind, { w, h, ...NO_WORDS });
}

export function wordsNode(shape: Text, ink: Ink): ElementInput {
  const { x, y } = shape.words;
  const data = { w: 1, h: 1, ...wordsData(shape.words, { x, y }, ink) };
  return node(shape, { x, y }, classesOf(shape, "words"), data);
}

/** Where an edge runs: end points from the middle of its end nodes, and bends beside the chord. */
function course(points: readonly Point[], source: Point, target: Point) {
  const [from, to] = [points[0], points.at(-1)];
  if (!from || !to) throw new Error("a line without points");
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const bends = points.length > 2 ? points.slice(1, -1) : [middle];
  return {
    from: `${from.x - source.x}px ${from.y - source.y}px`,
    to: `${to.x - target.x}px ${to.y - target.y}px`,
    weights: bends.map((p) => ((p.x - from.x) * dx + (p.y - from.y) * dy) / square),
    distances: bends.map((p) => ((p.y - from.y) * dx - (p.x - from.x) * dy) / length),
  };
}

/** cytoscape's scale for an arrowhead of so many px on a line of so many: it grows with the line. */
function headScale(head: number, width: number): number {
  return head / (0.3 * Math.max(Math.pow(width * 13.37, 0.9), 29));
}

/** Classes that say at which end of a tie the help comes in. */
function receivers({ kind, ends: [atHeart, atPetal] }: Line): string[] {
  if (kind !== "tie") return [];
  return [atHeart === "none" ? "" : "at-heart", atPetal === "none" ? "" : "at-petal"].filter(
    Boolean
  );
}

export function lineEdge(shape: Line, middles: (id: string) => Point, ink: Ink): ElementInput {
  const { id, opacity, between, points, ends, sign, style } = shape;
  if (!between) throw new Error(`line ${id} holds on to nothing`);
  const [source, target] = between;
  const letters = sign && {
    ...{ label: sign.text, size: sign.size, weight: sign.weight },
    ink: ink.palette[sign.colour],
  };
  const data = {
    ...{ id, opacity, source, target, first: ends[0], last: ends[1] },
    ...{ width: style.width, colour: ink.palette[style.colour] },
    ...{
      runs: style.dash.length ? "dashed" : "solid",
      dash: style.dash.length ? style.dash : [1, 0],
    },
    head: headScale(style.head, style.width),
    ...course(points, middles(source), middles(target)),
    ...(letters ?? NO_WORDS),
    ...haloData(shape.halo, ink),
  };
  return { group: "edges", classes: classesOf(shape, ...receivers(shape)), data };
}
