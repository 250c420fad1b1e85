/**
 * Where the bars of one lane and their names go, so that no name is cut or covered. Pure: no page.
 */

const ROW = 30; // px from row to row
const LINE = 20; // px of a line of a name under its bar
const THIN = 5; // px of a bar of a single day
export const TOUCH = 24; // px that a finger needs
const INSIDE = 16; // px around a name in its bar
const BESIDE = 8; // px between a bar and a name beside it
const APART = 6; // px between two things in a row

/** A thing from a to b (per cent), with its name for in its bar and a shorter one for beside it (px). */
export interface Thing {
  readonly a: number;
  readonly b: number;
  readonly label: number;
  readonly short: number;
}

/** What a thing takes in its row, in px. shift: where a name under its bar starts; lines: of that. */
interface Taken {
  readonly side: "in" | "after" | "before" | "under";
  readonly from: number;
  readonly to: number;
  readonly shift?: number;
  readonly lines?: number;
}

/** The place of a thing in px: of what can be touched (left), and of the bar in that (x, bar). */
interface Place extends Taken {
  readonly left: number;
  readonly x: number;
  readonly bar: number;
}

/** The same, with its row: px from the top of the track. */
export interface Packed extends Place {
  readonly top: number;
}

function beside(from: number, to: number, label: number, width: number): Taken | null {
  if (to + BESIDE + label <= width) return { side: "after", from, to: to + BESIDE + label };
  if (from - BESIDE - label >= 0) return { side: "before", from: from - BESIDE - label, to };
  return null;
}

/** A name that fits nowhere beside its bar stands under it, on as many lines as it needs. */
function under(from: number, to: number, label: number, width: number): Taken {
  const start = Math.max(0, Math.min(from, width - label));
  const taken = { from: Math.min(from, start), to: Math.max(to, Math.min(start + label, width)) };
  return { side: "under", ...taken, shift: start, lines: Math.ceil(label / width) };
}

/** The place of a thing on a track of so many px. */
function placed({ a, b, label, short }: Thing, width: number): Place {
  const bar = Math.max(THIN, ((b - a) * width) / 100);
  const x = Math.max(0, Math.min((a * width) / 100, width - bar));
  const left = Math.max(0, Math.min(x, width - Math.max(bar, TOUCH)));
  const place: Taken =
    label + INSIDE <= bar
      ? { side: "in", from: x, to: x + bar }
      : (beside(x, x + bar, short, width) ?? under(x, x + bar, short, width));
  const taken = { from: Math.min(place.from, left), to: Math.max(place.to, left + TOUCH) };
  return { ...place, ...taken, left, x: x - left, bar };
}

interface Row {
  readonly taken: Place[];
  height: number;
}

function isFree({ taken }: Row, place: Place): boolean {
  return taken.every((other) => place.to + APART <= other.from || other.to + APART <= place.from);
}

/** Puts a place in the first row that has room for it, or in a new one; gives which. */
function putIn(rows: Row[], place: Place): Row {
  let row = rows.find((one) => isFree(one, place));
  if (!row) rows.push((row = { taken: [], height: 0 }));
  row.taken.push(place);
  row.height = Math.max(row.height, ROW + (place.lines ?? 0) * LINE);
  return row;
}

/**
 * Puts things in as few rows as their order allows, on a track of so many px. Gives the place of
 * each, and the height of all rows in px.
 */
export function pack(
  things: readonly Thing[],
  width: number
): { readonly places: readonly Packed[]; readonly height: number } {
  const rows: Row[] = [];
  const places = things.map((thing) => {
    const place = placed(thing, width);
    return { place, row: putIn(rows, place) };
  });
  const tops = new Map<Row, number>();
  let height = 0;
  for (const row of rows) {
    tops.set(row, height);
    height += row.height;
  }
  return {
    places: places.map(({ place, row }) => ({ ...place, top: tops.get(row) ?? 0 })),
    height,
  };
}
