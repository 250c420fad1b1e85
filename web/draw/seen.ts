/**
 * What forms and their rows are about: the family, the day, and the records that are meant.
 */
import type { Key } from "../model/records.ts";
import type { Family, List, Records, WrittenDate } from "../model/schema.ts";

/** What a record of a list is known by: its id, or everything it says. */
export type KeyIn<L extends List> = Records[L] extends { id: string }
  ? { readonly id: string }
  : Key;

/** Keys of records, by list. */
export type Keys = { readonly [L in List]?: KeyIn<L> };

/** What a form is about; of the lists `L` it is certain that there is a record. */
export interface Context<L extends List = never> {
  readonly document: Family;
  /** The chosen day, written in full. */
  readonly iso: WrittenDate;
  /** Who tells, as far as somebody said so. */
  readonly saidBy: string | null;
  readonly newId: (prefix: string) => string;
  readonly keys: Keys & { readonly [K in L]: KeyIn<K> };
  readonly record: <K extends L>(list: K) => Records[K];
  /** Hears the key that a record without an id gets by what is written, before it is carried out. */
  readonly renamed: (key: Key) => void;
}

/** The context of one row. `it`: the record or the draft in which its field stands. */
export interface Seen<L extends List = never, R = unknown> extends Context<L> {
  readonly it: R;
}

/** The context of a form about something that is not there yet. */
export type Drafting<D, L extends List = never> = Context<L> & {
  readonly draft: D;
  /** Hears that something was filled in. */
  readonly filled: () => void;
};

/** Everything that a row may be about, as the kit sees it. */
export type AnySeen = Seen<List>;
