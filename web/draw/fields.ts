/**
 * The field kit: a form is a list of rows (see `rows.ts`), and each row is one thing that can be
 * filled in. Fields keep their focus and what is half typed while the family changes around them.
 *
 *   const made = form(host, rows, contextOf, gone);
 *
 * `contextOf()` gives what the rows are about, as `context({ parties: { id } })` makes it. When it
 * gives null the record is gone: the form empties itself and calls `gone`.
 */
import { hear as hearFlower } from "../flower/events.ts";
import { make, write } from "../kit/dom.ts";
import { as } from "../kit/find.ts";
import * as acts from "../model/acts/records.ts";
import type { Commands } from "../model/commands.ts";
import { fieldsOf } from "../model/records.ts";
import type { List } from "../model/schema.ts";
import { recordIn } from "./context.ts";
import type { Form, Handle, PutForm } from "./control.ts";
import { controlOf } from "./controls.ts";
import { adding } from "./controls_fresh.ts";
import { boxOf, noteText } from "./field_box.ts";
import { hear } from "./heard.ts";
import { newName } from "./parts.ts";
import { perform } from "./perform.ts";
import { rewritten } from "./rewritten.ts";
import type { AnyAsking, Answer } from "./row_kinds.ts";
import { seenByKit, type AnyRow, type Draft, type DraftRow, type Row } from "./rows.ts";
import type { AnySeen, Context, Drafting } from "./seen.ts";

const live = new Set<Form>();

type ContextOf = () => Context | null;

function draftIn(seen: Context): Drafting<Draft> | null {
  return "draft" in seen ? (seen as Drafting<Draft>) : null;
}

/** The record or draft that a row fills in; undefined when that is not there. */
function recordOf(row: AnyRow, seen: Context): unknown {
  const drafting = draftIn(seen);
  if (drafting) return drafting.draft;
  if (row.in === "family") return seen.document;
  return row.in && recordIn(seen, row.in);
}

/**
 * What a row is about; null when that is not there. A form gives each of its rows the records that
 * the row says it needs: the types of `form` see to that.
 */
function seenBy(row: AnyRow, seen: Context | null): AnySeen | null {
  const it = seen && recordOf(row, seen);
  return seen && (it || !row.in) ? ({ ...seen, it } as AnySeen) : null;
}

/** How a row reads, writes and checks: what its control writes is a value that it can hold. */
function asking(row: AnyRow): AnyAsking {
  return row as AnyAsking;
}

function valueOf(row: AnyRow, seen: AnySeen): Answer | null {
  const { read } = asking(row);
  if (read) return read(seen);
  if (!row.field) return null;
  const record = fieldsOf(seen.it as object);
  const plain = draftIn(seen) || !row.in || row.in === "family";
  const value = plain ? record[row.field] : acts.fieldValue(row.in, record, row.field);
  return (value ?? null) as Answer | null;
}

function commandsOf(row: AnyRow, value: Answer | null, seen: AnySeen): Commands {
  const values = { [row.field ?? ""]: value };
  if (row.in === "family") return acts.describe(seen.document, values);
  if (!row.in) return [];
  const { commands, key } = rewritten(row.in, seen.it as object, values);
  seen.renamed(key);
  return commands;
}

function carryOut(row: AnyRow, value: Answer | null, seen: AnySeen): void {
  const drafting = draftIn(seen);
  const { write: own } = asking(row);
  if (own) perform(own(value, seen));
  else if (drafting && row.field) {
    drafting.draft[row.field] = value;
    drafting.filled();
  } else perform(commandsOf(row, value, seen));
}

/** What a control can ask and do. */
function handleOf(row: AnyRow, contextOf: ContextOf, id: string, problem: HTMLElement): Handle {
  const seen = (): AnySeen | null => seenBy(row, contextOf());
  const tell = (sentence: string): void => {
    problem.textContent = sentence;
  };
  const written = (value: Answer | null): void => {
    const now = seen();
    if (!now) return;
    const wrong = asking(row).check?.(value, now) ?? null;
    if (!wrong) carryOut(row, value, now);
    tell(wrong ?? "");
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
  hear("changed", refreshForms);
  hearFlower("day", refreshForms);
  addEventListener("pagehide", settleForms);
}
