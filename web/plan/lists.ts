// @ts-nocheck
/**
 * The parts of the plan: how each is called, what is asked of a new record, and its lists in the
 * order in which they are read. Rows of the field kit; see fields.js.
 */
import { refreshForms } from "../draw/fields.ts";
import { codes } from "../draw/parts.ts";
import * as acts from "../model/acts/records.ts";
import {
  addContact,
  addGoal,
  addMoment,
  addNeed,
  addOrder,
  contactsSorted,
  goalsByState,
  lastingFirst,
  momentsAround,
  needsOf,
} from "./acts.ts";
import {
  contactRows,
  goalRows,
  momentRows,
  needRows,
  newContact,
  newGoal,
  newMoment as planNewMoment,
  newNeed,
  newOrder,
  orderRows,
} from "./forms.ts";
import { calm, contactText, goalText, momentText, needText, orderText } from "./words.ts";

/** So many contacts are shown before one asks for older ones. */
const RECENT = 8;
let older = false;

/** A list of records under its name, as long as there are any. */
function list(collection, name, rows, found, words) {
  const items = (seen) =>
    found(seen).map((r) => ({ key: acts.keyOf(r), ...words(r, seen.document) }));
  return {
    name,
    control: "lines",
    text: `plan-${name}`,
    in: collection,
    items,
    rows,
    empty: null,
    when: (seen) => found(seen).length > 0,
  };
}

const needLists = () =>
  codes("life_domain").map((domain) =>
    list(
      "needs",
      `domain-${domain}`,
      needRows(),
      ({ document, iso }) => needsOf(document, domain, iso),
      needText
    )
  );

const goalLists = () =>
  ["open", "closed"].map((state) =>
    list(
      "goals",
      `goals-${state}`,
      goalRows(),
      ({ document }) => goalsByState(document)[state],
      goalText
    )
  );

const orderLists = () =>
  ["now", "past"].map((when) =>
    list(
      "orders",
      `orders-${when}`,
      orderRows(),
      ({ document, iso }) => lastingFirst(acts.records(document, "orders"), iso)[when],
      orderText
    )
  );

/** With the family only the moments that are shared with them. */
function moments({ document, iso }, when) {
  return momentsAround(document, iso)[when].filter((m) => !calm() || m.shared);
}

const momentLists = () =>
  ["coming", "been"].map((when) =>
    list("moments", `moments-${when}`, momentRows(), (seen) => moments(seen, when), momentText)
  );

function contacts({ document }) {
  return contactsSorted(document).slice(0, older ? Infinity : RECENT);
}

function showOlder() {
  older = true;
  refreshForms();
}

const contactLists = () => [
  list("contacts", "contacts-made", contactRows(), contacts, contactText),
  {
    name: "older",
    control: "action",
    text: "plan-older",
    look: "quiet",
    act: showOlder,
    when: ({ document }) => !older && contactsSorted(document).length > RECENT,
  },
];

const onTheDay = ({ iso }) => ({ date: iso });

/** A moment that is written down with the family is theirs to see. */
const newMoment = (seen) => ({ ...onTheDay(seen), shared: calm() });

/**
 * By part: draft rows and `begin` of a new one, `add` (see plan_acts.js), the lists; `none(seen)`
 * whether nothing is there yet; `team`: only for the team.
 */
export const PARTS = {
  needs: {
    draft: () => newNeed(),
    begin: () => ({}),
    add: (draft, seen) => addNeed(draft, seen),
    lists: needLists,
    none: ({ document }) => !acts.records(document, "needs").length,
  },
  goals: {
    draft: () => newGoal(),
    begin: ({ iso }) => ({ start: iso }),
    add: (draft, seen) => addGoal(draft, seen),
    lists: goalLists,
    none: ({ document }) => !acts.records(document, "goals").length,
  },
  contacts: {
    draft: () => newContact(),
    begin: onTheDay,
    add: (draft) => addContact(draft),
    lists: contactLists,
    none: ({ document }) => !acts.records(document, "contacts").length,
  },
  moments: {
    draft: () => planNewMoment(),
    begin: newMoment,
    add: (draft, seen) => addMoment(draft, seen),
    lists: momentLists,
    none: (seen) => !["coming", "been"].some((when) => moments(seen, when).length),
  },
  orders: {
    team: true,
    draft: () => newOrder(),
    begin: () => ({}),
    add: (draft, seen) => addOrder(draft, seen),
    lists: orderLists,
    none: ({ document }) => !acts.records(document, "orders").length,
  },
};

export function forgetOlder() {
  older = false;
}
