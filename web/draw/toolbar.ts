// @ts-nocheck
/**
 * The bar above the drawing: drawing on or off, undo, redo, connecting; and the keys for them.
 */
import { setConnecting as flowerSetConnecting } from "../flower/connect.ts";
import { setDrawing as flowerSetDrawing } from "../flower/drawing.ts";
import * as flower from "../flower/view.ts";
import * as saving from "../saving/session.ts";
import { closeEditor, follows } from "./editor.ts";
import { iconOf, language, speak, text } from "./parts.ts";
import { redo, undo } from "./perform.ts";

let drawing = false;
let connecting = false;

const tool = (name) => document.getElementById(`draw-${name}`);

/** At a meeting something is decided while nobody draws: steps can always be taken back there. */
const stepping = () => drawing || Boolean(document.querySelector("main.meeting"));

const ICONS = { mode: "pencil", undo: "undo-2", redo: "redo-2", connect: "spline" };

function drawIcons() {
  for (const [name, icon] of Object.entries(ICONS)) {
    if (!tool(name).querySelector("svg")) tool(name).prepend(iconOf(icon));
  }
  if (!tool("done").querySelector("svg")) tool("done").prepend(iconOf("check"));
}

/** What can be undone and connected now; a button that can do nothing keeps its focus. */
function refresh() {
  tool("undo").setAttribute("aria-disabled", String(!saving.canUndo()));
  tool("redo").setAttribute("aria-disabled", String(!saving.canRedo()));
  tool("mode").setAttribute("aria-pressed", String(drawing));
  tool("connect").setAttribute("aria-pressed", String(connecting));
  for (const name of ["undo", "redo"]) tool(name).hidden = !stepping();
  tool("connect").hidden = !drawing;
}

/** Drawing mode: what is tapped opens its editor, sectors take new petals. */
export function setDrawing(on) {
  drawing = on;
  document.getElementById("content").classList.toggle("drawing", on);
  flowerSetDrawing(on, text);
  follows(on);
  flower.drawListNow();
  refresh();
}

/** Connecting mode: the next two petals that are tapped get a link. */
export function setConnecting(on) {
  if (on) closeEditor();
  flowerSetConnecting(on);
}

function onConnecting({ detail }) {
  connecting = detail.on;
  refresh();
}

const ACTS = {
  "draw-mode": () => setDrawing(!drawing),
  "draw-undo": undo,
  "draw-redo": redo,
  "draw-connect": () => setConnecting(!connecting),
};

function typing(target) {
  return Boolean(target.closest("input:not([type=range]), textarea, select, [contenteditable]"));
}

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y (or with the command key): the step that is meant, or null. */
function shortcut(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? redo : undo;
  return key === "y" && !event.shiftKey ? redo : null;
}

function onKey(event) {
  const act = stepping() && !typing(event.target) && shortcut(event);
  if (act) {
    event.preventDefault();
    act();
  }
}

function onClick(event) {
  const button = event.target.closest("#draw-tools button");
  if (button) ACTS[button.id]?.();
}

/** The words and the flower are there: starts drawing when the family is shown to the family. */
function start() {
  if (!language() || !flower.current()) return;
  drawIcons();
  setDrawing(!flower.current().team);
}

/** The clientside callback of the page: takes the words of drawing. */
export function opened(words) {
  speak(words);
  start();
  return words.lang;
}

export function isDrawing() {
  return drawing;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("ecomap:opened", start);
  document.addEventListener("ecomap:connecting", onConnecting);
  document.addEventListener("ecomap:view", (event) => setDrawing(event.detail.view === "family"));
  document.addEventListener("ecomap:changed", () => tool("undo") && refresh());
  document.addEventListener("ecomap:status", () => tool("undo") && refresh());
}
