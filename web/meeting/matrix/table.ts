/**
 * The table of the matrix, as the server made it: what each cell and heading lights, and the way
 * through it by keyboard.
 */
import { allWithin, as, carried, seek, sure, within } from "../../kit/find.ts";
import type { Code } from "../../model/schema.ts";
import { dataOf } from "../data.ts";
import type { About, Light } from "../light/lights.ts";
import { aboutOf, lightOf, step, type Cell, type Place } from "./facts.ts";

/** A cell on the page. names: of its member (name) and life domain (other). */
export interface TableCell {
  readonly td: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly place: Place;
  readonly names: { readonly name: string; readonly other: string };
  readonly cell: Cell;
}

/** The place of the matrix on the page, or null. */
export function host(): HTMLElement | null {
  return seek("matrix-contents");
}

/** The table; null = none, as when nobody is in the family on the day. */
export function table(): HTMLTableElement | null {
  return as(host()?.querySelector("table"), HTMLTableElement);
}

/** The headings of the members. */
export function heads(shown: HTMLTableElement): HTMLElement[] {
  return allWithin(shown, "thead [data-member]");
}

/** Lets a button light what it is about; it is reached by the arrow keys. */
function light(button: HTMLButtonElement, evidence: Light, about: About): void {
  Object.assign(button, { type: "button", tabIndex: -1 });
  button.setAttribute("aria-pressed", "false");
  button.dataset.evidence = JSON.stringify(evidence);
  button.dataset.about = JSON.stringify(about);
}

function domainOf(row: HTMLElement): Code<"life_domain"> {
  return carried(row, "domain") as Code<"life_domain">;
}

function readCell(td: HTMLElement, head: HTMLElement, row: HTMLElement): TableCell {
  const button = sure(td.firstElementChild, HTMLButtonElement);
  const cell = dataOf(button, "cell") as Cell;
  const place = { member: carried(head, "member"), domain: domainOf(row) };
  light(button, lightOf(place, cell), aboutOf(place, cell));
  const names = { name: carried(head, "name"), other: carried(row, "name") };
  return { td, button, place, names, cell };
}

/** A heading lights a member or life domain with all help there. */
function lightHead(holder: HTMLElement, about: About, cells: readonly TableCell[]): void {
  const ties = cells.flatMap(({ cell }) => cell.ties ?? []);
  light(within(holder, "button", HTMLButtonElement), { ...about, ties: [...new Set(ties)] }, about);
}

/** Finds the cells in the table, and what each lights; the same for the headings. */
export function readTable(shown: HTMLTableElement): TableCell[] {
  const columns = heads(shown);
  const rows = allWithin(shown, "tbody tr");
  const cells = rows.flatMap((row) => {
    const tds = allWithin(row, "td");
    return columns.flatMap((head, index) => {
      const td = tds[index];
      return td ? [readCell(td, head, row)] : [];
    });
  });
  for (const head of columns) {
    const member = carried(head, "member");
    const own = cells.filter(({ place }) => place.member === member);
    lightHead(head, { members: [member] }, own);
  }
  for (const row of rows) {
    const domain = domainOf(row);
    const own = cells.filter(({ place }) => place.domain === domain);
    lightHead(row, { domains: [domain] }, own);
  }
  return cells;
}

/** What stands in the rows and columns that are shown, headings included; null = an empty corner. */
function grid(shown: HTMLTableElement): (HTMLElement | null)[][] {
  return [...shown.rows]
    .filter((row) => !row.hidden)
    .map((row) =>
      [...row.cells]
        .filter((one) => !one.hidden)
        .map((one) => as(one.firstElementChild, HTMLElement))
    );
}

/** The buttons that are shown, in order. */
export function buttons(shown: HTMLTableElement): HTMLElement[] {
  return grid(shown)
    .flat()
    .filter((one) => one !== null);
}

/** Goes to another button of the table, by an arrow key, Home or End. */
export function move(shown: HTMLTableElement, event: KeyboardEvent): void {
  const lines = grid(shown);
  const here = as(event.target, HTMLElement);
  const row = lines.findIndex((line) => line.includes(here));
  const line = lines[row];
  if (!here || !line) return;
  const size = { rows: lines.length, columns: lines[0]?.length ?? 0 };
  const to = step({ row, column: line.indexOf(here) }, event, size);
  if (!to) return;
  event.preventDefault();
  lines[to.row]?.[to.column]?.focus();
}
