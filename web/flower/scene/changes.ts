// @ts-nocheck
/**
 * What differs between two readings of one family, as far as it moves something on the drawing.
 */
import { middleOf } from "../geometry/free.ts";
import { fromFrame } from "../geometry/settle.ts";

function fields(party, names) {
  return JSON.stringify(names.map((name) => party[name]));
}

const PLACE = ["sector", "ring", "position"];
const LOOK = ["name", "second", "outline", "spans", "replaces"];

function differs(before, after, names) {
  return fields(before, names) !== fields(after, names);
}

/** Whether heart or sectors differ: then everything is laid out anew. */
function reshaped(before, after) {
  return ["sectors", "members", "bonds", "caseworkers"].some(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])
  );
}

function byId(records) {
  return new Map(records.map((record) => [record.id, record]));
}

/** Where a party should stand, px from the heart: as stored, else at its ring; null = anywhere. */
function wantOf(party, before, scene, tapped) {
  if (party.position) return fromFrame(party.position, scene.box);
  if (!before) return tapped && tapped.sector === party.sector ? tapped.at : null;
  const petal = scene.petals.find((p) => p.id === party.id);
  if (!petal || before.sector !== party.sector) return null;
  const ray = { start: petal.step, end: petal.step };
  return middleOf(ray, party.ring, scene.standing.field);
}

/**
 * Changes for `revise` between two inputs of a layout, or null when only a new layout
 * will do. tapped: {sector, at} where a new petal was asked for, or null.
 */
export function changesBetween(before, after, scene, tapped) {
  if (reshaped(before, after)) return null;
  const [old, now] = [byId(before.parties), byId(after.parties)];
  const moved = after.parties.filter((p) => !old.has(p.id) || differs(old.get(p.id), p, PLACE));
  const stayed = after.parties.filter((p) => !moved.includes(p));
  return {
    removed: before.parties.filter((p) => !now.has(p.id)).map((p) => p.id),
    placed: moved.map((party) => ({
      party,
      want: wantOf(party, old.get(party.id), scene, tapped),
    })),
    renewed: stayed.filter((p) => differs(old.get(p.id), p, LOOK)),
  };
}
