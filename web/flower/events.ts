/**
 * What the flower tells: what somebody meant on it. It carries none of it out itself; who draws,
 * plans or meets hears it and does.
 *
 * Each is heard under its name on the document as `ecomap:<name>`, in the order in which the parts
 * began to listen.
 */
import type { Day } from "../kit/days.ts";
import { happening } from "../kit/events.ts";
import type { Position } from "../model/schema.ts";
import type { Evidence, Key } from "./scene/attention.ts";
import type { Ring } from "./scene/places.ts";

export type { Evidence, Key, Ring };

/** Where a petal was put; without a position it may stand anywhere in its ring. */
export interface Place {
  ring: Ring;
  position: Position | null;
}

/** A family is drawn for the first time. */
export const opened = happening("opened");

/** Another day is shown. */
export const day = happening<{ day: Day }>("day");

/** Something else is chosen, or nothing any more (null). */
export const chosen = happening<{ key: Key | null }>("chosen");

/** Evidence is lit, or no longer (null). */
export const evidence = happening<{ evidence: Evidence | null }>("evidence");

/** Connecting began, ended (on: false), or has its first party (from: its id). */
export const connecting = happening<{ on: boolean; from: string | null }>("connecting");

/** Two parties (ids) were connected by hand. */
export const linked = happening<{ a: string; b: string }>("linked");

/** A petal is asked for at a place in a sector (id of the flower's sector) that was tapped. */
export const added = happening<{ sector: string; place: Place }>("added");

/** The petal of a party (id) was put in another place. */
export const moved = happening<{ party: string; place: Place }>("moved");

/** Somebody is asked for by a button of the list: in a sector (id), or in the family ("heart"). */
export const adding = happening<{ place: string }>("adding");

/** What has this key is asked to be taken away, from the list. */
export const removing = happening<{ key: Key }>("removing");
