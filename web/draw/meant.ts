/**
 * What was meant on the flower, carried out: somebody new, another place, a line between two.
 */
import * as told from "../flower/events.ts";
import * as petals from "../model/acts/petals.ts";
import { now } from "./context.ts";
import { begin, focusWithin } from "./editor.ts";
import { personName } from "./parts.ts";
import { choose, perform } from "./perform.ts";
import { sectorName, sectors } from "./sectors.ts";
import { text } from "./words.ts";

/**
 * Puts a new petal in a sector and opens its editor, ready for a name. preset: fields it starts
 * with, those of its tie under `tie`. Gives the id of the party.
 */
export function addParty(
  sector: petals.FlowerSector,
  place: petals.Place | null,
  preset: petals.Preset | null = null
): string {
  const { id, commands } = petals.addParty(sector, place, preset, now());
  perform(commands, text("told-added", { name: sectorName(sector) }));
  begin(id);
  choose(`petal:${id}`);
  return id;
}

/** Puts a petal in another ring or place, and says which ring that is. */
function moveParty(party: string, place: petals.Place): void {
  const { document } = now();
  const commands = petals.moveParty(document, party, place);
  const name = personName(document, party);
  perform(commands, place.ring ? text(`told-ring-${place.ring}`, { name }) : null);
}

/** Connects two parties and opens the editor of their link. */
export function connect(a: string, b: string): void {
  const seen = now();
  const { id, commands } = petals.connect(seen.document, a, b, seen);
  perform(commands);
  choose(`link:${id}`);
}

function addIn(sector: string, place: petals.Place | null): void {
  const found = sectors().find(({ id }) => id === sector);
  if (found) addParty(found.id, place);
}

/** Adds somebody from the list: to a sector, or to the family ("heart"). */
function addAt(place: string): void {
  if (place !== "heart") return addIn(place, null);
  choose("heart");
  focusWithin(".draft-fields input");
}

/** Carries out what was meant on the flower. */
export function listen(): void {
  told.added.hear(({ sector, place }) => addIn(sector, place));
  told.moved.hear(({ party, place }) => moveParty(party, place));
  told.linked.hear(({ a, b }) => connect(a, b));
  told.adding.hear(({ place }) => addAt(place));
}
