/**
 * What is under a pointer.
 */
import type { Petal, Point } from "./geometry/types.ts";
import { petalAt } from "./scene/places.ts";
import * as flower from "./view.ts";

/** px that a pointer may move in a tap. */
export const SLIP = 8;

/** Whether a pointer went so far from where it was pressed that it is no tap; px of the scene. */
export function slipped(from: Point, to: Point): boolean {
  const { scene } = flower.shown();
  return Math.hypot(to.x - from.x, to.y - from.y) * (scene?.zoom ?? 1) > SLIP;
}

/** The point of the scene under a pointer. */
export function pointOf(event: MouseEvent): Point {
  const { left, top } = flower.part("stage").getBoundingClientRect();
  const zoom = flower.shown().scene?.zoom ?? 1;
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}

/** The petal of the day under a point of the scene. */
export function shownPetalAt(point: Point): Petal | undefined {
  const { scene, family, state } = flower.shown();
  if (!scene) return undefined;
  const there = family.parties.filter(({ index }) => state.parties.has(index));
  const ids = new Set(there.map(({ id }) => id));
  return petalAt(scene, point, (id) => ids.has(id));
}

/** The drawing on which somebody may draw now, or null. */
export function drawable(): flower.Scene | null {
  const current = flower.current();
  return current?.drawing ? current.scene : null;
}
