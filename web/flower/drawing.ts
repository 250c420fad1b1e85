/**
 * Drawing mode: sectors that react to a pointer, a tap or the focus on a button of theirs.
 */
import { picture } from "../kit/dom.ts";
import { allWithin, around, within } from "../kit/find.ts";
import type { Facts } from "../kit/words.ts";
import { choose, letGo, setDay } from "./acts.ts";
import { setConnecting } from "./connect.ts";
import { cancelDrag } from "./drag.ts";
import * as told from "./events.ts";
import type { Point } from "./geometry/types.ts";
import { drawable, pointOf, shownPetalAt } from "./pointer.ts";
import { groundAt } from "./scene/places.ts";
import * as flower from "./view.ts";

/** Lights one sector of the flower, or none (null): an edge that lies over its neighbours. */
function lightSector(sector: string | null): void {
  const ground = flower.part("ground");
  ground.querySelector(".flower-lit")?.remove();
  for (const name of allWithin(ground, ".flower-sector", SVGElement))
    name.classList.toggle("lit", name.dataset["wedge"] === sector);
  const wedges = allWithin(ground, ".flower-wedge", SVGElement);
  const wedge = wedges.find((each) => each.dataset["wedge"] === sector);
  if (!wedge) return;
  const points = wedge.getAttribute("points");
  const edge = picture("polygon", { class: "flower-lit", points });
  within(ground, ".flower-within", SVGElement).before(edge);
}

/** A tap on nothing: a new petal in the sector there, or the heart. */
export function tapGround(point: Point): void {
  const current = flower.shown();
  const ground = current.scene && groundAt(current.scene, point);
  if (!ground) return letGo();
  if (ground === "heart") return choose("heart");
  const { sector, at, ring } = ground;
  current.tapped = { sector, at };
  return told.added.tell({ sector, place: { ring, position: null } });
}

/** The sector under a pointer where somebody could be added, or null. */
function sectorUnder(event: PointerEvent, scene: flower.Scene): string | null {
  const point = pointOf(event);
  if (flower.shown().connecting || shownPetalAt(point)) return null;
  const onStage = event.target instanceof Node && flower.part("stage").contains(event.target);
  const ground = onStage ? groundAt(scene, point) : null;
  return ground && ground !== "heart" ? ground.sector : null;
}

function hover(event: PointerEvent): void {
  const scene = drawable();
  if (event.pointerType === "touch" || !scene) return;
  const sector = sectorUnder(event, scene);
  lightSector(sector);
  flower.part("stage").classList.toggle("over-sector", sector !== null);
}

function unlight(): void {
  if (drawable()) lightSector(null);
}

const OF_SECTOR = "[data-sector]";

/** A button with `data-sector` lights its sector while it is pointed at or has the focus. */
function lightFrom(event: Event): void {
  const button = around(event.target, OF_SECTOR);
  if (button && drawable()) lightSector(button.dataset["sector"] ?? null);
}

function unlightFrom(event: Event): void {
  if (around(event.target, OF_SECTOR)) unlight();
}

/**
 * Turns drawing on or off: taps on sectors, petals that can be dragged. Who did not choose a day
 * draws today. addingText: says how somebody is added; without it nobody is.
 */
export function setDrawing(
  on: boolean,
  addingText: ((key: string, facts?: Facts) => string) | null = null
): void {
  const current = flower.current();
  if (!current) return;
  current.drawing = on;
  current.addingText = on ? addingText : null;
  if (on && current.day === current.opening) setDay(current.today);
  flower.part("stage").classList.toggle("drawing", on);
  lightSector(null);
  if (!on) setConnecting(false);
  cancelDrag();
  flower.update();
}

/** Listens to the drawing's box, once for each family that is opened. */
export function listenToDrawing(stage: HTMLElement): void {
  stage.addEventListener("pointermove", hover);
  stage.addEventListener("pointerleave", unlight);
}

/** Listens to buttons of sectors anywhere on the page. */
export function listenToSectors(): void {
  for (const name of ["focusin", "mouseover"]) document.addEventListener(name, lightFrom);
  for (const name of ["focusout", "mouseout"]) document.addEventListener(name, unlightFrom);
}
