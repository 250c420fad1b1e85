// @ts-nocheck
/**
 * What deciding does to a family, as lists of commands, and what the decisions say. Pure.
 *
 * A decision has no id: it is known by all that it says. `iso` is the chosen day, written in full.
 * The same is worked out in `ecomap/views/decisions.py`.
 */
import { firstDay, lastDay, writtenDay } from "../../kit/days.ts";
import { spellsOn } from "./heart.ts";
import * as acts from "./records.ts";
import { activeOn, tiesOf } from "./ties.ts";

const LIST = "decisions";
const first = (written) => (written ? firstDay(written) : -Infinity);
const last = (written) => (written ? lastDay(written) : Infinity);

/** Names and codes compared as Python compares them: by code point. */
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The newest decision by key of its finding, up to a day; of one day the last in the file. */
export function newest(document, iso) {
  const found = new Map();
  const taken = acts.records(document, LIST).filter((one) => first(one.on) <= first(iso));
  for (const one of taken) {
    const before = found.get(one.finding);
    if (!before || first(one.on) >= first(before.on)) found.set(one.finding, one);
  }
  return found;
}

const done = (one, iso) => Boolean(one.done_on) && first(one.done_on) <= first(iso);

/** Actions to be done on the day: the first due first, those without a day last. */
export function openActions(document, iso) {
  const open = [...newest(document, iso).values()]
    .filter((one) => one.verdict === "action" && !done(one, iso))
    .sort((a, b) => last(a.due) - last(b.due) || order(a.finding, b.finding));
  return open.map((record) => ({ record, overdue: last(record.due) < first(iso) }));
}

/** Actions that were done by the day, the last one done first. */
export function doneActions(document, iso) {
  return [...newest(document, iso).values()]
    .filter((one) => one.verdict === "action" && done(one, iso))
    .sort((a, b) => first(b.done_on) - first(a.done_on) || order(a.finding, b.finding));
}

/** All decisions, the newest first; of one day the last in the file, undated ones last. */
export function historyOf(document) {
  const later = (a, b) => (a === b ? 0 : a < b ? 1 : -1);
  return [...acts.records(document, LIST)]
    .reverse()
    .sort((a, b) => later(first(a.on), first(b.on)));
}

const ids = (written = "") => written.split("+").filter(Boolean).map(unescaped);

/** An id as it was before it stood in a key; one that was never escaped stays as it is. */
function unescaped(written) {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What a finding is about: {rule, parties, members, domain}, read from its key. */
export function subjectOf(key) {
  const [rule, parties, members, domain = ""] = key.split(":");
  return { rule, parties: ids(parties), members: ids(members), domain };
}

/** What stands in the record of a draft; who does what by when only for an action. */
function recordOf(draft, iso) {
  const { finding, verdict, reason, by, shared } = draft;
  const action = verdict === "action";
  const [who, due, done_on] = ["who", "due", "done_on"].map((f) => (action && draft[f]) || null);
  return {
    finding,
    verdict,
    reason: reason || "",
    by: by || null,
    on: iso,
    who,
    due,
    done_on,
    shared: Boolean(shared),
  };
}

/**
 * Decides about a finding on the day. What was decided that same day is changed; an older decision
 * stands in the history, and the new one holds. draft: {finding, verdict, reason, by, who, due,
 * shared}; gives {commands, changed}.
 */
export function decide(document, draft, iso) {
  const record = recordOf(draft, iso);
  const standing = newest(document, iso).get(draft.finding);
  if (standing?.on !== iso) return { commands: [acts.add(LIST, record)], changed: false };
  const before = { ...record, done_on: draft.done_on ?? standing.done_on };
  return { commands: changeDecision(standing, recordOf(before, iso)), changed: true };
}

/** Sets fields of a decision. */
export function changeDecision(record, values) {
  return acts.change(LIST, record, values);
}

/** The decision was not taken after all; an older one on the same finding holds again. */
export function takeBack(document, record) {
  return [acts.remove(document, LIST, record)];
}

/** An action is done on a day; null = not done after all. */
export function finish(record, iso) {
  return changeDecision(record, { done_on: iso });
}

/** A day so many days later, written in full. */
export function later(iso, days) {
  return writtenDay(firstDay(iso) + days);
}

/** Everybody who can do something: professionals first, then the own network, then the family. */
export function everybody(document) {
  const parties = acts.records(document, "parties");
  const formal = (one) => ["professional", "agency"].includes(one.kind);
  const sorted = [...parties.filter(formal), ...parties.filter((one) => !formal(one))];
  return [...sorted, ...acts.records(document, "members")].map((one) => one.id);
}

/**
 * Who is most likely to do something about a finding: whom it concerns, the fixed caseworker, and
 * whoever gives help on the day; professionals first, no more than `most`.
 */
export function likely(document, finding, iso, most) {
  const there = (id) => tiesOf(document, id, iso).some((tie) => activeOn(tie, iso));
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
