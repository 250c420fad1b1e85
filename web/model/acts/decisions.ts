/**
 * What deciding does to a family, as lists of commands, and what the decisions say. Pure.
 *
 * A decision has no id: it is known by all that it says. `iso` is the chosen day, written in full.
 * The same is worked out in `ecomap/views/decisions.py`.
 */
import { firstDay, lastDay, writtenDay, type Day } from "../../kit/days.ts";
import type { Commands } from "../commands.ts";
import { isFormal } from "../formal.ts";
import type { Decision, Family, WrittenDate } from "../schema.ts";
import { spellsOn } from "./heart.ts";
import * as acts from "./records.ts";
import { activeOn, tiesOf } from "./ties.ts";

const LIST = "decisions";

type Written = WrittenDate | null | undefined;

const first = (written: Written): Day => (written ? firstDay(written) : -Infinity);
const last = (written: Written): Day => (written ? lastDay(written) : Infinity);

/** Names, codes and days compared as Python compares them: names by code point. */
const order = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest decision by key of its finding, up to a day; of one day the last in the file. */
export function newest(document: Family, iso: WrittenDate): Map<string, Decision> {
  const found = new Map<string, Decision>();
  const taken = acts.records(document, LIST).filter((one) => first(one.on) <= first(iso));
  for (const one of taken) {
    const before = found.get(one.finding);
    if (!before || first(one.on) >= first(before.on)) found.set(one.finding, one);
  }
  return found;
}

const done = (one: Decision, iso: WrittenDate): boolean =>
  Boolean(one.done_on) && first(one.done_on) <= first(iso);

/** Something to be done, and whether its day is over. */
export interface OpenAction {
  readonly record: Decision;
  readonly overdue: boolean;
}

/** Actions to be done on the day: the first due first, those without a day last. */
export function openActions(document: Family, iso: WrittenDate): OpenAction[] {
  const open = [...newest(document, iso).values()]
    .filter((one) => one.verdict === "action" && !done(one, iso))
    .sort((a, b) => order(last(a.due), last(b.due)) || order(a.finding, b.finding));
  return open.map((record) => ({ record, overdue: last(record.due) < first(iso) }));
}

/** Actions that were done by the day, the last one done first. */
export function doneActions(document: Family, iso: WrittenDate): Decision[] {
  return [...newest(document, iso).values()]
    .filter((one) => one.verdict === "action" && done(one, iso))
    .sort((a, b) => first(b.done_on) - first(a.done_on) || order(a.finding, b.finding));
}

/** All decisions, the newest first; of one day the last in the file, undated ones last. */
export function historyOf(document: Family): Decision[] {
  return acts
    .records(document, LIST)
    .toReversed()
    .sort((a, b) => order(first(b.on), first(a.on)));
}

const ids = (written = ""): string[] => written.split("+").filter(Boolean).map(unescaped);

/** An id as it was before it stood in a key; one that was never escaped stays as it is. */
function unescaped(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What a finding is about; domain "" = not about one. */
export interface Subject {
  readonly rule: string;
  readonly parties: readonly string[];
  readonly members: readonly string[];
  readonly domain: string;
}

/** What a finding is about, read from its key. */
export function subjectOf(key: string): Subject {
  const [rule = "", parties, members, domain = ""] = key.split(":");
  return { rule, parties: ids(parties), members: ids(members), domain };
}

/** A decision that is being written: the day on which it is taken is not said yet. */
export type Draft = Omit<Decision, "on" | "extra">;

/** What stands in the record of a draft; who does what by when only for an action. */
function recordOf(draft: Draft, iso: WrittenDate): Draft & Pick<Decision, "on"> {
  const { finding, verdict, reason, by, shared } = draft;
  const { who, due, done_on } = verdict === "action" ? draft : NOBODY;
  return {
    finding,
    verdict,
    reason: reason ?? "",
    by: by || null,
    on: iso,
    who: who || null,
    due: due || null,
    done_on: done_on || null,
    shared: shared ?? false,
  };
}

const NOBODY: Pick<Draft, "who" | "due" | "done_on"> = {};

/**
 * Decides about a finding on the day. What was decided that same day is changed; an older decision
 * stands in the history, and the new one holds. Gives also whether one was changed.
 */
export function decide(
  document: Family,
  draft: Draft,
  iso: WrittenDate
): { commands: Commands; changed: boolean } {
  const record = recordOf(draft, iso);
  const standing = newest(document, iso).get(draft.finding);
  if (standing?.on !== iso) return { commands: [acts.add(LIST, record)], changed: false };
  const before = { ...record, done_on: draft.done_on ?? standing.done_on };
  return { commands: changeDecision(standing, recordOf(before, iso)), changed: true };
}

/** Sets fields of a decision. */
function changeDecision(record: Decision, values: acts.Values<"decisions">): Commands {
  return acts.change(LIST, record, values);
}

/** The decision was not taken after all; an older one on the same finding holds again. */
export function takeBack(document: Family, record: Decision): Commands {
  return [acts.remove(document, LIST, record)];
}

/** An action is done on a day; null = not done after all. */
export function finish(record: Decision, iso: WrittenDate | null): Commands {
  return changeDecision(record, { done_on: iso });
}

/** A day so many days later, written in full. */
export function later(iso: WrittenDate, days: number): WrittenDate {
  return writtenDay(firstDay(iso) + days);
}

/** Everybody who can do something: professionals first, then the own network, then the family. */
export function everybody(document: Family): string[] {
  const parties = acts.records(document, "parties");
  const sorted = [...parties.filter(isFormal), ...parties.filter((one) => !isFormal(one))];
  return [...sorted, ...acts.records(document, "members")].map((one) => one.id);
}

/**
 * Who is most likely to do something about a finding: whom it concerns, the fixed caseworker, and
 * whoever gives help on the day; professionals first, no more than `most`.
 */
export function likely(
  document: Family,
  finding: string,
  iso: WrittenDate,
  most: number
): string[] {
  const there = (id: string): boolean =>
    tiesOf(document, id, iso).some((tie) => activeOn(tie, iso));
  const { parties, members } = subjectOf(finding);
  const workers = spellsOn(document, iso).map((spell) => spell.party);
  const all = everybody(document);
  const concerned = all.filter((id) => parties.includes(id));
  const present = all.filter((id) => there(id));
  const wanted = [...concerned, ...workers, ...present, ...members].filter((id) =>
    all.includes(id)
  );
  return [...new Set(wanted)].slice(0, most);
}
