/**
 * The parts of the plan: how each is called, what is asked of a new record, and its lists.
 */
import type { Row } from "../draw/rows.ts";
import type { Context } from "../draw/seen.ts";
import * as acts from "../model/acts/records.ts";
import type { Values } from "../model/records.ts";
import type { List } from "../model/schema.ts";
import { addContact, addGoal, addMoment, addNeed, addOrder } from "./acts.ts";
import { entry, type Entry } from "./entry.ts";
import { newContact, newGoal, newMoment, newNeed, newOrder } from "./forms.ts";
import { contactLists, goalLists, momentLists, needLists, noMoments, orderLists } from "./lists.ts";
import { calm } from "./words.ts";

export interface Part {
  readonly name: "needs" | "goals" | "contacts" | "moments" | "orders";
  /** The way to add a record. */
  readonly entry: () => Entry;
  readonly lists: () => Row[];
  /** Whether nothing is there yet. */
  readonly none: (seen: Context) => boolean;
  /** Only for the team. */
  readonly team?: true;
}

const without =
  (list: List) =>
  ({ document }: Context): boolean =>
    !acts.records(document, list).length;

const nothing = () => ({});
const today = ({ iso }: Context) => ({ date: iso });

/** A moment that is written down with the family is theirs to see. */
const newShared = ({ iso }: Context): Values<"moments"> => ({ date: iso, shared: calm() });

export const PARTS: readonly Part[] = [
  {
    name: "needs",
    entry: () => entry("needs", { rows: newNeed, begin: nothing, add: addNeed }),
    lists: needLists,
    none: without("needs"),
  },
  {
    name: "goals",
    entry: () =>
      entry("goals", { rows: newGoal, begin: ({ iso }) => ({ start: iso }), add: addGoal }),
    lists: goalLists,
    none: without("goals"),
  },
  {
    name: "contacts",
    entry: () => entry("contacts", { rows: newContact, begin: today, add: addContact }),
    lists: contactLists,
    none: without("contacts"),
  },
  {
    name: "moments",
    entry: () => entry("moments", { rows: newMoment, begin: newShared, add: addMoment }),
    lists: momentLists,
    none: noMoments,
  },
  {
    name: "orders",
    team: true,
    entry: () => entry("orders", { rows: newOrder, begin: nothing, add: addOrder }),
    lists: orderLists,
    none: without("orders"),
  },
];
