/**
 * What is shown of a cell of the matrix, by whose help counts, and where the arrow keys lead. Pure.
 */
import type { Code } from "../../model/schema.ts";
import type { About, Light } from "../light/lights.ts";

/** Whose help counts: `Whose` of ecomap/views/matrix.py, in the order of a cell's states. */
export type Whose = "all" | "informal" | "formal";

/** How a place stands: `State` of ecomap/views/matrix.py. */
export type State =
  | "missing"
  | "waiting"
  | "thin"
  | "double"
  | "agreed"
  | "covered"
  | "unasked"
  | "no_need"
  | "unknown";

/** What stands before a name: `MARKS` of layouts/meeting/matrix.py. */
export type Mark = "own" | "professional" | "agency";

/** Who helps, or will (later): `who` of layouts/meeting/matrix.py; what is empty is left out. */
export interface Helper {
  readonly mark: Mark;
  /** Its long words may be broken. */
  readonly name: string;
  /** What is out of the ordinary. */
  readonly how?: string;
  /** Which help it is. */
  readonly help?: string;
  /** All that is known of it. */
  readonly long: string;
  readonly later?: boolean;
}

/** A cell (`data-cell`): `facts` of layouts/meeting/matrix.py; what is empty is left out. */
export interface Cell {
  /** By whose help counts. */
  readonly states: readonly [all: State, informal: State, formal: State];
  /** How heavy the heaviest need is, and which help is given twice, in words. */
  readonly need?: string;
  readonly same?: string;
  readonly who?: readonly Helper[];
  readonly ties?: readonly string[];
  readonly parties?: readonly string[];
  /** What else is known, in lines: needs, who gives the same help, and what to talk about. */
  readonly needs?: readonly string[];
  readonly double?: readonly string[];
  readonly findings?: readonly string[];
}

/** Whose cell it is, and of which life domain. */
export interface Place {
  readonly member: string;
  readonly domain: Code<"life_domain">;
}

/** States that ask to be talked about, in the order in which they are counted. */
const TALKED: readonly State[] = ["missing", "waiting", "thin", "double"];
/** How many names a cell shows; one more name takes no more room than saying that there is one. */
const NAMES = 3;

export function stateOf({ states: [all, informal, formal] }: Cell, whose: Whose): State {
  return { all, informal, formal }[whose];
}

function counts({ mark }: Helper, whose: Whose): boolean {
  return whose === "all" || (mark === "own") === (whose === "informal");
}

/** Who helps, of those whose help counts. */
export function helpers({ who = [] }: Cell, whose: Whose): Helper[] {
  return who.filter((one) => counts(one, whose));
}

/** The names that a cell shows, and how many there are more. */
export function shortened<T>(all: readonly T[]): { shown: readonly T[]; more: number } {
  const shown = all.length > NAMES + 1 ? all.slice(0, NAMES) : all;
  return { shown, more: all.length - shown.length };
}

/** What a cell lights: not its parties, so that every finding on the place is lit. */
export function lightOf({ member, domain }: Place, { ties = [] }: Cell): Light {
  return { members: [member], domains: [domain], ties };
}

export function aboutOf({ member, domain }: Place, { parties = [] }: Cell): About {
  return { members: [member], domains: [domain], parties };
}

/** How many places are in each state that asks to be talked about. */
export function tally(states: readonly State[]): { state: State; count: number }[] {
  return TALKED.map((state) => ({ state, count: states.filter((one) => one === state).length }));
}

/** Somewhere in a grid, counted from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** How large a grid is. */
interface Size {
  readonly rows: number;
  readonly columns: number;
}

const bounded = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at));

/** Where a key leads from a spot in a grid of that size; null = nowhere. */
export function step(
  { row, column }: Spot,
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { rows, columns }: Size
): Spot | null {
  const ways: Readonly<Record<string, Spot>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? rows - 1 : row, column: columns - 1 },
  };
  const to = Object.hasOwn(ways, key) && ways[key];
  return to ? { row: bounded(to.row, rows), column: bounded(to.column, columns) } : null;
}

/** From a place to a place, in px. */
type Stretch = readonly [from: number, to: number];

/** How far to scroll to see a stretch within a room; what is too long is seen from its start. */
export function missed([from, to]: Stretch, [first, last]: Stretch): number {
  if (from < first) return from - first;
  return to > last ? Math.min(to - last, from - first) : 0;
}
