// @ts-nocheck
/**
 * Connecting two petals: tap and tap, drag from one to the other, or choose both in the list.
 */
import { tell } from "../kit/events.ts";
import { fill } from "../kit/words.ts";
import { announce, nameOf as flowerNameOf } from "./acts.ts";
import { SLIP } from "./drag.ts";
import { pointOf, shownPetalAt } from "./drawing.ts";
import { clearSketch, sketchLink } from "./paint/sketch.ts";
import * as flower from "./view.ts";

/** A press on a petal from which a line may be pulled: {id, start, moved}. */
let pull = null;
let frame = 0;
let point = null;

function tellConnecting() {
  const { connecting } = flower.current();
  const detail = { on: Boolean(connecting), from: connecting ? connecting.from : null };
  tell("connecting", detail);
}

function say(key, facts = {}) {
  announce(fill(flower.current().words[key], facts));
}

/** Turns connecting on or off; off forgets a half-made line. */
export function setConnecting(on) {
  const current = flower.current();
  if (!current || Boolean(current.connecting) === on) return;
  current.connecting = on ? { from: null } : null;
  flower.part("stage").classList.toggle("connecting", on);
  if (on) say("connect-first");
  from(null);
}

/** Marks the first petal of a line, or none. */
function from(id) {
  const current = flower.current();
  if (current.connecting) current.connecting = { from: id };
  stopSketch();
  flower.update();
  tellConnecting();
}

function stopSketch() {
  cancelAnimationFrame(frame);
  frame = 0;
  pull = null;
  clearSketch();
}

function nameOf(id) {
  return flowerNameOf(`petal:${id}`);
}

/**
 * One step of connecting with the petal of this key; false when no line is being made. The first
 * petal again lets go of it.
 */
export function connectTo(key) {
  const { connecting } = flower.current();
  if (!connecting) return false;
  const id = /^petal:(.*)$/s.exec(key)?.[1];
  if (id === undefined) return true;
  if (connecting.from === null) start(id);
  else if (connecting.from === id) cancelConnecting();
  else finish(connecting.from, id);
  return true;
}

function start(id) {
  from(id);
  say("connect-second", { name: nameOf(id) });
}

function finish(a, b) {
  setConnecting(false);
  say("connected", { name: nameOf(a), other: nameOf(b) });
  tell("linked", { a, b });
}

/** Lets go of a half-made line, or else stops connecting; true when there was one of them. */
export function cancelConnecting() {
  const current = flower.current();
  if (!current || !current.connecting) return false;
  if (current.connecting.from === null) setConnecting(false);
  else from(null);
  say("connect-cancelled");
  return true;
}

function pressLink(event) {
  pull = null;
  if (!flower.current()?.connecting || !event.isPrimary || event.button) return;
  const start = pointOf(event);
  const petal = shownPetalAt(start);
  if (petal) pull = { id: petal.id, start, moved: false };
}

function pulled(now) {
  const far = Math.hypot(now.x - pull.start.x, now.y - pull.start.y);
  return far * flower.current().scene.zoom > SLIP;
}

function followLink(event) {
  const current = flower.current();
  if (!current?.connecting || !current.scene || !event.isPrimary) return;
  point = pointOf(event);
  if (pull && !pull.moved && pulled(point)) {
    const { id, start: pressed } = pull;
    if (current.connecting.from !== id) start(id);
    pull = { id, start: pressed, moved: true };
  }
  if (current.connecting.from !== null && !frame) frame = requestAnimationFrame(sketch);
}

function sketch() {
  frame = 0;
  const { connecting, petals } = flower.current();
  const first = connecting && petals.get(connecting.from);
  if (!first) return;
  const under = shownPetalAt(point);
  if (under === first && !pull?.moved) return clearSketch();
  sketchLink(first, point, under === first ? null : under);
}

/** A line that was pulled ends on the petal where the pointer is let go. */
function releaseLink(event) {
  if (!pull || !event.isPrimary) return;
  const { id, moved } = pull;
  pull = null;
  if (!moved) return;
  const under = shownPetalAt(pointOf(event));
  if (under && under.id !== id) finish(id, under.id);
  else cancelConnecting();
}

export function listenToLinks(stage) {
  stage.addEventListener("pointerdown", pressLink);
}

export function listenToLinkPointer() {
  document.addEventListener("pointermove", followLink);
  document.addEventListener("pointerup", releaseLink);
  document.addEventListener("pointercancel", stopSketch);
}

export function pullsLink() {
  return Boolean(pull);
}
