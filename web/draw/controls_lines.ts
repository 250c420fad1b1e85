/**
 * Records under each other: each opens to its own fields, goes away, and below them a new one.
 */
import { make, write } from "../kit/dom.ts";
import { as } from "../kit/find.ts";
import * as acts from "../model/acts/records.ts";
import { removal } from "../model/acts/removal.ts";
import type { Commands } from "../model/commands.ts";
import type { List } from "../model/schema.ts";
import { recordIn, within } from "./context.ts";
import type { Control, Handle } from "./control.ts";
import { drafting } from "./controls_fresh.ts";
import { button } from "./parts.ts";
import { perform } from "./perform.ts";
import type { Item } from "./row_kinds.ts";
import { seenByKit, type LinesRow } from "./rows.ts";
import type { AnySeen } from "./seen.ts";
import { text } from "./words.ts";

type Lines = LinesRow<List>;

/** A record on the page. `item` gets another key when the record without an id changes. */
interface Line {
  readonly line: HTMLElement;
  readonly item: { -readonly [Name in keyof Item]: Item[Name] };
  readonly show: (now: Item) => void;
}

/** What the fields of one record are about; null when it is gone. */
function contextOfItem(row: Lines, item: Line["item"], handle: Handle) {
  const outer = handle.seen();
  if (!outer) return null;
  const renamed: AnySeen["renamed"] = (key) => {
    item.key = key;
  };
  const inner = within<List>({ ...outer, renamed }, { ...outer.keys, [row.list]: item.key });
  return recordIn(inner, row.list) ? inner : null;
}

function removalOf(list: List, { key }: Item, { document }: AnySeen): Commands {
  if (typeof key.id === "string") return removal(document, key.id);
  const record = acts.find(document, list, key);
  return record ? [acts.remove(document, list, record)] : [];
}

function removeButton(row: Lines, item: Item, handle: Handle): HTMLButtonElement {
  const title = text("remove-named", { name: item.text });
  const remove = (): void => {
    const seen = handle.seen();
    if (!seen) return;
    perform(removalOf(row.list, item, seen), text("told-removed", { name: item.text }));
  };
  return button("", remove, {
    look: "quiet-button",
    icon: "trash-2",
    "aria-label": title,
    title,
  });
}

/** Makes a heading fold and unfold the fields under it; gives the way to unfold them. */
function folding(head: HTMLElement, body: HTMLElement, fill: () => void): () => void {
  const fold = (folded: boolean): void => {
    head.setAttribute("aria-expanded", String(!folded));
    body.hidden = folded;
    if (folded) body.replaceChildren();
    else fill();
  };
  head.addEventListener("click", () => fold(!body.hidden));
  return () => fold(false);
}

/** One line: its words (a button when it opens), the way to take it away, and its fields. */
function lineOf(row: Lines, given: Item, handle: Handle, open: boolean): Line {
  const item = { ...given };
  const { rows } = row;
  const [words, more] = [make("span", {}, item.text), make("small", {}, item.more ?? "")];
  const head = rows
    ? make("button", { type: "button", class: "line-name", "aria-expanded": "false" }, words, more)
    : make("span", { class: "line-name" }, words, more);
  const body = make("div", { class: "line-fields", hidden: true });
  const line = make("li", {}, head, removeButton(row, item, handle), body);
  if (rows) {
    const context = () => contextOfItem(row, item, handle);
    const unfold = folding(head, body, () => handle.form(body, seenByKit(rows), context));
    if (open) unfold();
  }
  const show = (now: Item): void => {
    write(words, now.text);
    write(more, now.more ?? "");
  };
  return { line, item, show };
}

/** Changes children without losing the focus of one that stays. */
function keepFocus(element: HTMLElement, change: () => void): void {
  const active = as(document.activeElement, HTMLElement);
  change();
  if (active && element.contains(active)) active.focus();
}

/** The list: lines stay where they are as long as their records do. */
function listOf(row: Lines, handle: Handle) {
  const element = make("ul", { class: "lines" });
  let lines: Line[] = [];
  let opened: string | null = null;
  const lineFor = (item: Item): Line => {
    const there = lines.find((line) => acts.same(line.item.key, item.key));
    there?.show(item);
    return there ?? lineOf(row, item, handle, opened !== null && item.key.id === opened);
  };
  const show = (items: readonly Item[]): void => {
    const wanted = items.map(lineFor);
    const changed = wanted.length !== lines.length || wanted.some((l, i) => l !== lines[i]);
    lines = wanted;
    opened = null;
    if (changed) keepFocus(element, () => element.replaceChildren(...lines.map((l) => l.line)));
  };
  const open = (id: string | undefined): void => {
    opened = id ?? null;
  };
  return { element, show, open };
}

export function lines(row: Lines, handle: Handle): Control {
  const list = listOf(row, handle);
  const drafted = row.fresh ? drafting(row.fresh, handle, list.open) : null;
  let started = false;
  return {
    element: make("div", {}, list.element, ...(drafted?.elements ?? [])),
    show(_, seen) {
      list.show(row.items(seen));
      if (!started) drafted?.start();
      started = true;
    },
  };
}
