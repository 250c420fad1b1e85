/**
 * Bringing the drawing to another document, moving as little as possible.
 */
import { fill } from "../kit/words.ts";
import { shownName } from "../model/drawn_party.ts";
import { read } from "../model/family.ts";
import type { DrawnFamily, Reading } from "../model/drawn.ts";
import type { Family } from "../model/schema.ts";
import { letGo } from "./acts.ts";
import { cancelConnecting } from "./connect.ts";
import { preview as geometryPreview, revise, type Changes } from "./geometry/revise.ts";
import type { LayoutInput } from "./geometry/types.ts";
import { changesBetween } from "./scene/changes.ts";
import { layoutInput } from "./scene/input.ts";
import { outlineOf } from "./scene/petals.ts";
import { isThere } from "./speech.ts";
import * as flower from "./view.ts";

/** Brings what does not hang on the layout to the family. */
export function showFamily(): void {
  const { family, words, time } = flower.shown();
  const canvas = flower.part("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", fill(words.canvas, { name: family.name }));
  time.follow(family);
}

/** How to read a document now: the time bar keeps the chosen days, newer hyphens count too. */
function readingNow(): Reading {
  const { how, day, then } = flower.shown();
  const days = [day, then ?? day];
  const [first, last] = [Math.min(how.first, ...days), Math.max(how.last, ...days)];
  return { nameless: how.nameless, hyphens: how.hyphens(), first, last };
}

/** What the scene would be laid out from for a family; null when there is no scene. */
function inputOf(family: DrawnFamily): LayoutInput | null {
  const current = flower.shown();
  if (!current.scene) return null;
  return layoutInput({ ...current, family }, current.scene.box, flower.keptState());
}

/** The scene for the family as it is now, or null when it has to be laid out anew. */
function revised(before: LayoutInput | null): flower.Scene | null {
  const { scene, family, measure, tapped } = flower.shown();
  const after = inputOf(family);
  if (!scene || !before || !after) return null;
  const changes = changesBetween(before, after, scene, tapped);
  return changes && revise(scene, withPreviewed(changes, after), measure);
}

/** A name that was only being typed gives way to the one in the document. */
function withPreviewed(changes: Changes, after: LayoutInput): Changes {
  const current = flower.shown();
  const shown = after.parties.find((p) => p.id === current.previewed);
  current.previewed = null;
  const known = [...changes.renewed, ...changes.placed.map(({ party }) => party)];
  if (!shown || known.includes(shown)) return changes;
  return { ...changes, renewed: [...changes.renewed, shown] };
}

/** Shows a name in a petal while it is being typed; the next edit brings back what is recorded. */
export function preview(id: string, name: string): void {
  const current = flower.shown();
  const { family, scene, measure } = current;
  const party = family.parties.find((p) => p.id === id);
  if (!scene || !party || !current.petals.has(id)) return;
  current.previewed = id;
  const said = { ...party, outline: outlineOf(party), name: shownName(name, readingNow()) };
  flower.setScene(geometryPreview(scene, said, measure));
  flower.paint(flower.keptState());
}

/** Lets go of what is not there any more: a choice, or the first petal of a line. */
function dropLost(): void {
  const { chosen, connecting, petals } = flower.shown();
  if (chosen && chosen !== "heart" && !isThere(chosen)) letGo();
  if (connecting?.from && !petals.has(connecting.from)) cancelConnecting();
}

/** Brings the drawing to this document. */
export function edit(document: Family): void {
  const current = flower.current();
  if (!current) return;
  const asked = inputOf(current.family);
  current.family = read(document, current.looks, readingNow());
  showFamily();
  const scene = revised(asked);
  current.tapped = null;
  if (scene) {
    flower.setScene(scene);
    flower.update();
  } else flower.draw();
  dropLost();
}
