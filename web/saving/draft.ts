/**
 * What the browser holds of a family: the document as the server confirmed it, and on top of that
 * the operations it did not answer yet. Order comes from versions, never from a clock.
 */
import { apply, type Applied, type Commands } from "../model/commands.ts";
import { fieldsOf, keyOf, same } from "../model/records.ts";
import type { Family } from "../model/schema.ts";
import type { Entry, Fresh, Operation } from "./operations.ts";

/** The entries of the server do not go on where we are: start afresh from its document. */
export class Gap extends Error {}

/** `next`, in which every record and list that says the same as before is the one of before. */
function share(previous: Family, next: Family): Family {
  if (same(previous, next)) return previous;
  const before = fieldsOf(previous);
  const fields = Object.entries(fieldsOf(next)).map(([name, value]) => {
    const old = before[name];
    return [name, isList(old) && isList(value) ? shareRecords(old, value) : value];
  });
  return Object.fromEntries(fields) as Family;
}

function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value);
}

function shareRecords(previous: readonly object[], next: readonly object[]): readonly object[] {
  if (same(previous, next)) return previous;
  const old = new Map(previous.map((record) => [nameOf(record), record]));
  return next.map((record) => {
    const before = old.get(nameOf(record));
    return before && same(before, record) ? before : record;
  });
}

function nameOf(record: object): string {
  return JSON.stringify(keyOf(record));
}

/** What an operation makes of a document; null when it does not fit (any more). */
function doneOn(document: Family, operation: Operation): Applied | null {
  try {
    return apply(document, operation.commands);
  } catch {
    return null;
  }
}

function tried(document: Family, operation: Operation): Family {
  return doneOn(document, operation)?.document ?? document;
}

/** The ids of these operations and of all that take them back, or take that back. */
function withUndoing(unsent: readonly Operation[], ids: readonly string[]): string[] {
  const all = new Set(ids);
  for (const { id, undoes } of unsent) if (undoes !== null && all.has(undoes)) all.add(id);
  return [...all];
}

/** A family on this page: `confirmed` by the server, and as it is `shown`. */
export class Draft {
  version: number;
  confirmed: Family;
  shown: Family;
  unsent: readonly Operation[] = [];

  constructor(version: number, document: Family) {
    this.version = version;
    this.confirmed = document;
    this.shown = document;
  }

  /** Adds an operation of this person; gives its inverse. Throws when it does not fit. */
  add(operation: Operation): Commands {
    const done = apply(this.shown, operation.commands);
    this.unsent = [...this.unsent, operation];
    this.shown = done.document;
    return done.inverse;
  }

  /** Adds operations of an earlier visit; tells `note` the inverse of each that still fits. */
  adopt(
    operations: readonly Operation[],
    note: (operation: Operation, inverse: Commands) => void
  ): void {
    for (const operation of operations) {
      const done = doneOn(this.shown, operation);
      this.unsent = [...this.unsent, operation];
      this.shown = done?.document ?? this.shown;
      if (done) note(operation, done.inverse);
    }
  }

  /**
   * Takes what the server wrote down up to `newest`: our own operations leave the unsent ones.
   * Gives the entries of others. Throws Gap when they do not go on where this draft is.
   */
  take(entries: readonly Entry[], newest: number): Entry[] {
    const news = entries.filter((entry) => entry.version > this.version);
    const mine = new Set(this.unsent.map((operation) => operation.id));
    for (const entry of news) this.takeOne(entry);
    if (newest !== this.version) throw new Gap();
    this.settle(news.map((entry) => entry.id));
    return news.filter((entry) => !mine.has(entry.id));
  }

  private takeOne(entry: Entry): void {
    if (entry.version !== this.version + 1) throw new Gap();
    const done = doneOn(this.confirmed, entry);
    if (!done) throw new Gap();
    this.confirmed = done.document;
    this.version = entry.version;
  }

  /** These operations are saved: they are part of what is confirmed. */
  settle(ids: readonly string[]): void {
    this.unsent = this.unsent.filter((operation) => !ids.includes(operation.id));
    this.rebuild();
  }

  /** Leaves operations out, with those that take them back; gives the ids of all of them. */
  drop(ids: readonly string[]): string[] {
    const all = withUndoing(this.unsent, ids);
    this.settle(all);
    return all;
  }

  /** Puts an operation in the place of the one with this id; what takes that back goes along. */
  replace(id: string, operation: Operation): void {
    const renamed = (one: Operation): Operation =>
      one.undoes === id ? { ...one, undoes: operation.id } : one;
    this.unsent = this.unsent.map((one) => (one.id === id ? operation : renamed(one)));
    this.rebuild();
  }

  /** Starts afresh from the server's document, with what is unsent on top of it. */
  restart(fresh: Pick<Fresh, "version" | "document">): void {
    this.version = fresh.version;
    this.confirmed = share(this.confirmed, fresh.document);
    this.rebuild();
  }

  private rebuild(): void {
    this.shown = share(this.shown, this.unsent.reduce(tried, this.confirmed));
  }
}
