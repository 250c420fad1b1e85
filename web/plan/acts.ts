// @ts-nocheck
/**
 * What the plan does to a family, as lists of commands, and in which order it is read. Pure.
 *
 * For which parts of life somebody said that no help is needed stands in
 * `extra.domains_without_need` of the family: {domain: day}. A domain that is not in it and has no
 * need was not talked about.
 */
import { setExtra } from "../guide/acts.ts";
import { firstDay } from "../kit/days.ts";
import { spellsOn } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import { activeOn, tiesOf } from "../model/acts/ties.ts";

const WITHOUT = "domains_without_need";
const first = (written) => (written ? firstDay(written) : -Infinity);

export function withoutNeed(document) {
  return document.extra?.[WITHOUT] || {};
}

/** Says which of these domains need no help; those said before keep their day. */
export function setWithoutNeed(document, domains, iso) {
  const before = withoutNeed(document);
  const said = Object.fromEntries(domains.map((d) => [d, before[d] || iso]));
  return setExtra(document, WITHOUT, said);
}

/** Where help is needed, "no help needed" no longer holds. */
function withdrawn(document, domain, iso) {
  const domains = Object.keys(withoutNeed(document)).filter((d) => d !== domain);
  return setWithoutNeed(document, domains, iso);
}

/**
 * The domains by what is known of them on the day, each in the order given: {needed, without,
 * over: help was needed and no longer is, unknown: not talked about}.
 */
export function domainStates(document, domains, iso) {
  const needs = acts.records(document, "needs");
  const now = needs.filter((n) => activeOn(n, iso));
  const known = {
    needed: domains.filter((d) => now.some((n) => n.domain === d)),
    without: domains.filter((d) => d in withoutNeed(document)),
    over: domains.filter((d) => needs.some((n) => n.domain === d)),
  };
  known.without = known.without.filter((d) => !known.needed.includes(d));
  known.over = known.over.filter((d) => ![...known.needed, ...known.without].includes(d));
  const talked = Object.values(known).flat();
  return { ...known, unknown: domains.filter((d) => !talked.includes(d)) };
}

function made(collection, prefix, record, newId) {
  const id = newId(prefix);
  return { id, commands: [acts.add(collection, { id, ...record })] };
}

/** Each gives {commands, id}, or null while something is missing without which it means nothing. */
export function addNeed(draft, { document, iso, newId }) {
  if (!draft.domain) return null;
  const need = made("needs", "n", draft, newId);
  return { ...need, commands: [...need.commands, ...withdrawn(document, draft.domain, iso)] };
}

export function addGoal(draft, { newId }) {
  return draft.text ? made("goals", "g", draft, newId) : null;
}

export function addOrder(draft, { newId }) {
  return draft.kind ? made("orders", "o", draft, newId) : null;
}

export function addMoment(draft, { newId }) {
  return draft.kind && draft.date ? made("moments", "e", draft, newId) : null;
}

export function addContact(draft) {
  return draft.party && draft.date ? { commands: [acts.add("contacts", draft)] } : null;
}

/** Puts a need in another domain, where "no help needed" no longer holds. */
export function setNeedDomain(document, need, domain, iso) {
  return [...acts.change("needs", need, { domain }), ...withdrawn(document, domain, iso)];
}

/** A goal that is met or dropped is closed on the day, unless it was already; open again, not. */
export function setGoalState(goal, state, iso) {
  const closed = state === "open" ? null : goal.closed_on || iso;
  return acts.change("goals", goal, { state, closed_on: closed });
}

/** Changes a contact; it has no id, so it is known by another key afterwards: {commands, key}. */
export function setContact(contact, values) {
  const { record } = acts.add("contacts", { ...contact, ...values });
  return { commands: acts.change("contacts", contact, values), key: acts.keyOf(record) };
}

/** A copy, newest day first; records of one day stay in order, the last one told first. */
function newestFirst(records, dayOf) {
  return [...records].reverse().sort((a, b) => first(dayOf(b)) - first(dayOf(a)) || 0);
}

/** What lasts: what holds on the day first, then what is past; each newest first. */
export function lastingFirst(records, iso) {
  const sorted = newestFirst(records, (r) => r.start);
  const holds = (r) => activeOn(r, iso) || first(r.start) > first(iso);
  return { now: sorted.filter(holds), past: sorted.filter((r) => !holds(r)) };
}

/** The needs of a domain: those of the day first, the most serious first. */
export function needsOf(document, domain, iso) {
  const needs = acts.records(document, "needs").filter((n) => n.domain === domain);
  const { now, past } = lastingFirst(needs, iso);
  return [...now.sort((a, b) => (b.severity || 0) - (a.severity || 0)), ...past];
}

/** The goals: open ones, newest first, and closed ones, closed last first. */
export function goalsByState(document) {
  const state = (g) => acts.valueOf("goals", g, "state");
  const goals = acts.records(document, "goals");
  return {
    open: newestFirst(
      goals.filter((g) => state(g) === "open"),
      (g) => g.start
    ),
    closed: newestFirst(
      goals.filter((g) => state(g) !== "open"),
      (g) => g.closed_on
    ),
  };
}

/** Moments still to come after the day (the first one first) and those that were, newest first. */
export function momentsAround(document, iso) {
  const sorted = newestFirst(acts.records(document, "moments"), (m) => m.date);
  const later = (m) => first(m.date) > first(iso);
  return { coming: sorted.filter(later).reverse(), been: sorted.filter((m) => !later(m)) };
}

export function contactsSorted(document) {
  return newestFirst(acts.records(document, "contacts"), (c) => c.date);
}

/**
 * Who a contact is most likely with: who is the fixed caseworker, who had the newest contacts, who
 * gives paid help on the day, and then whoever there is; no more than `most`.
 */
export function likelyContacts(document, iso, most) {
  const formal = (p) => ["professional", "agency"].includes(p.kind);
  const there = (p) => tiesOf(document, p.id, iso).some((t) => activeOn(t, iso));
  const parties = acts.records(document, "parties").filter(there);
  const found = [
    ...spellsOn(document, iso).map((s) => s.party),
    ...contactsSorted(document).map((c) => c.party),
    ...[...parties.filter(formal), ...parties].map((p) => p.id),
  ];
  return [...new Set(found)].slice(0, most);
}
