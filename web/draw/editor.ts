// @ts-nocheck
/**
 * The docked editor: what is chosen on the flower, with everything that can be filled in about it.
 */
import { letGo } from "../flower/acts.ts";
import * as flower from "../flower/view.ts";
import * as saving from "../saving/session.ts";
import { setText } from "./controls_tapped.ts";
import { editorKinds, secondText } from "./editor_kinds.ts";
import { context, form as makeForm, within } from "./fields.ts";
import { announce, text } from "./parts.ts";
import { addParty, choose, tellPlace } from "./perform.ts";

/** Letters of a name above which it scrolls along with the fields: it is never cut. */
const LONG = 90;
/** Parts of the window's height: lower than the first, the editor comes up to the second. */
const TOO_LOW = 0.75;
const IN_SIGHT = 0.5;

let open = null;
let fresh = null;
let drawing = false;

const part = (name) => document.getElementById(`draw-${name}`);

/** What the editor is about now, or null when that is no longer there. */
function contextNow() {
  if (!open) return null;
  const seen = context({});
  const keys = open.kind.keys(seen, open.id, open.tie);
  const inner = keys && within(seen, keys);
  const there = inner && (open.kind.in === null || inner.record(open.kind.in));
  return there ? inner : null;
}

/** Brings the heading to who it is. */
function head() {
  const seen = contextNow();
  if (!seen) return;
  const title = open.kind.title(seen);
  part("editor").classList.toggle("long-named", title.length > LONG);
  setText(part("title"), title);
  setText(part("second"), secondText(open.kind, seen));
}

function render() {
  open.form = makeForm(part("fields"), open.kind.rows(), contextNow, { gone });
  head();
}

/** The record went away: by an undo, or because somebody else took it away. */
function gone() {
  announce(text("gone"));
  hide();
}

function doneWithFresh() {
  if (fresh) tellPlace(fresh.id);
  fresh = null;
}

function hide() {
  const { from, form } = open;
  open = null;
  doneWithFresh();
  part("editor").hidden = true;
  form.close();
  from?.();
}

/** A way back to where the focus was in the twin list; null when it was not there. */
function wayBack() {
  const item = document.activeElement?.closest?.(
    "#flower-list [data-key], #flower-list [data-add]"
  );
  if (!item) return null;
  const { key, add } = item.dataset;
  return () => {
    const items = [
      ...document.querySelectorAll("#flower-list [data-key], #flower-list [data-add]"),
    ];
    const again = items.find((i) => (key ? i.dataset.key === key : i.dataset.add === add));
    (again || items[0])?.focus();
  };
}

function focusOn(from) {
  if (fresh && fresh.id === open.id) open.form.focus();
  else if (from) part("title").focus();
}

/** On a phone the editor stands below the drawing: brings its beginning into sight. */
function bringUp() {
  const { top } = part("editor").getBoundingClientRect();
  if (top > TOO_LOW * innerHeight) scrollBy(0, top - IN_SIGHT * innerHeight);
}

function show(key) {
  const [, kind, id = null] = /^(\w+)(?::(.*))?$/s.exec(key);
  const from = open ? open.from : wayBack();
  open?.form.settle();
  open = { key, kind: editorKinds[kind], id, tie: null, from, form: null };
  if (fresh && fresh.id !== id) doneWithFresh();
  part("editor").hidden = false;
  part("editor").parentElement.scrollTop = 0;
  render();
  bringUp();
  focusOn(from);
}

/** Remembers a petal that was just added: it gets the focus, and without a name it may go again. */
export function begin(id, operation) {
  fresh = { id, operation, more: false };
}

/** After Enter on the name of a new petal: it is done. */
export function named() {
  if (fresh && open && fresh.id === open.id) closeEditor();
}

/** Closes the editor and lets go of what is chosen. */
export function closeEditor() {
  open?.form.settle();
  letGo();
  if (open) hide();
}

/** Takes a petal back that was added by a slip: no name, and nothing else was done to it. */
function takeBack() {
  const seen = contextNow();
  if (!fresh || fresh.more || !seen || seen.record("parties").name) return false;
  fresh = null;
  return saving.undo();
}

function escape() {
  open.form.settle();
  if (takeBack()) announce(text("told-taken-back"));
  closeEditor();
}

/** Adds somebody from the list: to a sector, or to the family ("heart"). */
function addAt(place) {
  if (place !== "heart") return addParty(place, null);
  choose("heart");
  return part("fields").querySelector(".draft-fields input").focus();
}

/** Opens the editor with the focus on the button that takes it away. */
function offerRemoval(key) {
  if (!drawing) return;
  choose(key);
  part("fields").querySelector(".remove")?.focus();
}

/** Chooses which of the ties of a party the fields are about. */
export function chooseTie(id) {
  open.form.settle();
  open.tie = id;
  render();
  part("fields")
    .querySelector(`[data-tie="${CSS.escape(id)}"]`)
    ?.focus();
}

function follow(event) {
  if (fresh && event.detail.by === "me") fresh.more = true;
  head();
}

function onChosen({ detail }) {
  if (!drawing || !detail.key) {
    if (open) {
      open.form.settle();
      hide();
    }
  } else if (detail.key !== open?.key) show(detail.key);
}

/** Starts or stops following what is chosen. */
export function follows(on) {
  drawing = on;
  const { chosen } = flower.current();
  onChosen({ detail: { key: on ? chosen : null } });
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:chosen", onChosen);
  document.addEventListener("ecomap:changed", follow);
  document.addEventListener("ecomap:day", head);
  document.addEventListener("ecomap:adding", ({ detail }) => addAt(detail.place));
  document.addEventListener("ecomap:removing", ({ detail }) => offerRemoval(detail.key));
  document.addEventListener(
    "keydown",
    (event) => event.key === "Escape" && open && !event.isComposing && escape(),
    true
  );
  document.addEventListener(
    "click",
    (event) => event.target.closest("#draw-done") && closeEditor()
  );
}
