/**
 * The same as a chart as a table, made of its cells once it is unfolded.
 */
import { make } from "../../kit/dom.ts";
import { carried, sure } from "../../kit/find.ts";
import { dataOf } from "../data.ts";

/** The cells before this one are a day and counts, those after it words. */
const COUNTS = 5;

/** The cells of a table, row by row (`data-rows`), and which of its columns say anything. */
interface Contents {
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly number[];
}

function contentsOf(details: HTMLElement): Contents {
  const rows = carried(details, "rows")
    .split("\n")
    .map((row) => row.split("\t"));
  const columns = [...(rows[0] ?? []).keys()].filter((at) => rows.some((cells) => cells[at]));
  return { rows, columns };
}

function cellOf(text: string, at: number): HTMLElement {
  if (at === 0) return make("th", { scope: "row" }, text);
  return make("td", at < COUNTS ? { class: "number" } : {}, text);
}

/** A row: its day at the head, then what it counts, then what happened. */
function rowOf(cells: readonly string[], columns: readonly number[]): HTMLElement {
  return make("tr", {}, ...columns.map((at) => cellOf(cells[at] ?? "", at)));
}

/** Makes the table of an unfolded chart, once. */
export function makeTable(details: HTMLElement): void {
  if (details.querySelector("table")) return;
  const caption = carried(details, "caption");
  const { rows, columns } = contentsOf(details);
  const names = dataOf(
    sure(details.closest(".scaling"), HTMLElement),
    "columns"
  ) as readonly string[];
  const heads = columns.map((at) => make("th", { scope: "col" }, names[at] ?? ""));
  const table = make(
    "table",
    {},
    make("caption", {}, caption),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows.map((cells) => rowOf(cells, columns)))
  );
  const around = { class: "scaling-scroll", tabindex: "0", role: "region", "aria-label": caption };
  details.append(make("div", around, table));
}
