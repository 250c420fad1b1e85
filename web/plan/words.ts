// @ts-nocheck
/**
 * What stands in the plan, in words: what it is first, and on a second line whom it is for and when.
 */
import { dateText, label, nameOf, person, text } from "../draw/parts.ts";
import * as flower from "../flower/view.ts";
import { sentence } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";

export const say = (key, facts) => text(`plan-${key}`, facts);
export const word = (vocabulary, code) => label(vocabulary, code);
export const calm = () => !flower.current().team;

/** Names of members and parties, one after the other. */
function namesOf(ids, document) {
  return (ids || [])
    .map((id) => person(document, id))
    .filter(Boolean)
    .map(nameOf)
    .join(", ");
}

function forWhom(record, document) {
  return namesOf(record.members, document) || text("whole-family");
}

function between({ start, end }) {
  const since = start && say("since-date", { date: dateText(start) });
  const until = end && text("until-date", { date: dateText(end) });
  return [since, until].filter(Boolean).join(" ");
}

/** Two lines: what it is, and what is told about it as far as it was told. */
function lines(title, parts) {
  const [begin = "", ...rest] = parts.filter(Boolean);
  return { text: sentence(title), more: [sentence(begin), ...rest].join(" · ") };
}

/** What a need is called where others point at it. */
export function needName(need) {
  return need.text || sentence(word("life_domain", need.domain));
}

export function needText(need, document) {
  return lines(need.text || say("need-untold"), [
    forWhom(need, document),
    need.severity && say(`severity-${need.severity}`),
    !calm() && need.risk && say("risk-said"),
    !calm() && need.intergenerational && say("intergenerational-said"),
    between(need),
  ]);
}

function closedText(goal) {
  const state = goal.state && goal.state !== "open" && word("goal_state", goal.state);
  if (!state) return goal.due && say("due-date", { date: dateText(goal.due) });
  return [state, goal.closed_on && dateText(goal.closed_on)].filter(Boolean).join(" ");
}

export function goalText(goal, document) {
  const needs = acts.records(document, "needs");
  const named = (goal.needs || []).map((id) => needs.find((n) => n.id === id)).filter(Boolean);
  return lines(goal.text || say("goal-untold"), [
    named.length && say("for-need", { name: named.map(needName).join(", ") }),
    goal.parties?.length && say("with-name", { name: namesOf(goal.parties, document) }),
    goal.start && say("since-date", { date: dateText(goal.start) }),
    closedText(goal),
  ]);
}

export function orderText(order, document) {
  return lines(word("order_kind", order.kind), [forWhom(order, document), between(order)]);
}

export function momentText(moment, document) {
  const kind = word("moment_kind", moment.kind);
  return lines(moment.title || kind, [
    dateText(moment.date),
    moment.title && kind,
    moment.present?.length && say("present-name", { name: namesOf(moment.present, document) }),
    !calm() && moment.shared && say("shared-said"),
  ]);
}

export function contactText(contact, document) {
  const roles = (contact.roles || []).map((code) => word("role", code)).join(", ");
  return lines(namesOf([contact.party], document), [
    dateText(contact.date),
    contact.members?.length && say("with-name", { name: namesOf(contact.members, document) }),
    !calm() && roles && say("as-role", { name: roles }),
  ]);
}
