// @ts-nocheck
/**
 * New ids, without the parts of the browser that exist on secure addresses only.
 */

const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTH = 8;

function randomBytes(count) {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** A random UUID (version 4), for an operation. */
export function operationId() {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
}

/** An id for a new record, such as "p-3f9k2a1b". */
export function newId(prefix) {
  const letters = [...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]);
  return `${prefix}-${letters.join("")}`;
}
