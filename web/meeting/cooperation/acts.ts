/**
 * What the tab of who works with whom does to a family, and whom a light is about. Pure: no page.
 */
import * as petals from "../../model/acts/petals.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn } from "../../model/acts/ties.ts";
import type { Command } from "../../model/commands.ts";
import type { Family, WrittenDate } from "../../model/schema.ts";
import type { Light } from "../light/lights.ts";

/** Two parties, by their ids. */
export type Couple = readonly [a: string, b: string];

/** Writes down that two parties work together from the chosen day; gives the id of their link. */
export function join(document: Family, [a, b]: Couple, seen: acts.Means): acts.Made {
  const made = petals.connect(document, a, b, { ...seen, kind: "cooperates" });
  const begun = (command: Command): Command =>
    command.do === "add" ? { ...command, record: { ...command.record, start: seen.iso } } : command;
  return { id: made.id, commands: made.commands.map(begun) };
}

/** Whether a line joins two parties on the day. */
export function joined(document: Family, [a, b]: Couple, iso: WrittenDate): boolean {
  return petals.connect(document, a, b, { iso, newId: () => "" }).commands.length === 0;
}

/** The one party that a light is about, or null: a pair and a place are about more. */
export function partyOf(light: Light | null): string | null {
  const [party, ...others] = light?.parties ?? [];
  const alone = !others.length && !light?.members?.length;
  return (alone && party) || null;
}

/** What lights a party with its links of the day. */
export function lightOfParty(document: Family, party: string, iso: WrittenDate): Light {
  const links = acts
    .records(document, "links")
    .filter((link) => [link.a, link.b].includes(party) && activeOn(link, iso));
  return { parties: [party], links: links.map((link) => link.id) };
}
