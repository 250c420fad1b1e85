/**
 * New ids, without the parts of the browser that exist on secure addresses only.
 */
import { newUuid, randomBytes } from "../kit/random.ts";

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTH = 8;

/** An id for an operation. */
export const operationId = newUuid;

/** An id for a new record, such as "p-3f9k2a1b". */
export function newId(prefix: string): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${prefix}-${letters.join("")}`;
}
