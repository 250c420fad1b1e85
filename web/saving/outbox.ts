// @ts-nocheck
/**
 * Unsent operations, kept on this device: one key each, so that visits and tabs never overwrite
 * one another. What cannot be stored stays in memory, and is told apart.
 */

const PLACES = 12;

function storageNow() {
  try {
    return localStorage;
  } catch {
    return null; // forbidden by the browser's settings
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function outboxOf(familyId) {
  const storage = storageNow();
  const prefix = `ecomap/unsent/${encodeURIComponent(familyId)}/`;
  const keys = new Map();
  const unstored = new Set();
  let last = 0;

  function orderOf(key) {
    return Number(key.slice(prefix.length).split("/")[0]);
  }

  function storedKeys() {
    const all = storage ? Object.keys(storage) : [];
    return all.filter((key) => key.startsWith(prefix)).sort();
  }

  /** Operations that an earlier visit or another tab left, in their order. */
  function left() {
    const found = storedKeys().map((key) => [key, read(storage.getItem(key))]);
    return found.filter(([, operation]) => operation?.id && !keys.has(operation.id));
  }

  /** Makes what was left ours; gives the operations. */
  function adopt(found) {
    for (const [key, operation] of found) {
      keys.set(operation.id, key);
      last = Math.max(last, orderOf(key));
    }
    return found.map(([, operation]) => operation);
  }

  function write(key, operation) {
    try {
      storage.setItem(key, JSON.stringify(operation));
      return true;
    } catch {
      return false; // full, or not there
    }
  }

  function keepAt(key, operation) {
    keys.set(operation.id, key);
    if (!write(key, operation)) unstored.add(operation.id);
  }

  function keep(operation) {
    last += 1;
    keepAt(`${prefix}${String(last).padStart(PLACES, "0")}/${operation.id}`, operation);
  }

  function letGo(id) {
    storage?.removeItem(keys.get(id));
    keys.delete(id);
    unstored.delete(id);
  }

  /** Keeps `operation` in the place of the one with this id; both are kept for a moment. */
  function replace(id, operation) {
    const order = orderOf(keys.get(id));
    keepAt(`${prefix}${String(order).padStart(PLACES, "0")}/${operation.id}`, operation);
    if (operation.id !== id) letGo(id);
  }

  /** Tries again to store what there was no room for. */
  function storeRest(operations) {
    for (const operation of operations)
      if (unstored.has(operation.id) && write(keys.get(operation.id), operation))
        unstored.delete(operation.id);
  }

  /** The id of the operation with this key of the storage, when it is one of ours. */
  function idOf(key) {
    return [...keys].find(([, own]) => own === key)?.[0];
  }

  const stored = () => !unstored.size;
  return { left, adopt, keep, letGo, replace, storeRest, stored, idOf };
}
