/**
 * What became different around a family between two days. Pure: no page, no canvas.
 *
 * The same meaning as `ecomap/analysis/difference.py`, to which a test holds it for random families:
 * only who is there counts, so a petal that waits has not come.
 */
import { sumOf, type Line, type State } from "./day.ts";

/** What is told of somebody who is there: one value, several, or null for not recorded. */
type Told = boolean | number | string | readonly (number | string)[] | null;

/** How it is with somebody who is there; members are indexes. */
interface Aspects {
  caseworker: boolean;
  strength: Told;
  stress: Told;
  flow: Told;
  hours_per_week: Told;
  status: Told;
  framework: Told;
  help: Told;
  domains: Told;
  members: Told;
}

/** What can become different about who stayed. */
export type Aspect = keyof Aspects;

export interface Change {
  readonly what: Aspect;
  readonly from: Told;
  readonly to: Told;
}

/** What became different, by index of the parties. */
export interface Difference {
  readonly came: ReadonlySet<number>;
  readonly left: ReadonlySet<number>;
  readonly stayed: ReadonlySet<number>;
  readonly changed: ReadonlyMap<number, readonly Change[]>;
}

/** The sign of a change. */
export type Mark = "arrived" | "left" | "changed";

function allOf<Value extends number | string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}

/** The one value that was recorded, all of them when they differ, or null. */
function told(values: readonly (string | null | undefined)[]): Told {
  const known = allOf(values.filter((v) => v !== null && v !== undefined));
  return known.length > 1 ? known : (known[0] ?? null);
}

const NO_TIES: Pick<Line, "ties"> = { ties: [] };

/**
 * How it is with somebody who is there. The actual ties tell; `status` is that of every tie of the
 * day, because somebody who helps can be waited for with other help.
 */
function aspects(state: State, index: number): Aspects {
  const spell = state.spells.find((s) => s.party === index);
  const { ties } = spell ?? state.parties.get(index) ?? NO_TIES;
  const actual = ties.filter((t) => t.status === "actual");
  const everyone = state.family.members.map((m) => m.index);
  return {
    caseworker: Boolean(spell),
    strength: told(actual.map((t) => t.strength)),
    stress: told(actual.map((t) => t.stress)),
    flow: told(actual.map((t) => t.flow)),
    hours_per_week: sumOf(actual.map((t) => t.hours_per_week)),
    status: told(ties.map((t) => t.status)),
    framework: told(actual.map((t) => t.framework)),
    help: allOf(actual.flatMap((t) => t.help)),
    domains: allOf(actual.flatMap((t) => t.domains)),
    members: allOf(actual.flatMap((t) => (t.members.length ? t.members : everyone))),
  };
}

/** What became different about somebody who stayed. */
function changesOf(then: State, now: State, index: number): Change[] {
  const [before, after] = [aspects(then, index), aspects(now, index)];
  return (Object.keys(before) as Aspect[])
    .map((what) => ({ what, from: before[what], to: after[what] }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

/** What became different between two states; without a `then` (null) nothing is. */
export function differences(then: State | null, now: State): Difference {
  const [old, alters] = [(then ?? now).alters, now.alters];
  const stayed = [...alters].filter((index) => old.has(index));
  const changes = then ? stayed.map((index) => [index, changesOf(then, now, index)] as const) : [];
  return {
    came: new Set([...alters].filter((index) => !old.has(index))),
    left: new Set([...old].filter((index) => !alters.has(index))),
    stayed: new Set(stayed),
    changed: new Map(changes.filter(([, found]) => found.length)),
  };
}

/** The sign of a party's change, or null. */
export function markOf({ came, left, changed }: Difference, index: number): Mark | null {
  if (came.has(index)) return "arrived";
  if (left.has(index)) return "left";
  return changed.has(index) ? "changed" : null;
}

/**
 * The line with which a party has a petal now: its own, or as a ghost the one it had when it left
 * without a petal of its own. Undefined = it has none.
 */
export function petalLine(
  then: State | null,
  now: State,
  { left }: Difference,
  index: number
): Line | undefined {
  return now.parties.get(index) ?? (left.has(index) ? then?.parties.get(index) : undefined);
}
