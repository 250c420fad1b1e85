// @ts-nocheck
/**
 * Opens the flower on the page and listens to canvas, page and size.
 */
import { firstDay } from "../kit/days.ts";
import { tell } from "../kit/events.ts";
import { fill } from "../kit/words.ts";
import { read } from "../model/family.ts";
import * as saving from "../saving/session.ts";
import { choose, escape, letGo, print, setDay, showEvidence, toggleCompare } from "./acts.ts";
import { listenToLinkPointer, listenToLinks } from "./connect.ts";
import { SLIP, listenToDrags, listenToPointer } from "./drag.ts";
import { listenToDrawing, listenToSectors, mayDraw, tapGround } from "./drawing.ts";
import { edit } from "./edit.ts";
import { listenToList } from "./list.ts";
import { instanceOf, still } from "./paint/canvas.ts";
import { textMeasure } from "./scene/input.ts";
import { buildTime } from "./time.ts";
import * as flower from "./view.ts";

/** ms of quiet before a new size is laid out. */
const QUIET = 150;
/** ms between two looks for the canvas, and how often to look. */
const WAIT = 10;
const TRIES = 600;

/**
 * Lets a finger scroll the page from anywhere on the drawing: the canvas would keep it for itself.
 * Gives a function that says whether the last touch moved, so that a scroll is never a choice.
 */
function letFingersScroll(stage) {
  let start = null;
  let moved = false;
  const place = (event) => ({ x: event.touches[0].clientX, y: event.touches[0].clientY });
  const move = (event) => {
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

function listenToCanvas(cy) {
  const scrolled = letFingersScroll(flower.part("stage"));
  cy.on("tap", (event) => {
    if (scrolled()) return;
    const id = event.target === cy ? "" : event.target.id();
    if (/^(petal|member|marker|link):/.test(id)) choose(id);
    else if (mayDraw() && !flower.current().connecting) tapGround(event.position);
    else letGo();
  });
  const cursor = (value) => () => (cy.container().style.cursor = value);
  cy.on("mouseover", ".petal, .member, .marker, .link", cursor("pointer"));
  cy.on("mouseout", ".petal, .member, .marker, .link", cursor(""));
}

let listening = false;

/** Listens to the page once, however many families are opened on it. */
function listenToPage() {
  if (listening) return;
  listening = true;
  document.addEventListener("click", showEvidence);
  document.addEventListener("ecomap:changed", (event) => edit(event.detail.document));
  document.addEventListener("keydown", (event) => event.key === "Escape" && escape());
  listenToPointer();
  listenToLinkPointer();
  listenToSectors();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => flower.current()?.scene && flower.paintScene());
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
}

/** On a phone the legend starts folded, and wherever else styles say that room is scarce. */
function foldLegend() {
  const box = flower.part("legend-box");
  box.open = getComputedStyle(box).getPropertyValue("--folded").trim() !== "yes";
}

function nameCanvas(family, words) {
  const canvas = flower.part("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", fill(words.canvas, { name: family.name }));
}

function dayIn(family, written) {
  const day = written ? firstDay(written) : family.last;
  return Math.max(family.first, Math.min(family.last, day));
}

/** The document as it is now: with what an earlier visit could not send yet, when that is kept. */
function documentFrom({ document, version, hyphens }) {
  saving.open({ id: document.id, version, document, hyphens });
  return saving.document();
}

/** Lays out anew when the box got another size; the observer also speaks when it starts. */
function watchSize() {
  const watch = new ResizeObserver(() =>
    flower.soon("size", QUIET, () => flower.current() && !flower.fitsBox() && flower.draw())
  );
  watch.observe(flower.part("stage"));
  return watch;
}

function start(payload, looks, words, options, cy) {
  const how = {
    first: firstDay(payload.first),
    last: firstDay(payload.last),
    hyphens: payload.hyphens,
    nameless: words.nameless,
  };
  const family = read(documentFrom(payload), looks, how);
  const opening = dayIn(family, options.day);
  const acts = { day: setDay, compare: toggleCompare };
  flower.show({
    cy,
    family,
    looks,
    words,
    how,
    day: opening,
    opening,
    today: dayIn(family, options.today),
    then: null,
    chosen: null,
    evidence: null,
    previewed: null,
    tapped: null,
    drawing: false,
    connecting: null,
    moving: null,
    printing: false,
    team: options.view === "team",
    measure: textMeasure(),
    time: buildTime(flower.part("time"), looks, words, acts),
    watch: watchSize(),
  });
  still(cy);
  listenToCanvas(cy);
  for (const listen of [listenToDrawing, listenToDrags, listenToLinks])
    listen(flower.part("stage"));
  listenToPage();
  listenToList(flower.part("list"), {
    choose,
    add: (place) => tell("adding", { place }),
    remove: (key) => tell("removing", { key }),
  });
  foldLegend();
  showFamily();
  flower.drawMeanwhile(() => tell("opened"));
}

/** Brings what does not hang on the layout to the family. */
export function showFamily() {
  const { family, words, time } = flower.current();
  nameCanvas(family, words);
  time.follow(family);
}

function close() {
  const current = flower.current();
  if (!current) return;
  current.watch.disconnect();
  current.time.stop();
  flower.show(null);
}

function whenReady(act, tries) {
  const cy = instanceOf("flower-canvas");
  if (cy) act(cy);
  else if (tries) setTimeout(() => whenReady(act, tries - 1), WAIT);
}

/** Opens the flower of a family. options: {day: "2024-03-15", today: "2024-06-01", view: "family" | "team"}. */
export async function open(payload, looks, words, options) {
  close();
  const weights = ["400", "500", "600", "700"];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`)));
  whenReady((cy) => start(payload, looks, words, options, cy), TRIES);
}

/** The clientside callback of the page: opens the flower and answers with the family's id. */
export function opened(payload, looks, words, options) {
  open(payload, looks, words, options);
  return payload.document.id;
}
