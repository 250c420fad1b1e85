// @ts-nocheck
/**
 * What the browser holds of a family: the document as the server confirmed it, and on top of that
 * the operations it did not answer yet. Order comes from versions, never from a clock.
 */
import { apply } from "../model/commands.ts";
import { same } from "../model/records.ts";

/** The entries of the server do not go on where we are: start afresh from its document. */
export class Gap extends Error {}

/** `next`, in which every record and list that says the same as before is the one of before. */
function share(previous, next) {
  if (same(previous, next)) return previous;
  if (!Array.isArray(next)) return shareFields(previous, next);
  const old = new Map(previous.map((record) => [keyOf(record), record]));
  return next.map((record) => {
    const before = old.get(keyOf(record));
    return before && same(before, record) ? before : record;
  });
}

function keyOf(record) {
  return record.id ?? JSON.stringify(record);
}

function shareFields(previous, next) {
  const fields = Object.entries(next).map(([name, value]) => {
    const before = previous[name];
    return [name, Array.isArray(value) && before ? share(before, value) : value];
  });
  return Object.fromEntries(fields);
}

/** What an operation makes of a document; null when it does not fit (any more). */
function doneOn(document, operation) {
  try {
    return apply(document, operation.commands);
  } catch {
    return null;
  }
}

function tried(document, operation) {
  return doneOn(document, operation)?.document ?? document;
}

/** The ids of these operations and of all that take them back, or take that back. */
function withUndoing(unsent, ids) {
  const all = new Set(ids);
  for (const operation of unsent) if (all.has(operation.undoes)) all.add(operation.id);
  return all;
}

export function draftOf(version, document) {
  const draft = { version, confirmed: document, unsent: [], shown: document };

  function rebuild() {
    draft.shown = share(draft.shown, draft.unsent.reduce(tried, draft.confirmed));
  }

  /** Adds an operation of this person; gives its inverse. Throws when it does not fit. */
  function add(operation) {
    const done = apply(draft.shown, operation.commands);
    draft.unsent.push(operation);
    draft.shown = done.document;
    return done.inverse;
  }

  /** Adds operations of an earlier visit; tells `note` the inverse of each that still fits. */
  function adopt(operations, note) {
    for (const operation of operations) {
      const done = doneOn(draft.shown, operation);
      draft.unsent.push(operation);
      draft.shown = done?.document ?? draft.shown;
      if (done) note(operation, done.inverse);
    }
  }

  function takeOne(entry) {
    if (entry.version !== draft.version + 1) throw new Gap();
    const done = doneOn(draft.confirmed, entry);
    if (!done) throw new Gap();
    draft.confirmed = done.document;
    draft.version = entry.version;
  }

  /**
   * Takes what the server wrote down up to `newest`: our own operations leave the unsent ones.
   * Gives the entries of others. Throws Gap when they do not go on where this draft is.
   */
  function take(entries, newest) {
    const news = entries.filter((entry) => entry.version > draft.version);
    const mine = new Set(draft.unsent.map((operation) => operation.id));
    for (const entry of news) takeOne(entry);
    if (newest !== draft.version) throw new Gap();
    settle(news.map((entry) => entry.id));
    return news.filter((entry) => !mine.has(entry.id));
  }

  /** These operations are saved: they are part of what is confirmed. */
  function settle(ids) {
    draft.unsent = draft.unsent.filter((operation) => !ids.includes(operation.id));
    rebuild();
  }

  /** Leaves operations out, with those that take them back; gives the ids of all of them. */
  function drop(ids) {
    const all = withUndoing(draft.unsent, ids);
    settle([...all]);
    return [...all];
  }

  function replace(id, operation) {
    const renamed = (one) => (one.undoes === id ? { ...one, undoes: operation.id } : one);
    draft.unsent = draft.unsent.map((one) => (one.id === id ? operation : renamed(one)));
    rebuild();
  }

  function restart(fresh) {
    draft.version = fresh.version;
    draft.confirmed = share(draft.confirmed, fresh.document);
    rebuild();
  }

  return Object.assign(draft, { add, adopt, take, settle, drop, replace, restart });
}
