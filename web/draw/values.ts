/**
 * What the schema says of the field of a row: its question, its values and its bounds.
 */
import { sentence } from "../kit/words.ts";
import {
  CODES,
  FIELDS,
  type Code,
  type Field,
  type List,
  type Records,
  type Vocabulary,
} from "../model/schema.ts";
import type { FieldName, Option, Value } from "./row_kinds.ts";
import { label, question, text } from "./words.ts";

/** Where a row stands and what it is called. */
export interface Named {
  readonly in?: keyof Records;
  readonly field?: string;
  readonly asks?: FieldName;
  readonly text?: string;
  readonly list?: List;
}

/** The field of the schema that a row fills in. */
function fieldOf(row: Named): Field {
  const found = row.in && row.field && FIELDS[row.in][row.field];
  if (!found) throw new Error(`no field for ${row.field ?? row.text}`);
  return found;
}

/** The least and the most of the number that a row fills in. */
export function boundsOf(row: Named): { least: number; most: number } {
  const { least = -Infinity, most = Infinity } = fieldOf(row);
  return { least, most };
}

/** The field whose question is the label of a row: its own, or that of the list that it shows. */
function askedBy(row: Named): FieldName {
  if (row.asks) return row.asks;
  if (row.list) return ["family", row.list];
  if (!row.in || !row.field) throw new Error("a row without a label");
  return [row.in, row.field];
}

/** The label of a row: a text of its own, or the question of its field. */
export function labelOf(row: Named): string {
  return row.text === undefined ? question(...askedBy(row)) : text(row.text);
}

/** Whole numbers from the least to the most. */
function steps({ least, most }: { least: number; most: number }): number[] {
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** What a row offers when it does not say so itself: all codes, or all numbers within the bounds. */
export function valuesOf(row: Named): readonly Value[] {
  const { vocabulary } = fieldOf(row);
  return vocabulary ? CODES[vocabulary] : steps(boundsOf(row));
}

/** The word of a code of a field, for a button. */
export function wordOf(row: Named, value: Value): string {
  const { vocabulary } = fieldOf(row);
  if (!vocabulary) throw new Error(`no words for the values of ${row.field}`);
  return sentence(label(vocabulary, value as Code<Vocabulary>));
}

/** Codes as they stand on buttons. */
export function codeOptions<V extends Vocabulary>(
  vocabulary: V,
  codes: readonly Code<V>[]
): Option<Code<V>>[] {
  return codes.map((value) => ({ value, text: sentence(label(vocabulary, value)) }));
}
