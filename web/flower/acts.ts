/**
 * What a person can do with the flower: another day, another choice, another view.
 */
import { setStore } from "../kit/dash.ts";
import { writtenDay, type Day } from "../kit/days.ts";
import { allWithin, around } from "../kit/find.ts";
import { dayText, fill } from "../kit/words.ts";
import { cancelConnecting, connectTo } from "./connect.ts";
import { cancelDrag } from "./drag.ts";
import * as told from "./events.ts";
import { showPicture } from "./paint/canvas.ts";
import type { Evidence, Key } from "./scene/attention.ts";
import { announce, nameOf } from "./speech.ts";
import * as flower from "./view.ts";

/** ms of quiet before the server hears of another day. */
const QUIET = 150;

function announceDay(): void {
  const { words, state, day } = flower.shown();
  const facts = { day: dayText(day, words.lang), count: state.parties.size };
  announce(fill(words["day-announced"], facts));
}

/** Shows another day and lets the page know by the store `day`. */
export function setDay(day: Day): void {
  const current = flower.shown();
  const within = Math.max(current.family.first, Math.min(current.family.last, day));
  if (within === current.day) return;
  current.day = within;
  flower.update();
  announceDay();
  told.day.tell({ day: within });
  const written = writtenDay(within);
  flower.soon("day", QUIET, () => setStore("day", written));
}

function setChosen(key: Key | null): void {
  const current = flower.shown();
  if (current.chosen === key) return;
  current.chosen = key;
  told.chosen.tell({ key });
}

/**
 * Chooses a petal, member, caseworker, link or the heart by its key; the same again lets go. While
 * a line is being made it is an end of that line.
 */
export function choose(key: Key): void {
  if (connectTo(key)) return;
  const current = flower.shown();
  forgetEvidence();
  setChosen(current.chosen === key ? null : key);
  flower.update();
  const { words } = current;
  announce(() => (current.chosen ? fill(words.chosen, { name: nameOf(key) }) : words.unchosen));
}

function tellEvidence(evidence: Evidence | null): void {
  told.evidence.tell({ evidence });
}

function forgetEvidence(): void {
  const current = flower.shown();
  if (current.evidence) tellEvidence(null);
  current.evidence = null;
  for (const button of allWithin(document, "[data-evidence][aria-pressed=true]"))
    button.setAttribute("aria-pressed", "false");
}

/** Nothing is chosen or lit any more. */
export function letGo(): void {
  const current = flower.current();
  if (!current || (!current.chosen && !current.evidence)) return;
  forgetEvidence();
  setChosen(null);
  flower.update();
}

/** Escape ends what is going on: a drag, a line in the making, or else the choice. */
export function escape(): void {
  if (!cancelDrag() && !cancelConnecting()) letGo();
}

/** Lights what a finding is about and dims the rest; null = no longer. */
export function highlight(evidence: Evidence | null): void {
  const current = flower.current();
  if (!current) return;
  setChosen(null);
  current.evidence = evidence;
  tellEvidence(evidence);
  flower.update();
  announce(evidence ? current.words.highlighted : current.words.unchosen);
}

/** Whoever presses an element with `data-evidence` lights what it names; again lets go. */
export function showEvidence({ target }: { readonly target: EventTarget | null }): void {
  const button = around(target, "[data-evidence]");
  if (!button || !flower.current()) return;
  const again = button.getAttribute("aria-pressed") === "true";
  forgetEvidence();
  if (!again) button.setAttribute("aria-pressed", "true");
  const named: Evidence = JSON.parse(button.dataset["evidence"] ?? "{}");
  highlight(again ? null : named);
}

/** Shows the view with the family ("family": calm) or that of the team ("team": with links). */
export function setView(view: "family" | "team"): void {
  const current = flower.current();
  if (!current) return;
  current.team = view === "team";
  forgetEvidence();
  flower.update();
}

/** Pins the day as "then", or lets it go; parties of then and now all get a place. */
export function toggleCompare(): void {
  const current = flower.shown();
  current.then = current.then === null ? current.day : null;
  flower.draw();
  announceDay();
}

/** On paper: light colours, and a size of its own, as paper does not tell its size in time. */
export function print(printing: boolean): void {
  const current = flower.current();
  if (!current) return;
  current.printing = printing;
  flower.part("stage").classList.toggle("printing", printing);
  flower.draw();
  showPicture(flower.part("stage"), printing ? current.cy : null);
}
