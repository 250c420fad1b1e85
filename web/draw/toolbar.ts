/**
 * The bar above the drawing: drawing on or off, undo, redo, connecting; and the keys for them.
 */
import { setConnecting as setFlowerConnecting } from "../flower/connect.ts";
import { setDrawing as setFlowerDrawing } from "../flower/drawing.ts";
import * as told from "../flower/events.ts";
import * as flower from "../flower/view.ts";
import { around, byId, seek } from "../kit/find.ts";
import type { Lang } from "../kit/words.ts";
import { changed, standing } from "../saving/happenings.ts";
import * as saving from "../saving/session.ts";
import { closeEditor, follows } from "./editor.ts";
import { settleForms } from "./fields.ts";
import { announce, iconOf } from "./parts.ts";
import { viewed } from "./view.ts";
import { language, speak, spoken, text, type Words } from "./words.ts";

type Tool = "mode" | "undo" | "redo" | "connect" | "done";

const ICONS: readonly (readonly [Tool, string])[] = [
  ["mode", "pencil"],
  ["undo", "undo-2"],
  ["redo", "redo-2"],
  ["connect", "spline"],
  ["done", "check"],
];

let drawing = false;
let connecting = false;

function tool(name: Tool): HTMLElement {
  return byId(`draw-${name}`);
}

/** At a meeting something is decided while nobody draws: steps can always be taken back there. */
function stepping(): boolean {
  return drawing || document.querySelector("main.meeting") !== null;
}

function drawIcons(): void {
  for (const [name, icon] of ICONS)
    if (!tool(name).querySelector("svg")) tool(name).prepend(iconOf(icon));
}

/** What can be undone and connected now; a button that can do nothing keeps its focus. */
function refresh(): void {
  if (!seek("draw-undo")) return;
  tool("undo").setAttribute("aria-disabled", String(!saving.canUndo()));
  tool("redo").setAttribute("aria-disabled", String(!saving.canRedo()));
  tool("mode").setAttribute("aria-pressed", String(drawing));
  tool("connect").setAttribute("aria-pressed", String(connecting));
  tool("undo").hidden = tool("redo").hidden = !stepping();
  tool("connect").hidden = !drawing;
}

export function isDrawing(): boolean {
  return drawing;
}

/** Drawing mode: what is tapped opens its editor, sectors take new petals. */
export function setDrawing(on: boolean): void {
  drawing = on;
  byId("content").classList.toggle("drawing", on);
  setFlowerDrawing(on, text);
  follows(on);
  flower.drawListNow();
  refresh();
}

/** Connecting mode: the next two petals that are tapped get a link. */
function setConnecting(on: boolean): void {
  if (on) closeEditor();
  setFlowerConnecting(on);
}

function undo(): void {
  settleForms();
  announce(text(saving.undo() ? "told-undone" : "told-nothing-to-undo"));
}

function redo(): void {
  settleForms();
  announce(text(saving.redo() ? "told-redone" : "told-nothing-to-redo"));
}

const ACTS: ReadonlyMap<string, () => void> = new Map([
  ["draw-mode", () => setDrawing(!drawing)],
  ["draw-undo", undo],
  ["draw-redo", redo],
  ["draw-connect", () => setConnecting(!connecting)],
]);

function typing(target: EventTarget | null): boolean {
  return around(target, "input:not([type=range]), textarea, select, [contenteditable]") !== null;
}

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y (or with the command key): the step that is meant, or null. */
function shortcut(event: KeyboardEvent): (() => void) | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? redo : undo;
  return key === "y" && !event.shiftKey ? redo : null;
}

function onKey(event: KeyboardEvent): void {
  const act = stepping() && !typing(event.target) ? shortcut(event) : null;
  if (!act) return;
  event.preventDefault();
  act();
}

function onClick({ target }: Event): void {
  const button = around(target, "#draw-tools button");
  if (button) ACTS.get(button.id)?.();
}

/** The words and the flower are there: starts drawing when the family is shown to the family. */
function start(): void {
  if (!spoken() || !flower.current()) return;
  drawIcons();
  setDrawing(!flower.shown().team);
}

/** The clientside callback of the page: takes the words of drawing. */
export function opened(words: Words): Lang {
  speak(words);
  start();
  return language();
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  told.opened.hear(start);
  told.connecting.hear(({ on }) => {
    connecting = on;
    refresh();
  });
  viewed.hear(({ view }) => setDrawing(view === "family"));
  changed.hear(refresh);
  standing.hear(refresh);
}
