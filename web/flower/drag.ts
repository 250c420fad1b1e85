// @ts-nocheck
/**
 * Petals that are dragged: they follow the pointer, and land on the nearest free place of their own
 * sector. In another sector they would be another kind of help; that is not for a drag to say.
 *
 * In drawing mode a finger that starts on a petal drags it, and anywhere else scrolls the page.
 */
import { tell } from "../kit/events.ts";
import { fill } from "../kit/words.ts";
import { announce, nameOf } from "./acts.ts";
import { pullsLink } from "./connect.ts";
import { mayDraw, pointOf, shownPetalAt } from "./drawing.ts";
import { freeSpot, obstacle } from "./geometry/free.ts";
import { BODY, spotAt } from "./geometry/rings.ts";
import { petalOf } from "./geometry/scene.ts";
import { toFrame } from "./geometry/settle.ts";
import { radiusAt } from "./geometry/shapes.ts";
import { clearSketch, sketchPetal } from "./paint/sketch.ts";
import { fromHeart, ringAt } from "./scene/places.ts";
import * as flower from "./view.ts";

/** px that a pointer may move in a tap. */
export const SLIP = 8;

let held = null;

function moving() {
  return Boolean(held && held.moved);
}

/** Takes hold of the petal under the pointer, in case it is going to be dragged. */
function press(event) {
  held = null;
  if (!mayDraw() || flower.current().connecting || !event.isPrimary || event.button) return;
  const start = pointOf(event);
  const petal = shownPetalAt(start);
  if (!petal) return;
  const by = { x: petal.x - start.x, y: petal.y - start.y };
  held = { petal, start, by, moved: false, frame: 0, point: start };
}

/** The petal as it is at a place: its outline points at the heart from there. */
function petalThere(petal, at) {
  const { scene, family } = flower.current();
  const { heart } = scene;
  const rho = Math.hypot(at.x, at.y);
  const reach = radiusAt(petal.body.a, petal.body.b, BODY, Math.atan2(at.y, at.x));
  const tipAt = Math.max(0, rho - reach - petal.body.tip);
  const spot = spotAt(at.x, at.y, 0, tipAt, petal.body);
  const party = family.parties.find((p) => p.id === petal.id);
  return { ...petalOf(party, spot, petal.label, heart), kind: party.outline };
}

function draw() {
  held.frame = 0;
  const { scene, words } = flower.current();
  const at = placeOf(held);
  const ring = ringAt(scene, at);
  const petal = petalThere(held.petal, at);
  sketchPetal({ petal, sector: held.petal.sector, ring, text: words[`ring-${ring}`] });
}

/** Where the middle of the petal is held, px from the heart, never off the drawing. */
function placeOf({ point, by, petal }) {
  const { scene } = flower.current();
  const within = (value, room, most) => Math.max(room, Math.min(most - room, value));
  return fromHeart(scene, {
    x: within(point.x + by.x, petal.body.a, scene.box.width),
    y: within(point.y + by.y, petal.body.b, scene.box.height),
  });
}

function begin() {
  held.moved = true;
  flower.current().moving = held.petal.id;
  flower.part("stage").classList.add("dragging");
  flower.update();
}

function follow(event) {
  if (!held || !event.isPrimary) return;
  held.point = pointOf(event);
  const far = Math.hypot(held.point.x - held.start.x, held.point.y - held.start.y);
  if (!held.moved && far * flower.current().scene.zoom > SLIP) begin();
  if (held.moved && !held.frame) held.frame = requestAnimationFrame(draw);
}

function end() {
  const { frame, petal } = held;
  cancelAnimationFrame(frame);
  held = null;
  flower.current().moving = null;
  flower.part("stage").classList.remove("dragging");
  clearSketch();
  flower.update();
  return petal;
}

/** The free place nearest to where a petal is let go, in its own sector; null when there is none. */
function landing(petal, at) {
  const { scene } = flower.current();
  const wedge = scene.wedges.find((w) => w.id === petal.sector);
  const others = scene.petals.filter((p) => p.id !== petal.id);
  const taken = others.map((p) => obstacle(p, scene.heart));
  return freeSpot(at, petal.body, wedge, taken, scene.standing.field);
}

function rounded({ x, y }) {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function release(event) {
  if (!held || !event.isPrimary) return;
  if (!held.moved) {
    held = null;
    return;
  }
  const at = placeOf(held);
  const petal = end();
  drop(petal, landing(petal, at));
}

function drop(petal, spot) {
  const { scene, words, petals } = flower.current();
  if (!petals.has(petal.id)) return;
  const name = nameOf(`petal:${petal.id}`);
  if (!spot) {
    announce(fill(words["stays-put"], { name }));
    return;
  }
  const ring = ringAt(scene, spot);
  const position = rounded(toFrame(spot, scene.box));
  tell("moved", { party: petal.id, place: { ring, position } });
  announce(fill(words.moved, { name, other: words[`ring-${ring}`] }));
}

/** Lets a petal go back to where it was; true when one was in the hand. */
export function cancelDrag() {
  if (!moving()) {
    held = null;
    return false;
  }
  const { id } = end();
  const { words } = flower.current();
  announce(fill(words["stays-put"], { name: nameOf(`petal:${id}`) }));
  return true;
}

function keepPage(event) {
  if (held || pullsLink()) event.preventDefault();
}

/** Listens to the drawing's box. */
export function listenToDrags(stage) {
  stage.addEventListener("pointerdown", press);
  stage.addEventListener("touchmove", keepPage, { passive: false });
}

/** Listens to a pointer that may have left the drawing by now. */
export function listenToPointer() {
  document.addEventListener("pointermove", follow);
  document.addEventListener("pointerup", release);
  document.addEventListener("pointercancel", cancelDrag);
}
