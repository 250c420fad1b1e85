/**
 * The heart of the flower: the genogram of the members, and the fixed caseworker at its foot.
 *
 * All coordinates are relative to the middle of the heart. The circle is as small as its content
 * allows.
 */
import type { PlacedCell } from "./genogram.ts";
import { genogram } from "./genogram.ts";
import { hull } from "./shapes.ts";
import { LINE, wrap } from "./text.ts";
import type {
  Bounds,
  Heart,
  HeartConfig,
  HeartInput,
  Household,
  Marker,
  Measure,
  MemberSign,
  PlacedSpell,
  Point,
} from "./types.ts";

/** A marker before it has a place. */
type Sized = Omit<Marker, "sign" | "x" | "y" | "outline" | "sample">;
/** A marker where it stands. */
type Standing = Omit<Marker, "outline" | "sample">;

/** px between a household's outline and its members, and between anything and the circle. */
const HOUSEHOLD_PAD = 5;
const EDGE = 7;

/** Room under the words of a marker for a sample of its tie, px. */
const SAMPLE = { width: 34, height: 14 };

function markerOf(
  slot: readonly PlacedSpell[],
  config: HeartConfig,
  caption: string,
  measure: Measure
): Sized {
  const name = (line: string) => measure(line, config.font, 600);
  const small = (line: string) => measure(line, config.small, 400);
  const labels = slot.map((spell) => wrap(spell.name, config.marker, name));
  const captionLines = wrap(caption, config.marker, small);
  const rows = Math.max(...labels.map((lines) => lines.length));
  const text = Math.max(...labels.flat().map(name), ...captionLines.map(small));
  const nameHeight = rows * config.font * LINE;
  const captionHeight = captionLines.length * config.small * LINE;
  return {
    spells: slot.map((spell, i) => ({ id: spell.id, lines: labels[i]! })),
    caption: captionLines,
    font: config.font,
    small: config.small,
    nameHeight,
    captionHeight,
    textWidth: text,
    width: text + 14,
    height: nameHeight + captionHeight + 6 + SAMPLE.height,
  };
}

/** Corners of a marker: a box of words that narrows to the sample of its tie, at `sign` = 1 below. */
function markerOutline(marker: Standing): Point[] {
  const half = marker.width / 2;
  const at = (dx: number, dy: number) =>
    [-1, 1].map((side) => ({ x: marker.x + side * dx, y: marker.y + marker.sign * dy }));
  const far = marker.height / 2;
  const words = far - SAMPLE.height;
  return hull([
    ...at(half - 4, -far),
    ...at(half, 4 - far),
    ...at(half, words - 3),
    ...at(half - 4, words + 1),
    ...at(SAMPLE.width * 0.6, far - 3),
    ...at(SAMPLE.width * 0.6 - 5, far),
  ]);
}

/** Markers by turns at the foot and at the head of the genogram; more than two side by side. */
function placeMarkers(markers: readonly Sized[], height: number): Standing[] {
  return markers.map((marker, i) => {
    const sign = i % 2 ? -1 : 1;
    const edge = sign > 0 ? height + 6 : -6;
    const row = markers.filter((_, j) => j % 2 === i % 2);
    const width = row.reduce((sum, m) => sum + m.width + 6, -6);
    const before = row.slice(0, row.indexOf(marker)).reduce((sum, m) => sum + m.width + 6, 0);
    const x = -width / 2 + before + marker.width / 2;
    return { ...marker, sign, x, y: edge + (sign * marker.height) / 2 };
  });
}

function corners(box: Bounds): Point[] {
  return [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y) => ({ x, y })));
}

function cellBox(cell: PlacedCell, pad: number): Bounds {
  const half = cell.width / 2 + pad - 4;
  return {
    left: cell.x - half,
    right: cell.x + half,
    top: cell.top - pad,
    bottom: cell.top + cell.height + pad,
  };
}

function radiusRound(points: readonly Point[], y: number): number {
  return Math.max(0, ...points.map((p) => Math.hypot(p.x, p.y - y)));
}

/** Height of the centre of the smallest circle, centred at x = 0, round the points. */
function circleCentre(points: readonly Point[]): number {
  let low = Math.min(...points.map((p) => p.y));
  let high = Math.max(...points.map((p) => p.y));
  for (let i = 0; i < 40; i += 1) {
    const a = low + (high - low) / 3;
    const b = high - (high - low) / 3;
    if (radiusRound(points, a) < radiusRound(points, b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}

function householdBoxes(placed: readonly PlacedCell[]): Household[] {
  const ids = [...new Set(placed.flatMap((cell) => cell.household || []))];
  return ids.map((id) => {
    const boxes = placed.filter((c) => c.household === id).map((c) => cellBox(c, HOUSEHOLD_PAD));
    return {
      id,
      left: Math.min(...boxes.map((b) => b.left)),
      right: Math.max(...boxes.map((b) => b.right)),
      top: Math.min(...boxes.map((b) => b.top)),
      bottom: Math.max(...boxes.map((b) => b.bottom)),
      members: placed.filter((c) => c.household === id).map((c) => c.id),
    };
  });
}

/** Moves markers outwards until they touch the circle. */
function touchCircle(markers: readonly Standing[], radius: number): void {
  for (const marker of markers) {
    const reached = () => Math.max(...markerOutline(marker).map((p) => Math.hypot(p.x, p.y)));
    while (reached() < radius) marker.y += marker.sign * 0.5;
  }
}

/** The two ends of the sample of a caseworker's tie. */
function sampleOf(marker: Standing): Point[] {
  const y = marker.y + marker.sign * (marker.height / 2 - SAMPLE.height / 2 - 1);
  return [
    { x: marker.x - SAMPLE.width / 2 + 2, y },
    { x: marker.x + SAMPLE.width / 2 - 2, y },
  ];
}

function compose(input: HeartInput, config: HeartConfig, perRow: number, lettered: boolean): Heart {
  const { placed, height } = genogram(input, config, perRow, lettered);
  const markers = input.caseworkers.map((slot) =>
    markerOf(slot, config, input.caption, input.measure)
  );
  return enclose(placed, placeMarkers(markers, height), config, lettered);
}

function enclose(
  placed: readonly PlacedCell[],
  markers: readonly Standing[],
  config: HeartConfig,
  lettered: boolean
): Heart {
  const households = householdBoxes(placed);
  const boxes = households.length ? households : placed.map((c) => cellBox(c, 0));
  const points = [
    ...boxes.flatMap(corners),
    ...placed.flatMap((c) => corners(cellBox(c, 0))),
    ...markers.flatMap(markerOutline),
  ];
  if (!points.length) points.push({ x: 0, y: 0 });
  const y = circleCentre(points);
  const content =
    radiusRound([...boxes.flatMap(corners), ...placed.flatMap((c) => corners(cellBox(c, 0)))], y) +
    EDGE;
  const r = Math.max(config.least, content, radiusRound(markers.flatMap(markerOutline), y));
  for (const cell of placed) cell.top -= y;
  for (const marker of markers) marker.y -= y;
  for (const box of households) Object.assign(box, { top: box.top - y, bottom: box.bottom - y });
  if (markers.length) touchCircle(markers, r);
  return {
    r,
    config,
    lettered,
    households,
    markers: markers.map((m) => ({ ...m, outline: markerOutline(m), sample: sampleOf(m) })),
    members: placed.map((c) => signOf(c, config)),
  };
}

/** A member's sign with its label; `dx` and `label` say where they stand in the cell. */
function signOf(cell: PlacedCell, config: HeartConfig): MemberSign {
  return {
    id: cell.id,
    x: cell.x + cell.dx,
    y: cell.top + config.sign / 2,
    sign: config.sign,
    row: cell.row,
    lines: cell.lines,
    font: config.font,
    textWidth: cell.textWidth,
    textX: cell.x + cell.label.dx,
    textTop: cell.top + cell.label.top,
    bottom: cell.top + cell.height,
  };
}

/** Sizes to try, from roomy to tight, px: sign, letters, columns of names and caseworkers, gap. */
function heartConfigs(least: number): HeartConfig[] {
  const sizes: [number, number, number, number, number][] = [
    [32, 13, 84, 140, 15],
    [30, 12, 72, 120, 14],
    [28, 12, 60, 110, 13],
    [26, 11, 60, 104, 11],
    [24, 11, 48, 100, 10],
    [21, 11, 44, 100, 9],
    [22, 10, 48, 94, 10],
    [19, 10, 40, 90, 8],
    [17, 10, 36, 84, 6],
  ];
  return sizes
    .filter(([, font]) => font >= least)
    .map(([sign, font, cell, marker, gap]) => ({
      sign,
      font,
      small: Math.max(least, font - 1),
      cell,
      marker,
      gap,
      least: 40,
    }));
}

function smallestFor(input: HeartInput, config: HeartConfig, lettered: boolean): Heart {
  const count = Math.max(1, input.members.length);
  const perRows = [...new Set([count, 4, 3, 2].map((n) => Math.min(n, count)))];
  const tries = perRows.map((perRow) => compose(input, config, perRow, lettered));
  return tries.reduce((a, b) => (b.r < a.r - 4 ? b : a));
}

/** How a heart may be drawn: px of the smallest letters and of the radius. */
export interface HeartLimits {
  least: number;
  most: number;
  /** A letter stands for the name of each member. */
  lettered: boolean;
}

/** The heart, at most `most` px in radius if it can be, else as small as it can be. */
export function heart(input: HeartInput & HeartLimits): Heart {
  let smallest: Heart | null = null;
  for (const config of heartConfigs(input.least)) {
    const made = smallestFor(input, config, input.lettered);
    if (made.r <= input.most) return made;
    if (!smallest || made.r < smallest.r) smallest = made;
  }
  return smallest!; // there is a size for any smallest font
}
