/**
 * What lies under the canvas, as SVG: the shapes of a display list that everything else stands on.
 */
import { allWithin, within } from "../../kit/find.ts";
import { picture } from "../../kit/dom.ts";
import type { Layout } from "../geometry/types.ts";
import { HEIGHTS, type DisplayList, type Shape } from "../scene/display.ts";
import { isGround } from "../scene/list.ts";
import { svgPicture, svgShapes, type SvgInk } from "./svg.ts";

/** Marks the sectors for whoever draws: a plus after each name, seen in drawing mode only. */
function markSectors(svg: SVGElement): void {
  for (const named of allWithin(svg, ".flower-wedge, .flower-sector", SVGElement))
    named.dataset["wedge"] = named.dataset["of"];
  for (const name of allWithin(svg, ".flower-sector textPath", SVGElement))
    name.append(picture("tspan", { class: "flower-plus" }, " +"));
}

/** Whether a shape is a sector or its name: these never change with the day. */
function isSector({ kind }: Shape): boolean {
  return HEIGHTS[kind] < HEIGHTS.heart;
}

function drawSectors(
  host: HTMLElement,
  sectors: DisplayList,
  scene: Layout,
  ink: SvgInk,
  zoom: number
) {
  host.innerHTML = svgPicture(sectors, scene.box, ink, zoom);
  const svg = within(host, "svg", SVGElement);
  markSectors(svg);
  const rest = picture("g", { class: "flower-within" });
  svg.append(rest);
  return rest;
}

/** Gives a function that brings the ground to a display list, and then to each next one. */
export function groundPainter(host: HTMLElement, scene: Layout, ink: SvgInk, zoom: number) {
  let shown: DisplayList | null = null;
  let rest: SVGElement | null = null;
  return (list: DisplayList): void => {
    const ground = list.filter(isGround);
    const same = (shape: Shape, i: number) => shown?.[i] === shape;
    if (shown?.length === ground.length && ground.every(same)) return;
    rest ??= drawSectors(host, ground.filter(isSector), scene, ink, zoom);
    rest.innerHTML = svgShapes(
      ground.filter((shape) => !isSector(shape)),
      ink
    );
    shown = ground;
  };
}
