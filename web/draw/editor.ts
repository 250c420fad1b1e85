/**
 * The docked editor: what is chosen on the flower, with everything that can be filled in about it.
 */
import { letGo } from "../flower/acts.ts";
import * as told from "../flower/events.ts";
import * as flower from "../flower/view.ts";
import { write } from "../kit/dom.ts";
import { around, as } from "../kit/find.ts";
import * as acts from "../model/acts/records.ts";
import { changed } from "../saving/happenings.ts";
import * as saving from "../saving/session.ts";
import { now } from "./context.ts";
import type { Form } from "./control.ts";
import { appear, bringUp, part, wayBack } from "./editor_place.ts";
import { announce } from "./parts.ts";
import { choose } from "./perform.ts";
import { sectorName, sectorOf } from "./sectors.ts";
import { subjectOf, type Editor, type Subject } from "./subjects.ts";
import { text } from "./words.ts";

/** Letters of a name above which it scrolls along with the fields: it is never cut. */
const LONG = 90;

/** What is open: its key, its form, and the way back to the list. */
interface Open {
  readonly key: string;
  readonly subject: Subject;
  readonly back: (() => void) | null;
  readonly form: Form;
}

/** A petal that was just added; more: something else was done to it than its name. */
interface Fresh {
  readonly id: string;
  more: boolean;
}

let open: Open | null = null;
let fresh: Fresh | null = null;
let drawing = false;
/** Id of the tie that was chosen of the party, of all that it has. */
let tie: string | null = null;

const editor: Editor = { tie: () => tie, chooseTie, named };

/** Brings the heading to who it is. */
function head(): void {
  const said = open?.subject.heading();
  if (!said) return;
  part("editor").classList.toggle("long-named", said.title.length > LONG);
  write(part("title"), said.title);
  write(part("second"), said.second);
}

/** The record went away: by an undo, or because somebody else took it away. */
function gone(): void {
  announce(text("gone"));
  hide();
}

/** Tells where somebody new stands, once there is a name. */
function tellPlace(id: string): void {
  const record = acts.find(now().document, "parties", { id });
  if (!record?.name) return;
  announce(text("told-named", { name: record.name, other: sectorName(sectorOf(record).id) }));
}

function doneWithFresh(): void {
  if (fresh) tellPlace(fresh.id);
  fresh = null;
}

function hide(): void {
  if (!open) return;
  const { back, form } = open;
  open = null;
  doneWithFresh();
  part("editor").hidden = true;
  form.close();
  back?.();
}

function render(subject: Subject): Form {
  return subject.form(part("fields"), gone);
}

function focusOn({ subject, form, back }: Open): void {
  if (fresh?.id === subject.id) form.focus();
  else if (back) part("title").focus();
}

function show(key: string): void {
  const back = open ? open.back : wayBack();
  open?.form.settle();
  const subject = subjectOf(key, editor);
  tie = null;
  if (fresh && fresh.id !== subject.id) doneWithFresh();
  appear();
  open = { key, subject, back, form: render(subject) };
  head();
  bringUp();
  focusOn(open);
}

/** Remembers a petal that was just added: it gets the focus, and without a name it may go again. */
export function begin(id: string): void {
  fresh = { id, more: false };
}

/** After Enter on the name of a new petal: it is done. */
function named(): void {
  if (fresh && fresh.id === open?.subject.id) closeEditor();
}

/** Closes the editor and lets go of what is chosen. */
export function closeEditor(): void {
  open?.form.settle();
  letGo();
  hide();
}

/** Takes a petal back that was added by a slip: no name, and nothing else was done to it. */
function takeBack(): boolean {
  if (!fresh || fresh.more) return false;
  const record = acts.find(now().document, "parties", { id: fresh.id });
  if (!record || record.name) return false;
  fresh = null;
  return saving.undo();
}

function escape(): void {
  open?.form.settle();
  if (takeBack()) announce(text("told-taken-back"));
  closeEditor();
}

/** Makes the fields about another tie of the party. */
function chooseTie(id: string): void {
  if (!open) return;
  open.form.settle();
  tie = id;
  open = { ...open, form: render(open.subject) };
  head();
  focusWithin(`[data-tie="${CSS.escape(id)}"]`);
}

/** Puts the focus on something in the editor, as long as that is there. */
export function focusWithin(selector: string): void {
  as(part("fields").querySelector(selector), HTMLElement)?.focus();
}

/** Opens the editor with the focus on the button that takes it away. */
function offerRemoval(key: string): void {
  if (!drawing) return;
  choose(key);
  focusWithin(".remove");
}

function onChosen(key: string | null): void {
  if (drawing && key) {
    if (key !== open?.key) show(key);
  } else if (open) {
    open.form.settle();
    hide();
  }
}

/** Starts or stops following what is chosen. */
export function follows(on: boolean): void {
  drawing = on;
  onChosen(on ? flower.shown().chosen : null);
}

/** Follows what happens on the page. */
export function listen(): void {
  told.chosen.hear(({ key }) => onChosen(key));
  changed.hear(({ by }) => {
    if (fresh && by === "me") fresh.more = true;
    head();
  });
  told.day.hear(head);
  told.removing.hear(({ key }) => offerRemoval(key));
  const escaped = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && open && !event.isComposing) escape();
  };
  document.addEventListener("keydown", escaped, true);
  document.addEventListener("click", ({ target }) => {
    if (around(target, "#draw-done")) closeEditor();
  });
}
