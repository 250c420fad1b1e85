/**
 * What a hand does on the canvas: choosing, adding, scrolling.
 */
import { choose, letGo } from "./acts.ts";
import { tapGround } from "./drawing.ts";
import type { Canvas, CanvasEvent } from "./paint/cytoscape_types.ts";
import { SLIP, drawable } from "./pointer.ts";
import * as flower from "./view.ts";

/**
 * Lets a finger scroll the page from anywhere on the drawing: the canvas would keep it for itself.
 * Gives a function that says whether the last touch moved, so that a scroll is never a choice.
 */
function letFingersScroll(stage: HTMLElement): () => boolean {
  let start = { x: 0, y: 0 };
  let moved = false;
  const place = ({ touches: [finger] }: TouchEvent) =>
    finger ? { x: finger.clientX, y: finger.clientY } : start;
  const move = (event: TouchEvent) => {
    const now = place(event);
    moved = moved || Math.hypot(now.x - start.x, now.y - start.y) > SLIP;
    event.stopPropagation();
  };
  stage.addEventListener("pointerdown", () => (moved = false));
  stage.addEventListener("touchstart", (event) => (start = place(event)), { passive: true });
  stage.addEventListener("touchmove", move, { passive: true });
  stage.addEventListener("touchend", (event) => moved && event.stopPropagation());
  return () => moved;
}

/** The key of what was tapped; "" = the canvas itself. */
function keyOf({ target }: CanvasEvent, cy: Canvas): string {
  return target === cy ? "" : (target as { id(): string }).id();
}

/** Listens to the canvas of a family that is opened. */
export function listenToCanvas(cy: Canvas): void {
  const scrolled = letFingersScroll(flower.part("stage"));
  cy.on("tap", (event) => {
    if (scrolled()) return;
    const key = keyOf(event, cy);
    if (/^(petal|member|marker|link):/.test(key)) choose(key);
    else if (drawable() && !flower.shown().connecting) tapGround(event.position);
    else letGo();
  });
  const cursor = (value: string) => () => {
    cy.container().style.cursor = value;
  };
  cy.on("mouseover", ".petal, .member, .marker, .link", cursor("pointer"));
  cy.on("mouseout", ".petal, .member, .marker, .link", cursor(""));
}
