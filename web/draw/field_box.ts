/**
 * What stands around a control: its label, what it means that nothing is chosen, and its problem.
 */
import { make } from "../kit/dom.ts";
import type { Answer } from "./row_kinds.ts";
import type { AnyRow } from "./rows.ts";
import { labelOf } from "./values.ts";
import { text } from "./words.ts";

/** Controls with one input: the label is for that. Others are a group with a name. */
const TYPED: readonly AnyRow["control"][] = ["words", "number", "day", "pick"];
const CHOSEN: readonly AnyRow["control"][] = ["choice", "many", "people"];
/** Controls that say themselves what they are. */
const BARE: readonly AnyRow["control"][] = ["action", "heading", "flag"];

function nothing(value: Answer | null): boolean {
  return value === null || value === "" || (Array.isArray(value) && !value.length);
}

/** What it means that nothing is chosen, as long as that is so. */
export function noteText(row: AnyRow, value: Answer | null): string {
  const key = row.empty === undefined && CHOSEN.includes(row.control) ? "unknown" : row.empty;
  return key && nothing(value) ? text(key) : "";
}

function nameOf(row: AnyRow, id: string): HTMLElement {
  const attributes = { class: "field-name", id: `${id}-name` };
  return TYPED.includes(row.control)
    ? make("label", { ...attributes, for: id }, labelOf(row))
    : make("span", attributes, labelOf(row));
}

/** The box of a row, with the place for the note beside its label, if it has one. */
export function boxOf(
  row: AnyRow,
  id: string,
  control: HTMLElement,
  problem: HTMLElement
): { box: HTMLElement; note?: HTMLElement } {
  const attributes = {
    class: `field field-${row.control}`,
    "data-field": row.name ?? row.field ?? row.text,
  };
  if (BARE.includes(row.control)) return { box: make("div", attributes, control, problem) };
  const note = make("span", { class: "field-note", id: `${id}-note` });
  const hint = row.hint === undefined ? null : make("p", { class: "hint" }, text(row.hint));
  const head = make("div", { class: "field-head" }, nameOf(row, id), note, hint);
  const group = TYPED.includes(row.control)
    ? {}
    : { role: "group", "aria-labelledby": `${id}-name ${id}-note` };
  return { box: make("div", { ...attributes, ...group }, head, control, problem), note };
}
