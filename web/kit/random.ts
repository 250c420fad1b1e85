/**
 * Chance, without the parts of the browser that exist on secure addresses only.
 */

export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** The bits of a UUID that say what it is: version 4 in byte 6, variant in byte 8. */
function marked(byte: number, place: number): number {
  if (place === 6) return (byte & 0x0f) | 0x40;
  return place === 8 ? (byte & 0x3f) | 0x80 : byte;
}

/** A random UUID (version 4): for something new that, asked for twice, is made once. */
export function newUuid(): string {
  const bytes = [...randomBytes(16)].map(marked);
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
