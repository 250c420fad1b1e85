/**
 * What the server says of the charts of scaling up and down: `contents` of
 * layouts/meeting/scaling.py. A place on their axis is a number of days since its first day.
 */
import type { Code } from "../../model/schema.ts";

/** First place and length of a stretch of time that can be shown. */
export type Stretch = readonly [from: number, span: number];

/** Stretches by name (`data-ranges`): `Axis.ranges` of layouts/meeting/scaling_axis.py. */
export type Ranges = Readonly<Record<string, Stretch>>;

/** Place and word of each date under the charts. */
export type Ticks = readonly (readonly [at: number, word: string])[];

/** Marked moments (`data-moments`). */
export type Moments = readonly (readonly [kind: Code<"moment_kind">, at: number])[];

/** How many there were from a place on (`data-steps`): `plot` of layouts/meeting/scaling_chart.py. */
export type Step = readonly [first: number, paid: number, own: number];
