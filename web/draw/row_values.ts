/**
 * What a row reads and writes: a field of a record, of the family or of a draft.
 */
import * as acts from "../model/acts/records.ts";
import type { Commands } from "../model/commands.ts";
import { fieldsOf } from "../model/records.ts";
import { recordIn } from "./context.ts";
import { perform } from "./perform.ts";
import { rewritten } from "./rewritten.ts";
import type { AnyAsking, Answer } from "./row_kinds.ts";
import type { AnyRow, Draft } from "./rows.ts";
import type { AnySeen, Context, Drafting } from "./seen.ts";

function draftIn(seen: Context): Drafting<Draft> | null {
  return "draft" in seen ? (seen as Drafting<Draft>) : null;
}

/** The record or draft that a row fills in; undefined when that is not there. */
function recordOf(row: AnyRow, seen: Context): unknown {
  const drafting = draftIn(seen);
  if (drafting) return drafting.draft;
  if (row.in === "family") return seen.document;
  return row.in && recordIn(seen, row.in);
}

/**
 * What a row is about; null when that is not there. A form gives each of its rows the records that
 * the row says it needs: the types of `form` see to that.
 */
export function seenBy(row: AnyRow, seen: Context | null): AnySeen | null {
  const it = seen && recordOf(row, seen);
  return seen && (it || !row.in) ? ({ ...seen, it } as AnySeen) : null;
}

/** How a row reads, writes and checks: what its control writes is a value that it can hold. */
function asking(row: AnyRow): AnyAsking {
  return row as AnyAsking;
}

/** The value that a row shows; null = nothing was told. */
export function valueOf(row: AnyRow, seen: AnySeen): Answer | null {
  const { read } = asking(row);
  if (read) return read(seen);
  if (!row.field) return null;
  const record = fieldsOf(seen.it as object);
  const plain = draftIn(seen) !== null || !row.in || row.in === "family";
  const value = plain ? record[row.field] : acts.fieldValue(row.in, record, row.field);
  return (value ?? null) as Answer | null;
}

function commandsOf(row: AnyRow, value: Answer | null, seen: AnySeen): Commands {
  const values = { [row.field ?? ""]: value };
  if (row.in === "family") return acts.describe(seen.document, values);
  if (!row.in) return [];
  const { commands, key } = rewritten(row.in, seen.it as object, values);
  seen.renamed(key);
  return commands;
}

/** Writes a value where the row keeps it. */
function carryOut(row: AnyRow, value: Answer | null, seen: AnySeen): void {
  const drafting = draftIn(seen);
  const { write: own } = asking(row);
  if (own) perform(own(value, seen));
  else if (drafting && row.field) {
    drafting.draft[row.field] = value;
    drafting.filled();
  } else perform(commandsOf(row, value, seen));
}

/** Writes a value, unless it cannot be: gives the sentence why, or "". */
export function writeIn(row: AnyRow, value: Answer | null, seen: AnySeen): string {
  const wrong = asking(row).check?.(value, seen) ?? null;
  if (wrong === null) carryOut(row, value, seen);
  return wrong ?? "";
}
