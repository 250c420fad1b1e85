// @ts-nocheck
/**
 * Where the bars of one lane and their names go, so that no name is cut or covered. Pure: no page.
 */

const ROW = 30; // px from row to row
const LINE = 20; // px of a line of a name under its bar
const THIN = 5; // px of a bar of a single day
const TOUCH = 24; // px that a finger needs
const INSIDE = 16; // px around a name in its bar
const BESIDE = 8; // px between a bar and a name beside it
const APART = 6; // px between two things in a row

function beside(from, to, label, width) {
  if (to + BESIDE + label <= width) return { side: "after", from, to: to + BESIDE + label };
  if (from - BESIDE - label >= 0) return { side: "before", from: from - BESIDE - label, to };
  return null;
}

/** A name that fits nowhere beside its bar stands under it, on as many lines as it needs. */
function under(from, to, label, width) {
  const start = Math.max(0, Math.min(from, width - label));
  const taken = { from: Math.min(from, start), to: Math.max(to, Math.min(start + label, width)) };
  return { side: "under", ...taken, shift: start, lines: Math.ceil(label / width) };
}

/** The place of {a, b, label, short} (per cent, per cent, px, px) on a track of so many px. */
function placed({ a, b, label, short }, width) {
  const bar = Math.max(THIN, ((b - a) * width) / 100);
  const x = Math.max(0, Math.min((a * width) / 100, width - bar));
  const left = Math.max(0, Math.min(x, width - Math.max(bar, TOUCH)));
  const place =
    label + INSIDE <= bar
      ? { side: "in", from: x, to: x + bar }
      : (beside(x, x + bar, short, width) ?? under(x, x + bar, short, width));
  const taken = { from: Math.min(place.from, left), to: Math.max(place.to, left + TOUCH) };
  return { ...place, ...taken, left, x: x - left, bar };
}

const free = (row, place) =>
  row.taken.every((other) => place.to + APART <= other.from || other.to + APART <= place.from);

/**
 * Puts things in as few rows as their order allows. A thing has a name for in its bar and one for
 * beside it, which may be shorter.
 *
 * Gives for each {side, left, x, bar, top, shift} in px, and the height of all rows.
 */
export function pack(things, width) {
  const rows = [];
  const places = things.map((thing) => {
    const place = placed(thing, width);
    let row = rows.find((one) => free(one, place));
    if (!row) rows.push((row = { taken: [], height: 0 }));
    row.taken.push(place);
    row.height = Math.max(row.height, ROW + (place.lines ?? 0) * LINE);
    return { place, row };
  });
  let top = 0;
  for (const row of rows) {
    row.top = top;
    top += row.height;
  }
  return { places: places.map(({ place, row }) => ({ ...place, top: row.top })), height: top };
}
