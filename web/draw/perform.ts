// @ts-nocheck
/**
 * What drawing does: acts carried out on the family that is open, and told to who listens.
 */
import { choose as chooseOnFlower } from "../flower/acts.ts";
import * as flower from "../flower/view.ts";
import * as petals from "../model/acts/petals.ts";
import * as acts from "../model/acts/records.ts";
import { removal } from "../model/acts/removal.ts";
import * as saving from "../saving/session.ts";
import { begin } from "./editor.ts";
import { context, settleForms } from "./fields.ts";
import { sectorOf } from "./forms_petal.ts";
import { announce, nameOf, person as personOf, text } from "./parts.ts";

/** Who told something last in this visit. */
let told = null;

/** Carries out commands and gives the id of the operation; no commands, no operation: null. */
export function perform(commands, announcement = null) {
  if (!commands.length) return null;
  const operation = saving.perform(commands);
  if (announcement) announce(announcement);
  return operation;
}

/** Who told something last, as long as they are in the family: what new ties begin with. */
export function lastTold(document) {
  return told && personOf(document, told) ? told : null;
}

export function rememberTold(person) {
  told = person;
}

function sectorName(sector) {
  return flower.current().words.sector[sector];
}

/**
 * Puts a new petal in a sector and opens its editor, ready for a name. place: {ring, position} or
 * null; preset: fields it starts with, those of its tie under `tie`. Gives the id of the party.
 */
export function addParty(sector, place, preset) {
  const seen = context({});
  const { id, commands } = petals.addParty(sector, place, preset, seen);
  const operation = perform(commands, text("told-added", { name: sectorName(sector) }));
  begin(id, operation);
  choose(`petal:${id}`);
  return id;
}

/** Puts a petal in another ring or place, and says which ring that is. */
export function moveParty(party, place) {
  const { document } = context({});
  const commands = petals.moveParty(document, party, place);
  const name = nameOf(personOf(document, party));
  perform(commands, place.ring ? text(`told-ring-${place.ring}`, { name }) : null);
}

/** Connects two parties and opens the editor of their link. */
export function connect(a, b) {
  const seen = context({});
  const { id, commands } = petals.connect(seen.document, a, b, seen);
  perform(commands);
  choose(`link:${id}`);
}

/** Takes a party away with all that hangs on it. */
export function removeParty(party) {
  removeRecord("parties", party);
}

/** Takes a record away that was a mistake, with all that hangs on it. */
export function removeRecord(collection, id) {
  const { document } = context({});
  const record = acts.find(document, collection, { id });
  const name = "name" in record ? nameOf(record) : text("this");
  perform(removal(document, id), text("told-removed", { name }));
}

/** Tells where somebody new stands, once there is a name. */
export function tellPlace(party) {
  const record = personOf(saving.document(), party);
  if (!record?.name) return;
  const other = sectorName(sectorOf(record).id);
  announce(text("told-named", { name: record.name, other }));
}

/** Chooses by key, unless that is chosen already (choosing twice lets go). */
export function choose(key) {
  if (flower.current().chosen !== key) chooseOnFlower(key);
}

export function undo() {
  settleForms();
  announce(text(saving.undo() ? "told-undone" : "told-nothing-to-undo"));
}

export function redo() {
  settleForms();
  announce(text(saving.redo() ? "told-redone" : "told-nothing-to-redo"));
}

/** Carries out what was meant on the flower. */
export function listen() {
  const hear = (name, act) =>
    document.addEventListener(`ecomap:${name}`, ({ detail }) => act(detail));
  hear("added", ({ sector, place }) => addParty(sector, place));
  hear("moved", ({ party, place }) => moveParty(party, place));
  hear("linked", ({ a, b }) => connect(a, b));
}
