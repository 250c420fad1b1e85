/**
 * A conflict in words: what it is about, and the two versions of it, field by field.
 */
import type { Command } from "../model/commands.ts";
import { fieldsOf, same, type Fields } from "../model/records.ts";
import type { Conflict } from "./operations.ts";
import { recordOf, subjectText, withRemoved, type Known } from "./subjects.ts";
import { fieldText, say } from "./texts.ts";
import { valueText, type Whose } from "./values.ts";

/** One thing that a version says; field null = there is only one thing to say. */
export interface Row {
  readonly field: string | null;
  readonly text: string;
}

/** A conflict in words; author null = not known. */
export interface Versions {
  readonly subject: string;
  readonly author: string | null;
  readonly theirs: readonly Row[];
  readonly mine: readonly Row[];
}

/** Says what a version makes of a field. */
type RowOf = (field: string, value: unknown) => Row;

function rowOf(whose: Whose, conflict: Conflict, known: Known): RowOf {
  const place = { list: conflict.in, record: recordOf(conflict, known) };
  const about = { ...place, document: withRemoved(known) };
  return (field, value) => ({
    field: fieldText(field),
    text: valueText(field, value, whose, about),
  });
}

/** Fields in which two records differ. */
function differing(before: Fields, after: Fields): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !same(before[name] ?? null, after[name] ?? null));
}

const gone = (): Row[] => [{ field: null, text: say("removed") }];

function theirRows(conflict: Conflict, row: RowOf): Row[] {
  if (conflict.gone) return gone();
  if (conflict.field !== null) return [row(conflict.field, conflict.theirs)];
  const theirs = fieldsOf(conflict.theirs ?? {});
  return differing(fieldsOf(conflict.was ?? {}), theirs).map((name) => row(name, theirs[name]));
}

function myRows({ field, mine }: Conflict, row: RowOf): Row[] {
  if (field !== null) return [row(field, mine)];
  if (mine === null) return gone();
  return Object.entries(fieldsOf(mine as object)).map(([name, value]) => row(name, value));
}

/** Name of who changed it last, when the server told. */
function authorOf(conflict: Conflict, { others }: Known): string | null {
  const touches = (command: Command): boolean => {
    const list = command.do === "describe" ? null : command.in;
    return list === conflict.in && (!("key" in command) || same(command.key, conflict.key));
  };
  return others.findLast((entry) => entry.commands.some(touches))?.by ?? null;
}

/** A conflict in words; a conflict is about one thing, in one field or more. */
export function versionsOf(conflicts: readonly Conflict[], known: Known): Versions {
  const [first] = conflicts;
  if (!first) throw new Error("a conflict about nothing");
  return {
    subject: subjectText(first, known),
    author: authorOf(first, known),
    theirs: conflicts.flatMap((one) => theirRows(one, rowOf("theirs", one, known))),
    mine: conflicts.flatMap((one) => myRows(one, rowOf("mine", one, known))),
  };
}
