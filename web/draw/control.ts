/**
 * What a control is: a function (row, handle) => control, which fills in one row of a form.
 */
import type { Answer } from "./row_kinds.ts";
import type { AnyRow } from "./rows.ts";
import type { AnySeen, Context } from "./seen.ts";

/** What a control can ask and do. */
export interface Handle {
  /** Id of the input that the label is for. */
  readonly id: string;
  /** What the row is about; null when that is gone. */
  readonly seen: () => AnySeen | null;
  /** Writes a value, or says why that cannot be; null = not known. */
  readonly write: (value: Answer | null) => void;
  /** Says a sentence under the field; "" takes it away. */
  readonly tell: (sentence: string) => void;
  /** Puts a form inside this one. */
  readonly form: PutForm;
}

/** A control on the page. */
export interface Control<V = Answer> {
  readonly element: HTMLElement;
  /** Shows the value that its row reads. A method: each gets the kind of value that it writes. */
  show(value: V | null, seen: AnySeen): void;
  /** Writes what is typed but not yet written. */
  readonly settle?: () => void;
}

/** A form on the page. */
export interface Form {
  readonly host: HTMLElement;
  /** Shows what the family says now; happens by itself after every change. */
  readonly refresh: () => void;
  /** Writes what is typed but not yet written. */
  readonly settle: () => void;
  /** Puts the focus on the first field. */
  readonly focus: () => void;
  /** Takes it off the page; another form in the same host does so too. */
  readonly close: () => void;
}

/** Puts rows in a host, about what `contextOf` gives; `gone` hears that it gives null. */
export type PutForm = (
  host: HTMLElement,
  rows: readonly AnyRow[],
  contextOf: () => Context | null,
  gone?: () => void
) => Form;
