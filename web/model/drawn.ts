/**
 * What the drawing knows of a family: days as whole numbers, ties at their parties.
 *
 * Days are days since 1 January 1970. A coarse start counts from its first day, a coarse end to its
 * last; an unknown start is -Infinity, no end is Infinity. Parties and members are known here by
 * their index in the document; who is not there (any more) has the index -1.
 */
import type { Day } from "../kit/days.ts";
import type { Texts } from "../kit/words.ts";
import type {
  Bond,
  CaseworkerSpell,
  Code,
  Link,
  Member,
  Moment,
  Observation,
  Position,
  Tie,
} from "./schema.ts";

/** From a day up to and with a day: -Infinity = always, Infinity = no end. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export type DrawnMember = Member & Span & { readonly index: number };

export type DrawnObservation = Omit<Observation, "on"> & { readonly on: Day };

/** A tie of the party with this index, for the members with these; its observations by day. */
export type DrawnTie = Omit<Tie, "party" | "members" | "observations"> &
  Required<Pick<Tie, "domains" | "help" | "status">> &
  Span & {
    readonly party: number;
    readonly members: readonly number[];
    readonly observations: readonly DrawnObservation[];
  };

export type DrawnSpell = Omit<CaseworkerSpell, "party"> & Span & { readonly party: number };

/** A bond between members or a link between parties, by their indexes. */
export type Between<R extends Bond | Link> = Omit<R, "a" | "b"> &
  Span & { readonly a: number; readonly b: number };
export type DrawnBond = Between<Bond>;
export type DrawnLink = Between<Link>;

export type DrawnMoment = Moment & { readonly day: Day; readonly title: string };

/** A petal. second: what stands under its name; icon undefined = none of its own. */
export interface DrawnParty extends PartyLooks {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly second: string;
  readonly kind: Code<"party_kind">;
  readonly discipline: string;
  readonly ring: number | null;
  readonly position: Position | null;
  readonly ties: readonly DrawnTie[];
  /** Days on which it has a petal, first and last. */
  readonly spans: readonly (readonly [Day, Day])[];
  /** Ids of parties whose help it took over. */
  readonly replaces: readonly string[];
}

/** What the drawing knows of a family; `changes`: every day on which something does, and both ends. */
export interface DrawnFamily extends Stretch {
  readonly id: string;
  readonly name: string;
  readonly members: readonly DrawnMember[];
  readonly bonds: readonly DrawnBond[];
  readonly parties: readonly DrawnParty[];
  readonly links: readonly DrawnLink[];
  readonly spells: readonly DrawnSpell[];
  readonly moments: readonly DrawnMoment[];
  readonly changes: readonly Day[];
}

/** The stretch of days of the time bar. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** A sector of the flower: kinds of the own network that stand there, or fields of paid help. */
export interface Wedge {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly fields: readonly string[];
}

/** What it takes to know where and how parties are drawn; "unknown" stands for no field. */
export interface FamilyLooks {
  readonly sectors: readonly Wedge[];
  readonly outlines: Readonly<Record<string, string>>;
  readonly kindIcons: Readonly<Record<string, string>>;
  readonly fieldIcons: Readonly<Record<string, string>>;
}

/** Where a party stands and how it looks. */
export interface PartyLooks {
  readonly sector: string;
  readonly outline: string | undefined;
  readonly icon: string | undefined;
}

/** How names are read: long words with soft hyphens, and what stands for an empty name. */
export interface Naming {
  readonly hyphens: Texts;
  readonly nameless: string;
}

/** How a family is read; first, last: days that the time bar shows at least. */
export type Reading = Naming & Stretch;
