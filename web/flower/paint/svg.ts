/**
 * Paints a display list as SVG markup. Pure: no page, so that paper and a server can have it too.
 */
import { LINE } from "../geometry/text.ts";
import type { Point, Size } from "../geometry/types.ts";
import type {
  Area,
  DisplayList,
  Fade,
  Form,
  Icon,
  Line,
  Shape,
  Text,
  Words,
} from "../scene/display.ts";
import type { AreaStyle, Halo, Palette, Stroke } from "../scene/looks.ts";
import { lineEnd, shortened } from "./svg_ends.ts";
import { element, listed, type Attributes } from "./svg_markup.ts";

/** What shapes are painted with: values of colours, and inner SVG of icons by name. */
export interface SvgInk {
  readonly palette: Palette;
  readonly icons: Readonly<Record<string, string>>;
}

/** px on and off of a dashed edge. */
const DASHED = "4 2";

function named({ kind, of }: Shape): Attributes {
  return { class: `flower-${kind}`, "data-of": of };
}

function formElement(form: Form, attributes: Attributes): string {
  switch (form.form) {
    case "polygon":
      return element("polygon", { points: listed(form.points), ...attributes });
    case "circle":
      return element("circle", { cx: form.middle.x, cy: form.middle.y, r: form.r, ...attributes });
    case "box":
      return element("rect", { ...form.at, ...form.size, rx: form.rounded, ...attributes });
  }
}

function edgeAttributes({ line, width, edge }: AreaStyle, { palette }: SvgInk): Attributes {
  const dash = edge === "dashed" ? DASHED : null;
  return { stroke: palette[line], "stroke-width": width, "stroke-dasharray": dash };
}

function fadeElement(
  id: string,
  colour: string | undefined,
  { middle, reach, stops }: Fade
): string {
  const at = `translate(${middle.x} ${middle.y}) scale(${reach.a} ${reach.b})`;
  const marks = stops.map(([offset, opacity]) =>
    element("stop", { offset, "stop-color": colour, "stop-opacity": opacity })
  );
  const place = { cx: 0, cy: 0, r: 1, gradientTransform: at, gradientUnits: "userSpaceOnUse" };
  return element("radialGradient", { id, ...place }, ...marks);
}

/** A ring round a form: a broad edge under it, of which the inner part is the ground again. */
function haloElements(form: Form, { width }: AreaStyle, halo: Halo, { palette }: SvgInk): string[] {
  const inner = width + 2 * halo.offset;
  const rounded = { fill: "none", "stroke-linejoin": "round" };
  const ring = { stroke: palette[halo.colour], "stroke-width": inner + 2 * halo.width };
  return [
    formElement(form, { ...rounded, ...ring, "stroke-opacity": halo.opacity }),
    formElement(form, { ...rounded, stroke: palette["ground"], "stroke-width": inner }),
  ];
}

/** The light in the middle of a double edge. */
function doubleEdge(form: Form, style: AreaStyle, { palette }: SvgInk): string {
  const stroke = palette[style.fill ?? "ground"];
  return formElement(form, { fill: "none", stroke, "stroke-width": style.width / 3 });
}

function wordsElement(words: Words, ink: SvgInk, attributes: Attributes = {}): string {
  const { x, y, lines, size, weight, colour } = words;
  const top = y - ((lines.length - 1) / 2) * size * LINE;
  const spans = lines.map((text, i) =>
    element("tspan", { x, y: top + i * size * LINE }, escaped(text))
  );
  const letters = { "font-size": size, "font-weight": weight, fill: ink.palette[colour] };
  const place = { "text-anchor": "middle", "dominant-baseline": "central" };
  return element("text", { ...attributes, ...letters, ...place }, ...spans);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** An icon in a square of 24 by 24: in its colour, or light on a disc of it. */
export function iconDrawing(
  { name, tone, disc }: Pick<Icon, "name" | "tone" | "disc">,
  ink: SvgInk
) {
  const [colour, drawing] = [ink.palette[tone], ink.icons[name] ?? ""];
  const round = { "stroke-linecap": "round", "stroke-linejoin": "round", fill: "none" } as const;
  if (!disc) return element("g", { ...round, stroke: colour, "stroke-width": 2 }, drawing);
  const smaller = "translate(12 12) scale(.62) translate(-12 -12)";
  const light = { transform: smaller, stroke: ink.palette["ground"], "stroke-width": 4 };
  const ground = element("circle", { cx: 12, cy: 12, r: 11.5, fill: colour });
  return element("g", round, ground, element("g", light, drawing));
}

function iconElement(icon: Icon, ink: SvgInk): string {
  const { left, top, size } = icon;
  const place = { x: left, y: top, width: size, height: size, viewBox: "0 0 24 24" };
  return element("svg", place, iconDrawing(icon, ink));
}

/** What stands in one group, when it is more than one thing or not wholly to be seen. */
function together(parts: readonly string[], opacity: number): string {
  if (parts.length === 1 && opacity === 1) return parts.join("");
  return element("g", { opacity: opacity === 1 ? null : opacity }, ...parts);
}

function areaElements(shape: Area, ink: SvgInk): string[] {
  const { form, style, fade, halo, words, icons, id } = shape;
  const fadeId = `flower-fade-${id}`;
  const colour = style.fill === null ? "none" : ink.palette[style.fill];
  const fill = fade ? `url(#${fadeId})` : colour;
  const body = { ...named(shape), fill, "fill-opacity": style.tint === 1 ? null : style.tint };
  return [
    ...(halo ? haloElements(form, style, halo, ink) : []),
    ...(fade ? [fadeElement(fadeId, colour, fade)] : []),
    formElement(form, { ...body, ...edgeAttributes(style, ink) }),
    ...(style.edge === "double" ? [doubleEdge(form, style, ink)] : []),
    ...icons.map((icon) => iconElement(icon, ink)),
    ...(words?.lines.length ? [wordsElement(words, ink)] : []),
  ];
}

function strokeAttributes({ width, colour, dash }: Stroke, { palette }: SvgInk): Attributes {
  const pattern = dash.length ? dash.join(" ") : null;
  return { stroke: palette[colour], "stroke-width": width, "stroke-dasharray": pattern };
}

/** The point halfway along the middle piece of a line, and how far that piece is turned, degrees. */
function middleOf(points: readonly Point[]): Point & { turn: number } {
  const i = Math.floor((points.length - 1) / 2);
  const [p, q] = [points[i] ?? { x: 0, y: 0 }, points[i + 1] ?? { x: 0, y: 0 }];
  const turn = (Math.atan2(q.y - p.y, q.x - p.x) * 180) / Math.PI;
  const upright = Math.abs(turn) > 90 ? turn - 180 * Math.sign(turn) : turn;
  return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, turn: upright };
}

function signElement({ points, sign }: Line, ink: SvgInk): string[] {
  if (!sign) return [];
  const { x, y, turn } = middleOf(points);
  const words = { x, y, lines: [sign.text], ...sign };
  return [wordsElement(words, ink, { transform: `rotate(${turn.toFixed(1)} ${x} ${y})` })];
}

function lineElements(shape: Line, ink: SvgInk): string[] {
  const { points, style, ends, halo } = shape;
  const path = { points: listed(shortened(points, ends, style.head)), fill: "none" };
  const shine = halo && {
    stroke: ink.palette[halo.colour],
    "stroke-width": style.width + 2 * halo.width,
    "stroke-opacity": halo.opacity,
  };
  return [
    ...(shine ? [element("polyline", { ...path, ...shine })] : []),
    element("polyline", { ...named(shape), ...path, ...strokeAttributes(style, ink) }),
    ...lineEnd(points.toReversed(), ends[0], style, ink.palette),
    ...lineEnd(points, ends[1], style, ink.palette),
    ...signElement(shape, ink),
  ];
}

/** Text along a line, centred on it. */
function alongElements(shape: Text, along: readonly Point[], ink: SvgInk): string[] {
  const { size, weight, colour, lines } = shape.words;
  const id = `flower-line-${shape.id}`;
  const letters = { "font-size": size, "font-weight": weight, fill: ink.palette[colour] };
  const text = element(
    "textPath",
    { href: `#${id}`, startOffset: "50%" },
    escaped(lines.join(" "))
  );
  return [
    element("path", { id, d: `M${listed(along)}`, fill: "none" }),
    element("text", { ...named(shape), ...letters, "text-anchor": "middle" }, text),
  ];
}

function textElements(shape: Text, ink: SvgInk): string[] {
  if (shape.along) return alongElements(shape, shape.along, ink);
  return [wordsElement(shape.words, ink, named(shape))];
}

function elementsOf(shape: Shape, ink: SvgInk): string[] {
  switch (shape.shape) {
    case "area":
      return areaElements(shape, ink);
    case "line":
      return lineElements(shape, ink);
    case "text":
      return textElements(shape, ink);
  }
}

/** Shapes as elements, from the bottom to the top. */
export function svgShapes(list: DisplayList, ink: SvgInk): string {
  return list.map((shape) => together(elementsOf(shape, ink), shape.opacity)).join("");
}

/** A whole picture of shapes, silent for screen readers; shown at `zoom` of its size. */
export function svgPicture(
  list: DisplayList,
  { width, height }: Size,
  ink: SvgInk,
  zoom = 1
): string {
  const size = { width: width * zoom, height: height * zoom, viewBox: `0 0 ${width} ${height}` };
  const space = { xmlns: "http://www.w3.org/2000/svg", "aria-hidden": "true" };
  return element("svg", { ...space, ...size }, svgShapes(list, ink));
}
