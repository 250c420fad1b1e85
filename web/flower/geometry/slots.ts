/**
 * Places in the flower that parties share through time.
 *
 * A slot is a place in a sector. Two parties of one sector that are never there on the same day
 * may stand in one slot, so a successor stands where the predecessor stood and nobody moves when
 * the day changes.
 */
import type { PlacedParty, Slot, Span } from "./types.ts";

/** True when two lists of closed day spans have a day in common. */
export function together(spans: readonly Span[], others: readonly Span[]): boolean {
  return spans.some(([a, b]) => others.some(([c, d]) => a <= d && c <= b));
}

function firstDay(party: PlacedParty): number {
  return Math.min(Infinity, ...party.spans.map(([from]) => from));
}

function mayShare(slot: Slot, party: PlacedParty): boolean {
  if (party.position || slot.position) return false;
  if (slot.ring && party.ring && slot.ring !== party.ring) return false;
  return !slot.parties.some((other) => together(other.spans, party.spans));
}

function chooseSlot(slots: readonly Slot[], party: PlacedParty): Slot | undefined {
  const free = slots.filter((slot) => mayShare(slot, party));
  const replaced = free.find((slot) => slot.parties.some((p) => party.replaces.includes(p.id)));
  return replaced || free[0];
}

function newSlot(party: PlacedParty): Slot {
  return { sector: party.sector, ring: party.ring, position: party.position, parties: [party] };
}

/** A place of a sector in which nobody stands. */
export function emptySlot(sector: string): Slot {
  return { sector, ring: null, position: null, parties: [] };
}

function join(slot: Slot, party: PlacedParty): void {
  slot.parties.push(party);
  slot.ring = slot.ring || party.ring;
}

/** Slots of one sector, in the order in which they are first used. */
function slotsOfSector(parties: readonly PlacedParty[]): Slot[] {
  const order = (p: PlacedParty, q: PlacedParty) =>
    firstDay(p) - firstDay(q) || (p.id < q.id ? -1 : 1);
  const slots: Slot[] = [];
  for (const party of parties.slice().sort(order)) {
    const slot = chooseSlot(slots, party);
    if (slot) join(slot, party);
    else slots.push(newSlot(party));
  }
  return slots.sort((p, q) => directionOf(p) - directionOf(q) || 0);
}

/** Where a slot already stood (step), or last of its sector; equal ones keep their order. */
function directionOf(slot: Slot): number {
  return Math.min(Infinity, ...slot.parties.map((p) => p.direction ?? Infinity));
}

/** Slots per sector, clockwise. */
export function slots(parties: readonly PlacedParty[], sectorIds: readonly string[]): Slot[][] {
  return sectorIds.map((id) => slotsOfSector(parties.filter((p) => p.sector === id)));
}
