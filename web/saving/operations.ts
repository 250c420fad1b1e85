/**
 * What goes to the server and what comes back: as `layouts/operations.py` reads and writes it.
 */
import type { Texts } from "../kit/words.ts";
import type { Commands } from "../model/commands.ts";
import type { Key } from "../model/records.ts";
import type { Family, List } from "../model/schema.ts";

/** A step of a person: done, or taking another operation back, or doing that again. */
export interface Operation {
  readonly id: string;
  readonly kind: "do" | "undo" | "redo";
  readonly undoes: string | null;
  readonly commands: Commands;
}

/** An operation as the server wrote it down; by: who did it, when the server tells. */
export interface Entry extends Operation {
  readonly version: number;
  readonly inverse: Commands;
  readonly by?: string | null;
}

/** What somebody else did in the meantime to what a command is about. */
export interface Conflict {
  /** List of the record; null = the family itself. */
  readonly in: List | null;
  readonly key: Key;
  /** The field; null = the record as a whole. */
  readonly field: string | null;
  /** What the person saw, what is there now, and what the command makes of it; null = nothing. */
  readonly was: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  /** Whether the record is no longer there. */
  readonly gone: boolean;
}

/** The operation that the server did not take, and why, in a sentence for who did it. */
export interface Stop {
  readonly id: string;
  readonly reason: string;
  readonly sentence: string;
  readonly conflicts: readonly Conflict[];
}

/** What the server wrote down since a version; after sending also what it saved and did not take. */
export interface News {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly hyphens: Texts;
  readonly saved?: readonly string[];
  readonly stopped?: Stop | null;
}

/** The family as the server has it. */
export interface Fresh {
  readonly version: number;
  readonly document: Family;
  readonly hyphens: Texts;
}

/** A step that can be taken back (or done again), by the commands that do so. */
export interface Step {
  readonly id: string;
  readonly inverse: Commands;
}

/** What this person did in earlier visits, the last step last. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

/** What a person is asked about: an operation of theirs, and what others made of the same. */
export interface Question {
  readonly operation: Operation;
  readonly conflicts: readonly Conflict[];
}
