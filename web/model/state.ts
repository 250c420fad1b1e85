/**
 * How a family is on a day, and how two days differ. Pure: no page, no canvas.
 */
import { firstDay, writtenDay, type Day } from "../kit/days.ts";
import type {
  DrawnBond,
  DrawnFamily,
  DrawnLink,
  DrawnParty,
  DrawnSpell,
  DrawnTie,
  Span,
} from "./drawn.ts";
import { CODES, type Code } from "./schema.ts";

type Strength = Code<"strength">;
type Stress = Code<"stress">;
type Flow = Code<"flow">;

/** The channels of a line that are drawn; null = not recorded. */
interface Channels {
  readonly strength: Strength | null;
  readonly stress: Stress | null;
  readonly flow: Flow | null;
}

/** A tie with its channels as they are on a day. */
export type TieOnDay = Omit<DrawnTie, keyof Channels> & Channels;

/** The ties of a party on a day, and what they come to as one line; null status = no tie. */
export interface Line extends Channels {
  readonly ties: readonly TieOnDay[];
  readonly status: Code<"tie_status"> | null;
}

/** A fixed caseworker on a day, with the line of that party. */
export type SpellOnDay = Omit<DrawnSpell, keyof Line> & Line & { readonly spell: DrawnSpell };

/** Everything that is there on a day; parties and members by their index. */
export interface State {
  readonly day: Day;
  readonly parties: ReadonlyMap<number, Line>;
  /** Ages in years; null = not known. */
  readonly members: ReadonlyMap<number, number | null>;
  readonly bonds: readonly DrawnBond[];
  readonly spells: readonly SpellOnDay[];
  readonly links: readonly DrawnLink[];
}

export type Difference = "arrived" | "left" | "changed";

/** What it takes to see ties as one line: their statuses, furthest along first. */
export interface LineLooks {
  readonly statuses: readonly Code<"tie_status">[];
}

function on(record: Span, day: Day): boolean {
  return record.from <= day && day <= record.to;
}

/** Strength, stress and flow of a tie on a day; an observation without one leaves it as it was. */
function channels(tie: DrawnTie, day: Day): Channels {
  const said = [tie, ...tie.observations.filter((o) => o.on <= day)].reverse();
  const last = <C extends keyof Channels>(channel: C): Channels[C] =>
    said.map((s: Partial<Channels>) => s[channel] ?? null).find((v) => v !== null) ?? null;
  return { strength: last("strength"), stress: last("stress"), flow: last("flow") };
}

/** The one of these that comes last in an order; null when none is known. */
function topOf<C extends string>(values: readonly (C | null)[], order: readonly C[]): C | null {
  return order.findLast((code) => values.includes(code)) ?? null;
}

function flowOf(flows: readonly (Flow | null)[]): Flow | null {
  const known = new Set(flows.filter((flow) => flow !== null));
  return known.size > 1 ? "mutual" : ([...known][0] ?? null);
}

/**
 * The ties of a party on a day as one line: the strongest strength, the worst stress, flows taken
 * together, and the status that is furthest along. Null status = no tie.
 */
function merged(ties: readonly DrawnTie[], day: Day, looks: LineLooks): Line {
  const now = ties.filter((t) => on(t, day)).map((t) => ({ ...t, ...channels(t, day) }));
  const statuses = now.map((t) => t.status);
  return {
    ties: now,
    status: looks.statuses.find((s) => statuses.includes(s)) ?? null,
    strength: topOf(
      now.map((t) => t.strength),
      CODES.strength
    ),
    stress: topOf(
      now.map((t) => t.stress),
      CODES.stress
    ),
    flow: flowOf(now.map((t) => t.flow)),
  };
}

/** Age in whole years on a day; null when the birth is not known or still to come. */
function ageOn(birth: string | null | undefined, day: Day): number | null {
  if (!birth || firstDay(birth) > day) return null;
  const [born, now] = [writtenDay(firstDay(birth)), writtenDay(day)];
  const before = now.slice(5) < born.slice(5);
  return Number(now.slice(0, 4)) - Number(born.slice(0, 4)) - (before ? 1 : 0);
}

function present(party: DrawnParty, day: Day): boolean {
  return party.spans.some(([from, to]) => from <= day && day <= to);
}

/** Everything that is there on a day. */
export function stateOn(family: DrawnFamily, day: Day, looks: LineLooks): State {
  const there = family.parties.filter((p) => present(p, day));
  const parties = new Map(there.map((p) => [p.index, merged(p.ties, day, looks)]));
  const spells = family.spells.filter((s) => on(s, day));
  return {
    day,
    parties,
    members: new Map(
      family.members.filter((m) => on(m, day)).map((m) => [m.index, ageOn(m.birth, day)])
    ),
    bonds: family.bonds.filter((b) => on(b, day)),
    spells: spells.map((s) => ({
      ...s,
      ...merged(family.parties[s.party]?.ties ?? [], day, looks),
      spell: s,
    })),
    links: family.links.filter((l) => on(l, day) && parties.has(l.a) && parties.has(l.b)),
  };
}

const TOLD = ["status", "strength", "stress", "flow"] as const;

function sameLine(a: Line, b: Line): boolean {
  return TOLD.every((key) => a[key] === b[key]);
}

/** How parties differ between two days, by index. */
export function differences(then: State, now: State): Map<number, Difference> {
  const found = new Map<number, Difference>();
  for (const [index, line] of now.parties) {
    const before = then.parties.get(index);
    if (!before) found.set(index, "arrived");
    else if (!sameLine(before, line)) found.set(index, "changed");
  }
  for (const index of then.parties.keys()) if (!now.parties.has(index)) found.set(index, "left");
  return found;
}

/** Whether somebody in the heart now was not caseworker yet on the day of `then` (or null). */
export function isNewCaseworker(then: State | null, spell: SpellOnDay): boolean {
  return then !== null && !then.spells.some((before) => before.party === spell.party);
}
