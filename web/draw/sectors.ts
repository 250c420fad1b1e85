/**
 * In which sector of the flower a party stands.
 */
import * as flower from "../flower/view.ts";
import type { FlowerSector } from "../model/acts/petals.ts";
import { isFormal } from "../model/formal.ts";
import type { Code, Party } from "../model/schema.ts";

/** A sector of the flower: the kinds of party that stand in it, or the fields of formal help. */
export interface Sector {
  readonly id: FlowerSector;
  readonly kinds: readonly Code<"party_kind">[];
  readonly fields: readonly (Code<"sector"> | "unknown")[];
}

export function sectors(): readonly Sector[] {
  return flower.shown().looks.sectors;
}

/** The sector of the flower in which a party stands. */
export function sectorOf(party: Pick<Party, "kind" | "sector">): Sector {
  const stands = isFormal(party)
    ? ({ fields }: Sector) => fields.includes(party.sector ?? "unknown")
    : ({ kinds }: Sector) => kinds.includes(party.kind);
  const found = sectors().find(stands);
  if (!found) throw new Error(`no sector for ${party.kind}`);
  return found;
}

export function sectorName(sector: FlowerSector): string {
  return flower.shown().words.sector[sector];
}
