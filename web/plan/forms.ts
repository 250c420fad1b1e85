/**
 * The fields of what stands in the plan: those of a new record (quick, what cannot be left out
 * first) and those of one that is there.
 */
import { inOrder } from "../draw/forms_lasting.ts";
import { ids } from "../draw/parts.ts";
import type { Chip, Option } from "../draw/row_kinds.ts";
import { of, ofNew, type DraftRow, type Row } from "../draw/rows.ts";
import type { Context, Seen } from "../draw/seen.ts";
import * as acts from "../model/acts/records.ts";
import type { Lasting, Values } from "../model/records.ts";
import type { WrittenDate } from "../model/schema.ts";
import { setGoalState, setNeedDomain } from "./acts.ts";
import { likelyContacts } from "./order.ts";
import { calm, needName, say, severityText } from "./words.ts";

/** Rows of what is filled in of a new record of a list. */
type New<L extends "needs" | "goals" | "orders" | "moments" | "contacts"> = DraftRow<Values<L>>[];

/** So many people stand as buttons; the others in a list under them. */
const NEAR = 6;
const STARTS: readonly Chip[] = ["today", "this-year", "last-year", "unknown"];
const ENDS: readonly Chip[] = ["today", "ongoing"];

const team = (): boolean => !calm();
const parties = ({ document }: Context): string[] => ids(document, "parties");
const members = ({ document }: Context): string[] => ids(document, "members");
const likely = ({ document, iso }: Context): string[] => likelyContacts(document, iso, NEAR);

type Dated = Seen<never, Lasting>;

const startsBefore = (start: WrittenDate | null, { it }: Dated): string | null =>
  inOrder({ ...it, start });
const endsAfter = (end: WrittenDate | null, { it }: Dated): string | null =>
  inOrder({ ...it, end });

const forWhom = (list: "needs" | "orders") =>
  ofNew(list, "members", { control: "people", empty: "whole-family" });

const since = (list: "needs" | "orders") =>
  ofNew(list, "start", {
    control: "day",
    empty: "unknown",
    chips: STARTS,
    check: startsBefore,
  });

const until = (list: "needs" | "orders") =>
  ofNew(list, "end", { control: "day", chips: ENDS, check: endsAfter });

const needWords = () => ofNew("needs", "text", { control: "words" });
const severity = () => ofNew("needs", "severity", { control: "choice", called: severityText });

export const newNeed = (): New<"needs"> => [
  ofNew("needs", "domain", { control: "choice", needed: true, empty: null }),
  forWhom("needs"),
  severity(),
  needWords(),
];

export const needRows = (): Row[] => [
  needWords(),
  severity(),
  forWhom("needs"),
  of("needs", "domain", {
    control: "choice",
    needed: true,
    empty: null,
    write: (domain, { document, iso, it }) =>
      domain ? setNeedDomain(document, it, domain, iso) : [],
  }),
  since("needs"),
  until("needs"),
  of("needs", "risk", { control: "flag", when: team }),
  of("needs", "intergenerational", { control: "flag", when: team }),
];

function needOptions({ document }: Context): Option<string>[] {
  return acts.records(document, "needs").map((need) => ({ value: need.id, text: needName(need) }));
}

const goalFields = () => [
  ofNew("goals", "text", { control: "words" }),
  ofNew("goals", "needs", {
    control: "many",
    options: needOptions,
    when: (seen) => needOptions(seen).length > 0,
  }),
  ofNew("goals", "parties", {
    control: "people",
    who: likely,
    others: parties,
    when: (seen) => parties(seen).length > 0,
  }),
];

const due = () =>
  ofNew("goals", "due", {
    control: "day",
    empty: "unknown",
    check: (end, { it }) => inOrder({ start: it.start, end }),
  });

export const newGoal = (): New<"goals"> => [...goalFields(), due()];

export const goalRows = (): Row[] => [
  ...goalFields(),
  of("goals", "start", {
    control: "day",
    empty: "unknown",
    chips: STARTS,
    check: (start, { it }) => inOrder({ start, end: it.due }),
  }),
  due(),
  of("goals", "state", {
    control: "choice",
    needed: true,
    write: (state, { iso, it }) => (state ? setGoalState(it, state, iso) : []),
  }),
  of("goals", "closed_on", {
    control: "day",
    empty: "unknown",
    chips: ["today"],
    check: (end, { it }) => inOrder({ start: it.start, end }),
    when: ({ it }) => acts.valueOf("goals", it, "state") !== "open",
  }),
];

export const newOrder = (): New<"orders"> => [
  ofNew("orders", "kind", { control: "choice", needed: true, empty: null }),
  forWhom("orders"),
  since("orders"),
  until("orders"),
];

export const orderRows = (): Row[] => newOrder();

/** A day that cannot be unknown: without it the record means nothing. */
const onDay = (list: "moments" | "contacts") =>
  ofNew(list, "date", {
    control: "day",
    chips: ["today"],
    check: (date) => (date ? null : say("date-needed")),
  });

const momentKind = () => ofNew("moments", "kind", { control: "choice", needed: true, empty: null });

const momentFields = () => [
  ofNew("moments", "title", { control: "words" }),
  onDay("moments"),
  ofNew("moments", "present", {
    control: "people",
    who: (seen) => [...members(seen), ...likely(seen)],
    others: parties,
  }),
  ofNew("moments", "text", { control: "words", long: true }),
  ofNew("moments", "shared", { control: "flag", when: team }),
];

export const newMoment = (): New<"moments"> => [momentKind(), ...momentFields()];
export const momentRows = (): Row[] => [...momentFields(), momentKind()];

const WITH = {
  control: "people",
  one: true,
  empty: null,
  who: likely,
  others: parties,
} as const;

const contactFields = () => [
  onDay("contacts"),
  ofNew("contacts", "members", { control: "people" }),
  ofNew("contacts", "roles", { control: "many", when: team }),
];

export const newContact = (): New<"contacts"> => [
  ofNew("contacts", "party", WITH),
  ...contactFields(),
];

/** A contact with nobody is none. */
export const contactRows = (): Row[] => [
  of("contacts", "party", { ...WITH, check: (id) => (id ? null : say("party-needed")) }),
  ...contactFields(),
];
