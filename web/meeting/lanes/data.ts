/**
 * The role lanes as the server sends them: `_drawn` of layouts/meeting/lanes.py, lane by lane from
 * layouts/meeting/lane_data.py. Places are in per cent of all days that are drawn.
 */
import type { Day } from "../../kit/days.ts";
import type { Code, WrittenDate } from "../../model/schema.ts";

/** A turn of somebody. looks: style names; said: all of it in a sentence; the last five: its cells. */
export type Bar = readonly [
  looks: string,
  a: number,
  b: number,
  name: string,
  said: string,
  party: string,
  ties: readonly string[],
  members: readonly string[],
  forWhom: string,
  from: string,
  until: string,
  days: string,
  handover: string,
];

/** Days with nobody, or together; count: how many days. */
export type Mark = readonly [
  looks: string,
  a: number,
  b: number,
  name: string,
  said: string,
  count: number,
];

/** One lane; domain "" = that of the caseworker; quiet: nobody was in it for long. */
export interface Lane {
  readonly title: string;
  readonly facts: readonly string[];
  readonly people: number;
  readonly domain: Code<"life_domain"> | "";
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly quiet: boolean;
}

/** Where a moment stands, and what is said of it. */
export type Said = readonly [at: number, said: string];

/** The days of the axis; day: the chosen one, since: the last meeting before it, if any. */
export interface AxisDays<D = Day> {
  readonly first: D;
  readonly last: D;
  readonly day: D;
  readonly since?: D;
}

/** All that is drawn (`data-drawn`); days as written, or as numbers. */
export interface LanesData<D = WrittenDate> {
  readonly days: AxisDays<D>;
  readonly moments: readonly Said[];
  readonly lanes: readonly Lane[];
}
