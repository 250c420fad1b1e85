// @ts-nocheck
/**
 * The page of the meeting: puts what the server says in its place, without taking away what
 * somebody has open or in hand, and asks for it anew once something is saved.
 */
import { setStore } from "../kit/dash.ts";
import { tell } from "../kit/events.ts";
import { select } from "../kit/tabs.ts";
import { elementOf } from "../kit/tree.ts";
import { fill as flowerFill } from "../kit/words.ts";
import * as saving from "../saving/session.ts";
import { shine } from "./light/shine.ts";

/** ms of quiet after which the page follows what was saved. */
const QUIET = 250;

let words = {};
const shown = new Map();

/** A text of the page by its key without "meeting-", with its blanks filled in. */
export function say(key, facts = {}) {
  return flowerFill(words[key] ?? "", facts);
}

/** What an element is known by, so that the same one is found again after a part is filled anew. */
const nameOf = (element) => element?.dataset.keep || element?.id || null;

function found(host, name) {
  return [...host.querySelectorAll("[data-keep], [id]")].find((one) => nameOf(one) === name);
}

/** What must not be lost: what is unfolded (`data-keep` on details), lit and focused. */
function keep(host) {
  const open = [...host.querySelectorAll("details[data-keep]")].map((one) => [
    nameOf(one),
    one.open,
  ]);
  const pressed = host.querySelector("[data-evidence][aria-pressed=true]")?.dataset.evidence;
  const focused = host.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  return () => {
    for (const [name, is] of open) Object.assign(found(host, name) ?? {}, { open: is });
    const lights = [...host.querySelectorAll("[data-evidence]")];
    lights.find((one) => one.dataset.evidence === pressed)?.setAttribute("aria-pressed", "true");
    if (focused) found(host, focused)?.focus({ preventScroll: true });
  };
}

/** Fills one part, when it says something else than before. */
function fillPart(name, tree) {
  const host = document.getElementById(`${name}-contents`);
  const said = JSON.stringify(tree);
  if (!host || (shown.get(name) === said && host.firstChild)) return;
  shown.set(name, said);
  const restore = keep(host);
  host.replaceChildren(elementOf(tree));
  restore();
  tell("filled", { part: name, host });
}

/** The clientside callback of the page: the words, and a tree for each part. */
export function fill(panels, texts) {
  words = texts;
  for (const [name, tree] of Object.entries(panels ?? {})) fillPart(name, tree);
  shine();
  return Object.keys(panels ?? {}).length;
}

/** Shows a tab by its name, and gives its panel. */
export function openTab(name, focus = false) {
  select(document.getElementById(`tab-${name}`), focus);
  return document.getElementById(`panel-${name}`);
}

let followed = null;
let later = null;

function follow(version) {
  followed = version;
  clearTimeout(later);
  later = setTimeout(() => setStore("saved-version", version), QUIET);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:opened", () => (followed = saving.version()));
  document.addEventListener("ecomap:status", ({ detail }) => {
    const version = saving.version();
    if (!document.querySelector("main.meeting") || detail.state !== "saved") return;
    if (followed !== null && version !== followed) follow(version);
  });

  // A button with data-tab opens that tab, wherever it stands.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("main.meeting [data-tab]");
    if (button) openTab(button.dataset.tab, true);
  });
}
