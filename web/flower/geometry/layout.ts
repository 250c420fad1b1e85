/**
 * The one geometry of the flower: from a family to the place and shape of everything drawn.
 *
 * Pure: no page, no drawing library, the same input gives the same output. A browser passes the
 * measures of its own fonts; a server may run the same files with measures of its fonts.
 * Positions are px from the upper left corner of the box.
 */
import { heart as geometryHeart } from "./heart.ts";
import type { Limits, Task } from "./petals.ts";
import { placings } from "./petals.ts";
import { NAME_GAP } from "./rim.ts";
import { leastCrossed, wedgesOf } from "./scene.ts";
import { fromFrame } from "./settle.ts";
import { emptySlot, slots as geometrySlots } from "./slots.ts";
import type { FilledSector } from "./chains.ts";
import type { Heart, Layout, LayoutInput, Measure, Size, Slot } from "./types.ts";

/** In a box narrower than this, px, smaller letters are allowed. */
const PHONE = 480;

/** Sizes that follow from the box, px: smallest font, rim font, limits of a petal's width. */
function scaleFor(box: Size): { least: number; font: number; limits: Limits; heart: number } {
  const phone = box.width < PHONE;
  const side = Math.min(box.width, box.height);
  return phone
    ? {
        least: 10,
        font: 11,
        limits: { least: 30, roomy: 66, most: 96, widest: 124 },
        heart: side * 0.23,
      }
    : {
        least: 11,
        font: 12,
        limits: { least: 34, roomy: 96, most: Math.min(150, side * 0.26), widest: 190 },
        heart: side * 0.2,
      };
}

/** Hearts from large to small; the more petals, the smaller the largest. Letters come last. */
function heartsOf(
  input: LayoutInput,
  scale: { least: number; heart: number },
  slotCount: number
): Heart[] {
  const sizes = [1, 0.8, 0.6].slice(slotCount > 24 ? 2 : slotCount > 14 ? 1 : 0);
  const tries = [
    ...sizes.map((part) => ({ part, lettered: false })),
    { part: 0.6, lettered: true },
  ];
  const { members, bonds, caseworkers, caption, measure } = input;
  const made = tries.map(({ part, lettered }) =>
    geometryHeart({
      members,
      bonds,
      caseworkers,
      caption,
      measure,
      lettered,
      least: scale.least,
      most: scale.heart * part,
    })
  );
  return made.filter((heart, i) => i === 0 || heart.r < made[i - 1]!.r - 3);
}

function sectorsOf(
  input: LayoutInput,
  slots: readonly Slot[][],
  scale: { font: number }
): FilledSector[] {
  return input.sectors.map((sector, i) => ({
    ...sector,
    nameWidth: input.measure(sector.name, scale.font, 600) + NAME_GAP,
    slots: slots[i]!.filter((slot) => !slot.position),
  }));
}

/** Asks for the width of a text in a font only once. */
function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const found = known.get(key) ?? measure(text, size, weight);
    known.set(key, found);
    return found;
  };
}

/** Slots per sector; with `spare` each has places where nobody stands yet, for who may come. */
function slotsOf(input: LayoutInput, spare: number): Slot[][] {
  const ids = input.sectors.map((s) => s.id);
  const slots = geometrySlots(input.parties, ids);
  return slots.map((list, i) => [
    ...list,
    ...Array.from({ length: spare }, () => emptySlot(ids[i]!)),
  ]);
}

function taskOf(input: LayoutInput, slots: readonly Slot[][]): Task {
  const all = slots.flat();
  const scale = scaleFor(input.box);
  return {
    ...scale,
    box: input.box,
    slots: all,
    sectors: sectorsOf(input, slots, scale),
    pinned: all.flatMap((slot) =>
      slot.position ? { slot, ...fromFrame(slot.position, input.box) } : []
    ),
    hearts: heartsOf(input, scale, all.filter((slot) => slot.parties.length).length),
    measure: input.measure,
  };
}

/** The steps of a layout: pauses, and what comes of it. */
export type Steps = Generator<void, Layout | null>;

function* layoutWith(input: LayoutInput, spare: number): Steps {
  const slots = slotsOf(input, spare);
  const task = taskOf(input, slots);
  const drawn = yield* leastCrossed(placings(task), slots, input);
  if (!drawn) return null;
  const { found, heart, petals } = drawn;
  return {
    box: input.box,
    rim: { a: found.rim.a, b: found.rim.b, n: found.rim.n },
    heart,
    wedges: wedgesOf(found, task.sectors, heart),
    petals,
    level: found.level,
    numbered: found.numbered,
    crossings: drawn.crossings,
    standing: { field: found.field, levels: found.levels, breaks: found.breaks },
  };
}

/** The drawing of a flower, or null for a box in which nothing fits. */
export function layout(asked: LayoutInput): Layout | null {
  const steps = layoutSteps(asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, step by step: a page that goes on in between answers whoever uses it. */
export function* layoutSteps(asked: LayoutInput): Steps {
  const input = { ...asked, measure: remembering(asked.measure) };
  const roomy = input.spare ? yield* layoutWith(input, input.spare) : null;
  if (roomy && !roomy.numbered) return roomy;
  const plain = yield* layoutWith(input, 0);
  return plain && plain.numbered && roomy ? roomy : plain;
}
