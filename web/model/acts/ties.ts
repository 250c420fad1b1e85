// @ts-nocheck
/**
 * Acts on ties through time: what a change means on the chosen day, and what stops on it. Pure.
 */
import { firstDay, lastDay } from "../../kit/days.ts";
import * as acts from "./records.ts";

/** What can be observed again on a later day. */
const CHANNELS = ["strength", "stress", "flow", "hours_per_week"];

const first = (written) => firstDay(written);
const last = (written) => lastDay(written);

/** Whether a record lasts on a day: a coarse start from its first day, an end to its last. */
export function activeOn(record, iso) {
  const day = first(iso);
  const begun = !record.start || first(record.start) <= day;
  return begun && (!record.end || day <= last(record.end));
}

/** Whether a record with these fields would end before it starts. */
export function reversed({ start, end }) {
  return Boolean(start && end) && last(end) < first(start);
}

/** The ties of a party: those of the day first, then the others, in the order of the file. */
export function tiesOf(document, party, iso) {
  const ties = acts.records(document, "ties").filter((t) => t.party === party);
  return [...ties.filter((t) => activeOn(t, iso)), ...ties.filter((t) => !activeOn(t, iso))];
}

/** Observations up to the day that say something about a channel, the newest last. */
function observed(tie, channel, iso) {
  return (tie.observations || [])
    .filter((o) => first(o.on) <= first(iso) && (o[channel] ?? null) !== null)
    .sort((a, b) => first(a.on) - first(b.on));
}

/** A channel of a tie on a day; null = not recorded. */
export function channelOn(tie, channel, iso) {
  const source = observed(tie, channel, iso).pop() || tie;
  return source[channel] ?? null;
}

/** Whether the tie itself, and not an observation, tells how a channel was on the day. */
function fromTheStart(tie, channel, iso) {
  if (observed(tie, channel, iso).length) return false;
  const told = tie.said_on || tie.start;
  const never = CHANNELS.includes(channel) && (tie[channel] ?? null) === null;
  return never || Boolean(told && first(iso) <= last(told));
}

function withObservation(tie, iso, values) {
  const others = (tie.observations || []).filter((o) => o.on !== iso);
  const there = (tie.observations || []).find((o) => o.on === iso) || { on: iso };
  return [...others, { ...there, ...values }].sort((a, b) => first(a.on) - first(b.on));
}

/** The observations without a channel in one of them; an observation that says nothing goes. */
function withoutChannel(tie, source, channel) {
  return tie.observations
    .map((o) => {
      if (o !== source) return o;
      const { [channel]: _, ...rest } = o;
      return rest;
    })
    .filter((o) => CHANNELS.some((c) => (o[c] ?? null) !== null));
}

/**
 * Sets a channel as it is on the day. What was never told goes into the tie itself, and so does
 * what is told about a day up to the first telling; later it is an observation of that day. Null
 * takes away what was told last.
 */
export function setChannel(tie, channel, value, iso) {
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
export function addTie(party, { iso, newId, saidBy = null }) {
  const id = newId("t");
  return { id, commands: [acts.add("ties", { id, party, said_by: saidBy, said_on: iso })] };
}

/** Who tells, and with that when: the chosen day. */
export function setSaidBy(tie, person, iso) {
  return acts.change("ties", tie, { said_by: person, said_on: iso });
}

/** Ends the ties that a party has on the day; the petal stays on earlier days. */
export function stopParty(document, party, iso) {
  return tiesOf(document, party, iso)
    .filter((t) => activeOn(t, iso) && t.end !== iso)
    .flatMap((t) => acts.change("ties", t, { end: iso }));
}
