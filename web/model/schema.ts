/**
 * The family file as the browser knows it: codes, records, and what each field is.
 *
 * Written by `python3 run.py schema` from `ecomap/model/`: change it there.
 */

export const CODES = {
  life_domain: [
    "safety",
    "parenting",
    "home_relations",
    "school",
    "mental_health",
    "physical_health",
    "substance_use",
    "finances",
    "work",
    "housing",
    "social_network",
    "leisure",
    "justice",
  ],
  party_kind: ["kin", "friend", "neighbour", "volunteer", "community", "professional", "agency"],
  sector: [
    "child_protection",
    "youth_care",
    "mental_health",
    "health",
    "education",
    "local_team",
    "justice",
    "finances",
    "housing",
    "work",
    "disability",
    "addiction",
    "other",
  ],
  help: [
    "practical",
    "companionship",
    "advice",
    "emotional",
    "care",
    "financial",
    "guidance",
    "treatment",
    "assessment",
    "supervision",
    "education",
    "coordination",
  ],
  strength: ["weak", "ordinary", "strong"],
  stress: ["none", "tension", "conflict", "broken"],
  flow: ["to_family", "from_family", "mutual"],
  tie_status: ["actual", "planned", "waiting", "wished"],
  framework: ["voluntary", "pressing", "compulsory"],
  role: ["contractor", "director", "coach"],
  end_reason: [
    "goal_reached",
    "staff_change",
    "reorganisation",
    "moved",
    "refused",
    "waiting_list",
    "escalated",
    "closed",
    "other",
  ],
  link_kind: ["cooperates", "informs", "refers", "conflict", "knows"],
  member_role: [
    "child",
    "parent",
    "step_parent",
    "foster_parent",
    "grandparent",
    "sibling",
    "other",
  ],
  sex: ["f", "m", "x"],
  bond_kind: ["partner", "ex_partner", "parent_of", "sibling", "foster_of"],
  goal_state: ["open", "met", "dropped"],
  order_kind: ["ots", "vots", "placement", "guardianship", "youth_parole"],
  moment_kind: [
    "start",
    "evaluation",
    "team_meeting",
    "crisis",
    "step_up",
    "step_down",
    "handover",
    "closure",
  ],
  verdict: ["deliberate", "action", "solved", "not_applicable"],
  answer: ["yes", "partly", "no", "na"],
} as const;

export type Vocabulary = keyof typeof CODES;

/** A code of a vocabulary. */
export type Code<V extends Vocabulary> = (typeof CODES)[V][number];

/** Kinds of party that are paid help. */
export const FORMAL_KINDS: readonly Code<"party_kind">[] = ["professional", "agency"];

/** Kinds of moment at which people sat together and looked at the whole. */
export const MEETINGS: readonly Code<"moment_kind">[] = ["evaluation", "team_meeting"];

/** Kinds of bond between partners, now or before. */
export const COUPLES: readonly Code<"bond_kind">[] = ["partner", "ex_partner"];

/** Kinds of bond that go from a, who brings up, to b. */
export const DESCENT: readonly Code<"bond_kind">[] = ["parent_of", "foster_of"];

/** What an observation of a tie can say anew. */
export const CHANNELS = ["strength", "stress", "flow", "hours_per_week"] as const;

/** A date as it was told: "2024", "2024-03" or "2024-03-15". */
export type WrittenDate = string;

/** One family, one plan, one record: the whole file. */
export interface Family {
  extra?: Record<string, unknown> | null;
  format: "ecomap-family";
  version: 1;
  id: string;
  name: string;
  fictional?: boolean;
  members: Member[];
  bonds?: Bond[];
  parties?: Party[];
  ties?: Tie[];
  links?: Link[];
  caseworkers?: CaseworkerSpell[];
  needs?: Need[];
  goals?: Goal[];
  orders?: LegalOrder[];
  moments?: Moment[];
  contacts?: Contact[];
  decisions?: Decision[];
  notes?: Note[];
  reflections?: Reflection[];
}

/** A person in the heart of the flower. */
export interface Member {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  name: string;
  role?: Code<"member_role"> | null;
  birth?: WrittenDate | null;
  sex?: Code<"sex"> | null;
  household?: string | null;
}

/** A relation between two members. */
export interface Bond {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  a: string;
  b: string;
  kind: Code<"bond_kind">;
}

/** A petal: a person or organisation around the family. */
export interface Party {
  extra?: Record<string, unknown> | null;
  id: string;
  name: string;
  kind: Code<"party_kind">;
  organisation?: string | null;
  sector?: Code<"sector"> | null;
  discipline?: string | null;
  registration?: string | null;
  ring?: number | null;
  position?: Position | null;
}

/** Place on the drawing, from the middle of the heart. */
export interface Position {
  extra?: Record<string, unknown> | null;
  x: number;
  y: number;
}

/** What one party does for (or takes from) the family; no members = the whole family. */
export interface Tie {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  party: string;
  members?: string[];
  domains?: Code<"life_domain">[];
  help?: Code<"help">[];
  roles?: Code<"role">[];
  end_reason?: Code<"end_reason"> | null;
  result?: string | null;
  status?: Code<"tie_status">;
  framework?: Code<"framework"> | null;
  strength?: Code<"strength"> | null;
  stress?: Code<"stress"> | null;
  flow?: Code<"flow"> | null;
  hours_per_week?: number | null;
  replaces?: string | null;
  said_by?: string | null;
  said_on?: WrittenDate | null;
  observations?: Observation[];
}

/** A dated change of a tie's channels; a channel left out says nothing new. */
export interface Observation {
  extra?: Record<string, unknown> | null;
  on: WrittenDate;
  strength?: Code<"strength"> | null;
  stress?: Code<"stress"> | null;
  flow?: Code<"flow"> | null;
  hours_per_week?: number | null;
}

/** A relation between two parties. */
export interface Link {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  a: string;
  b: string;
  kind: Code<"link_kind">;
}

/** One person's time as the fixed caseworker in the heart. */
export interface CaseworkerSpell {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  party: string;
  end_reason?: Code<"end_reason"> | null;
}

/** Something the family needs help with, on one life domain; no members = the whole family. */
export interface Need {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  members?: string[];
  domain: Code<"life_domain">;
  severity?: number | null;
  text?: string;
  risk?: boolean;
  intergenerational?: boolean;
}

/** What the one plan wants to reach. */
export interface Goal {
  extra?: Record<string, unknown> | null;
  id: string;
  needs?: string[];
  parties?: string[];
  text?: string;
  start?: WrittenDate | null;
  due?: WrittenDate | null;
  state?: Code<"goal_state">;
  closed_on?: WrittenDate | null;
}

/** A court order; no members = the whole family. */
export interface LegalOrder {
  extra?: Record<string, unknown> | null;
  start?: WrittenDate | null;
  end?: WrittenDate | null;
  id: string;
  kind: Code<"order_kind">;
  members?: string[];
}

/** A dated event in the course of the help. */
export interface Moment {
  extra?: Record<string, unknown> | null;
  id: string;
  date: WrittenDate;
  kind: Code<"moment_kind">;
  title?: string;
  present?: string[];
  text?: string;
  shared?: boolean;
}

/** One dated contact between a party and the family. */
export interface Contact {
  extra?: Record<string, unknown> | null;
  date: WrittenDate;
  party: string;
  members?: string[];
  roles?: Code<"role">[];
}

/** What was decided about the finding with this key. */
export interface Decision {
  extra?: Record<string, unknown> | null;
  finding: string;
  verdict: Code<"verdict">;
  reason?: string;
  by?: string | null;
  on?: WrittenDate | null;
  who?: string | null;
  due?: WrittenDate | null;
  done_on?: WrittenDate | null;
  shared?: boolean;
}

/** A free text about one record of the file. */
export interface Note {
  extra?: Record<string, unknown> | null;
  id: string;
  about?: string | null;
  on?: WrittenDate | null;
  by?: string | null;
  text?: string;
  shared?: boolean;
}

/** Answers to the working principles on one day. */
export interface Reflection {
  extra?: Record<string, unknown> | null;
  id: string;
  date: WrittenDate;
  by?: string | null;
  answers?: Record<string, Code<"answer">>;
  text?: string;
}

/** The records by where they stand. */
export interface Records {
  family: Family;
  members: Member;
  bonds: Bond;
  parties: Party;
  position: Position;
  ties: Tie;
  observations: Observation;
  links: Link;
  caseworkers: CaseworkerSpell;
  needs: Need;
  goals: Goal;
  orders: LegalOrder;
  moments: Moment;
  contacts: Contact;
  decisions: Decision;
  notes: Note;
  reflections: Reflection;
}

/** In the order of the file: a list names what stands before it. */
export const LISTS = [
  "members",
  "bonds",
  "parties",
  "ties",
  "links",
  "caseworkers",
  "needs",
  "goals",
  "orders",
  "moments",
  "contacts",
  "decisions",
  "notes",
  "reflections",
] as const;

export type List = (typeof LISTS)[number];

/**
 * What a field holds. `fixed`: always the same; `id`: no words; `ref`, `refs`: ids of records;
 * `answers`: codes by key; `record`, `records`: described in `FIELDS` under the field's own name.
 */
export type Kind =
  | "fixed"
  | "id"
  | "ref"
  | "refs"
  | "date"
  | "text"
  | "flag"
  | "number"
  | "code"
  | "codes"
  | "answers"
  | "record"
  | "records"
  | "object";

export interface Field {
  readonly kind: Kind;
  /** What leaving it out says: not recorded. Without it the field is always filled in. */
  readonly default?: unknown;
  /** The code list of its codes. */
  readonly vocabulary?: Vocabulary;
  /** The lists in which the records stand that it names. */
  readonly to?: readonly List[];
  /** The record means nothing without what this names, and goes when that goes. */
  readonly owned?: true;
  /** Naming nobody means the whole family; the record goes with the last one it names. */
  readonly noneIsAll?: true;
  /** The least and the most that a number may be. */
  readonly least?: number;
  readonly most?: number;
}

export const FIELDS: {
  readonly [R in keyof Records]: { readonly [field: string]: Field };
} = {
  family: {
    extra: { kind: "object", default: null },
    format: { kind: "fixed" },
    version: { kind: "fixed" },
    id: { kind: "id" },
    name: { kind: "text" },
    fictional: { kind: "flag", default: false },
    members: { kind: "records" },
    bonds: { kind: "records", default: [] },
    parties: { kind: "records", default: [] },
    ties: { kind: "records", default: [] },
    links: { kind: "records", default: [] },
    caseworkers: { kind: "records", default: [] },
    needs: { kind: "records", default: [] },
    goals: { kind: "records", default: [] },
    orders: { kind: "records", default: [] },
    moments: { kind: "records", default: [] },
    contacts: { kind: "records", default: [] },
    decisions: { kind: "records", default: [] },
    notes: { kind: "records", default: [] },
    reflections: { kind: "records", default: [] },
  },
  members: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    name: { kind: "text" },
    role: { kind: "code", vocabulary: "member_role", default: null },
    birth: { kind: "date", default: null },
    sex: { kind: "code", vocabulary: "sex", default: null },
    household: { kind: "text", default: null },
  },
  bonds: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    a: { kind: "ref", to: ["members"], owned: true },
    b: { kind: "ref", to: ["members"], owned: true },
    kind: { kind: "code", vocabulary: "bond_kind" },
  },
  parties: {
    extra: { kind: "object", default: null },
    id: { kind: "id" },
    name: { kind: "text" },
    kind: { kind: "code", vocabulary: "party_kind" },
    organisation: { kind: "text", default: null },
    sector: { kind: "code", vocabulary: "sector", default: null },
    discipline: { kind: "text", default: null },
    registration: { kind: "text", default: null },
    ring: { kind: "number", least: 1, most: 3, default: null },
    position: { kind: "record", default: null },
  },
  position: {
    extra: { kind: "object", default: null },
    x: { kind: "number" },
    y: { kind: "number" },
  },
  ties: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    party: { kind: "ref", to: ["parties"], owned: true },
    members: { kind: "refs", to: ["members"], noneIsAll: true, default: [] },
    domains: { kind: "codes", vocabulary: "life_domain", default: [] },
    help: { kind: "codes", vocabulary: "help", default: [] },
    roles: { kind: "codes", vocabulary: "role", default: [] },
    end_reason: { kind: "code", vocabulary: "end_reason", default: null },
    result: { kind: "text", default: null },
    status: { kind: "code", vocabulary: "tie_status", default: "actual" },
    framework: { kind: "code", vocabulary: "framework", default: null },
    strength: { kind: "code", vocabulary: "strength", default: null },
    stress: { kind: "code", vocabulary: "stress", default: null },
    flow: { kind: "code", vocabulary: "flow", default: null },
    hours_per_week: { kind: "number", least: 0, most: 168, default: null },
    replaces: { kind: "ref", to: ["ties"], default: null },
    said_by: { kind: "ref", to: ["members", "parties"], default: null },
    said_on: { kind: "date", default: null },
    observations: { kind: "records", default: [] },
  },
  observations: {
    extra: { kind: "object", default: null },
    on: { kind: "date" },
    strength: { kind: "code", vocabulary: "strength", default: null },
    stress: { kind: "code", vocabulary: "stress", default: null },
    flow: { kind: "code", vocabulary: "flow", default: null },
    hours_per_week: { kind: "number", least: 0, most: 168, default: null },
  },
  links: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    a: { kind: "ref", to: ["parties"], owned: true },
    b: { kind: "ref", to: ["parties"], owned: true },
    kind: { kind: "code", vocabulary: "link_kind" },
  },
  caseworkers: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    party: { kind: "ref", to: ["parties"], owned: true },
    end_reason: { kind: "code", vocabulary: "end_reason", default: null },
  },
  needs: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    members: { kind: "refs", to: ["members"], noneIsAll: true, default: [] },
    domain: { kind: "code", vocabulary: "life_domain" },
    severity: { kind: "number", least: 1, most: 3, default: null },
    text: { kind: "text", default: "" },
    risk: { kind: "flag", default: false },
    intergenerational: { kind: "flag", default: false },
  },
  goals: {
    extra: { kind: "object", default: null },
    id: { kind: "id" },
    needs: { kind: "refs", to: ["needs"], default: [] },
    parties: { kind: "refs", to: ["parties"], default: [] },
    text: { kind: "text", default: "" },
    start: { kind: "date", default: null },
    due: { kind: "date", default: null },
    state: { kind: "code", vocabulary: "goal_state", default: "open" },
    closed_on: { kind: "date", default: null },
  },
  orders: {
    extra: { kind: "object", default: null },
    start: { kind: "date", default: null },
    end: { kind: "date", default: null },
    id: { kind: "id" },
    kind: { kind: "code", vocabulary: "order_kind" },
    members: { kind: "refs", to: ["members"], noneIsAll: true, default: [] },
  },
  moments: {
    extra: { kind: "object", default: null },
    id: { kind: "id" },
    date: { kind: "date" },
    kind: { kind: "code", vocabulary: "moment_kind" },
    title: { kind: "text", default: "" },
    present: { kind: "refs", to: ["members", "parties"], default: [] },
    text: { kind: "text", default: "" },
    shared: { kind: "flag", default: false },
  },
  contacts: {
    extra: { kind: "object", default: null },
    date: { kind: "date" },
    party: { kind: "ref", to: ["parties"], owned: true },
    members: { kind: "refs", to: ["members"], noneIsAll: true, default: [] },
    roles: { kind: "codes", vocabulary: "role", default: [] },
  },
  decisions: {
    extra: { kind: "object", default: null },
    finding: { kind: "id" },
    verdict: { kind: "code", vocabulary: "verdict" },
    reason: { kind: "text", default: "" },
    by: { kind: "ref", to: ["members", "parties"], default: null },
    on: { kind: "date", default: null },
    who: { kind: "ref", to: ["members", "parties"], default: null },
    due: { kind: "date", default: null },
    done_on: { kind: "date", default: null },
    shared: { kind: "flag", default: false },
  },
  notes: {
    extra: { kind: "object", default: null },
    id: { kind: "id" },
    about: {
      kind: "ref",
      to: [
        "members",
        "parties",
        "bonds",
        "ties",
        "links",
        "caseworkers",
        "needs",
        "goals",
        "orders",
        "moments",
        "notes",
        "reflections",
      ],
      owned: true,
      default: null,
    },
    on: { kind: "date", default: null },
    by: { kind: "ref", to: ["members", "parties"], default: null },
    text: { kind: "text", default: "" },
    shared: { kind: "flag", default: false },
  },
  reflections: {
    extra: { kind: "object", default: null },
    id: { kind: "id" },
    date: { kind: "date" },
    by: { kind: "ref", to: ["members", "parties"], default: null },
    answers: { kind: "answers", vocabulary: "answer", default: {} },
    text: { kind: "text", default: "" },
  },
};
