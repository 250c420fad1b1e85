/**
 * What is filled in with a decision: rows of the field kit, by what is decided.
 */
import type { Option } from "../../draw/row_kinds.ts";
import { ofNew, type DraftRow } from "../../draw/rows.ts";
import type { Context } from "../../draw/seen.ts";
import { lastDay } from "../../kit/days.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Values } from "../../model/records.ts";
import type { Code, WrittenDate } from "../../model/schema.ts";
import { nameOf, say } from "./words.ts";

export type Verdict = Code<"verdict">;
/** What is filled in of a decision. */
export type Filled = Values<"decisions">;
type Rows = DraftRow<Filled>[];

/** Days from now that can be tapped, by the key of their words. */
const QUICK = { week: 7, "weeks-2": 14, "weeks-4": 28 };
/** So many people stand as buttons; the others in a list under them. */
const NEAR = 6;

const all = ({ document }: Context): string[] => decisions.everybody(document);

function quickDays({ iso }: Context): Option<WrittenDate>[] {
  return Object.entries(QUICK).map(([name, days]) => ({
    value: decisions.later(iso, days),
    text: say(name),
  }));
}

function people(seen: Context): Option<string>[] {
  return all(seen).map((value) => ({ value, text: nameOf(seen.document, value) ?? "" }));
}

function beforeToday(value: WrittenDate | null, { iso }: Context): string | null {
  return value && lastDay(value) < lastDay(iso) ? say("day-past") : null;
}

const reason = (verdict: Verdict) =>
  ofNew("decisions", "reason", {
    control: "words",
    long: true,
    text: `discuss-reason-${verdict}`,
  });

const actionRows = (key: string): Rows => [
  ofNew("decisions", "who", {
    control: "people",
    one: true,
    empty: "discuss-nobody-yet",
    who: ({ document, iso }) => decisions.likely(document, key, iso, NEAR),
    others: all,
  }),
  ofNew("decisions", "due", {
    name: "quick",
    control: "choice",
    empty: "discuss-no-day",
    options: quickDays,
  }),
  ofNew("decisions", "due", { control: "day", text: "discuss-due-other", check: beforeToday }),
];

const lastRows = (): Rows => [
  ofNew("decisions", "by", { control: "pick", prompt: "discuss-by-nobody", options: people }),
  ofNew("decisions", "shared", { control: "flag" }),
];

/** The rows for a decision about the finding with this key. */
export function rowsOf(key: string, verdict: Verdict): Rows {
  return [reason(verdict), ...(verdict === "action" ? actionRows(key) : []), ...lastRows()];
}
