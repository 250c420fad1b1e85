// @ts-nocheck
/**
 * What the tab of who works with whom does to a family, and whom a light is about. Pure: no page.
 */
import * as petals from "../../model/acts/petals.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn } from "../../model/acts/ties.ts";

/** Writes down that two parties work together from the chosen day: {commands, id}. */
export function join(document, a, b, seen) {
  const made = petals.connect(document, a, b, { ...seen, kind: "cooperates" });
  const begun = (command) => ({ ...command, record: { ...command.record, start: seen.iso } });
  return { id: made.id, commands: made.commands.map(begun) };
}

/** Whether a line joins two parties on the day. */
export function joined(document, a, b, iso) {
  const none = petals.connect(document, a, b, { iso, newId: () => null });
  return none.commands.length === 0;
}

/** The one party that a light is about, or null: a pair and a place are about more. */
export function partyOf(light) {
  const parties = light?.parties ?? [];
  const alone = parties.length === 1 && !light.members?.length;
  return alone ? parties[0] : null;
}

/** What lights a party with its links of the day. */
export function lightOfParty(document, party, iso) {
  const links = acts
    .records(document, "links")
    .filter((link) => [link.a, link.b].includes(party) && activeOn(link, iso));
  return { parties: [party], links: links.map((link) => link.id) };
}
