/**
 * What stands in the plan, in words: what it is first, and on a second line whom it is for and when.
 */
import { nameOf, person } from "../draw/parts.ts";
import { dateText, label, text } from "../draw/words.ts";
import * as flower from "../flower/view.ts";
import { sentence, type Facts } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";
import type { Lasting } from "../model/records.ts";
import type { Contact, Family, Goal, LegalOrder, Moment, Need } from "../model/schema.ts";

/** A text of the plan by its key without "plan-". */
export function say(key: string, facts: Facts = {}): string {
  return text(`plan-${key}`, facts);
}

/** Whether the page is calm: with the family, without what only the team sees. */
export function calm(): boolean {
  return !flower.shown().team;
}

/** What stands in a list of one record, in two lines. */
export interface Lines {
  readonly text: string;
  readonly more: string;
}

/** Names of members and parties that are there, one after the other. */
function namesOf(ids: readonly string[] | undefined, document: Family): string {
  const people = (ids ?? []).map((id) => person(document, id));
  return people
    .filter((found) => found !== undefined)
    .map(nameOf)
    .join(", ");
}

function forWhom({ members }: { readonly members?: readonly string[] }, document: Family): string {
  return namesOf(members, document) || text("whole-family");
}

function between({ start, end }: Lasting): string {
  const since = start && say("since-date", { date: dateText(start) });
  const until = end && text("until-date", { date: dateText(end) });
  return [since, until].filter(Boolean).join(" ");
}

/** A part of a line, as far as it was told. */
type Part = string | false | 0 | null | undefined;

/** Two lines: what it is, and what is told about it as far as it was told. */
function lines(title: string, parts: readonly Part[]): Lines {
  const [begin = "", ...rest] = parts.filter((part) => part !== 0).filter(Boolean);
  return { text: sentence(title), more: [sentence(begin || ""), ...rest].join(" · ") };
}

/** What a need is called where others point at it. */
export function needName(need: Need): string {
  return need.text || sentence(label("life_domain", need.domain));
}

/** The words of a severity. */
export function severityText(severity: number): string {
  return say(`severity-${severity}`);
}

export function needText(need: Need, document: Family): Lines {
  return lines(need.text || say("need-untold"), [
    forWhom(need, document),
    need.severity && severityText(need.severity),
    !calm() && need.risk && say("risk-said"),
    !calm() && need.intergenerational && say("intergenerational-said"),
    between(need),
  ]);
}

function closedText(goal: Goal): string | null | undefined {
  const state = acts.valueOf("goals", goal, "state");
  if (state === "open") return goal.due && say("due-date", { date: dateText(goal.due) });
  const closed = goal.closed_on && dateText(goal.closed_on);
  return [label("goal_state", state), closed].filter(Boolean).join(" ");
}

export function goalText(goal: Goal, document: Family): Lines {
  const needs = acts.records(document, "needs");
  const wanted = (goal.needs ?? []).flatMap((id) => needs.filter((n) => n.id === id));
  return lines(goal.text || say("goal-untold"), [
    wanted.length && say("for-need", { name: wanted.map(needName).join(", ") }),
    goal.parties?.length && say("with-name", { name: namesOf(goal.parties, document) }),
    goal.start && say("since-date", { date: dateText(goal.start) }),
    closedText(goal),
  ]);
}

export function orderText(order: LegalOrder, document: Family): Lines {
  return lines(label("order_kind", order.kind), [forWhom(order, document), between(order)]);
}

export function momentText(moment: Moment, document: Family): Lines {
  const kind = label("moment_kind", moment.kind);
  return lines(moment.title || kind, [
    dateText(moment.date),
    moment.title && kind,
    moment.present?.length && say("present-name", { name: namesOf(moment.present, document) }),
    !calm() && moment.shared && say("shared-said"),
  ]);
}

export function contactText(contact: Contact, document: Family): Lines {
  const roles = (contact.roles ?? []).map((code) => label("role", code)).join(", ");
  return lines(namesOf([contact.party], document), [
    dateText(contact.date),
    contact.members?.length && say("with-name", { name: namesOf(contact.members, document) }),
    !calm() && roles && say("as-role", { name: roles }),
  ]);
}
