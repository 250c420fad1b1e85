/**
 * Opens the flower on the page and listens to canvas, page and size.
 */
import { firstDay, type Day } from "../kit/days.ts";
import { byId } from "../kit/find.ts";
import type { Texts } from "../kit/words.ts";
import { read } from "../model/family.ts";
import type { DrawnFamily } from "../model/drawn.ts";
import type { Family, WrittenDate } from "../model/schema.ts";
import { choose, escape, print, setDay, showEvidence, toggleCompare } from "./acts.ts";
import { listenToCanvas } from "./canvas_hand.ts";
import { listenToLinkPointer, listenToLinks } from "./connect.ts";
import { listenToDrags, listenToPointer } from "./drag.ts";
import { listenToDrawing, listenToSectors } from "./drawing.ts";
import { showFamily } from "./edit.ts";
import * as told from "./events.ts";
import { listenToList } from "./list.ts";
import { instanceOf, still } from "./paint/canvas.ts";
import type { Canvas } from "./paint/cytoscape_types.ts";
import { textMeasure } from "./paint/measure.ts";
import type { Looks } from "./scene/looks.ts";
import type { FlowerWords } from "./scene/words.ts";
import { TimeBar } from "./time.ts";
import * as flower from "./view.ts";

/** ms of quiet before a new size is laid out. */
const QUIET = 150;
/** ms between two looks for the canvas, and how often to look. */
const WAIT = 10;
const TRIES = 600;

/** Where the family that is drawn comes from. */
export interface Source {
  /** The family as it is now; asked once the canvas is there. */
  readonly document: () => Family;
  /** Long words with soft hyphens, the newest that are known. */
  readonly hyphens: () => Texts;
  /** Days that the time bar shows at least. */
  readonly first: WrittenDate;
  readonly last: WrittenDate;
}

/** How a family is opened: on a day, or on its last one; and in which view. */
export interface Options {
  readonly day?: WrittenDate | null;
  readonly today?: WrittenDate | null;
  readonly view?: "family" | "team";
}

let listening = false;

/** Listens to the page once, however many families are opened on it. */
function listenToPage(): void {
  if (listening) return;
  listening = true;
  document.addEventListener("click", showEvidence);
  document.addEventListener("keydown", (event) => event.key === "Escape" && escape());
  listenToPointer();
  listenToLinkPointer();
  listenToSectors();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => flower.current()?.scene && flower.paintScene());
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
}

/** Listens to what was made anew for this family. */
function listenToFamily(cy: Canvas): void {
  listenToCanvas(cy);
  const stage = flower.part("stage");
  for (const listen of [listenToDrawing, listenToDrags, listenToLinks]) listen(stage);
  listenToList(flower.part("list"), {
    choose,
    add: (place) => told.adding.tell({ place }),
    remove: (key) => told.removing.tell({ key }),
  });
}

/** On a phone the legend starts folded, and wherever else styles say that room is scarce. */
function foldLegend(): void {
  const box = byId("flower-legend-box", HTMLDetailsElement);
  box.open = getComputedStyle(box).getPropertyValue("--folded").trim() !== "yes";
}

function dayIn({ first, last }: DrawnFamily, written: WrittenDate | null | undefined): Day {
  const day = written ? firstDay(written) : last;
  return Math.max(first, Math.min(last, day));
}

/** Lays out anew when the box got another size; the observer also speaks when it starts. */
function watchSize(): ResizeObserver {
  const watch = new ResizeObserver(() =>
    flower.soon("size", QUIET, () => {
      if (flower.current() && !flower.fitsBox()) flower.draw();
    })
  );
  watch.observe(flower.part("stage"));
  return watch;
}

function howOf({ first, last, hyphens }: Source, { nameless }: FlowerWords): flower.How {
  return { first: firstDay(first), last: firstDay(last), hyphens, nameless };
}

/** What is shown of a family when it opens. */
function openedOf(
  source: Source,
  looks: Looks,
  words: FlowerWords,
  options: Options,
  cy: Canvas
): flower.Opened {
  const how = howOf(source, words);
  const family = read(source.document(), looks, { ...how, hyphens: source.hyphens() });
  const opening = dayIn(family, options.day);
  const idle = { then: null, chosen: null, evidence: null, previewed: null, tapped: null };
  const still = { drawing: false, addingText: null, connecting: null, moving: null };
  return {
    ...{ cy, family, looks, words, how, opening, day: opening, ...idle, ...still },
    today: dayIn(family, options.today),
    printing: false,
    team: options.view === "team",
    measure: textMeasure(),
    time: new TimeBar(flower.part("time"), looks, words, { day: setDay, compare: toggleCompare }),
    watch: watchSize(),
  };
}

function start(opened: flower.Opened): void {
  flower.show(opened);
  still(opened.cy);
  listenToFamily(opened.cy);
  listenToPage();
  foldLegend();
  showFamily();
  flower.drawMeanwhile(() => told.opened.tell());
}

function close(): void {
  const current = flower.current();
  if (!current) return;
  current.watch.disconnect();
  current.time.stop();
  flower.showNothing();
}

function whenReady(act: (cy: Canvas) => void, tries: number): void {
  const cy = instanceOf("flower-canvas");
  if (cy) act(cy);
  else if (tries) setTimeout(() => whenReady(act, tries - 1), WAIT);
}

/** Opens the flower of a family, once the letters and the canvas are there. */
export async function open(
  source: Source,
  looks: Looks,
  words: FlowerWords,
  options: Options
): Promise<void> {
  close();
  const weights = ["400", "500", "600", "700"];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 12px Inter`)));
  whenReady((cy) => start(openedOf(source, looks, words, options, cy)), TRIES);
}
