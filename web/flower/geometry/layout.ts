// @ts-nocheck
/**
 * The one geometry of the flower: from a family to the place and shape of everything drawn.
 *
 * Pure: no page, no drawing library, the same input gives the same output. A browser passes the
 * measures of its own fonts; a server may run the same files with measures of its fonts.
 * Positions are px from the upper left corner of the box.
 */
import { heart as geometryHeart } from "./heart.ts";
import { placings } from "./petals.ts";
import { NAME_GAP } from "./rim.ts";
import { leastCrossed, wedgesOf } from "./scene.ts";
import { fromFrame } from "./settle.ts";
import { emptySlot, slots as geometrySlots } from "./slots.ts";

/** In a box narrower than this, px, smaller letters are allowed. */
const PHONE = 480;

/** Sizes that follow from the box, px: smallest font, rim font, limits of a petal's width. */
function scaleFor(box) {
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
function heartsOf(input, scale, slotCount) {
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
  return made.filter((heart, i) => i === 0 || heart.r < made[i - 1].r - 3);
}

function sectorsOf(input, slots, scale) {
  return input.sectors.map((sector, i) => ({
    ...sector,
    nameWidth: input.measure(sector.name, scale.font, 600) + NAME_GAP,
    slots: slots[i].filter((slot) => !slot.position),
  }));
}

/** Asks for the width of a text in a font only once. */
function remembering(measure) {
  const known = new Map();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    if (!known.has(key)) known.set(key, measure(text, size, weight));
    return known.get(key);
  };
}

/** Slots per sector; with `spare` each has places where nobody stands yet, for who may come. */
function slotsOf(input, spare) {
  const ids = input.sectors.map((s) => s.id);
  const slots = geometrySlots(input.parties, ids);
  return slots.map((list, i) => [
    ...list,
    ...Array.from({ length: spare }, () => emptySlot(ids[i])),
  ]);
}

function taskOf(input, slots) {
  const all = slots.flat();
  const scale = scaleFor(input.box);
  const stored = all.filter((slot) => slot.position);
  return {
    ...scale,
    box: input.box,
    slots: all,
    sectors: sectorsOf(input, slots, scale),
    pinned: stored.map((slot) => ({ slot, ...fromFrame(slot.position, input.box) })),
    hearts: heartsOf(input, scale, all.filter((slot) => slot.parties.length).length),
    measure: input.measure,
  };
}

function* layoutWith(input, spare) {
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

/**
 * The drawing of a flower.
 *
 * input: {
 *   box: {width, height},
 *   sectors: [{id, side: "informal"|"formal", name}], clockwise, the informal ones first,
 *   parties: [{id, sector, outline: "leaf"|"soft"|"double", name, second, ring, position,
 *              spans: [[first, last]], replaces: [id], direction: step to stay near to, or null}],
 *   spare: places to keep free in each sector if names can still be written, or undefined,
 *   members, bonds, caseworkers: [[spell, ...], ...], caption: see `heart`,
 *   measure(text, size, weight): px
 * }
 * Returns {box, rim, heart, wedges, petals, level, numbered, crossings, standing}, or null for a box
 * in which nothing fits; `standing` is what `revise` needs to add to the drawing.
 */
export function layout(asked) {
  const steps = layoutSteps(asked);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, step by step: a page that goes on in between answers whoever uses it. */
export function* layoutSteps(asked) {
  const input = { ...asked, measure: remembering(asked.measure) };
  const roomy = input.spare ? yield* layoutWith(input, input.spare) : null;
  if (roomy && !roomy.numbered) return roomy;
  const plain = yield* layoutWith(input, 0);
  return plain && plain.numbered && roomy ? roomy : plain;
}
