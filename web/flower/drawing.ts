// @ts-nocheck
/**
 * Drawing mode: sectors that react to a pointer, a tap or the focus on a button of theirs.
 */
import { tell } from "../kit/events.ts";
import { choose, letGo, setDay } from "./acts.ts";
import { setConnecting } from "./connect.ts";
import { cancelDrag } from "./drag.ts";
import { svgElement } from "./paint/ground.ts";
import { groundAt, petalAt } from "./scene/places.ts";
import * as flower from "./view.ts";

/** Lights one sector of the flower, or none (null): an edge that lies over its neighbours. */
function lightSector(sector) {
  const ground = flower.part("ground");
  ground.querySelector(".flower-lit")?.remove();
  for (const name of ground.querySelectorAll(".flower-sector"))
    name.classList.toggle("lit", name.dataset.wedge === sector);
  const wedge = [...ground.querySelectorAll(".flower-wedge")].find(
    (each) => each.dataset.wedge === sector
  );
  if (!wedge) return;
  const points = wedge.getAttribute("points");
  const edge = svgElement("polygon", { class: "flower-lit", points });
  ground.querySelector(".flower-heart").before(edge);
}

/** The point of the scene under a pointer. */
export function pointOf(event) {
  const { left, top } = flower.part("stage").getBoundingClientRect();
  const { zoom } = flower.current().scene;
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}

/** The petal of the day under a point of the scene. */
export function shownPetalAt(point) {
  const { scene, family, state } = flower.current();
  const shown = new Set([...state.parties.keys()].map((index) => family.parties[index].id));
  return petalAt(scene, point, (id) => shown.has(id));
}

/** A tap on nothing: a new petal in the sector there, or the heart. */
export function tapGround(point) {
  const current = flower.current();
  const ground = groundAt(current.scene, point);
  if (!ground) return letGo();
  if (ground.heart) return choose("heart");
  current.tapped = { sector: ground.sector, at: ground.at };
  return tell("added", { sector: ground.sector, place: { ring: ground.ring, position: null } });
}

/** Whether there is a drawing on which somebody may draw now. */
export function mayDraw() {
  const current = flower.current();
  return Boolean(current && current.scene && current.drawing);
}

function hover(event) {
  if (event.pointerType === "touch" || !mayDraw()) return;
  const point = pointOf(event);
  const ground = shownPetalAt(point) ? null : groundAt(flower.current().scene, point);
  const here =
    ground && flower.part("stage").contains(event.target) && !flower.current().connecting;
  lightSector(here ? ground.sector : null);
  flower.part("stage").classList.toggle("over-sector", Boolean(here && ground.sector));
}

function unlight() {
  if (mayDraw()) lightSector(null);
}

/** A button with `data-sector` lights its sector while it is pointed at or has the focus. */
function lightFrom(event) {
  const button = event.target.closest?.("[data-sector]");
  if (button && mayDraw()) lightSector(button.dataset.sector);
}

function unlightFrom(event) {
  if (event.target.closest?.("[data-sector]")) unlight();
}

/**
 * Turns drawing on or off: taps on sectors, petals that can be dragged. Who did not choose a day
 * draws today.
 */
export function setDrawing(on, addingText = null) {
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
export function listenToDrawing(stage) {
  stage.addEventListener("pointermove", hover);
  stage.addEventListener("pointerleave", unlight);
}

/** Listens to buttons of sectors anywhere on the page. */
export function listenToSectors() {
  for (const name of ["focusin", "mouseover"]) document.addEventListener(name, lightFrom);
  for (const name of ["focusout", "mouseout"]) document.addEventListener(name, unlightFrom);
}
