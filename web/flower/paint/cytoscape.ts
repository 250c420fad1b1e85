/**
 * Paints what stands on the ground of a display list with cytoscape: areas and texts are nodes,
 * lines are edges. Only what is another shape than the last time is touched.
 */
import type { Point } from "../geometry/types.ts";
import { HEIGHTS, type DisplayList, type Line, type Shape } from "../scene/display.ts";
import { isGround } from "../scene/list.ts";
import {
  areaNode,
  hubNode,
  lineEdge,
  middleOf,
  wordsNode,
  type Ink,
} from "./cytoscape_elements.ts";
import type { Canvas, ElementInput, Rule } from "./cytoscape_types.ts";

const data = (...names: readonly (readonly [property: string, name: string])[]) =>
  Object.fromEntries(names.map(([property, name]) => [property, `data(${name})`]));

const LETTERS = {
  "font-family": "Inter, system-ui, sans-serif",
  "text-wrap": "wrap",
  "text-max-width": "9999px",
  "line-height": 1.2,
  ...data(["label", "label"], ["font-size", "size"], ["font-weight", "weight"], ["color", "ink"]),
};

const RULES: readonly Rule[] = [
  {
    selector: "node",
    style: {
      ...LETTERS,
      "text-valign": "center",
      "text-halign": "center",
      "z-index-compare": "manual",
      "overlay-opacity": 0,
      "background-opacity": 0,
      events: "no",
      ...data(["text-margin-x", "dx"], ["text-margin-y", "dy"], ["opacity", "opacity"]),
      ...data(["width", "w"], ["height", "h"]),
    },
  },
  {
    selector: ".area",
    style: {
      events: "yes",
      ...data(["shape", "form"], ["shape-polygon-points", "poly"]),
      ...data(["background-color", "fill"], ["background-opacity", "tint"]),
      ...data(["border-width", "edgeWidth"], ["border-color", "edge"], ["border-style", "runs"]),
      ...data(["outline-width", "haloWidth"], ["outline-color", "halo"]),
      ...data(["outline-offset", "haloOffset"], ["outline-opacity", "haloOpacity"]),
      ...data(["background-image", "icons"], ["background-width", "iconSizes"]),
      ...data(["background-height", "iconSizes"]),
      ...data(["background-position-x", "iconX"], ["background-position-y", "iconY"]),
    },
  },
  {
    selector: "edge",
    style: {
      ...LETTERS,
      "curve-style": "segments",
      "edge-distances": "endpoints",
      "text-rotation": "autorotate",
      "z-index-compare": "manual",
      "overlay-opacity": 0,
      events: "no",
      ...data(["segment-weights", "weights"], ["segment-distances", "distances"]),
      ...data(["source-endpoint", "from"], ["target-endpoint", "to"], ["opacity", "opacity"]),
      ...data(["width", "width"], ["line-style", "runs"], ["line-dash-pattern", "dash"]),
      ...data(["line-color", "colour"], ["source-arrow-color", "colour"]),
      ...data(["target-arrow-color", "colour"], ["arrow-scale", "head"]),
      ...data(["source-arrow-shape", "first"], ["target-arrow-shape", "last"]),
      ...data(["underlay-color", "halo"], ["underlay-opacity", "haloOpacity"]),
      ...data(["underlay-padding", "haloWidth"]),
    },
  },
  { selector: ".link", style: { events: "yes" } },
  ...Object.entries(HEIGHTS).map(([kind, height]) => ({
    selector: `.${kind}`,
    style: { "z-index": height },
  })),
];

/** What a display list puts on the canvas, as one element. */
function elementOf(shape: Shape, middles: (id: string) => Point, ink: Ink): ElementInput {
  switch (shape.shape) {
    case "area":
      return isGround(shape) ? hubNode(shape) : areaNode(shape, ink);
    case "text":
      return wordsNode(shape, ink);
    case "line":
      return lineEdge(shape, middles, ink);
  }
}

/** Whether a shape stands on the canvas: all that is not ground, and the heart that ties hold on to. */
function onCanvas(shape: Shape): boolean {
  return !isGround(shape) || shape.id === "heart";
}

function sameEnds(shape: Shape, before: Shape): boolean {
  const ends = ({ between }: Line) => String(between);
  return shape.shape !== "line" || before.shape !== "line" || ends(shape) === ends(before);
}

/** Whether both shapes are the same but for what is in somebody's eye, which the hub never shows. */
function sameHub(shape: Shape, before: Shape | undefined): boolean {
  return before?.shape === "area" && shape.shape === "area" && before.form === shape.form;
}

function differs(shape: Shape, before: Shape | undefined): boolean {
  return shape.id === "heart" ? !sameHub(shape, before) : shape !== before;
}

/** Changes an element to what is wanted; false when it has to be made. */
function changed(cy: Canvas, wanted: ElementInput): boolean {
  const element = cy.getElementById(wanted.data.id);
  if (element.empty()) return false;
  if (wanted.position) element.position(wanted.position);
  element.data(wanted.data);
  element.classes(wanted.classes);
  return true;
}

/** Empties the canvas; what is painted on it from now on is shown at `zoom` of its size. */
export function clearCanvas(cy: Canvas, zoom: number): void {
  cy.resize();
  cy.batch(() => {
    cy.elements().remove();
    cy.style().fromJson(RULES).update();
  });
  cy.viewport({ zoom, pan: { x: 0, y: 0 } });
}

/** Gives a function that brings an empty canvas to a display list, and then to each next one. */
export function canvasPainter(cy: Canvas, ink: Ink): (list: DisplayList) => void {
  const shown = new Map<string, Shape>();
  const remove = (id: string) => {
    shown.delete(id);
    cy.getElementById(id).remove();
  };
  const bring = (shapes: readonly Shape[], middles: (id: string) => Point) => {
    for (const shape of shapes) {
      const before = shown.get(shape.id);
      if (before && !sameEnds(shape, before)) remove(shape.id);
      shown.set(shape.id, shape);
    }
    const wanted = shapes.map((shape) => elementOf(shape, middles, ink));
    cy.add(wanted.filter((element) => !changed(cy, element)));
  };
  return (list) => {
    const known = new Map(list.filter(onCanvas).map((shape) => [shape.id, shape]));
    const other = [...known.values()].filter((s) => differs(s, shown.get(s.id)));
    cy.batch(() => {
      for (const id of [...shown.keys()].filter((each) => !known.has(each))) remove(id);
      bring(
        other.filter((s) => s.shape !== "line"),
        middleOf(known)
      );
      bring(
        other.filter((s) => s.shape === "line"),
        middleOf(known)
      );
    });
  };
}
