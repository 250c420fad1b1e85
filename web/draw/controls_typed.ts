// @ts-nocheck
/**
 * Controls that are typed in: words, a number, a day. What is half typed stays while the family
 * changes around it, and is written after a while of quiet, on Enter and on leaving.
 */
import { looksLikeBsn, readNumber } from "../kit/checks.ts";
import { readDate } from "../model/dates.ts";
import { setText } from "./controls_tapped.ts";
import { button, dateText, language, make, text as drawText } from "./parts.ts";

/** ms of quiet after which words are written. */
const QUIET = 600;

let pointing = false;
let waiting = [];

/** Acts now, or when the finger or mouse that is down is up again: nothing may move under it. */
function afterPointing(act) {
  if (pointing) waiting.push(act);
  else act();
}

function pointerUp() {
  pointing = false;
  setTimeout(() => {
    const acts = waiting;
    waiting = [];
    acts.forEach((act) => act());
  });
}

function inputOf(row, handle) {
  const attributes = { id: handle.id, "aria-describedby": `${handle.id}-problem`, dir: "auto" };
  return row.long
    ? make("textarea", { ...attributes, rows: 2 })
    : make("input", {
        ...attributes,
        type: "text",
        autocomplete: "off",
        enterkeyhint: "done",
      });
}

/**
 * An input that knows what it showed last. write(text) hears what was typed; `quiet`: after how
 * many ms of quiet, null = only on Enter and on leaving.
 */
function typing(input, { write, typed = null, enter = null, quiet = null }) {
  let shown = "";
  let timer = 0;
  const dirty = () => input.value.trim() !== shown.trim();
  const settle = () => {
    clearTimeout(timer);
    if (!dirty()) return;
    shown = input.value;
    write(input.value.trim());
  };
  const show = (text) => {
    const elsewhere = dirty() && text.trim() !== shown.trim();
    const keep = dirty() || (document.activeElement === input && input.value.trim() === text);
    if (!keep) input.value = shown = text;
    return keep && elsewhere;
  };
  const forget = () => (input.value = shown = "");
  input.addEventListener("input", () => {
    typed?.(input.value);
    clearTimeout(timer);
    if (quiet) timer = setTimeout(settle, quiet);
  });
  input.addEventListener("blur", () => afterPointing(settle));
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing || input.tagName === "TEXTAREA") return;
    event.preventDefault();
    settle();
    enter?.();
  });
  return { show, settle, dirty, forget };
}

export function words(row, handle) {
  const input = inputOf(row, handle);
  const warning = make("p", { class: "field-warning", role: "status" });
  const warn = () => setText(warning, looksLikeBsn(input.value) ? drawText("bsn") : "");
  const typed = (text) => {
    warn();
    row.typed?.(text, handle.context());
  };
  const write = (text) => handle.write(text || (row.required ? "" : null));
  const enter = () => handle.context() && row.enter?.(handle.context());
  const text = typing(input, { write, typed, enter, quiet: QUIET });
  const show = (value, seen) => {
    const elsewhere = text.show(value || "");
    if (elsewhere) handle.tell(drawText("changed-elsewhere", { theirs: value || "" }));
    if (row.placeholder) input.placeholder = row.placeholder(seen);
    warn();
  };
  return { element: make("div", {}, input, warning), show, settle: text.settle };
}

function numberText(value) {
  const format = new Intl.NumberFormat(language(), {
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  return value === null ? "" : format.format(value);
}

export function number(row, handle) {
  const input = inputOf(row, handle);
  input.inputMode = "decimal";
  const facts = { count: row.most };
  const write = (text) => {
    const read = readNumber(text, row.least, row.most);
    if (read?.problem) handle.tell(drawText("number-unreadable", facts));
    else handle.write(read ? read.number : null);
  };
  const typed = typing(input, { write });
  const show = (value) => {
    if (!readNumber(input.value, row.least, row.most)?.problem) typed.show(numberText(value));
  };
  return { element: input, show, settle: typed.settle };
}

const CHIPS = {
  today: (iso) => iso,
  "this-year": (iso) => iso.slice(0, 4),
  "last-year": (iso) => String(Number(iso.slice(0, 4)) - 1),
  unknown: () => null,
  ongoing: () => null,
};

/** A sentence on what was understood of a text, or on why it was not. */
function understood(read) {
  if (!read) return "";
  if (read.problem) return drawText(`day-${read.problem}`);
  return drawText("day-understood", { date: dateText(read.date) });
}

function chipButton(chip, handle, clear) {
  const tap = () => {
    if (made.getAttribute("aria-pressed") === "true") return;
    clear();
    handle.write(CHIPS[chip](handle.context().iso));
  };
  const made = button(drawText(`chip-${chip}`), tap, { look: "chip" });
  made.dataset.value = chip;
  return made;
}

export function day(row, handle) {
  const input = inputOf(row, handle);
  const heard = make("p", { class: "field-heard", role: "status" });
  const hear = (text) => {
    const seen = handle.context();
    if (seen) setText(heard, understood(readDate(text, seen.iso)));
  };
  const write = (text) => {
    const read = readDate(text, handle.context().iso);
    if (!read?.problem) handle.write(read ? read.date : null);
  };
  const typed = typing(input, { write, typed: hear });
  const clear = () => {
    typed.forget();
    setText(heard, "");
  };
  const chips = (row.chips || []).map((chip) => chipButton(chip, handle, clear));
  const show = (value, seen) => {
    // What could not be written is left standing, with the sentence that says why.
    if (!unwritten(input, seen)) typed.show(value ? dateText(value) : "");
    if (!typed.dirty()) setText(heard, "");
    for (const chip of chips) press(chip, value, seen);
  };
  const quick = make("div", { class: "chips" }, ...chips);
  const element = make("div", { class: "day" }, input, quick, heard);
  return { element, show, settle: typed.settle };
}

function unwritten(input, seen) {
  return Boolean(readDate(input.value, seen.iso)?.problem);
}

/** Not known is nothing that was told: that chip only takes away what was. */
function press(chip, value, seen) {
  const meant = CHIPS[chip.dataset.value](seen.iso);
  if (chip.dataset.value === "unknown") chip.hidden = value === null;
  else chip.setAttribute("aria-pressed", String(meant === value));
}

/** Follows what happens on the page. */
export function listen() {
  addEventListener("pointerdown", () => (pointing = true), true);
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, pointerUp, true);
}
