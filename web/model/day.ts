/**
 * How a family is on a day. Pure: no page, no canvas.
 *
 * The same meaning as `ecomap/analysis/standing.py`, to which a test holds it for random families.
 * On the drawing stands more than who is there: who is waited for, planned or wished has a petal,
 * but has not come.
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
import { CHANNELS, CODES, type Code, type Tie } from "./schema.ts";

type Flow = Code<"flow">;

/** What can be observed of a tie, as it is on a day; null = not recorded. */
export type Channels = {
  readonly [Channel in (typeof CHANNELS)[number]]: NonNullable<Tie[Channel]> | null;
};

/** A tie with its channels as they are on a day. */
export type TieOnDay = Omit<DrawnTie, keyof Channels> & Channels;

/** The ties of a party on a day, and what they come to as one line; null status = no tie. */
export interface Line extends Channels {
  readonly ties: readonly TieOnDay[];
  readonly status: Code<"tie_status"> | null;
}

/** A fixed caseworker on a day, with the line of that party. */
export type SpellOnDay = DrawnSpell & Line;

/** Everything that stands on the drawing on a day; parties and members by their index. */
export interface State {
  readonly family: DrawnFamily;
  readonly day: Day;
  /** The petals; a fixed caseworker stands in the heart instead. */
  readonly parties: ReadonlyMap<number, Line>;
  /** Ages in years; null = not known. */
  readonly members: ReadonlyMap<number, number | null>;
  readonly bonds: readonly DrawnBond[];
  readonly spells: readonly SpellOnDay[];
  /** Who is there. */
  readonly alters: ReadonlySet<number>;
  /** Links between two petals. */
  readonly links: readonly DrawnLink[];
}

/** What it takes to see ties as one line: their statuses, furthest along first. */
export interface LineLooks {
  readonly statuses: readonly Code<"tie_status">[];
}

function on(record: Span, day: Day): boolean {
  return record.from <= day && day <= record.to;
}

/** How a tie is on a day; an observation that leaves a channel out leaves it as it was. */
function channels(tie: DrawnTie, day: Day): Channels {
  const said = [tie, ...tie.observations.filter((o) => o.on <= day)].reverse();
  const last = <C extends keyof Channels>(channel: C): Channels[C] => {
    const teller = said.find((s) => s[channel] !== null && s[channel] !== undefined);
    return (teller?.[channel] ?? null) as Channels[C];
  };
  return {
    strength: last("strength"),
    stress: last("stress"),
    flow: last("flow"),
    hours_per_week: last("hours_per_week"),
  };
}

/** The one of these that comes last in an order; null when none is known. */
function topOf<C extends string>(values: readonly (C | null)[], order: readonly C[]): C | null {
  return order.findLast((code) => values.includes(code)) ?? null;
}

function flowOf(flows: readonly (Flow | null)[]): Flow | null {
  const known = new Set(flows.filter((flow) => flow !== null));
  return known.size > 1 ? "mutual" : ([...known][0] ?? null);
}

/** Hours together, as far as they are known; null = of none of them. */
export function sumOf(hours: readonly (number | null)[]): number | null {
  const known = hours.filter((h) => h !== null);
  return known.length ? known.reduce((sum, h) => sum + h, 0) : null;
}

/**
 * The ties of a party on a day as one line. Its status is the one that is furthest along; the ties
 * of that status tell the rest: the strongest strength, the worst stress, flows taken together, the
 * sum of the hours that are known.
 */
function merged(ties: readonly DrawnTie[], day: Day, looks: LineLooks): Line {
  const now = ties.filter((t) => on(t, day)).map((t) => ({ ...t, ...channels(t, day) }));
  const status = looks.statuses.find((s) => now.some((t) => t.status === s)) ?? null;
  const telling = now.filter((t) => t.status === status);
  const all = <C extends keyof Channels>(channel: C) => telling.map((t) => t[channel]);
  return {
    ties: now,
    status,
    strength: topOf(all("strength"), CODES.strength),
    stress: topOf(all("stress"), CODES.stress),
    flow: flowOf(all("flow")),
    hours_per_week: sumOf(all("hours_per_week")),
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

/** Who is there: with an actual tie that lasts on the day, or as fixed caseworker. */
function altersOf(
  parties: ReadonlyMap<number, Line>,
  spells: readonly SpellOnDay[]
): ReadonlySet<number> {
  const helping = [...parties].filter(([, line]) => line.status === "actual");
  return new Set([...helping.map(([index]) => index), ...spells.map((s) => s.party)]);
}

/** Everything that stands on the drawing of a family on a day. */
export function stateOn(family: DrawnFamily, day: Day, looks: LineLooks): State {
  const petals = family.parties.filter((p) => present(p, day));
  const parties = new Map(petals.map((p) => [p.index, merged(p.ties, day, looks)]));
  const tiesOf = (index: number) => family.parties[index]?.ties ?? [];
  const spells = family.spells
    .filter((s) => on(s, day))
    .map((s) => ({ ...s, ...merged(tiesOf(s.party), day, looks) }));
  const drawn = (l: DrawnLink) => l.a !== l.b && parties.has(l.a) && parties.has(l.b);
  const members = family.members.filter((m) => on(m, day));
  return {
    family,
    day,
    parties,
    members: new Map(members.map((m) => [m.index, ageOn(m.birth, day)])),
    bonds: family.bonds.filter((b) => on(b, day)),
    spells,
    alters: altersOf(parties, spells),
    links: family.links.filter((l) => on(l, day) && drawn(l)),
  };
}
