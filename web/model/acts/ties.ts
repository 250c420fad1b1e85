/**
 * Acts on ties through time: what a change means on the chosen day, and what stops on it. Pure.
 */
import { firstDay as first, lastDay as last } from "../../kit/days.ts";
import type { Commands } from "../commands.ts";
import type { Lasting } from "../records.ts";
import { CHANNELS, type Family, type Observation, type Tie, type WrittenDate } from "../schema.ts";
import * as acts from "./records.ts";

/** What can be observed again on a later day. */
export type Channel = (typeof CHANNELS)[number];

/** Whether a record lasts on a day: a coarse start from its first day, an end to its last. */
export function activeOn(record: Lasting, iso: WrittenDate): boolean {
  const day = first(iso);
  const begun = !record.start || first(record.start) <= day;
  return begun && (!record.end || day <= last(record.end));
}

/** Whether a record with these fields would end before it starts. */
export function reversed({ start, end }: Lasting): boolean {
  return Boolean(start && end && last(end) < first(start));
}

/** The ties of a party: those of the day first, then the others, in the order of the file. */
export function tiesOf(document: Family, party: string, iso: WrittenDate): Tie[] {
  const ties = acts.records(document, "ties").filter((t) => t.party === party);
  return [...ties.filter((t) => activeOn(t, iso)), ...ties.filter((t) => !activeOn(t, iso))];
}

/** Observations up to the day that say something about a channel, the newest last. */
function observed(tie: Tie, channel: Channel, iso: WrittenDate): Observation[] {
  return (tie.observations ?? [])
    .filter((o) => first(o.on) <= first(iso) && (o[channel] ?? null) !== null)
    .sort((a, b) => first(a.on) - first(b.on));
}

/** A channel of a tie on a day; null = not recorded. */
export function channelOn<C extends Channel>(
  tie: Tie,
  channel: C,
  iso: WrittenDate
): NonNullable<Tie[C]> | null {
  const source: Pick<Tie, Channel> = observed(tie, channel, iso).pop() ?? tie;
  return source[channel] ?? null;
}

/** Whether the tie itself, and not an observation, tells how a channel was on the day. */
function fromTheStart(tie: Tie, channel: Channel, iso: WrittenDate): boolean {
  if (observed(tie, channel, iso).length) return false;
  const told = tie.said_on ?? tie.start;
  const never = (tie[channel] ?? null) === null;
  return never || Boolean(told && first(iso) <= last(told));
}

function withObservation(tie: Tie, iso: WrittenDate, values: Partial<Observation>): Observation[] {
  const all = tie.observations ?? [];
  const others = all.filter((o) => o.on !== iso);
  const there = all.find((o) => o.on === iso) ?? { on: iso };
  return [...others, { ...there, ...values }].sort((a, b) => first(a.on) - first(b.on));
}

/** The observations without a channel in one of them; an observation that says nothing goes. */
function withoutChannel(tie: Tie, source: Observation, channel: Channel): Observation[] {
  const without = ({ [channel]: _, ...rest }: Observation): Observation => rest;
  return (tie.observations ?? [])
    .map((o) => (o === source ? without(o) : o))
    .filter((o) => CHANNELS.some((c) => (o[c] ?? null) !== null));
}

/**
 * Sets a channel as it is on the day. What was never told goes into the tie itself, and so does
 * what is told about a day up to the first telling; later it is an observation of that day. Null
 * takes away what was told last.
 */
export function setChannel<C extends Channel>(
  tie: Tie,
  channel: C,
  value: Tie[C] | null,
  iso: WrittenDate
): Commands {
  const source = observed(tie, channel, iso).pop();
  if (value === null && source)
    return acts.change("ties", tie, { observations: withoutChannel(tie, source, channel) });
  if (value === null || fromTheStart(tie, channel, iso))
    return acts.change("ties", tie, { [channel]: value });
  return acts.change("ties", tie, {
    observations: withObservation(tie, iso, { [channel]: value }),
  });
}

/** One more tie of a party: gives {commands, id}. */
export function addTie(party: string, { iso, newId, saidBy = null }: acts.Means): acts.Made {
  const id = newId("t");
  return { id, commands: [acts.add("ties", { id, party, said_by: saidBy, said_on: iso })] };
}

/** Who tells, and with that when: the chosen day. */
export function setSaidBy(tie: Tie, person: string | null, iso: WrittenDate): Commands {
  return acts.change("ties", tie, { said_by: person, said_on: iso });
}

/** Ends the ties that a party has on the day; the petal stays on earlier days. */
export function stopParty(document: Family, party: string, iso: WrittenDate): Commands {
  return tiesOf(document, party, iso)
    .filter((t) => activeOn(t, iso) && t.end !== iso)
    .flatMap((t) => acts.change("ties", t, { end: iso }));
}
