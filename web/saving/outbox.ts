/**
 * Unsent operations, kept on this device: one key each, so that visits and tabs never overwrite
 * one another. What cannot be stored stays in memory, and is told apart.
 */
import type { Operation } from "./operations.ts";

/** Digits of the number in a key: operations come back in their order. */
const PLACES = 12;

/** An operation that lies in the storage, with its key there. */
export type Stored = readonly [key: string, operation: Operation];

function storageNow(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null; // forbidden by the browser's settings
  }
}

/** The operation of a stored text; null when it is none of ours. */
function read(text: string | null): Operation | null {
  try {
    const found = JSON.parse(text ?? "null") as Operation | null;
    return found?.id ? found : null;
  } catch {
    return null;
  }
}

/** The unsent operations of one family. */
export class Outbox {
  private readonly storage = storageNow();
  private readonly prefix: string;
  private readonly keys = new Map<string, string>();
  private readonly unstored = new Set<string>();
  private last = 0;

  constructor(familyId: string) {
    this.prefix = `ecomap/unsent/${encodeURIComponent(familyId)}/`;
  }

  /** Operations that an earlier visit or another tab left, in their order. */
  left(): Stored[] {
    return this.storedKeys().flatMap((key): Stored[] => {
      const operation = read(this.storage?.getItem(key) ?? null);
      return operation && !this.keys.has(operation.id) ? [[key, operation]] : [];
    });
  }

  /** Makes what was left ours; gives the operations. */
  adopt(found: readonly Stored[]): Operation[] {
    for (const [key, operation] of found) {
      this.keys.set(operation.id, key);
      this.last = Math.max(this.last, this.orderOf(key));
    }
    return found.map(([, operation]) => operation);
  }

  keep(operation: Operation): void {
    this.last += 1;
    this.keepAs(this.last, operation);
  }

  /** Keeps `operation` in the place of the one with this id; both are kept for a moment. */
  replace(id: string, operation: Operation): void {
    this.keepAs(this.orderOf(this.keys.get(id) ?? ""), operation);
    if (operation.id !== id) this.letGo(id);
  }

  letGo(id: string): void {
    const key = this.keys.get(id);
    if (key !== undefined) this.storage?.removeItem(key);
    this.keys.delete(id);
    this.unstored.delete(id);
  }

  /** Tries again to store what there was no room for. */
  storeRest(operations: readonly Operation[]): void {
    for (const operation of operations) {
      const key = this.keys.get(operation.id);
      if (key !== undefined && this.unstored.has(operation.id) && this.write(key, operation))
        this.unstored.delete(operation.id);
    }
  }

  /** Whether all of it would survive closing the page. */
  stored(): boolean {
    return !this.unstored.size;
  }

  /** The id of the operation with this key of the storage, when it is one of ours. */
  idOf(key: string): string | undefined {
    return [...this.keys].find(([, own]) => own === key)?.[0];
  }

  private storedKeys(): string[] {
    const all = this.storage ? Object.keys(this.storage) : [];
    return all.filter((key) => key.startsWith(this.prefix)).sort();
  }

  private orderOf(key: string): number {
    return Number(key.slice(this.prefix.length).split("/")[0]);
  }

  private keepAs(order: number, operation: Operation): void {
    const key = `${this.prefix}${String(order).padStart(PLACES, "0")}/${operation.id}`;
    this.keys.set(operation.id, key);
    if (!this.write(key, operation)) this.unstored.add(operation.id);
  }

  private write(key: string, operation: Operation): boolean {
    try {
      this.storage?.setItem(key, JSON.stringify(operation));
      return this.storage !== null;
    } catch {
      return false; // full
    }
  }
}
