// @ts-nocheck
/**
 * What a meeting does to a family, as lists of commands, and who may be there. Pure: no page.
 *
 * `iso` is the day of the meeting, written in full.
 */
import { firstDay, writtenDay } from "../../kit/days.ts";
import { spellsOn } from "../../model/acts/heart.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn } from "../../model/acts/ties.ts";

export const KINDS = ["team_meeting", "evaluation"];
const GROUPS = ["family", "caseworker", "professional", "network"];
const PAID = ["professional", "agency"];

/** From this age on somebody of the family is expected at a meeting, in years. */
const GROWN = 16;
/** How many of a group are in sight; the others unfold. */
const IN_SIGHT = { family: 6, caseworker: 3, professional: 8, network: 5 };
/** So many earlier meetings tell who mostly comes. */
const REMEMBERED = 3;

const first = (written) => firstDay(written);

/** All meetings and evaluations of which the day is known, newest first. */
export function meetings(document) {
  const known = (m) => KINDS.includes(m.kind) && m.date.length === 10;
  const found = acts.records(document, "moments").filter(known).reverse();
  return found.sort((a, b) => first(b.date) - first(a.date));
}

/** The meeting of the day, or undefined; the last one told. */
export const meetingOn = (document, iso) => meetings(document).find((m) => m.date === iso);

/** Begins the meeting of the day: {id, commands}; no commands when it has begun already. */
export function begin(document, iso, newId) {
  const there = meetingOn(document, iso);
  if (there) return { id: there.id, commands: [] };
  const id = newId("e");
  const commands = [acts.add("moments", { id, date: iso, kind: "team_meeting" })];
  return { id, commands };
}

/** Puts somebody among who is there, or takes them away. */
export function togglePresent(moment, id) {
  const there = moment.present ?? [];
  const present = there.includes(id) ? there.filter((one) => one !== id) : [...there, id];
  return acts.change("moments", moment, { present });
}

/** The first evaluation after the day, or undefined. */
export function planned(document, iso) {
  const coming = acts
    .records(document, "moments")
    .filter((m) => m.kind === "evaluation" && first(m.date) > first(iso));
  return coming.sort((a, b) => first(a.date) - first(b.date))[0];
}

/** Plans the next evaluation, or puts the one that is planned on another day; the family sees it. */
export function plan(document, iso, date, newId) {
  const there = planned(document, iso);
  if (there) return acts.change("moments", there, { date });
  const id = newId("e");
  return [acts.add("moments", { id, date, kind: "evaluation", shared: true })];
}

const ordered = (record) =>
  JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The decision in the document that says exactly this, in whatever order, or undefined. */
export function decisionLike(document, said) {
  const wanted = ordered(said);
  return acts.records(document, "decisions").find((one) => ordered(one) === wanted);
}

function isActive(document, party, iso) {
  const actual = (t) => t.party === party.id && (t.status ?? "actual") === "actual";
  return acts.records(document, "ties").some((t) => actual(t) && activeOn(t, iso));
}

function groupOf(party, caseworkers) {
  if (caseworkers.has(party.id)) return "caseworker";
  return PAID.includes(party.kind) ? "professional" : "network";
}

/** How often somebody was at the newest meetings before the day, by id. */
function earlierPresence(document, iso) {
  const before = meetings(document).filter((m) => m.date < iso && m.present?.length);
  const counts = new Map();
  for (const id of before.slice(0, REMEMBERED).flatMap((m) => m.present))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Whether somebody is old enough on the day; so is who never said when they were born. */
function isGrown(birth, iso) {
  if (!birth) return true;
  const born = writtenDay(first(birth));
  return `${Number(born.slice(0, 4)) + GROWN}${born.slice(4)}` <= iso;
}

function likely(record, group, document, iso) {
  if (group !== "family") return record.kind === "agency" ? 0 : 1;
  return isGrown(record.birth, iso) ? 1 : 0;
}

function sorted(group, records, document, iso) {
  const been = earlierPresence(document, iso);
  const rank = (one) => (been.get(one.id) ?? 0) * 2 + likely(one, group, document, iso);
  const ranked = [...records].sort((a, b) => rank(b) - rank(a));
  const grown = ranked.filter((one) => rank(one) > 0).slice(0, IN_SIGHT[group]);
  const shown = grown.length ? grown : ranked.slice(0, IN_SIGHT[group]);
  return { group, shown, others: ranked.filter((one) => !shown.includes(one)) };
}

/**
 * Who may be at a meeting on the day: for each group with somebody in it {group, shown: who mostly
 * comes, others}. Who is there already counts, also when they no longer help.
 */
export function people(document, iso, present = []) {
  const caseworkers = new Set(spellsOn(document, iso).map((s) => s.party));
  const here = (one) => present.includes(one.id);
  const parties = acts
    .records(document, "parties")
    .filter((p) => here(p) || caseworkers.has(p.id) || isActive(document, p, iso));
  const members = acts.records(document, "members").filter((m) => here(m) || activeOn(m, iso));
  const records = { family: members, caseworker: [], professional: [], network: [] };
  for (const party of parties) records[groupOf(party, caseworkers)].push(party);
  return GROUPS.filter((group) => records[group].length).map((group) =>
    sorted(group, records[group], document, iso)
  );
}
