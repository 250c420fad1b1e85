// @ts-nocheck
/**
 * The fields of what stands in the plan: those of a new record (quick, what cannot be left out
 * first) and those of one that is there. Rows of the field kit; see fields.js.
 */
import { dateText, text } from "../draw/parts.ts";
import * as acts from "../model/acts/records.ts";
import { reversed } from "../model/acts/ties.ts";
import { likelyContacts, setContact, setGoalState, setNeedDomain } from "./acts.ts";
import { calm, needName, say } from "./words.ts";

/** So many people stand as buttons; the others in a list under them. */
const NEAR = 6;

const team = () => !calm();
const parties = (seen) => acts.records(seen.document, "parties").map((p) => p.id);
const likely = (seen) => likelyContacts(seen.document, seen.iso, NEAR);
const members = (seen) => acts.records(seen.document, "members").map((m) => m.id);

/** The same rows, reading and writing the records of a list. */
const of = (collection, rows) => rows.map((row) => ({ in: collection, ...row }));

/** A sentence when one day of a record would be before another, or null. */
function ordered(collection, early, late) {
  return (changed) => (value, seen) => {
    const record = { ...(seen.draft || seen.record(collection)), [changed]: value };
    const [start, end] = [record[early], record[late]];
    if (!reversed({ start, end })) return null;
    return text("day-reversed", { day: dateText(start), date: dateText(end) });
  };
}

const lasts = ordered("orders", "start", "end");
const spans = ordered("needs", "start", "end");
const due = ordered("goals", "start", "due");
const closes = ordered("goals", "start", "closed_on");

const severity = () => ({
  field: "severity",
  control: "choice",
  text: "plan-severity",
  options: () => [1, 2, 3].map((value) => ({ value, text: say(`severity-${value}`) })),
});

const domain = () => ({
  field: "domain",
  control: "choice",
  vocabulary: "life_domain",
  text: "plan-domain",
  needed: true,
  empty: null,
});

const forWhom = () => ({
  field: "members",
  control: "people",
  text: "for-whom",
  empty: "whole-family",
});

const since = (check) => ({
  field: "start",
  control: "day",
  text: "since",
  empty: "unknown",
  chips: ["today", "this-year", "last-year", "unknown"],
  check,
});

const until = (check) => ({
  field: "end",
  control: "day",
  text: "until",
  chips: ["today", "ongoing"],
  check,
});

const needFields = () => [
  { field: "text", control: "words", text: "plan-need-text" },
  severity(),
  forWhom(),
];

export const newNeed = () => [domain(), forWhom(), severity(), needFields()[0]];

export const needRows = () =>
  of("needs", [
    ...needFields(),
    {
      ...domain(),
      write: (value, seen) => setNeedDomain(seen.document, seen.record("needs"), value, seen.iso),
    },
    since(spans("start")),
    until(spans("end")),
    { field: "risk", control: "flag", text: "plan-risk", when: team },
    { field: "intergenerational", control: "flag", text: "plan-intergenerational", when: team },
  ]);

function needOptions(seen) {
  return acts
    .records(seen.document, "needs")
    .map((need) => ({ value: need.id, text: needName(need) }));
}

const goalFields = () => [
  { field: "text", control: "words", text: "plan-goal-text" },
  {
    field: "needs",
    control: "many",
    text: "plan-goal-needs",
    options: needOptions,
    when: (seen) => needOptions(seen).length > 0,
  },
  {
    field: "parties",
    control: "people",
    text: "plan-goal-with",
    who: likely,
    others: parties,
    when: (seen) => parties(seen).length > 0,
  },
];

const dueRow = () => ({
  field: "due",
  control: "day",
  text: "plan-due",
  empty: "unknown",
  check: due("due"),
});

export const newGoal = () => [...goalFields(), dueRow()];

export const goalRows = () =>
  of("goals", [
    ...goalFields(),
    { ...since(due("start")), text: "plan-from" },
    dueRow(),
    {
      field: "state",
      control: "choice",
      vocabulary: "goal_state",
      text: "plan-state",
      needed: true,
      write: (value, seen) => setGoalState(seen.record("goals"), value, seen.iso),
    },
    {
      field: "closed_on",
      control: "day",
      text: "plan-closed",
      empty: "unknown",
      chips: ["today"],
      check: closes("closed_on"),
      when: (seen) => (seen.record("goals").state || "open") !== "open",
    },
  ]);

export const newOrder = () => [
  {
    field: "kind",
    control: "choice",
    vocabulary: "order_kind",
    text: "plan-order-kind",
    needed: true,
    empty: null,
  },
  forWhom(),
  since(lasts("start")),
  until(lasts("end")),
];

/** A day that cannot be unknown: without it the record means nothing. */
const onDay = () => ({
  field: "date",
  control: "day",
  text: "plan-date",
  chips: ["today"],
  check: (value) => (value ? null : say("date-needed")),
});

const momentKind = () => ({
  field: "kind",
  control: "choice",
  vocabulary: "moment_kind",
  text: "plan-moment-kind",
  needed: true,
  empty: null,
});

const momentFields = () => [
  { field: "title", control: "words", text: "plan-moment-title" },
  onDay(),
  {
    field: "present",
    control: "people",
    text: "plan-present",
    who: (seen) => [...members(seen), ...likely(seen)],
    others: parties,
  },
  { field: "text", control: "words", long: true, text: "plan-moment-text" },
  { field: "shared", control: "flag", text: "plan-shared", when: team },
];

export const newMoment = () => [momentKind(), ...momentFields()];
export const momentRows = () => of("moments", [...momentFields(), momentKind()]);

export const newContact = () => [
  {
    field: "party",
    control: "people",
    one: true,
    text: "plan-contact-who",
    empty: null,
    who: likely,
    others: parties,
  },
  onDay(),
  { field: "members", control: "people", text: "plan-contact-with" },
  { field: "roles", control: "many", vocabulary: "role", text: "roles", when: team },
];

/** Writes a field of a contact, which gets another key by that. */
function writeContact(field) {
  return (value, seen) => {
    const made = setContact(seen.record("contacts"), { [field]: value });
    seen.renamed(made.key);
    return made.commands;
  };
}

const somebody = (value) => (value ? null : say("party-needed"));

export const contactRows = () =>
  of(
    "contacts",
    newContact().map((row) => ({
      ...row,
      check: row.field === "party" ? somebody : row.check,
      write: writeContact(row.field),
    }))
  );
export function orderRows() {
  return of("orders", newOrder());
}
