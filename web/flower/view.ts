/**
 * What is shown of the flower, and how it gets on the page: layout, ground, canvas and panels.
 */
import type { Day } from "../kit/days.ts";
import { byId } from "../kit/find.ts";
import type { Facts, Texts } from "../kit/words.ts";
import { stateOn, type State } from "../model/day.ts";
import type { DrawnFamily, Stretch } from "../model/drawn.ts";
import { layoutSteps, type Steps } from "./geometry/layout.ts";
import type { Layout, Measure, Petal, Size } from "./geometry/types.ts";
import { drawList, markChosen } from "./list.ts";
import { canvasPainter, clearCanvas } from "./paint/cytoscape.ts";
import type { Canvas } from "./paint/cytoscape_types.ts";
import { groundPainter } from "./paint/ground.ts";
import { pictures } from "./paint/icons.ts";
import { drawLegend } from "./paint/legend.ts";
import type { SvgInk } from "./paint/svg.ts";
import type { Attention } from "./scene/attention.ts";
import type { Tapped } from "./scene/changes.ts";
import type { DisplayList } from "./scene/display.ts";
import { layoutInput } from "./scene/input.ts";
import { displayList } from "./scene/list.ts";
import type { Looks, Palette } from "./scene/looks.ts";
import type { Memory } from "./scene/memory.ts";
import type { View } from "./scene/view.ts";
import type { FlowerWords } from "./scene/words.ts";
import type { TimeBar } from "./time.ts";

/** Least side of a box worth drawing in, px. */
const SMALLEST = 120;
/** How small a drawing may be shown when there are too many petals for its box. */
const ZOOMS = [1, 0.7, 0.5, 0.35];
/** ms after which the list follows, so that the drawing moves at once while days run by. */
const LIST = 60;
/** ms of work after which the page answers whoever uses it. */
const MOMENT = 40;

/** How a family is read; hyphens: the newest that are known. */
export interface How extends Stretch {
  readonly nameless: string;
  readonly hyphens: () => Texts;
}

/** A layout, and how large it is shown. */
export type Scene = Layout & { zoom: number };

/** What is given when a family is opened, and what somebody makes of it. */
export interface Opened extends Attention {
  readonly cy: Canvas;
  readonly looks: Looks;
  readonly words: FlowerWords;
  readonly how: How;
  /** The day on which it opens, and today. */
  readonly opening: Day;
  readonly today: Day;
  readonly measure: Measure;
  readonly time: TimeBar;
  /** Watches the size of the box. */
  readonly watch: ResizeObserver;
  family: DrawnFamily;
  day: Day;
  /** The day to compare with, or null. */
  then: Day | null;
  chosen: Attention["chosen"];
  evidence: Attention["evidence"];
  moving: Attention["moving"];
  connecting: Attention["connecting"];
  /** Id of the party whose name is being typed, or null. */
  previewed: string | null;
  /** Where a new petal was asked for, until it is there. */
  tapped: Tapped | null;
  drawing: boolean;
  /** Says how somebody is added, while drawing; null = nobody is. */
  addingText: ((key: string, facts?: Facts) => string) | null;
  printing: boolean;
  team: boolean;
}

/** What is on the page of it. */
export interface Shown extends Opened {
  state: State;
  /** Null until it is laid out, and while the box is too small. */
  scene: Scene | null;
  /** The size that it was laid out for, or is being laid out for. */
  box: Size | null;
  petals: ReadonlyMap<string, Petal>;
  /** Steps in which petals stand or stood, by party. */
  readonly directions: Map<string, number>;
  memory: Memory;
  ink: SvgInk | null;
  /** Brings ground and canvas to a display list. */
  paint: ((list: DisplayList) => void) | null;
  /** A layout that is under way. */
  steps: Generator<void, void> | null;
}

let shownNow: Shown | null = null;

const timers = new Map<string, ReturnType<typeof setTimeout>>();

/** Acts after `delay` ms, unless asked again under the same name before that. */
export function soon(name: string, delay: number, act: () => void): void {
  clearTimeout(timers.get(name));
  timers.set(name, setTimeout(act, delay));
}

/** A part of the flower on the page. */
export function part(name: string): HTMLElement {
  return byId(`flower-${name}`);
}

/** What is shown now; null = no family is open. */
export function current(): Shown | null {
  return shownNow;
}

/** What is shown now; throws when no family is open. */
export function shown(): Shown {
  if (!shownNow) throw new Error("no family is open");
  return shownNow;
}

/** Shows this family in this way from now on. */
export function show(opened: Opened): void {
  const nothing = { scene: null, box: null, ink: null, paint: null, steps: null };
  const found = { petals: new Map(), directions: new Map(), memory: new WeakMap() };
  const state = stateOn(opened.family, opened.day, opened.looks);
  shownNow = { ...opened, ...nothing, ...found, state };
}

/** Shows nothing any more. */
export function showNothing(): void {
  shownNow = null;
}

function palette({ looks, printing }: Shown): Palette {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return looks.palettes[dark && !printing ? "dark" : "light"];
}

function setColours(colours: Palette): void {
  for (const [name, colour] of Object.entries(colours))
    document.documentElement.style.setProperty(`--flower-${name}`, colour);
}

function boxNow(): Size {
  const { clientWidth, clientHeight } = part("stage");
  return { width: clientWidth, height: clientHeight };
}

/** Whether the drawing was made, or is being made, for the size that its box has now. */
export function fitsBox(): boolean {
  const { width, height } = boxNow();
  const { box } = shown();
  return box !== null && box.width === width && box.height === height;
}

/** The first layout that has room; crowds are laid out in a larger box and shown smaller. */
function* layoutIn(box: Size): Generator<void, Scene | null> {
  for (const zoom of ZOOMS) {
    const larger = { width: box.width / zoom, height: box.height / zoom };
    const steps: Steps = layoutSteps(layoutInput(shown(), larger, keptState()));
    const scene = yield* steps;
    if (scene) return { ...scene, zoom };
  }
  return null;
}

/** Lays the flower out for the size of its box and draws it, step by step. */
function* drawingSteps(): Generator<void, void> {
  const box = boxNow();
  if (box.width < SMALLEST || box.height < SMALLEST) return update();
  shown().box = box;
  const scene = yield* layoutIn(box);
  if (!scene) return update();
  setScene(scene);
  return paintScene();
}

/** Lays the flower out and draws it, at once. */
export function draw(): void {
  shown().steps = null;
  for (const step of drawingSteps()) void step;
}

/** Takes steps for a moment; whether that were all. */
function goneThrough(steps: Generator<void, void>): boolean {
  const until = performance.now() + MOMENT;
  let step = steps.next();
  while (!step.done && performance.now() < until) step = steps.next();
  return Boolean(step.done);
}

/**
 * Lays the flower out while the page answers whoever uses it already, and then calls `done`. What
 * is drawn at once in the meantime takes its place.
 */
export function drawMeanwhile(done: () => void): void {
  const view = shown();
  const steps = (view.steps = drawingSteps());
  const goOn = () => {
    if (shownNow !== view) return;
    if (view.steps !== steps || goneThrough(steps)) done();
    else setTimeout(goOn);
  };
  goOn();
}

/** The state of the day to compare with, or null. */
export function keptState(): State | null {
  const { family, looks, then } = shown();
  return then === null ? null : stateOn(family, then, looks);
}

/** Draws this scene from now on; where its petals stand is where they stay near to. */
export function setScene(scene: Scene): void {
  const view = shown();
  view.scene = scene;
  view.petals = new Map(scene.petals.map((p) => [p.id, p]));
  for (const { id, step } of scene.petals) view.directions.set(id, step);
}

/** Draws the scene anew, in the colours of now. */
export function paintScene(): void {
  const view = shown();
  const { looks, scene, cy } = view;
  if (!scene) return;
  const colours = palette(view);
  setColours(colours);
  const ink = (view.ink = { palette: colours, icons: looks.icons });
  clearCanvas(cy, scene.zoom);
  const onGround = groundPainter(part("ground"), scene, ink, scene.zoom);
  const onCanvas = canvasPainter(cy, { palette: colours, pictureOf: pictures(ink) });
  view.memory = new WeakMap();
  view.paint = (list) => {
    onGround(list);
    onCanvas(list);
  };
  update();
}

/** What the display list is made of; null when nothing is laid out. */
function viewOf(before: State | null): View | null {
  const view = shown();
  const { scene } = view;
  return scene && { ...view, scene, before };
}

/** Brings the drawing alone to the state of the day; gives what is on it. */
export function paint(before: State | null): void {
  const view = viewOf(before);
  const { paint: bring, memory, words, ink } = shown();
  if (!view || !bring || !ink) return;
  const list = displayList(view, memory);
  bring(list);
  drawLegend(part("legend"), view, list, words, ink);
}

/** Brings drawing, list, legend and time bar to the chosen day. */
export function update(): void {
  const view = shown();
  view.state = stateOn(view.family, view.day, view.looks);
  view.time.show(view.day, view.then, view.drawing && view.day !== view.today);
  paint(keptState());
  soon("list", LIST, () => shownNow && drawListNow());
}

/** Brings the twin list to what is drawn. */
export function drawListNow(): void {
  const view = shown();
  drawList(part("list"), { ...view, before: keptState() });
  markChosen(part("list"), view.chosen);
}
