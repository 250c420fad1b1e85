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
import type { Commands } from "../model/commands.ts";
import type { Code, Family, Party, Tie, WrittenDate } from "../model/schema.ts";

const CONFIRMED = "confirmed_on";

function isTold(day: unknown): day is WrittenDate {
  return typeof day === "string" && day !== "";
}

/** Days on which something was told about a tie, or about a party without ties. */
function toldDays(record: Tie | Party): WrittenDate[] {
  const confirmed = record.extra?.[CONFIRMED];
  const observed = "party" in record ? (record.observations ?? []).map((o) => o.on) : [];
  const said = "party" in record ? record.said_on : null;
  return [said, confirmed, ...observed].filter(isTold);
}

function wasTold(record: Tie | Party, iso: WrittenDate): boolean {
  return toldDays(record).some((day) => lastDay(day) >= firstDay(iso));
}

/** The ties of a party that are there on the day and do not end on it. */
function lastingTies(document: Family, party: string, iso: WrittenDate): Tie[] {
  return tiesOf(document, party, iso).filter((t) => activeOn(t, iso) && t.end !== iso);
}

/** What is asked about a party: its ties, or the party itself when it never had one. */
interface Asked {
  readonly ties: readonly Tie[];
  readonly party: Party | null;
}

function asked(document: Family, party: Party, iso: WrittenDate): Asked {
  const never = !acts.records(document, "ties").some((t) => t.party === party.id);
  return { ties: lastingTies(document, party.id, iso), party: never ? party : null };
}

function open({ ties, party }: Asked, iso: WrittenDate): boolean {
  return [...ties, ...(party ? [party] : [])].some((record) => !wasTold(record, iso));
}

/** Ids of the parties whose petal was not told of yet on this day or later. */
export function stillToAsk(document: Family, iso: WrittenDate): string[] {
  const working = spellsOn(document, iso).map((s) => s.party);
  return acts
    .records(document, "parties")
    .filter((p) => !working.includes(p.id) && open(asked(document, p, iso), iso))
    .map((p) => p.id);
}

/** The newest written day before this one on which something was told, or null. */
export function lastVisit(document: Family, iso: WrittenDate): WrittenDate | null {
  const records = [...acts.records(document, "ties"), ...acts.records(document, "parties")];
  const before = records
    .flatMap(toldDays)
    .filter((day) => lastDay(day) < firstDay(iso))
    .sort((a, b) => lastDay(a) - lastDay(b));
  return before.at(-1) ?? null;
}

/** Still the same: remembers that it was confirmed on the day, and changes nothing else. */
export function confirm(document: Family, id: string, iso: WrittenDate): Commands {
  const found = acts.find(document, "parties", { id });
  if (!found) return [];
  const { ties, party } = asked(document, found, iso);
  const extra = (record: Tie | Party) => ({ extra: { ...record.extra, [CONFIRMED]: iso } });
  return [
    ...ties.flatMap((tie) => acts.change("ties", tie, extra(tie))),
    ...(party ? acts.change("parties", party, extra(party)) : []),
  ];
}

/** What is told of a petal that is gone: whether it still was there today, and why it stopped. */
export interface Stopped {
  today?: boolean | null;
  reason?: Code<"end_reason"> | null;
}

/** It stopped: its last day is the day itself or the one before. */
export function stop(
  document: Family,
  id: string,
  { today = false, reason = null }: Stopped,
  iso: WrittenDate
): Commands {
  const last = today ? iso : writtenDay(firstDay(iso) - 1);
  const endOf = ({ start }: Tie): WrittenDate =>
    start && reversed({ start, end: last }) ? start : last;
  return lastingTies(document, id, iso).flatMap((tie) =>
    acts.change("ties", tie, { end: endOf(tie), end_reason: reason })
  );
}

/** Everything a party and its ties say, to see whether somebody changed it. */
export function picture(document: Family, id: string): string {
  const ties = acts.records(document, "ties").filter((t) => t.party === id);
  return JSON.stringify([acts.find(document, "parties", { id }) ?? null, ties]);
}
