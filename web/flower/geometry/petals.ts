/**
 * Choosing the size of the petals: as large and as legible as the box allows.
 *
 * All petals of a flower have bodies of one size. Candidates differ in the stretch of the rim, the
 * proportion of the body and whether ties must stay clear of every petal; the first in the order
 * of legibility wins.
 */
import type { FilledSector } from "./chains.ts";
import { CALM, DENSE } from "./chains.ts";
import type { Sizes } from "./labels.ts";
import {
  bareLevel,
  bodyOf,
  labelOf,
  largest,
  levels as geometryLevels,
  numberLevels,
  outlineAt,
  sizesFor,
  widthFor,
} from "./labels.ts";
import type { Rim } from "./rim.ts";
import { arcLength, inset, rimIn } from "./rim.ts";
import { BODY, field as geometryField } from "./rings.ts";
import type { Settled } from "./settle.ts";
import { settle } from "./settle.ts";
import { convexOverlap } from "./shapes.ts";
import { fits as geometryFits, place as geometryPlace } from "./sweep.ts";
import { BREAKS } from "./text.ts";
import type {
  Breaks,
  Field,
  Heart,
  Label,
  Level,
  Measure,
  PlacedParty,
  Point,
  Size,
  Slot,
  Spot,
} from "./types.ts";

/** Widths of petals, px: least, of a roomy drawing, most, and of a large petal. */
export interface Limits {
  least: number;
  roomy: number;
  most: number;
  widest: number;
}

/** A slot that somebody put in a place, px from the heart. */
interface Pin extends Point {
  slot: Slot;
}

/** What is to be placed, in which box, with letters from which size on. */
export interface Task {
  box: Size;
  slots: readonly Slot[];
  sectors: readonly FilledSector[];
  pinned: readonly Pin[];
  /** From large to small. */
  hearts: readonly Heart[];
  /** px of the letters along the rim, and of the smallest ones. */
  font: number;
  least: number;
  limits: Limits;
  measure: Measure;
}

/** A task with the widths that its slots need, as far as they were worked out. */
interface KnownTask extends Task {
  known: Map<string, number[]>;
}

/** A kind of drawing to try: levels of letters, proportions, what ties may cross. */
interface Stage {
  levels: readonly Level[];
  breaks: readonly Breaks[];
  ratios: readonly number[];
  numbered: boolean;
  /** px of tie that must show. */
  tie: number;
  /** Price of a crossing, in steps; Infinity = never, 0 = as many as there are. */
  penalty: number;
  /** The last level that is good enough. */
  enough: number;
  lettered?: boolean;
  /** Stored rings give way. */
  free?: boolean;
  bare?: boolean;
}

/** A way to draw: which heart, proportion, stretch of the rim and depths. */
interface WayToDraw {
  heart: Heart;
  ratio: number;
  penalty: number;
  tie: number;
  stretch: number;
  rings: readonly number[];
}

interface Choice extends WayToDraw {
  sizes: Sizes;
}

/** A choice whose labels fit at a level (the index of it). */
interface Legible {
  index: number;
  choice: Choice;
}

/** The level that was chosen, and smaller ones for who comes later. */
interface ChosenLevel {
  level: Level;
  levels: readonly Level[];
  breaks: readonly Breaks[];
}

interface PlacedChoice extends Choice, ChosenLevel, Settled {
  rim: Rim;
  field: Field;
  labels: ReadonlyMap<string, Label>;
}

/** All petals in their places. */
export interface Placing extends PlacedChoice {
  numbered: boolean;
}

/** A search with pauses (null) between what it finds. */
type Search<Found> = Generator<null, Found | null>;

/** Stands between placings where whoever looks for one may do something else for a moment. */
const PAUSE = null;
const WIDEST = 9;
const STRETCHES = [1.3, 1.65, WIDEST];
const RATIOS = [0.74, 0.64, 0.86, 1.05];

/** The room for petals of one width under a choice of heart, rim, proportion and rings. */
function roomFor(task: Task, choice: Choice) {
  const rim = rimIn(task.box, choice.stretch, task.font);
  const inner = inset(rim, rim.band + 2);
  const arc = arcLength(inset(rim, rim.band));
  const { penalty, rings, ratio, sizes } = choice;
  const options = { penalty, rings, arc, sizeOf: sizes.sizeOf };
  const bodies = (width: number) => [bodyOf(width, ratio), bodyOf(width * sizes.large, ratio)];
  const field = (width: number) => geometryField(inner, bodies(width), choice.heart.r, choice.tie);
  const fits = (width: number) =>
    width < Infinity && geometryFits(task.sectors, field(width), options);
  const place = (width: number) => {
    const made = field(width);
    return { field: made, placed: geometryPlace(task.sectors, made, options) };
  };
  return { rim, fits, place };
}

/** Ways to draw: which heart, which proportion; on the widest rim. */
function ways(task: Task, stage: Stage): WayToDraw[] {
  const { penalty, tie, ratios } = stage;
  const named = task.hearts.filter((heart) => !heart.lettered);
  const hearts = stage.lettered || !named.length ? task.hearts : named;
  return hearts.flatMap((heart) =>
    ratios.map((ratio) => ({
      heart,
      ratio,
      penalty,
      tie,
      stretch: WIDEST,
      rings: DENSE,
    }))
  );
}

/** Sizes of petals for a proportion and a level; widths are worked out once, when asked for. */
function needs(task: KnownTask, stage: Stage): (ratio: number, index: number) => Sizes {
  return (ratio, index) => {
    const key = `${stage.numbered} ${stage.bare} ${ratio} ${index}`;
    const level = stage.levels[index]!;
    const widths =
      task.known.get(key) ??
      task.slots.map((slot) => widthFor(slot, level, ratio, task, stage.breaks));
    task.known.set(key, widths);
    return sizesFor(task.slots, widths);
  };
}

/** The best level, better than `limit`, whose labels fit when drawn this way; or null. */
function* bestLevel(
  task: Task,
  way: WayToDraw,
  sizesAt: (ratio: number, index: number) => Sizes,
  limit: number
): Search<Legible> {
  const attemptAt = (index: number): Legible | null => {
    const sizes = sizesAt(way.ratio, index);
    const choice = { ...way, sizes };
    return roomFor(task, choice).fits(sizes.width) ? { index, choice } : null;
  };
  const last = attemptAt(limit - 1);
  if (!last) return null;
  for (let index = 0; index < limit - 1; index += 1) {
    yield PAUSE;
    const found = attemptAt(index);
    if (found) return found;
  }
  return last;
}

/** The way with the best level, or null. */
function* mostLegible(task: KnownTask, stage: Stage): Search<Legible> {
  const sizesAt = needs(task, stage);
  let best: Legible | null = null;
  for (const way of ways(task, stage)) {
    if (best && (best.index <= 1 || best.choice.heart !== way.heart)) break;
    const limit: number = best ? best.index : stage.enough + 1;
    yield PAUSE;
    const found: Legible | null = yield* bestLevel(task, way, sizesAt, limit);
    best = found ?? best;
  }
  return best;
}

/** The calmest variant that still has room: one ring, a rounder rim (not with stored positions). */
function* calmest(task: Task, choice: Choice): Generator<null, Choice> {
  for (const stretch of task.pinned.length ? [WIDEST] : STRETCHES) {
    for (const rings of [CALM, DENSE]) {
      const calmer = { ...choice, stretch, rings };
      const least = choice.sizes.width;
      const wanted = stretch === WIDEST ? least : Math.max(least, task.limits.roomy);
      yield PAUSE;
      if (roomFor(task, calmer).fits(wanted)) return calmer;
    }
  }
  return choice;
}

/** The labels of all parties by id, or null when one of them does not fit. */
function labelsIn(
  task: Task,
  { level, breaks }: ChosenLevel,
  field: Field,
  sizeOf: Sizes["sizeOf"]
): ReadonlyMap<string, Label> | null {
  const labels = new Map<string, Label>();
  for (const slot of task.slots) {
    const body = field.bodies[sizeOf(slot)]!;
    for (const party of slot.parties) {
      const label = labelOf(party, level, body, task.measure, breaks);
      if (!label) return null;
      labels.set(party.id, label);
    }
  }
  return labels;
}

/** True when no two petals overlap: the exact test, after the quick ones while placing. */
function apart(spots: readonly Spot[]): boolean {
  const outlines = spots.map((spot) => outlineAt(spot, BODY));
  return spots.every((p, i) =>
    spots.every((q, j) => {
      if (j <= i || p.left > q.right || q.left > p.right || p.top > q.bottom || q.top > p.bottom)
        return true;
      return !convexOverlap(outlines[i]!, outlines[j]!, 1);
    })
  );
}

/** Petals of one width, if they and their labels come out right: wedges, spots and labels. */
function placeAt(
  task: Task,
  found: ChosenLevel,
  choice: Choice,
  width: number
): PlacedChoice | null {
  const room = roomFor(task, choice);
  const { field, placed } = room.place(width);
  const pinned = task.pinned.map((pin) => ({ ...pin, size: choice.sizes.sizeOf(pin.slot) }));
  const settled = placed && settle(placed, pinned, field);
  if (!settled) return null;
  if (!apart([...settled.pinnedSpots, ...settled.wedges.flatMap((w) => w.spots)])) return null;
  const labels = labelsIn(task, found, field, choice.sizes.sizeOf);
  const { level, levels, breaks } = found;
  return labels && { ...choice, rim: room.rim, field, level, levels, breaks, labels, ...settled };
}

/** The largest width for which there is room, at least that which the labels need. */
function widest(task: Task, choice: Choice): number {
  const { sizes } = choice;
  const { fits } = roomFor(task, choice);
  const most = Math.max(sizes.width, Math.min(task.limits.most, task.limits.widest / sizes.large));
  return fits(most) ? most : largest(sizes.width, most, 1.5, fits);
}

/** Places the petals as large as there is room for, never smaller than their labels need. */
function* placeLargest(task: Task, found: ChosenLevel, choice: Choice): Search<PlacedChoice> {
  const least = choice.sizes.width;
  for (let width = widest(task, choice); width; width = nextWidth(width, least)) {
    yield PAUSE;
    const placed = placeAt(task, found, choice, width);
    if (placed) return placed;
  }
  return null;
}

/** A little narrower; 0 once the least width was tried. */
function nextWidth(width: number, least: number): number {
  return width <= least ? 0 : Math.max(least, width * 0.97);
}

/** Prices of a crossing at which a crowded flower is tried again, to find fewer crossings. */
const PRICES = [8, 5, 3];

/** Other ways to place a flower whose ties cross petals: petals as small as labels allow. */
function* variants(
  task: Task,
  found: ChosenLevel,
  choice: Choice
): Generator<PlacedChoice | null, void> {
  if (choice.penalty === Infinity) return;
  for (const penalty of PRICES) {
    yield PAUSE;
    const placed = placeAt(task, found, { ...choice, penalty }, choice.sizes.width);
    if (placed) yield placed;
  }
}

/** The placings of one stage: the largest first, with pauses between. */
function* attempt(task: KnownTask, stage: Stage): Generator<Placing | null, void> {
  const legible = yield* mostLegible(task, stage);
  if (!legible) return;
  const levels = stage.levels.slice(legible.index);
  const found = { level: levels[0]!, levels, breaks: stage.breaks };
  const choice = yield* calmest(task, legible.choice);
  const first = yield* placeLargest(task, found, choice);
  if (!first) return;
  yield { ...first, numbered: stage.numbered };
  for (const other of variants(task, found, choice))
    yield other && { ...other, numbered: stage.numbered };
}

function stagesFor(least: number): Stage[] {
  const soft = BREAKS.slice(0, 2);
  const named = {
    levels: geometryLevels(least),
    breaks: soft,
    ratios: RATIOS,
    numbered: false,
    tie: 24,
  };
  const badges = {
    levels: numberLevels(least),
    breaks: soft,
    ratios: [0.86],
    numbered: true,
    tie: 14,
  };
  const bare = [bareLevel(least)];
  return [
    { ...named, penalty: Infinity, tie: 30, enough: 5 },
    { ...named, penalty: 15, enough: 5 },
    { ...named, penalty: 0, enough: 6, tie: 22 },
    { ...named, penalty: 15, enough: 5, lettered: true },
    { ...named, penalty: 0, enough: 6, tie: 22, lettered: true },
    { ...named, penalty: 0, enough: 6, tie: 22, lettered: true, free: true },
    { ...badges, penalty: Infinity, enough: 2 },
    { ...badges, penalty: Infinity, enough: 2, lettered: true },
    { ...badges, penalty: 15, enough: 2, lettered: true },
    { ...badges, penalty: 0, enough: 3, tie: 10, lettered: true },
    {
      ...badges,
      penalty: 0,
      enough: 0,
      tie: 6,
      lettered: true,
      free: true,
      bare: true,
      levels: bare,
    },
  ];
}

/** The same task without stored rings: they give way before names do. */
function anywhere(task: KnownTask): KnownTask {
  const eased = new Map(task.slots.map((slot) => [slot, { ...slot, ring: null }] as const));
  return withSlots(task, eased);
}

function withSlots(task: KnownTask, others: ReadonlyMap<Slot, Slot>): KnownTask {
  const sectors = task.sectors.map((sector) => ({
    ...sector,
    slots: sector.slots.map((slot) => others.get(slot)!),
  }));
  const pinned = task.pinned.map((pin) => ({ ...pin, slot: others.get(pin.slot)! }));
  return { ...task, slots: [...others.values()], sectors, pinned };
}

/** Labels are fitted for the widest number; which number stands where is known once placed. */
function asNumbers(task: KnownTask): KnownTask {
  const count = task.slots.reduce((sum, slot) => sum + slot.parties.length, 0);
  const number = (party: PlacedParty) => ({
    ...party,
    name: "8".repeat(String(count).length),
    second: "",
  });
  const named = new Map(
    task.slots.map((slot) => [slot, { ...slot, parties: slot.parties.map(number) }] as const)
  );
  const { most } = task.limits;
  const limits = { least: 7, most: most * 0.5, roomy: most * 0.45, widest: most * 0.5 };
  return { ...withSlots(task, named), limits };
}

/**
 * Body size, wedges, spots and labels for all petals: the first placing, then others that may have
 * fewer crossings, with pauses (null) between; no placing when there is no room at all.
 */
export function* placings(asked: Task): Generator<Placing | null, void> {
  const task: KnownTask = { ...asked, known: new Map() };
  const easing = (stage: Stage) => (stage.free ? anywhere(task) : task);
  const naming = (stage: Stage) => (stage.numbered ? asNumbers(easing(stage)) : easing(stage));
  for (const stage of stagesFor(task.least)) {
    let found = false;
    for (const placing of attempt(naming(stage), stage)) {
      found = found || placing !== PAUSE;
      yield placing;
    }
    if (found) return;
  }
}
