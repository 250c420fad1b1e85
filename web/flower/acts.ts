// @ts-nocheck
/**
 * What a person can do with the flower: another day, another choice, another view.
 */
import { setStore } from "../kit/dash.ts";
import { writtenDay } from "../kit/days.ts";
import { tell } from "../kit/events.ts";
import { dayText, fill, plain } from "../kit/words.ts";
import { cancelConnecting, connectTo } from "./connect.ts";
import { cancelDrag } from "./drag.ts";
import { showPicture } from "./paint/canvas.ts";
import * as flower from "./view.ts";

/** ms of quiet before the server hears of another day, and before a screen reader does. */
const QUIET = 150;
const SETTLED = 400;

/** Lets a screen reader say something, once it is quiet. */
export function announce(text) {
  flower.soon("announce", SETTLED, () => {
    flower.part("live").textContent = text;
  });
}

function announceDay() {
  const { words, state, day } = flower.current();
  const facts = { day: dayText(day, words.lang), count: state.parties.size };
  announce(fill(words["day-announced"], facts));
}

/** Shows another day (days since 1970) and lets the page know by the store `day`. */
export function setDay(day) {
  const current = flower.current();
  const within = Math.max(current.family.first, Math.min(current.family.last, day));
  if (within === current.day) return;
  current.day = within;
  flower.update();
  announceDay();
  tell("day", { day: within });
  const written = writtenDay(within);
  flower.soon("day", QUIET, () => setStore("day", written));
}

const LISTS = { petal: "parties", member: "members", marker: "spells", link: "links" };

/** The record of a chosen key such as "petal:p1"; undefined when it is not there. */
export function recordOf(key) {
  const [, kind, id] = /^(\w+):(.*)$/s.exec(key) || [];
  return kind && flower.current().family[LISTS[kind]].find((record) => record.id === id);
}

/** What a screen reader calls the thing with this key. */
export function nameOf(key) {
  const { family, words } = flower.current();
  const record = recordOf(key);
  if (!record) return words.heart;
  const called = (index) => plain(family.parties[index].name);
  if (key.startsWith("link:")) return [record.a, record.b].map(called).join(" – ");
  return key.startsWith("marker:") ? called(record.party) : plain(record.name);
}

function setChosen(key) {
  const current = flower.current();
  if (current.chosen === key) return;
  current.chosen = key;
  tell("chosen", { key });
}

/**
 * Chooses a petal, member, caseworker, link or the heart by its key; the same again lets go. While
 * a line is being made it is an end of that line.
 */
export function choose(key) {
  if (connectTo(key)) return;
  const current = flower.current();
  forgetEvidence();
  setChosen(current.chosen === key ? null : key);
  flower.update();
  const { words } = current;
  const said = () => (current.chosen ? fill(words.chosen, { name: nameOf(key) }) : words.unchosen);
  flower.soon("announce", SETTLED, () => (flower.part("live").textContent = said()));
}

function tellEvidence(evidence) {
  tell("evidence", { evidence });
}

function forgetEvidence() {
  if (flower.current().evidence) tellEvidence(null);
  flower.current().evidence = null;
  for (const button of document.querySelectorAll("[data-evidence][aria-pressed=true]")) {
    button.setAttribute("aria-pressed", "false");
  }
}

/** Nothing is chosen or lit any more. */
export function letGo() {
  const current = flower.current();
  if (!current || (!current.chosen && !current.evidence)) return;
  forgetEvidence();
  setChosen(null);
  flower.update();
}

/** Escape ends what is going on: a drag, a line in the making, or else the choice. */
export function escape() {
  if (!cancelDrag() && !cancelConnecting()) letGo();
}

/** Lights {parties, ties, members, links} (lists of ids) and dims the rest; null = no longer. */
export function highlight(evidence) {
  const current = flower.current();
  if (!current) return;
  setChosen(null);
  current.evidence = evidence;
  tellEvidence(evidence);
  flower.update();
  announce(evidence ? current.words.highlighted : current.words.unchosen);
}

/** A click on an element with `data-evidence` lights what it names; again lets go. */
export function showEvidence(event) {
  const button = event.target.closest("[data-evidence]");
  if (!button || !flower.current()) return;
  const again = button.getAttribute("aria-pressed") === "true";
  forgetEvidence();
  if (!again) button.setAttribute("aria-pressed", "true");
  highlight(again ? null : JSON.parse(button.dataset.evidence));
}

/** Shows the view with the family ("family": calm) or that of the team ("team": with links). */
export function setView(view) {
  if (!flower.current()) return;
  flower.current().team = view === "team";
  forgetEvidence();
  flower.update();
}

/** Pins the day as "then", or lets it go; parties of then and now all get a place. */
export function toggleCompare() {
  const current = flower.current();
  current.then = current.then === null ? current.day : null;
  flower.draw();
  announceDay();
}

/** On paper: light colours, and a size of its own, as paper does not tell its size in time. */
export function print(printing) {
  const current = flower.current();
  if (!current) return;
  current.printing = printing;
  flower.part("stage").classList.toggle("printing", printing);
  flower.draw();
  showPicture(flower.part("stage"), printing ? current.cy : null);
}
