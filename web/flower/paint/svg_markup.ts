/**
 * Elements of SVG as markup.
 */
import type { Point } from "../geometry/types.ts";

/** Attributes by name; null or undefined leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

function quoted(value: string | number): string {
  return String(value).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** An element with its children, which are markup. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const said = Object.entries(attributes)
    .filter((one): one is [string, string | number] => one[1] !== null && one[1] !== undefined)
    .map(([key, value]) => ` ${key}="${quoted(value)}"`);
  return `<${name}${said.join("")}>${children.join("")}</${name}>`;
}

/** Points as `points` and `d` have them. */
export function listed(points: readonly Point[]): string {
  return points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" ");
}
