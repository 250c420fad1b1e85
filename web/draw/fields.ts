/**
 * The field kit: a form is a list of rows (see `rows.ts`), and each row is one thing that can be
 * filled in. Fields keep their focus and what is half typed while the family changes around them.
 *
 *   const made = form(host, rows, contextOf, gone);
 *
 * `contextOf()` gives what the rows are about, as `context({ parties: { id } })` makes it. When it
 * gives null the record is gone: the form empties itself and calls `gone`.
 */
import * as told from "../flower/events.ts";
import { make, write } from "../kit/dom.ts";
import { as } from "../kit/find.ts";
import type { List } from "../model/schema.ts";
import { changed } from "../saving/happenings.ts";
import type { Form, Handle, PutForm } from "./control.ts";
import { controlOf } from "./controls.ts";
import { adding } from "./controls_fresh.ts";
import { boxOf, noteText } from "./field_box.ts";
import { newName } from "./parts.ts";
import type { Answer } from "./row_kinds.ts";
import { seenBy, valueOf, writeIn } from "./row_values.ts";
import { seenByKit, type AnyRow, type DraftRow, type Row } from "./rows.ts";
import type { AnySeen, Context, Drafting } from "./seen.ts";

const live = new Set<Form>();

type ContextOf = () => Context | null;

/** What a control can ask and do. */
function handleOf(row: AnyRow, contextOf: ContextOf, id: string, problem: HTMLElement): Handle {
  const seen = (): AnySeen | null => seenBy(row, contextOf());
  const tell = (sentence: string): void => {
    problem.textContent = sentence;
  };
  const written = (value: Answer | null): void => {
    const now = seen();
    if (now) tell(writeIn(row, value, now));
  };
  return { id, tell, seen, write: written, form: put };
}

/** One row on the page. */
function field(row: AnyRow, contextOf: ContextOf) {
  const id = newName();
  const problem = make("p", { class: "field-problem", id: `${id}-problem`, role: "status" });
  const control = controlOf(row, handleOf(row, contextOf, id, problem));
  const { box, note } = boxOf(row, id, control.element, problem);
  const show = (context: Context): void => {
    const seen = seenBy(row, context);
    box.hidden = !seen || (row.when ? !row.when(seen) : false);
    if (!seen || box.hidden) return;
    const value = valueOf(row, seen);
    if (note) write(note, noteText(row, value));
    control.show(value, seen);
  };
  return { box, show, settle: () => control.settle?.() };
}

const put: PutForm = (host, rows, contextOf, gone) => {
  const fields = rows.map((row) => field(row, contextOf));
  host.replaceChildren(...fields.map((f) => f.box));
  const made: Form = {
    host,
    refresh: () => {
      const seen = contextOf();
      if (seen) for (const { show } of fields) show(seen);
      else close(made, gone);
    },
    settle: () => {
      for (const { box, settle } of fields) if (!box.hidden) settle();
    },
    focus: () => as(host.querySelector("input, textarea, button, select"), HTMLElement)?.focus(),
    close: () => close(made),
  };
  forget(host);
  live.add(made);
  made.refresh();
  return made;
};

/** Puts rows about records on the page; see the top of this file. */
export function form<L extends List = never>(
  host: HTMLElement,
  rows: readonly Row<L>[],
  contextOf: () => Context<L> | null,
  gone?: () => void
): Form {
  return put(host, seenByKit(rows), contextOf, gone);
}

/** Puts rows on the page that fill in a draft; `enter` acts after Enter in a field of one line. */
export function formOfDraft<D extends object>(
  host: HTMLElement,
  rows: readonly DraftRow<D>[],
  contextOf: () => Drafting<D>,
  enter?: () => void
): Form {
  const all = seenByKit(rows);
  return put(host, enter ? adding(all, enter) : all, contextOf);
}

function close(made: Form, gone?: () => void): void {
  live.delete(made);
  made.host.replaceChildren();
  gone?.();
}

/** A place on the page holds one form at a time. */
function forget(host: HTMLElement): void {
  for (const made of live) if (made.host === host) live.delete(made);
}

/** Brings every form on the page to what the family says now. */
export function refreshForms(): void {
  for (const made of [...live]) {
    if (made.host.isConnected) made.refresh();
    else live.delete(made);
  }
}

/** Writes what is typed but not yet written, in every form on the page. */
export function settleForms(): void {
  for (const made of [...live]) if (made.host.isConnected) made.settle();
}

/** Follows what happens on the page. */
export function listen(): void {
  changed.hear(refreshForms);
  told.day.hear(refreshForms);
  addEventListener("pagehide", settleForms);
}
