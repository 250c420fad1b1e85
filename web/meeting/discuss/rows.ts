/**
 * What is filled in with a decision: rows of the field kit, by what is decided.
 */
import { lastDay } from "../../kit/days.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Code, Family, WrittenDate } from "../../model/schema.ts";
import { nameOf, say } from "./words.ts";

export type Verdict = Code<"verdict">;

/** What the rows know: the family, and the chosen day. */
export interface Seen {
  readonly document: Family;
  readonly iso: WrittenDate;
}

/** Days from now that can be tapped, by the key of their words. */
const QUICK = { week: 7, "weeks-2": 14, "weeks-4": 28 };
/** So many people stand as buttons; the others in a list under them. */
const NEAR = 6;

const all = ({ document }: Seen): string[] => decisions.everybody(document);

const quickDays = ({ iso }: Seen) =>
  Object.entries(QUICK).map(([name, days]) => ({
    value: decisions.later(iso, days),
    text: say(name),
  }));

const people = (seen: Seen) =>
  all(seen).map((value) => ({ value, text: nameOf(seen.document, value) ?? "" }));

function beforeToday(value: WrittenDate | null, { iso }: Seen): string | null {
  return value && lastDay(value) < lastDay(iso) ? say("day-past") : null;
}

const reason = (verdict: Verdict) => ({
  field: "reason",
  control: "words",
  long: true,
  text: `discuss-reason-${verdict}`,
});

const actionRows = (key: string) => [
  {
    field: "who",
    control: "people",
    one: true,
    text: "discuss-who",
    empty: "discuss-nobody-yet",
    who: ({ document, iso }: Seen) => decisions.likely(document, key, iso, NEAR),
    others: all,
  },
  {
    field: "due",
    name: "quick",
    control: "choice",
    text: "discuss-due",
    empty: "discuss-no-day",
    options: quickDays,
  },
  { field: "due", control: "day", text: "discuss-due-other", check: beforeToday },
];

const lastRows = () => [
  {
    field: "by",
    control: "pick",
    text: "discuss-by",
    prompt: "discuss-by-nobody",
    options: people,
  },
  { field: "shared", control: "flag", text: "discuss-share" },
];

/** The rows for a decision about the finding with this key. */
export const rowsOf = (key: string, verdict: Verdict) => [
  reason(verdict),
  ...(verdict === "action" ? actionRows(key) : []),
  ...lastRows(),
];
