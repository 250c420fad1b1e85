/**
 * Connecting two petals: tap and tap, drag from one to the other, or choose both in the list.
 */
import * as told from "./events.ts";
import type { Petal, Point } from "./geometry/types.ts";
import { clearSketch, sketchLink } from "./paint/sketch.ts";
import { pointOf, shownPetalAt, slipped } from "./pointer.ts";
import type { Key } from "./scene/attention.ts";
import { nameOf as nameOfKey, say } from "./speech.ts";
import * as flower from "./view.ts";

/** A press on a petal (id) from which a line may be pulled. */
interface Pull {
  readonly id: string;
  readonly start: Point;
  readonly moved: boolean;
}

let pull: Pull | null = null;
let frame = 0;
let point: Point = { x: 0, y: 0 };

function tellConnecting(): void {
  const { connecting } = flower.shown();
  told.connecting.tell({ on: Boolean(connecting), from: connecting?.from ?? null });
}

/** Turns connecting on or off; off forgets a half-made line. */
export function setConnecting(on: boolean): void {
  const current = flower.current();
  if (!current || Boolean(current.connecting) === on) return;
  current.connecting = on ? { from: null } : null;
  flower.part("stage").classList.toggle("connecting", on);
  if (on) say("connect-first");
  from(null);
}

/** Marks the first petal of a line, or none. */
function from(id: string | null): void {
  const current = flower.shown();
  if (current.connecting) current.connecting = { from: id };
  stopSketch();
  flower.update();
  tellConnecting();
}

function stopSketch(): void {
  cancelAnimationFrame(frame);
  frame = 0;
  pull = null;
  clearSketch(flower.part("sketch"));
}

function nameOf(id: string): string {
  return nameOfKey(`petal:${id}`);
}

/**
 * One step of connecting with the petal of this key; false when no line is being made. The first
 * petal again lets go of it.
 */
export function connectTo(key: Key): boolean {
  const { connecting } = flower.shown();
  if (!connecting) return false;
  const id = /^petal:(.*)$/s.exec(key)?.[1];
  if (id === undefined) return true;
  if (connecting.from === null) start(id);
  else if (connecting.from === id) cancelConnecting();
  else finish(connecting.from, id);
  return true;
}

function start(id: string): void {
  from(id);
  say("connect-second", { name: nameOf(id) });
}

function finish(a: string, b: string): void {
  setConnecting(false);
  say("connected", { name: nameOf(a), other: nameOf(b) });
  told.linked.tell({ a, b });
}

/** Lets go of a half-made line, or else stops connecting; true when there was one of them. */
export function cancelConnecting(): boolean {
  const current = flower.current();
  if (!current?.connecting) return false;
  if (current.connecting.from === null) setConnecting(false);
  else from(null);
  say("connect-cancelled");
  return true;
}

function pressLink(event: PointerEvent): void {
  pull = null;
  if (!flower.current()?.connecting || !event.isPrimary || event.button) return;
  const pressed = pointOf(event);
  const petal = shownPetalAt(pressed);
  if (petal) pull = { id: petal.id, start: pressed, moved: false };
}

/** A press that goes far enough is a pull: its petal is the first one of the line. */
function beginPull(pressed: Pull): void {
  if (flower.shown().connecting?.from !== pressed.id) start(pressed.id);
  pull = { ...pressed, moved: true };
}

function followLink(event: PointerEvent): void {
  const current = flower.current();
  if (!current?.connecting || !current.scene || !event.isPrimary) return;
  point = pointOf(event);
  if (pull && !pull.moved && slipped(pull.start, point)) beginPull(pull);
  if (current.connecting.from !== null && !frame) frame = requestAnimationFrame(sketch);
}

/** The first petal of the line in the making. */
function firstPetal(): Petal | undefined {
  const { connecting, petals } = flower.shown();
  return connecting?.from ? petals.get(connecting.from) : undefined;
}

function sketch(): void {
  frame = 0;
  const { scene } = flower.shown();
  const first = firstPetal();
  if (!first || !scene) return;
  const host = flower.part("sketch");
  const under = shownPetalAt(point);
  if (under === first && !pull?.moved) return clearSketch(host);
  const over = under && under !== first ? under : null;
  sketchLink({ host, scene, zoom: scene.zoom }, first, point, over);
}

/** A line that was pulled ends on the petal where the pointer is let go. */
function releaseLink(event: PointerEvent): void {
  if (!pull || !event.isPrimary) return;
  const { id, moved } = pull;
  pull = null;
  if (!moved) return;
  const under = shownPetalAt(pointOf(event));
  if (under && under.id !== id) finish(id, under.id);
  else cancelConnecting();
}

/** Listens to the drawing's box. */
export function listenToLinks(stage: HTMLElement): void {
  stage.addEventListener("pointerdown", pressLink);
}

/** Listens to a pointer that may have left the drawing by now. */
export function listenToLinkPointer(): void {
  document.addEventListener("pointermove", followLink);
  document.addEventListener("pointerup", releaseLink);
  document.addEventListener("pointercancel", stopSketch);
}

/** Whether a line is being pulled from a petal. */
export function pullsLink(): boolean {
  return Boolean(pull);
}
