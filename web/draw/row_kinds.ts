/**
 * The kinds of row by how something is filled in, told apart by their `control`. `S` is what a row
 * sees, `V` the value that it fills in.
 */
import type { Commands } from "../model/commands.ts";
import type { Key } from "../model/records.ts";
import type { Records, WrittenDate } from "../model/schema.ts";
import type { AnySeen } from "./seen.ts";

export interface Option<V = Value> {
  readonly value: V;
  readonly text: string;
}

/** What is chosen from buttons. */
export type Value = string | number | boolean;

/** A field of a record: its list (or "family"), and its name. */
export type FieldName = readonly [keyof Records, string];

export interface Shown<S> {
  /** What tests and style sheets call it (`data-field`); default the field. */
  readonly name?: string;
  /** Key of its label, in place of the question of its field. */
  readonly text?: string;
  /** Another field whose question is its label. */
  readonly asks?: FieldName;
  /** Key of a sentence under the label. */
  readonly hint?: string;
  /** Key of what stands there while nothing is chosen; default for choices "unknown"; null = nothing. */
  readonly empty?: string | null;
  readonly when?: (seen: S) => boolean;
}

export interface Asking<S, V> extends Shown<S> {
  readonly read?: (seen: S) => V | null;
  /** Nothing is carried out when there are no commands. Null = not known. */
  readonly write?: (value: V | null, seen: S) => Commands;
  /** A sentence why this cannot be, or null. */
  readonly check?: (value: V | null, seen: S) => string | null;
}

interface Choosing<S, V> {
  /** Which of its codes; default all. */
  readonly only?: (seen: S) => readonly V[];
  /** In place of codes. */
  readonly options?: (seen: S) => readonly Option<V>[];
  /** The words of a value, in place of those of its code. */
  readonly called?: (value: V) => string;
  /** Our own markup of a line or sign. */
  readonly picture?: (value: V) => string;
}

/** One of a few. */
export interface ChoiceRow<S, V> extends Asking<S, V>, Choosing<S, V> {
  readonly control: "choice";
  /** Tapping it again leaves it as it is. */
  readonly needed?: boolean;
}

/** Some of a few. */
export interface ManyRow<S, V> extends Asking<S, V[]>, Choosing<S, V> {
  readonly control: "many";
}

interface OfPeople<S> {
  readonly control: "people";
  /** Ids as buttons; default the members. */
  readonly who?: (seen: S) => readonly string[];
  /** Ids in a list below. */
  readonly others?: (seen: S) => readonly string[];
}

/** Members and parties. */
export interface PeopleRow<S> extends Asking<S, string[]>, OfPeople<S> {
  readonly one?: false;
}

/** One member or party at most. */
export interface PersonRow<S> extends Asking<S, string>, OfPeople<S> {
  readonly one: true;
}

/** One of a long list. */
export interface PickRow<S> extends Asking<S, string> {
  readonly control: "pick";
  readonly options: (seen: S) => readonly Option<string>[];
  /** Key of the empty choice. */
  readonly prompt: string;
}

export type Chip = "today" | "this-year" | "last-year" | "unknown" | "ongoing";

export interface DayRow<S> extends Asking<S, WrittenDate> {
  readonly control: "day";
  readonly chips?: readonly Chip[];
}

export interface WordsRow<S> extends Asking<S, string> {
  readonly control: "words";
  /** Several lines. */
  readonly long?: boolean;
  /** Empty is "" and not unknown. */
  readonly required?: boolean;
  /** Hears each letter. */
  readonly typed?: (text: string, seen: S) => void;
  /** After Enter. */
  readonly enter?: (seen: S) => void;
}

/** Within the bounds of its field. */
export interface NumberRow<S> extends Asking<S, number> {
  readonly control: "number";
}

export interface FlagRow<S> extends Asking<S, boolean> {
  readonly control: "flag";
}

/** A button. */
export interface ActionRow<S> extends Shown<S> {
  readonly control: "action";
  readonly text: string;
  readonly act: (seen: S) => void;
  /** Class of the button. */
  readonly look?: string;
  /** Name of an icon. */
  readonly icon?: string;
  /** Its words, in place of `text`. */
  readonly words?: (seen: S) => string;
  /** A sentence under it. */
  readonly explains?: (seen: S) => string;
}

export interface HeadingRow<S> extends Shown<S> {
  readonly control: "heading";
  readonly text: string;
}

/** The ties of the party: which of them the fields are about. */
export interface TiesRow<S> extends Shown<S> {
  readonly control: "ties";
  readonly text: string;
  /** Hears which one was chosen. */
  readonly chosen: (id: string) => void;
}

/** One record of a list, in words; more: a second line. */
export interface Item {
  /** As `keyOf` gives it. */
  readonly key: Key;
  readonly text: string;
  readonly more?: string;
}

/** What a new record comes to; without an id for one that is known by what it says. */
export interface Made {
  readonly id?: string;
  readonly commands: Commands;
}

/** The rows that can hold a value such as `V`. */
export type Holding<S, V> =
  | ([V] extends [string | number] ? ChoiceRow<S, V> : never)
  | ([V] extends [number] ? NumberRow<S> : never)
  | ([V] extends [boolean] ? FlagRow<S> | ChoiceRow<S, boolean> : never)
  | ([V] extends [string] ? (string extends V ? WrittenRow<S> : never) : never)
  | ([V] extends [(infer C extends string)[]] ? ManyRow<S, C> | PeopleRow<S> : never);

type WrittenRow<S> = PickRow<S> | DayRow<S> | WordsRow<S> | PersonRow<S>;

/** What is filled in with any control. */
export type Answer = Value | string[];

/** How any row reads, writes and checks. */
export type AnyAsking = Asking<AnySeen, Answer>;
