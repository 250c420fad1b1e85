// @ts-nocheck
/**
 * What is shown of a cell of the matrix, by whose help counts, and where the arrow keys lead. Pure.
 *
 * A cell as the server says it: {states: [all, informal, formal], need, same, who: [{mark, name,
 * how, help, long, later}], ties, parties, needs, double, findings}; what is empty is left out.
 */

const WHOSE = ["all", "informal", "formal"];
/** States that ask to be talked about, in the order in which they are counted. */
const TALKED = ["missing", "waiting", "thin", "double"];
/** How many names a cell shows; one more name takes no more room than saying that there is one. */
const NAMES = 3;

export function stateOf(cell, whose) {
  return cell.states[WHOSE.indexOf(whose)];
}

export function counts(one, whose) {
  return whose === "all" || (one.mark === "own") === (whose === "informal");
}

/** Who helps, of those whose help counts. */
export function helpers(cell, whose) {
  return (cell.who || []).filter((one) => counts(one, whose));
}

/** The names that a cell shows, and how many there are more. */
export function shortened(all) {
  const shown = all.length > NAMES + 1 ? all.slice(0, NAMES) : all;
  return { shown, more: all.length - shown.length };
}

/** What a cell lights: not its parties, so that every finding on the place is lit. */
export function lightOf({ member, domain }, cell) {
  return { members: [member], domains: [domain], ties: cell.ties || [] };
}

export function aboutOf({ member, domain }, cell) {
  return { members: [member], domains: [domain], parties: cell.parties || [] };
}

/** How many places are in each state that asks to be talked about: [[state, count]]. */
export function tally(states) {
  return TALKED.map((state) => [state, states.filter((one) => one === state).length]);
}

const within = (at, size) => Math.max(0, Math.min(size - 1, at));

/** Where a key leads from a row and column in a grid of that size; null = nowhere. */
export function step({ row, column }, { key, ctrlKey }, { rows, columns }) {
  const to = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? rows - 1 : row, columns - 1],
  }[key];
  return to ? { row: within(to[0], rows), column: within(to[1], columns) } : null;
}

/** How far to scroll to see [from, to] within a room; what is too long is seen from its start. */
export function missed([from, to], [first, last]) {
  if (from < first) return from - first;
  return to > last ? Math.min(to - last, from - first) : 0;
}
