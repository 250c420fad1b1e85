/**
 * What a form is made of: rows, and what they are about. See `fields.ts` for what makes them stand
 * on the page.
 *
 * A row says with `control` how something is filled in, and where that is kept: in `field` of the
 * record of the list `in` (which also gives its question, its codes and its bounds), in a field of a
 * draft, or wherever `read` and `write` say. Where the record is not there, a row is not shown.
 */
import type { Values } from "../model/records.ts";
import type { List, Records } from "../model/schema.ts";
import type * as kinds from "./row_kinds.ts";
import type { AnySeen, Context, Seen } from "./seen.ts";

type NameOf<R> = keyof R & string;
type Labelled = { readonly text: string } | { readonly asks: kinds.FieldName };
type Valued<R, F extends keyof R> = NonNullable<R[F]>;

declare const about: unique symbol;
declare const filling: unique symbol;

/** A row that was checked where it was made, by one of the functions below. */
interface MadeRow<L extends List> {
  readonly [about]: (seen: Context<L>) => void;
}

/** A row of a form about records; of the lists `L` it is certain that there is one. */
export type Row<L extends List = never> =
  | MadeRow<L>
  | kinds.ActionRow<Context<L>>
  | kinds.HeadingRow<Context<L>>
  | kinds.TiesRow<Context<L>>;

/** A row that fills in a field of a draft `D`. */
export interface DraftRow<D, L extends List = never> extends MadeRow<L> {
  readonly [filling]: (draft: D) => void;
}

/** A row of a field of a record. */
export function of<I extends List | "family", F extends NameOf<Records[I]>, L extends List = never>(
  list: I,
  field: F,
  row: kinds.Holding<Seen<L, Records[I]>, Valued<Records[I], F>>
): MadeRow<L> {
  return { in: list, field, ...row } as unknown as MadeRow<L>;
}

/** A row of a field of a record, whether that is there or is still a draft. */
export function ofNew<I extends List, F extends NameOf<Records[I]>, L extends List = never>(
  list: I,
  field: F,
  row: kinds.Holding<Seen<L, Values<I>>, Valued<Records[I], F>>
): DraftRow<Values<I>, L> {
  return { in: list, field, ...row } as unknown as DraftRow<Values<I>, L>;
}

/** A row that reads and writes in its own way. */
export function own<V, L extends List = never>(
  row: kinds.Holding<Context<L>, V> &
    Required<Pick<kinds.Asking<Context<L>, V>, "read" | "write">> &
    Labelled
): MadeRow<L> {
  return row as unknown as MadeRow<L>;
}

/** A row of the records of a list. */
export function lines<I extends List, L extends List = never>(row: LinesRow<L, I>): MadeRow<L> {
  return row as unknown as MadeRow<L>;
}

/** Gives what makes rows of a draft: `const row = filler<Draft>(); row("name", { … })`. */
export function filler<D extends object, L extends List = never>() {
  return <F extends NameOf<D>>(
    field: F,
    row: kinds.Holding<Seen<L, D>, Valued<D, F>> & Labelled
  ): DraftRow<D, L> => ({ field, ...row }) as unknown as DraftRow<D, L>;
}

/** How a new record of a list is made: `D` is what is filled in. */
export interface Fresh<D, L extends List = never> {
  readonly rows: readonly DraftRow<D, L>[];
  /** The draft to start with; default an empty one. */
  readonly begin?: (seen: Context<L>) => D;
  /** Null while something is missing. */
  readonly add: (draft: D, seen: Context<L>) => kinds.Made | null;
  /** Key of the button that adds; default "add". */
  readonly addText?: string;
  /** Added as soon as nothing is missing, without a button. */
  readonly auto?: boolean;
  /** A new one is opened at once. */
  readonly opens?: boolean;
  /** Hears what `add` gave. */
  readonly added?: (made: kinds.Made) => void;
}

/** What is filled in of something new, whatever it is. */
export type Draft = Record<string, unknown>;

/** Says how a new record is made; the form that fills in `D` is the same for all. */
export function fresh<D extends object, L extends List = never>(
  made: Fresh<D, L>
): Fresh<Draft, L> {
  return made as unknown as Fresh<Draft, L>;
}

/** Records of a list under each other. */
export interface LinesRow<L extends List, I extends List = List> extends kinds.Shown<Context<L>> {
  readonly control: "lines";
  readonly name: string;
  readonly list: I;
  readonly items: (seen: Context<L>) => readonly kinds.Item[];
  /** Fields of one record, seen when it is opened. */
  readonly rows?: readonly Row<L | I>[];
  readonly fresh?: Fresh<Draft, L>;
}

/** Any row, as the kit sees it: what each of them needs it gives them. */
export type AnyRow = { readonly in?: List | "family"; readonly field?: string } & (
  | kinds.ChoiceRow<AnySeen, kinds.Value>
  | kinds.ManyRow<AnySeen, string>
  | kinds.PeopleRow<AnySeen>
  | kinds.PersonRow<AnySeen>
  | kinds.PickRow<AnySeen>
  | kinds.DayRow<AnySeen>
  | kinds.WordsRow<AnySeen>
  | kinds.NumberRow<AnySeen>
  | kinds.FlagRow<AnySeen>
  | kinds.ActionRow<AnySeen>
  | kinds.HeadingRow<AnySeen>
  | kinds.TiesRow<AnySeen>
  | LinesRow<List>
);

/** Rows as the kit sees them; each gets from it what it was checked to need. */
export function seenByKit(rows: readonly object[]): readonly AnyRow[] {
  return rows as readonly AnyRow[];
}
