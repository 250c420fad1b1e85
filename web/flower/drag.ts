/**
 * Petals that are dragged: they follow the pointer, and land on the nearest free place of their own
 * sector. In another sector they would be another kind of help; that is not for a drag to say.
 *
 * In drawing mode a finger that starts on a petal drags it, and anywhere else scrolls the page.
 */
import { fill } from "../kit/words.ts";
import { pullsLink } from "./connect.ts";
import * as told from "./events.ts";
import { freeSpot, obstacle } from "./geometry/free.ts";
import { BODY, spotAt } from "./geometry/rings.ts";
import { petalOf } from "./geometry/scene.ts";
import { toFrame } from "./geometry/settle.ts";
import { radiusAt } from "./geometry/shapes.ts";
import type { Petal, Point, Spot } from "./geometry/types.ts";
import { clearSketch, sketchPetal } from "./paint/sketch.ts";
import { drawable, pointOf, shownPetalAt, slipped } from "./pointer.ts";
import { heldShapes, outlineOf } from "./scene/petals.ts";
import { fromHeart, ringAt } from "./scene/places.ts";
import { announce, nameOf } from "./speech.ts";
import * as flower from "./view.ts";

/** A petal under a pressed pointer: where it was pressed, where the pointer is, and the petal by it. */
interface Held {
  readonly scene: flower.Scene;
  readonly petal: Petal;
  readonly start: Point;
  readonly by: Point;
  moved: boolean;
  frame: number;
  point: Point;
}

let held: Held | null = null;

/** Takes hold of the petal under the pointer, in case it is going to be dragged. */
function press(event: PointerEvent): void {
  held = null;
  const scene = drawable();
  if (!scene || flower.shown().connecting || !event.isPrimary || event.button) return;
  const start = pointOf(event);
  const petal = shownPetalAt(start);
  if (!petal) return;
  const by = { x: petal.x - start.x, y: petal.y - start.y };
  held = { scene, petal, start, by, moved: false, frame: 0, point: start };
}

/** The petal as it is at a place: its outline points at the heart from there. */
function petalThere({ scene, petal }: Held, at: Point) {
  const party = flower.shown().family.parties.find((p) => p.id === petal.id);
  if (!party) return null;
  const { a, b, tip } = petal.body;
  const reach = radiusAt(a, b, BODY, Math.atan2(at.y, at.x));
  const tipAt = Math.max(0, Math.hypot(at.x, at.y) - reach - tip);
  const spot = spotAt(at.x, at.y, 0, tipAt, petal.body);
  return petalOf({ ...party, outline: outlineOf(party) }, spot, petal.label, scene.heart);
}

function draw(): void {
  if (!held) return;
  held.frame = 0;
  const { words, looks, family, ink } = flower.shown();
  const { scene } = held;
  const at = placeOf(held);
  const ring = ringAt(scene, at);
  const petal = petalThere(held, at);
  const party = family.parties.find((p) => p.id === held?.petal.id);
  if (!petal || !party || !ink) return;
  const sheet = { host: flower.part("sketch"), scene, zoom: scene.zoom };
  const shapes = heldShapes(petal, party, looks);
  sketchPetal(sheet, { petal, shapes, ring, text: words[`ring-${ring}`] }, ink);
}

/** Where the middle of the petal is held, px from the heart, never off the drawing. */
function placeOf({ scene, point, by, petal }: Held): Point {
  const within = (value: number, room: number, most: number) =>
    Math.max(room, Math.min(most - room, value));
  return fromHeart(scene, {
    x: within(point.x + by.x, petal.body.a, scene.box.width),
    y: within(point.y + by.y, petal.body.b, scene.box.height),
  });
}

function begin(now: Held): void {
  now.moved = true;
  flower.shown().moving = now.petal.id;
  flower.part("stage").classList.add("dragging");
  flower.update();
}

function follow(event: PointerEvent): void {
  if (!held || !event.isPrimary) return;
  held.point = pointOf(event);
  if (!held.moved && slipped(held.start, held.point)) begin(held);
  if (held.moved && !held.frame) held.frame = requestAnimationFrame(draw);
}

function end({ frame }: Held): void {
  cancelAnimationFrame(frame);
  held = null;
  flower.shown().moving = null;
  flower.part("stage").classList.remove("dragging");
  clearSketch(flower.part("sketch"));
  flower.update();
}

/** The free place nearest to where a petal is let go, in its own sector; null when there is none. */
function landing({ scene, petal }: Held, at: Point): Spot | null {
  const wedge = scene.wedges.find((w) => w.id === petal.sector);
  if (!wedge) return null;
  const others = scene.petals.filter((p) => p.id !== petal.id);
  const taken = others.map((p) => obstacle(p, scene.heart));
  return freeSpot(at, petal.body, wedge, taken, scene.standing.field);
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function release(event: PointerEvent): void {
  if (!held || !event.isPrimary) return;
  const now = held;
  if (!now.moved) {
    held = null;
    return;
  }
  const at = placeOf(now);
  end(now);
  drop(now.petal, landing(now, at));
}

function stays(petal: Petal): void {
  const { words } = flower.shown();
  announce(fill(words["stays-put"], { name: nameOf(`petal:${petal.id}`) }));
}

function drop(petal: Petal, spot: Spot | null): void {
  const { scene, words, petals } = flower.shown();
  if (!petals.has(petal.id) || !scene) return;
  if (!spot) return stays(petal);
  const ring = ringAt(scene, spot);
  const position = rounded(toFrame(spot, scene.box));
  told.moved.tell({ party: petal.id, place: { ring, position } });
  const name = nameOf(`petal:${petal.id}`);
  announce(fill(words.moved, { name, other: words[`ring-${ring}`] }));
}

/** Lets a petal go back to where it was; true when one was in the hand. */
export function cancelDrag(): boolean {
  const now = held;
  held = null;
  if (!now?.moved) return false;
  end(now);
  stays(now.petal);
  return true;
}

function keepPage(event: TouchEvent): void {
  if (held || pullsLink()) event.preventDefault();
}

/** Listens to the drawing's box. */
export function listenToDrags(stage: HTMLElement): void {
  stage.addEventListener("pointerdown", press);
  stage.addEventListener("touchmove", keepPage, { passive: false });
}

/** Listens to a pointer that may have left the drawing by now. */
export function listenToPointer(): void {
  document.addEventListener("pointermove", follow);
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", cancelDrag);
}
