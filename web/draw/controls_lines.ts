// @ts-nocheck
/**
 * Records under each other: each opens to its own fields, goes away, and below them a new one.
 */
import * as acts from "../model/acts/records.ts";
import { removal } from "../model/acts/removal.ts";
import { setText } from "./controls_tapped.ts";
import { form, within } from "./fields.ts";
import { button as drawButton, make, text } from "./parts.ts";
import { perform } from "./perform.ts";

/**
 * The context of one record of the list; null when it is gone. A record without an id gets another
 * key by a change: `renamed(key)` says so before it is carried out.
 */
function contextOfItem(row, item, handle) {
  const outer = handle.context();
  const inner = outer && within(outer, { ...outer.keys, [row.in]: item.key });
  const renamed = (key) => (item.key = key);
  return inner && inner.record(row.in) ? { ...inner, renamed } : null;
}

function removalOf(row, item, seen) {
  if (row.remove) return row.remove(item.key, seen);
  const record = acts.find(seen.document, row.in, item.key);
  if ("id" in item.key) return removal(seen.document, item.key.id);
  return [acts.remove(seen.document, row.in, record)];
}

function removeButton(row, item, handle) {
  const name = text("remove-named", { name: item.text });
  const remove = () =>
    perform(removalOf(row, item, handle.context()), text("told-removed", { name: item.text }));
  const made = drawButton("", remove, {
    look: "quiet-button",
    icon: "trash-2",
    "aria-label": name,
  });
  made.title = name;
  return made;
}

/** One line: its words (a button when it opens), the way to take it away, and its fields. */
function lineOf(row, item, handle, open) {
  const opens = Boolean(row.rows);
  const words = make("span", {}, item.text);
  const more = make("small", {}, item.more || "");
  const head = opens
    ? make("button", { type: "button", class: "line-name", "aria-expanded": "false" }, words, more)
    : make("span", { class: "line-name" }, words, more);
  const body = make("div", { class: "line-fields", hidden: true });
  const line = make("li", {}, head, removeButton(row, item, handle), body);
  const unfold = (wanted) => {
    head.setAttribute("aria-expanded", String(wanted));
    body.hidden = !wanted;
    if (!wanted) return body.replaceChildren();
    return form(body, row.rows, () => contextOfItem(row, item, handle));
  };
  head.addEventListener("click", () => opens && unfold(body.hidden));
  if (opens && open) unfold(true);
  const show = (now) => {
    setText(words, now.text);
    setText(more, now.more || "");
  };
  return { line, item, show };
}

function sameKey(a, b) {
  return acts.same(a.key, b.key);
}

/** The list: lines stay where they are as long as their records do. */
function listOf(row, handle) {
  const element = make("ul", { class: "lines" });
  let lines = [];
  let opened = null;
  const lineFor = (item) => {
    const there = lines.find((l) => sameKey(l.item, item));
    there?.show(item);
    return there || lineOf(row, item, handle, opened !== null && item.key.id === opened);
  };
  const show = (items) => {
    const wanted = items.map(lineFor);
    const changed = wanted.length !== lines.length || wanted.some((l, i) => l !== lines[i]);
    lines = wanted;
    opened = null;
    if (changed) keepFocus(element, () => element.replaceChildren(...lines.map((l) => l.line)));
  };
  return { element, show, open: (id) => (opened = id) };
}

/** Changes children without losing the focus of one that stays. */
function keepFocus(element, change) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  change();
  if (focused && element.contains(focused)) focused.focus();
}

/** The fields of a new record, and the button that adds it. */
function drafting(row, handle, list) {
  const host = make("div", { class: "draft-fields" });
  let draft = {};
  let fields = null;
  const context = () => {
    const seen = handle.context();
    return seen && { ...seen, draft, filled };
  };
  const reset = () => (draft = row.begin ? row.begin(handle.context()) : {});
  const add = () => {
    fields.settle();
    const made = row.add(draft, context());
    if (!made) return;
    reset();
    if (row.opens) list.open(made.id);
    perform(made.commands, text("told-line-added"));
    fields.refresh();
    if (!row.auto) fields.focus();
    row.added?.(made);
  };
  const filled = () => (row.auto && row.add(draft, context()) ? add() : fields.refresh());
  const start = () => {
    reset();
    const rows = row.draft.map((r) =>
      r.control === "words" && !r.long ? { ...r, enter: add } : r
    );
    fields = form(host, rows, context);
  };
  const button = drawButton(text(row.addText || "add"), add, { icon: "plus", look: "add" });
  return { elements: row.auto ? [host] : [host, button], start };
}

export function lines(row, handle) {
  const list = listOf(row, handle);
  const drafted = row.draft ? drafting(row, handle, list) : null;
  const element = make("div", {}, list.element, ...(drafted ? drafted.elements : []));
  let started = false;
  const show = (_, seen) => {
    list.show(row.items(seen));
    if (drafted && !started) {
      started = true;
      drafted.start();
    }
  };
  return { element, show };
}
