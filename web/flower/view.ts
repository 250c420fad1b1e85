// @ts-nocheck
/**
 * What is shown of the flower, and how it gets on the page: layout, colours, canvas and panels.
 */
import { stateOn } from "../model/state.ts";
import { focusOn } from "./focus.ts";
import { layoutSteps } from "./geometry/layout.ts";
import { drawList, markChosen } from "./list.ts";
import { fillCanvas, painter } from "./paint/canvas.ts";
import { elementsOf, polygon } from "./paint/elements.ts";
import { drawBonds, drawGround } from "./paint/ground.ts";
import { coloured, pictures } from "./paint/icons.ts";
import { drawLegend } from "./paint/legend.ts";
import { appearance } from "./scene/appearance.ts";
import { layoutInput } from "./scene/input.ts";

/** Least side of a box worth drawing in, px. */
const SMALLEST = 120;
/** How small a drawing may be shown when there are too many petals for its box. */
const ZOOMS = [1, 0.7, 0.5, 0.35];
/** ms after which the list follows, so that the drawing moves at once while days run by. */
const LIST = 60;

/** ms of work after which the page answers whoever uses it. */
const MOMENT = 40;

let shown = null;

const timers = new Map();

/** Acts after `delay` ms, unless asked again under the same name before that. */
export function soon(name, delay, act) {
  clearTimeout(timers.get(name));
  timers.set(name, setTimeout(act, delay));
}

export function part(name) {
  return document.getElementById(`flower-${name}`);
}

/** Shows this family in this way from now on, or nothing (null). */
export function show(view) {
  const nothing = {
    memory: new WeakMap(),
    petals: new Map(),
    scene: null,
    box: null,
    directions: new Map(),
  };
  shown = view && { ...view, ...nothing, startOf, pathOf, endsOf };
}

function palette() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return shown.looks.palettes[dark && !shown.printing ? "dark" : "light"];
}

function setColours(colours) {
  for (const [name, colour] of Object.entries(colours))
    document.documentElement.style.setProperty(`--flower-${name}`, colour);
}

function boxNow() {
  const { clientWidth, clientHeight } = part("stage");
  return { width: clientWidth, height: clientHeight };
}

/** Whether the drawing was made, or is being made, for the size that its box has now. */
export function fitsBox() {
  const { width, height } = boxNow();
  return Boolean(shown.box) && shown.box.width === width && shown.box.height === height;
}

/** The first layout that has room; crowds are laid out in a larger box and shown smaller. */
function* layoutIn(box) {
  for (const zoom of ZOOMS) {
    const larger = { width: box.width / zoom, height: box.height / zoom };
    const input = layoutInput(shown, larger, keptState(), shown.directions);
    const scene = yield* layoutSteps(input);
    if (scene) return { ...scene, zoom };
  }
  return null;
}

/** Lays the flower out for the size of its box and draws it, step by step. */
function* drawingSteps() {
  const box = boxNow();
  if (box.width < SMALLEST || box.height < SMALLEST) return update();
  shown.box = box;
  const scene = yield* layoutIn(box);
  if (!scene) return update();
  setScene(scene);
  return paintScene();
}

/** Lays the flower out and draws it, at once. */
export function draw() {
  shown.steps = null;
  for (const step of drawingSteps()) void step;
}

/** Takes steps for a moment; whether that were all. */
function goneThrough(steps) {
  const until = performance.now() + MOMENT;
  let step = steps.next();
  while (!step.done && performance.now() < until) step = steps.next();
  return step.done;
}

/**
 * Lays the flower out while the page answers whoever uses it already, and then calls `done`. What
 * is drawn at once in the meantime takes its place.
 */
export function drawMeanwhile(done) {
  const view = shown;
  const steps = (view.steps = drawingSteps());
  const goOn = () => {
    if (shown !== view) return;
    if (view.steps !== steps || goneThrough(steps)) done();
    else setTimeout(goOn);
  };
  goOn();
}

/** The state of the day to compare with, or null. */
export function keptState() {
  const { family, looks, then } = shown;
  return then === null ? null : stateOn(family, then, looks);
}

/** Draws this scene from now on; where its petals stand is where they stay near to. */
export function setScene(scene) {
  shown.scene = scene;
  shown.petals = new Map(scene.petals.map((p) => [p.id, p]));
  for (const { id, step } of scene.petals) shown.directions.set(id, step);
}

export function paintScene() {
  const { looks, scene, family, cy } = shown;
  const colours = palette();
  setColours(colours);
  shown.uriOf = pictures(looks, colours);
  drawGround(part("ground"), scene, colours);
  fillCanvas(cy, elementsOf(scene, family), coloured(looks.stylesheet, colours), scene.zoom);
  shown.paint = painter(cy);
  shown.memory = new WeakMap();
  update();
}

/** The chosen member's sign, when a line is for that member. */
function startOf(line) {
  const member =
    shown.chosen && shown.family.members.find((m) => `member:${m.id}` === shown.chosen);
  const isFor =
    member && line.ties.some((t) => !t.members.length || t.members.includes(member.index));
  return isFor ? shown.scene.heart.members.find((m) => m.id === member.id) : null;
}

/** Where the line of a petal runs: from the heart's edge, or on from there to a member's sign. */
function pathOf(petal, sign) {
  return sign ? [edgeOf(sign, petal.tie[0]), ...petal.tie] : petal.tie;
}

function edgeOf(sign, towards) {
  const angle = Math.atan2(towards.y - sign.y, towards.x - sign.x);
  const r = sign.sign * 0.62;
  return { x: sign.x + r * Math.cos(angle), y: sign.y + r * Math.sin(angle) };
}

function endsOf(petal) {
  return [shown.scene.heart, polygon(petal.outline)];
}

/** Brings canvas, list, legend and time bar to the chosen day. */
export function update() {
  const { family, looks, then } = shown;
  const state = stateOn(family, shown.day, looks);
  const before = keptState();
  shown.state = state;
  shown.time.show(shown.day, then, shown.drawing && shown.day !== shown.today);
  if (shown.scene) {
    drawBonds(part("ground"), shown.scene, family, state);
    paint(before);
    drawLegend(part("legend"), shown, state, before);
  }
  soon("list", LIST, () => shown && drawListNow());
}

/** Brings the canvas alone to the state of the day. */
export function paint(before) {
  shown.paint(appearance(shown, shown.state, before), focusOn(shown));
}

/** Brings the twin list to what is drawn. */
export function drawListNow() {
  drawList(part("list"), shown, shown.state, keptState());
  markChosen(part("list"), shown.chosen);
}

export function current() {
  return shown;
}
