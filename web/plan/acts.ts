/**
 * What the plan does to a family, as lists of commands. Pure.
 */
import type { Made } from "../draw/row_kinds.ts";
import * as acts from "../model/acts/records.ts";
import type { Given, Means, Values } from "../model/acts/records.ts";
import type { Commands } from "../model/commands.ts";
import type { Code, Family, Goal, List, Need, WrittenDate } from "../model/schema.ts";
import { withdrawn, type Domain } from "./without.ts";

type Around = Means & { readonly document: Family };

function made<L extends List>(list: L, record: Given<L> & { readonly id: string }): Made {
  return { id: record.id, commands: [acts.add(list, record)] };
}

/** Each gives null while something is missing without which it means nothing. */
export function addNeed(draft: Values<"needs">, { document, iso, newId }: Around): Made | null {
  const { domain } = draft;
  if (!domain) return null;
  const need = made("needs", { ...draft, id: newId("n"), domain });
  return { ...need, commands: [...need.commands, ...withdrawn(document, domain, iso)] };
}

export function addGoal(draft: Values<"goals">, { newId }: Means): Made | null {
  return draft.text ? made("goals", { ...draft, id: newId("g") }) : null;
}

export function addOrder(draft: Values<"orders">, { newId }: Means): Made | null {
  const { kind } = draft;
  return kind ? made("orders", { ...draft, id: newId("o"), kind }) : null;
}

export function addMoment(draft: Values<"moments">, { newId }: Means): Made | null {
  const { kind, date } = draft;
  return kind && date ? made("moments", { ...draft, id: newId("e"), kind, date }) : null;
}

export function addContact(draft: Values<"contacts">): Made | null {
  const { party, date } = draft;
  return party && date ? { commands: [acts.add("contacts", { ...draft, party, date })] } : null;
}

/** Puts a need in another domain, where "no help needed" no longer holds. */
export function setNeedDomain(
  document: Family,
  need: Need,
  domain: Domain,
  iso: WrittenDate
): Commands {
  return [...acts.change("needs", need, { domain }), ...withdrawn(document, domain, iso)];
}

/** A goal that is met or dropped is closed on the day, unless it was already; open again, not. */
export function setGoalState(goal: Goal, state: Code<"goal_state">, iso: WrittenDate): Commands {
  const closed = state === "open" ? null : (goal.closed_on ?? iso);
  return acts.change("goals", goal, { state, closed_on: closed });
}
