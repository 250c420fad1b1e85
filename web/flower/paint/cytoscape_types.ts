/**
 * What of cytoscape is used: the library comes with its Dash component, without types of its own.
 */
import type { Point } from "../geometry/types.ts";

/** A node or edge to be added. */
export interface ElementInput {
  group: "nodes" | "edges";
  classes: string;
  position?: Point;
  data: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** A node, an edge, or several of them. */
export interface Elements {
  empty(): boolean;
  id(): string;
  data(values: Readonly<Record<string, unknown>>): Elements;
  classes(names: string): Elements;
  position(place: Point): Elements;
  remove(): Elements;
}

/** One rule of a stylesheet. */
export interface Rule {
  selector: string;
  style: Readonly<Record<string, unknown>>;
}

export interface CanvasEvent {
  /** What it happened to: an element, or the canvas itself. */
  target: unknown;
  position: Point;
}

export interface Canvas {
  add(elements: readonly ElementInput[]): Elements;
  elements(): Elements;
  getElementById(id: string): Elements;
  batch(act: () => void): void;
  container(): HTMLElement;
  on(events: string, act: (event: CanvasEvent) => void): void;
  on(events: string, selector: string, act: (event: CanvasEvent) => void): void;
  png(options: { scale: number; full: boolean }): string;
  removeAllListeners(): void;
  resize(): void;
  style(): { fromJson(rules: readonly Rule[]): { update(): void } };
  viewport(view: { zoom: number; pan: Point }): void;
  userZoomingEnabled(on: boolean): Canvas;
  userPanningEnabled(on: boolean): Canvas;
  boxSelectionEnabled(on: boolean): Canvas;
  autoungrabify(on: boolean): Canvas;
  autounselectify(on: boolean): Canvas;
}
