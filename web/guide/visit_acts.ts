// @ts-nocheck
/**
 * A second visit: which petals are still to be asked on the chosen day, and what an answer does.
 * Pure.
 *
 * A petal was told of last on the newest of: who said it when, what was observed, and
 * `extra.confirmed_on` (of its ties; of the party itself when it has none).
 */
import { firstDay, lastDay, writtenDay } from "../kit/days.ts";
import { spellsOn } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import { activeOn, reversed, tiesOf } from "../model/acts/ties.ts";

/** Days on which something was told about a tie, or about a party without ties. */
function toldDays(record) {
  const seen = (record.observations || []).map((o) => o.on);
  return [record.said_on, record.extra?.confirmed_on, ...seen].filter(Boolean);
}

const told = (record, iso) => toldDays(record).some((day) => lastDay(day) >= firstDay(iso));

/** The ties of a party that are there on the day and do not end on it. */
function lastingTies(document, party, iso) {
  return tiesOf(document, party, iso).filter((t) => activeOn(t, iso) && t.end !== iso);
}

/** What is asked about a party: its ties, or the party itself when it never had one. */
function asked(document, party, iso) {
  const ties = lastingTies(document, party.id, iso);
  const never = !acts.records(document, "ties").some((t) => t.party === party.id);
  if (never) return [{ in: "parties", record: party }];
  return ties.map((record) => ({ in: "ties", record }));
}

/** Ids of the parties whose petal was not told of yet on this day or later. */
export function stillToAsk(document, iso) {
  const working = spellsOn(document, iso).map((s) => s.party);
  return acts
    .records(document, "parties")
    .filter((p) => !working.includes(p.id))
    .filter((p) => asked(document, p, iso).some(({ record }) => !told(record, iso)))
    .map((p) => p.id);
}

/** The newest writtenDay day before this one on which something was told, or null. */
export function lastVisit(document, iso) {
  const records = [...acts.records(document, "ties"), ...acts.records(document, "parties")];
  const before = records
    .flatMap(toldDays)
    .filter((day) => lastDay(day) < firstDay(iso))
    .sort((a, b) => lastDay(a) - lastDay(b));
  return before.at(-1) || null;
}

/** Still the same: remembers that it was confirmed on the day, and changes nothing else. */
export function confirm(document, id, iso) {
  const party = acts.find(document, "parties", { id });
  return asked(document, party, iso).flatMap(({ in: list, record }) =>
    acts.change(list, record, { extra: { ...record.extra, confirmed_on: iso } })
  );
}

function endOf(tie, last) {
  return reversed({ start: tie.start, end: last }) ? tie.start : last;
}

/** It stopped: its last day is the day itself or the one before; reason may be null. */
export function stop(document, id, { today = false, reason = null }, iso) {
  const last = today ? iso : writtenDay(firstDay(iso) - 1);
  return lastingTies(document, id, iso).flatMap((tie) =>
    acts.change("ties", tie, { end: endOf(tie, last), end_reason: reason })
  );
}

/** Everything a party and its ties say, to see whether somebody changed it. */
export function picture(document, id) {
  const ties = acts.records(document, "ties").filter((t) => t.party === id);
  return JSON.stringify([acts.find(document, "parties", { id }) || null, ties]);
}
