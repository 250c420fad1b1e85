/**
 * What the flower tells: what somebody meant on it. It carries none of it out itself; who draws,
 * plans or meets hears it and does.
 *
 * Each is heard under its name on the document as `ecomap:<name>`, in the order in which the parts
 * began to listen.
 */
import { eventsOf } from "../kit/events.ts";
import type { Position } from "../model/schema.ts";
import type { Evidence, Key } from "./scene/attention.ts";
import type { Ring } from "./scene/places.ts";

export type { Evidence, Key, Ring };

/** Where a petal was put; without a position it may stand anywhere in its ring. */
export interface Place {
  ring: Ring;
  position: Position | null;
}

export interface FlowerEvents {
  /** A family is drawn for the first time. */
  opened: Record<string, never>;
  /** Another day is shown (days since 1970). */
  day: { day: number };
  /** Something else is chosen, or nothing any more (null). */
  chosen: { key: Key | null };
  /** Evidence is lit, or no longer (null). */
  evidence: { evidence: Evidence | null };
  /** Connecting began, ended (on: false), or has its first party (from: its id). */
  connecting: { on: boolean; from: string | null };
  /** Two parties (ids) were connected by hand. */
  linked: { a: string; b: string };
  /** A petal is asked for at a place in a sector (id of the flower's sector) that was tapped. */
  added: { sector: string; place: Place };
  /** The petal of a party (id) was put in another place. */
  moved: { party: string; place: Place };
  /** Somebody is asked for by a button of the list: in a sector (id), or in the family ("heart"). */
  adding: { place: string };
  /** What has this key is asked to be taken away, from the list. */
  removing: { key: Key };
}

export const { tell, hear } = eventsOf<FlowerEvents>();
