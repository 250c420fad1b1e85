/**
 * The canvas: one cytoscape instance that only this script changes.
 *
 * The Dash component makes it and then leaves it alone: its listeners that echo every change to the
 * server are taken off.
 */
import { make } from "../../kit/dom.ts";
import type { Canvas } from "./cytoscape_types.ts";

/** Where cytoscape leaves itself on the element that it draws in. */
type Host = HTMLElement & { _cyreg?: { cy?: Canvas } };

/** The cytoscape instance of the component with this id, or null while it is not there yet. */
export function instanceOf(id: string): Canvas | null {
  const host: Host | null = document.getElementById(id);
  return host?._cyreg?.cy ?? null;
}

/** Leaves nothing to be moved by hand, and nothing that is told to the server. */
export function still(cy: Canvas): void {
  cy.removeAllListeners();
  cy.userZoomingEnabled(false).userPanningEnabled(false).boxSelectionEnabled(false);
  cy.autoungrabify(true).autounselectify(true);
}

/** Lays a sharp picture of the canvas over it, for a printer; without a canvas takes it away. */
export function showPicture(stage: HTMLElement, cy: Canvas | null): void {
  stage.querySelector(".flower-picture")?.remove();
  if (!cy) return;
  const src = cy.png({ scale: 2, full: false });
  stage.append(make("img", { class: "flower-picture", alt: "", src }));
}
