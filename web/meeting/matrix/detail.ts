/**
 * Below the matrix: all that is known of the chosen cell.
 */
import { make } from "../../kit/dom.ts";
import { markOf, sign } from "./cells.ts";
import { helpers, stateOf, type Cell, type Whose } from "./facts.ts";
import type { TableCell } from "./table.ts";
import { say, stateWord } from "./words.ts";

function line(text: string, mark: string | null): HTMLElement {
  return make("dd", {}, mark ? make("i", { class: mark }) : null, text);
}

const plain = (texts: readonly string[]): HTMLElement[] => texts.map((text) => line(text, null));

function helpLines(cell: Cell, whose: Whose): HTMLElement[] {
  const who = helpers(cell, whose);
  return who.length ? who.map((one) => line(one.long, markOf(one))) : plain([say("no-help")]);
}

/** The lines under each heading. */
function linesOf(cell: Cell, whose: Whose) {
  const { needs = [say("no-need")], findings = [], double = [] } = cell;
  return {
    needs: plain(needs),
    findings: plain(findings),
    who: helpLines(cell, whose),
    double: whose === "informal" ? [] : plain(double),
  };
}

/** What stands under one another; those beside one another fill the width. */
const COLUMNS = [["needs", "findings"], ["who"], ["double"]] as const;

/** The columns that say something. */
function columns(cell: Cell, whose: Whose): HTMLElement[] {
  const lines = linesOf(cell, whose);
  const made = COLUMNS.map((names) =>
    names.flatMap((name) => {
      const said = lines[name];
      return said.length ? [make("dt", {}, say(name)), ...said] : [];
    })
  );
  return made.filter((column) => column.length).map((column) => make("div", {}, ...column));
}

function heading({ names, cell }: TableCell, whose: Whose): HTMLElement {
  const state = stateOf(cell, whose);
  const said = make("span", {}, stateWord(state));
  const title = make("h2", {}, sign(state), say("title", names), " ", said);
  const discuss = make("button", { type: "button", "data-tab": "discuss" }, say("discuss"));
  const close = make("button", { type: "button", class: "close" }, say("close"));
  return make("header", {}, title, discuss, close);
}

/** Says in a place all that is known of a cell; without one (null) the place goes. */
export function drawDetail(host: HTMLElement, shown: TableCell | null, whose: Whose): void {
  host.hidden = !shown;
  if (!shown) return host.replaceChildren();
  const list = make("dl", {}, ...columns(shown.cell, whose));
  return host.replaceChildren(heading(shown, whose), list);
}
