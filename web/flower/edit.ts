// @ts-nocheck
/**
 * Bringing the drawing to another document, moving as little as possible.
 */
import { shownName } from "../model/drawn_party.ts";
import { read } from "../model/family.ts";
import * as saving from "../saving/session.ts";
import { letGo, recordOf } from "./acts.ts";
import { cancelConnecting } from "./connect.ts";
import { preview as geometryPreview, revise } from "./geometry/revise.ts";
import { showFamily } from "./main.ts";
import { replaceElements } from "./paint/canvas.ts";
import { linkElements, petalElements } from "./paint/elements.ts";
import { changesBetween } from "./scene/changes.ts";
import { layoutInput } from "./scene/input.ts";
import * as flower from "./view.ts";

/** How to read a document now: the time bar keeps the chosen days, newer hyphens count too. */
function howNow({ how, day, then }) {
  const days = [day, then ?? day];
  const hyphens = { ...how.hyphens, ...saving.hyphens() };
  const [first, last] = [Math.min(how.first, ...days), Math.max(how.last, ...days)];
  return { ...how, hyphens, first, last };
}

function inputOf(family) {
  const current = flower.current();
  const view = { ...current, family };
  return layoutInput(view, current.scene.box, flower.keptState(), current.directions);
}

/** The scene for the family as it is now, or null when it has to be laid out anew. */
function revised(before) {
  const { scene, family, measure, tapped } = flower.current();
  if (!scene) return null;
  const after = inputOf(family);
  const changes = changesBetween(before, after, scene, tapped);
  if (!changes) return null;
  return revise(scene, withPreviewed(changes, after), measure);
}

/** A name that was only being typed gives way to the one in the document. */
function withPreviewed(changes, after) {
  const current = flower.current();
  const shown = after.parties.find((p) => p.id === current.previewed);
  current.previewed = null;
  const known = [...changes.renewed, ...changes.placed.map(({ party }) => party)];
  if (!shown || known.includes(shown)) return changes;
  return { ...changes, renewed: [...changes.renewed, shown] };
}

function idsOf(id) {
  return ["petal", "second", "tie", "strain"].map((part) => `${part}:${id}`);
}

/** Links whose edge is not the same any more: other ends, or an end in another place. */
function changedLinks(before, family, touched) {
  const old = new Map(before.links.map((l) => [l.id, l]));
  const ends = (link, { parties }) => [parties[link.a].id, parties[link.b].id];
  const same = (link) => {
    const was = old.get(link.id);
    const now = ends(link, family);
    return was && String(ends(was, before)) === String(now) && !now.some((id) => touched.has(id));
  };
  return family.links.filter((link) => !same(link));
}

/** Ids of elements that are no longer wanted, and the wanted ones that are new or other. */
function elementChanges(before, family, was, scene) {
  const old = new Map(was.petals.map((p) => [p.id, p]));
  const petals = new Map(scene.petals.map((p) => [p.id, p]));
  const touched = scene.petals.filter((p) => old.get(p.id) !== p);
  const links = changedLinks(before, family, new Set(touched.map((p) => p.id)));
  const kept = new Set(family.links.map((l) => l.id));
  return {
    gone: [
      ...was.petals.filter((p) => !petals.has(p.id)).flatMap((p) => idsOf(p.id)),
      ...touched.filter((p) => !p.label.second).map((p) => `second:${p.id}`),
      ...before.links.filter((l) => !kept.has(l.id)).map((l) => `link:${l.id}`),
      ...links.map((l) => `link:${l.id}`),
    ],
    wanted: [
      ...touched.flatMap((p) => petalElements(p, scene.heart)),
      ...links.flatMap((l) => linkElements(l, family.parties, petals, scene.heart)),
    ],
  };
}

/** Puts a revised scene on the canvas, only the elements that differ, and then does `rest`. */
function showRevised(scene, before, rest) {
  const current = flower.current();
  const { gone, wanted } = elementChanges(before, current.family, current.scene, scene);
  flower.setScene(scene);
  current.cy.batch(() => {
    replaceElements(current.cy, gone, wanted);
    rest();
  });
}

/** Shows a name in a petal while it is being typed; the next edit brings back what is recorded. */
export function preview(id, name) {
  const current = flower.current();
  const { family, scene, measure } = current;
  const party = family.parties.find((p) => p.id === id);
  if (!scene || !party || !current.petals.has(id)) return;
  current.previewed = id;
  const shown = { ...party, name: shownName(name, howNow(current)) };
  showRevised(geometryPreview(scene, shown, measure), family, () =>
    flower.paint(flower.keptState())
  );
}

/** Lets go of what is not there any more: a choice, or the first petal of a line. */
function dropLost() {
  const { chosen, connecting, petals } = flower.current();
  if (chosen && chosen !== "heart" && !recordOf(chosen)) letGo();
  if (connecting?.from && !petals.has(connecting.from)) cancelConnecting();
}

/** Brings the drawing to this document. */
export function edit(document) {
  const current = flower.current();
  if (!current) return;
  const before = current.family;
  const asked = current.scene && inputOf(before);
  current.family = read(document, current.looks, howNow(current));
  showFamily();
  const scene = revised(asked);
  current.tapped = null;
  if (scene) showRevised(scene, before, flower.update);
  else flower.draw();
  dropLost();
}
