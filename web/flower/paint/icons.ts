/**
 * Icons as inline SVG and as pictures for the canvas, in the colours of the palette in use.
 */
import type { Icon } from "../scene/display.ts";
import type { Looks } from "../scene/looks.ts";
import { iconDrawing, type SvgInk } from "./svg.ts";
import { element } from "./svg_markup.ts";

const ROUND = { fill: "none", "stroke-linecap": "round", "stroke-linejoin": "round" } as const;

/** An icon as inline SVG in the colour of the text around it; silent for screen readers. */
export function iconMarkup(looks: Pick<Looks, "icons">, name: string): string {
  const pen = { stroke: "currentColor", "stroke-width": 2, "aria-hidden": "true" };
  const space = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 24 24" };
  return element("svg", { ...space, ...ROUND, ...pen }, looks.icons[name] ?? "");
}

/** Gives pictures of icons; the same sign is made only once. */
export function pictures(ink: SvgInk): (icon: Pick<Icon, "name" | "tone" | "disc">) => string {
  const made = new Map<string, string>();
  return (icon) => {
    const key = `${icon.name} ${icon.tone} ${icon.disc}`;
    const size = {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: "0 0 24 24",
      width: 48,
      height: 48,
    };
    const svg = () => element("svg", size, iconDrawing(icon, ink));
    const picture = made.get(key) ?? `data:image/svg+xml;utf8,${encodeURIComponent(svg())}`;
    made.set(key, picture);
    return picture;
  };
}
