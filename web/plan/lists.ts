/**
 * The lists of the plan, each under its name, in the order in which they are read.
 */
import { refreshForms } from "../draw/fields.ts";
import { lines, type Row } from "../draw/rows.ts";
import type { Context } from "../draw/seen.ts";
import * as acts from "../model/acts/records.ts";
import { CODES, type Contact, type Family, type Moment, type Records } from "../model/schema.ts";
import { contactRows, goalRows, momentRows, needRows, orderRows } from "./forms.ts";
import { contactsSorted, goalsByState, lastingFirst, momentsAround, needsOf } from "./order.ts";
import {
  calm,
  contactText,
  goalText,
  momentText,
  needText,
  orderText,
  type Lines,
} from "./words.ts";

/** So many contacts are shown before one asks for older ones. */
const RECENT = 8;
let older = false;

type PlanList = "needs" | "goals" | "orders" | "moments" | "contacts";

/** What a list of the plan is made of. */
interface Listed<L extends PlanList> {
  readonly rows: () => Row[];
  readonly found: (seen: Context) => readonly Records[L][];
  readonly words: (record: Records[L], document: Family) => Lines;
}

/** A list of records under its name, as long as there are any. */
function list<L extends PlanList>(collection: L, name: string, listed: Listed<L>): Row {
  const { rows, found, words } = listed;
  return lines<L>({
    name,
    control: "lines",
    text: `plan-${name}`,
    list: collection,
    items: (seen) => found(seen).map((r) => ({ key: acts.keyOf(r), ...words(r, seen.document) })),
    rows: rows(),
    empty: null,
    when: (seen) => found(seen).length > 0,
  });
}

export const needLists = (): Row[] =>
  CODES.life_domain.map((domain) =>
    list("needs", `domain-${domain}`, {
      rows: needRows,
      found: ({ document, iso }) => needsOf(document, domain, iso),
      words: needText,
    })
  );

export const goalLists = (): Row[] =>
  (["open", "closed"] as const).map((state) =>
    list("goals", `goals-${state}`, {
      rows: goalRows,
      found: ({ document }) => goalsByState(document)[state],
      words: goalText,
    })
  );

export const orderLists = (): Row[] =>
  (["now", "past"] as const).map((when) =>
    list("orders", `orders-${when}`, {
      rows: orderRows,
      found: ({ document, iso }) => lastingFirst(acts.records(document, "orders"), iso)[when],
      words: orderText,
    })
  );

const AROUND = ["coming", "been"] as const;

/** With the family only the moments that are shared with them. */
function moments({ document, iso }: Context, when: (typeof AROUND)[number]): Moment[] {
  return momentsAround(document, iso)[when].filter((m) => !calm() || m.shared);
}

/** Whether there is no moment to show. */
export function noMoments(seen: Context): boolean {
  return !AROUND.some((when) => moments(seen, when).length);
}

export const momentLists = (): Row[] =>
  AROUND.map((when) =>
    list("moments", `moments-${when}`, {
      rows: momentRows,
      found: (seen) => moments(seen, when),
      words: momentText,
    })
  );

function contacts({ document }: Context): Contact[] {
  return contactsSorted(document).slice(0, older ? Infinity : RECENT);
}

export const contactLists = (): Row[] => [
  list("contacts", "contacts-made", { rows: contactRows, found: contacts, words: contactText }),
  {
    name: "older",
    control: "action",
    text: "plan-older",
    look: "quiet",
    act: () => {
      older = true;
      refreshForms();
    },
    when: ({ document }) => !older && contactsSorted(document).length > RECENT,
  },
];

/** Only the newest contacts are shown again. */
export function forgetOlder(): void {
  older = false;
}
