/**
 * The fields of everything that lasts: since when, until when, and why it stopped.
 */
import { reversed } from "../model/acts/ties.ts";
import type { Lasting } from "../model/records.ts";
import type { WrittenDate } from "../model/schema.ts";
import { of, type Row } from "./rows.ts";
import type { Seen } from "./seen.ts";
import { dateText, text } from "./words.ts";

/** Lists of records that last. */
type LastingList = "members" | "bonds" | "ties" | "links" | "caseworkers";

/** A sentence when these days would be the wrong way round, or null. */
export function inOrder({ start, end }: Lasting): string | null {
  if (!start || !end || !reversed({ start, end })) return null;
  return text("day-reversed", { day: dateText(start), date: dateText(end) });
}

const LIKELY = ["today", "this-year", "last-year"] as const;

type Lasts = Seen<never, Lasting>;

/** Since and until of the record of a list. */
export function lasting(list: LastingList): Row[] {
  return [
    of(list, "start", {
      control: "day",
      empty: "unknown",
      chips: [...LIKELY, "unknown"],
      check: (start: WrittenDate | null, { it }: Lasts) => inOrder({ ...it, start }),
    }),
    of(list, "end", {
      control: "day",
      chips: [...LIKELY, "ongoing"],
      check: (end: WrittenDate | null, { it }: Lasts) => inOrder({ ...it, end }),
    }),
  ];
}

/** Why it stopped, once it has. */
export function endReason(list: "ties" | "caseworkers"): Row {
  return of(list, "end_reason", {
    control: "choice",
    when: ({ it }: Lasts) => Boolean(it.end),
  });
}
