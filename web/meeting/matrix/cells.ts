/**
 * Draws a cell of the matrix: its state, who helps, and what a screen reader hears of it.
 */
import { make, picture } from "../../kit/dom.ts";
import { plain } from "../../kit/words.ts";
import {
  helpers,
  shortened,
  stateOf,
  type Cell,
  type Helper,
  type State,
  type Whose,
} from "./facts.ts";
import type { TableCell } from "./table.ts";
import { markWord, say, stateWord } from "./words.ts";

/** The sign of a state, which stands on the page once: layouts/meeting/matrix_signs.py. */
export function sign(state: State): SVGElement {
  const use = picture("use", { href: `#matrix-sign-${state}` });
  return picture("svg", { class: "matrix-sign", "aria-hidden": "true" }, use);
}

/** The style of the mark before a name. */
export function markOf({ mark, later }: Helper): string {
  return later ? `${mark} later` : mark;
}

function nameElement(one: Helper): HTMLElement {
  return make(
    "span",
    { class: "who" },
    make("i", { class: markOf(one) }),
    one.name,
    one.how ? make("small", {}, one.how) : null,
    one.help ? make("small", { class: "help" }, one.help) : null
  );
}

/** What a screen reader hears of somebody who helps. */
function helperText({ name, mark, how, help }: Helper): string {
  const named = `${plain(name)} (${markWord(mark)})`;
  const said = [how, help].filter(Boolean).join(", ");
  return said ? `${named}: ${said}` : named;
}

/** What a screen reader hears of a cell: one sentence for each thing. */
function sentenceOf({ names, cell }: TableCell, whose: Whose): string {
  const { shown, more } = shortened(helpers(cell, whose));
  const state = stateWord(stateOf(cell, whose));
  const rest = more ? [say("more-said", { count: more })] : [];
  const said = [`${say("place", names)}: ${state}`, cell.need, ...shown.map(helperText), ...rest];
  return `${said.filter(Boolean).join(". ")}.`;
}

function needElements({ same, need }: Cell, whose: Whose): HTMLElement[] {
  const said = [whose === "informal" ? null : same, need];
  return said.filter((one) => one).map((one) => make("span", { class: "need" }, one ?? null));
}

/** Fills the button of a cell for what is chosen to look at. */
export function draw(shown: TableCell, whose: Whose): void {
  const { button, cell } = shown;
  const state = stateOf(cell, whose);
  const names = shortened(helpers(cell, whose));
  const more = say("more", { count: names.more });
  button.dataset.state = state;
  button.setAttribute("aria-label", sentenceOf(shown, whose));
  button.replaceChildren(
    make("span", { class: "state" }, sign(state), make("b", {}, stateWord(state))),
    ...needElements(cell, whose),
    ...names.shown.map(nameElement),
    ...(names.more ? [make("span", { class: "more" }, more)] : [])
  );
}
