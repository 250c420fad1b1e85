// @ts-nocheck
/**
 * The field kit: a form is a list of rows, and each row is one thing that can be filled in.
 *
 *   const made = form(host, rows, contextOf, { gone });
 *   made.refresh();   // shows what the family says now; happens by itself after every change
 *   made.settle();    // writes what is typed but not yet written
 *   made.focus();     // puts the focus on the first field
 *   made.close();     // takes it off the page; another form in the same host does so too
 *
 * `contextOf()` gives the context: what the rows are about. Make it with
 * `context({ parties: { id }, ties: { id } })`, which gives
 *   { document, iso, keys, newId, saidBy, record(collection) }
 * where `iso` is the chosen day and `record("ties")` the record with that key. Add facts of your own
 * with a spread. When contextOf() gives null the record is gone: the form empties itself and calls
 * `gone`. Fields keep their focus and what is half typed while the family changes around them.
 *
 * A row:
 *   control   "choice" one of | "many" some of | "people" members and parties | "pick" one of a long
 *             list | "day" | "words" | "number" | "flag" | "lines" records under each other | "action"
 *             a button | "heading"
 *   text      key of its label in draw.ftl, without "draw-"; for texts of your own topic call
 *             `speak({ "plan-need": "…" })` once, and name them by those keys
 *   in, field where it reads and writes: list and field of `context.record(in)`
 *   read      (context) => value, in place of in and field
 *   write     (value, context) => commands; in place of in and field. Nothing is carried out when
 *             there are none. Null = not known
 *   when      (context) => whether it is shown
 *   check     (value, context) => a sentence why this cannot be, or null
 *   hint      key of a sentence under the label
 *   empty     key of what stands there while nothing is chosen; default for choices "unknown";
 *             null = nothing
 *   name      what tests and style sheets call it (`data-field`); default the field
 *
 * and by control:
 *   choice, many  vocabulary: its codes with their words; `only(context)`: which of them; or
 *                 options(context): [{value, text}]; picture(value): own markup of a line or sign;
 *                 needed: tapping it again leaves it as it is
 *   people        one: one person at most; who(context): ids as buttons (default the members);
 *                 others(context): ids in a list below
 *   pick          options(context): [{value, text}]; prompt: key of the empty choice
 *   day           chips: some of "today", "this-year", "last-year", "unknown", "ongoing"
 *   words         long: several lines; required: empty is "" and not unknown; typed(text, context):
 *                 hears each letter; enter(context): after Enter
 *   number        least, most; step: null
 *   lines         in; items(context): [{key, text, more}], key as in `acts.keyOf`, more: second line; rows: fields of one
 *                 record, seen when it is opened; remove(context): commands, default the record and
 *                 what hangs on it; draft: rows that fill in a new one (they read and write
 *                 `context.draft`); begin(context): the draft to start with; add(draft, context):
 *                 {commands, id}, or null while something is missing; addText: key of the button (default "add");
 *                 auto: added as soon as nothing is missing; opens: a new one is opened at once;
 *                 added(made): hears what add gave
 *   action        act(context); look: class; icon: name of an icon; words(context): its words in place
 *                 of text; explains(context): a sentence under it
 *
 * A record without an id (a contact, a decision) is known by what it says: rows that change one in a
 * list call `context.renamed(key)` in their `write`, with the key that it gets by that.
 */
import * as acts from "../model/acts/records.ts";
import { newId } from "../saving/ids.ts";
import * as saving from "../saving/session.ts";
import { CONTROLS } from "./controls.ts";
import { setText } from "./controls_tapped.ts";
import { chosenDay, make, newName, text } from "./parts.ts";
import { lastTold, perform } from "./perform.ts";

const live = new Set();

/** What rows are about; keys: {list: key of the record}. See the top of this file. */
export function context(keys) {
  const document = saving.document();
  return within(
    {
      document,
      iso: chosenDay(),
      newId,
      saidBy: lastTold(document),
    },
    keys
  );
}

/** The same context, about other records. */
export function within(outer, keys) {
  const record = (collection) =>
    keys[collection] && acts.find(outer.document, collection, keys[collection]);
  return { ...outer, keys, record };
}

function valueOf(row, seen) {
  if (row.read) return row.read(seen);
  if (seen.draft) return seen.draft[row.field] ?? null;
  return row.field ? acts.fieldValue(row.in, seen.record(row.in), row.field) : null;
}

function commandsOf(row, value, seen) {
  if (row.write) return row.write(value, seen);
  return acts.change(row.in, seen.record(row.in), { [row.field]: value });
}

function fillDraft(row, value, seen) {
  seen.draft[row.field] = value;
  seen.filled();
}

/** Writes a value, unless it cannot be: gives the sentence why, or null. */
function write(row, value, seen) {
  const wrong = row.check ? row.check(value, seen) : null;
  if (wrong) return wrong;
  if (seen.draft && !row.write) fillDraft(row, value, seen);
  else perform(commandsOf(row, value, seen));
  return null;
}

/** What a control can ask and do. */
function handleOf(row, contextOf, id, problem) {
  const tell = (sentence) => {
    problem.textContent = sentence || "";
  };
  return {
    id,
    tell,
    context: contextOf,
    write: (value) => {
      const seen = contextOf();
      if (seen) tell(write(row, value, seen));
    },
  };
}

const TYPED = ["words", "number", "day", "pick"];
const CHOSEN = ["choice", "many", "people"];
const BARE = ["action", "heading", "flag"];

function nothing(value) {
  return value === null || value === "" || (Array.isArray(value) && !value.length);
}

/** Label, and beside it what it means that nothing is chosen. */
function headOf(row, id) {
  const typed = TYPED.includes(row.control);
  const name = make(typed ? "label" : "span", {
    class: "field-name",
    id: `${id}-name`,
    for: typed ? id : null,
  });
  name.textContent = text(row.text);
  const note = make("span", { class: "field-note", id: `${id}-note` });
  const head = make("div", { class: "field-head" }, name, note);
  if (row.hint) head.append(make("p", { class: "hint" }, text(row.hint)));
  return { head, note };
}

function boxOf(row, id, control, problem) {
  const attributes = {
    class: `field field-${row.control}`,
    "data-field": row.name || row.field || row.text,
  };
  if (BARE.includes(row.control))
    return { box: make("div", attributes, control.element, problem), note: null };
  const { head, note } = headOf(row, id);
  const named = TYPED.includes(row.control)
    ? {}
    : { role: "group", "aria-labelledby": `${id}-name ${id}-note` };
  return {
    box: make("div", { ...attributes, ...named }, head, control.element, problem),
    note,
  };
}

function noteText(row, value) {
  const key = row.empty === undefined && CHOSEN.includes(row.control) ? "unknown" : row.empty;
  return key && nothing(value) ? text(key) : "";
}

/** One row on the page. */
function field(row, contextOf) {
  const id = newName();
  const problem = make("p", { class: "field-problem", id: `${id}-problem`, role: "status" });
  const control = CONTROLS[row.control](row, handleOf(row, contextOf, id, problem));
  const { box, note } = boxOf(row, id, control, problem);
  const show = (seen) => {
    box.hidden = Boolean(row.when) && !row.when(seen);
    if (box.hidden) return;
    const value = valueOf(row, seen);
    if (note) setText(note, noteText(row, value));
    control.show(value, seen);
  };
  return { box, show, settle: () => control.settle?.() };
}

/** Puts rows on the page; see the top of this file. */
export function form(host, rows, contextOf, { gone = null } = {}) {
  const fields = rows.map((row) => field(row, contextOf));
  host.replaceChildren(...fields.map((f) => f.box));
  const made = {
    host,
    refresh: () => {
      const seen = contextOf();
      if (seen) fields.forEach((f) => f.show(seen));
      else close(made, gone);
    },
    settle: () => fields.forEach((f) => f.box.hidden || f.settle()),
    focus: () => host.querySelector("input, textarea, button, select")?.focus(),
    close: () => close(made, null),
  };
  forget(host);
  live.add(made);
  made.refresh();
  return made;
}

function close(made, gone) {
  live.delete(made);
  made.host.replaceChildren();
  gone?.();
}

/** A place on the page holds one form at a time. */
function forget(host) {
  for (const made of live) if (made.host === host) live.delete(made);
}

/** Brings every form on the page to what the family says now. */
export function refreshForms() {
  for (const made of [...live]) {
    if (made.host.isConnected) made.refresh();
    else live.delete(made);
  }
}

/** Writes what is typed but not yet written, in every form on the page. */
export function settleForms() {
  for (const made of [...live]) if (made.host.isConnected) made.settle();
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:changed", refreshForms);
  document.addEventListener("ecomap:day", refreshForms);
  addEventListener("pagehide", settleForms);
}
