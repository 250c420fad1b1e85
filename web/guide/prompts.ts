/**
 * The questions of the conversation, in the order in which they are asked. Only data.
 */
import type { FlowerSector } from "../model/acts/petals.ts";
import { FORMAL_KINDS, type Code } from "../model/schema.ts";

export interface Prompt {
  /** What the answer is kept under, and its words: "ask-<id>", "ask-<id>-hint". */
  readonly id: string;
  /** Where on the flower somebody named here stands; null = the person says so. */
  readonly sector: FlowerSector | null;
  /** What somebody named here can be: the first is chosen already. */
  readonly kinds: readonly Code<"party_kind">[];
  /** The words of the kinds: "kind-<says>-<kind>", where there is something to choose. */
  readonly says?: string;
  /** Fields of work to choose from; of one there is nothing to choose. */
  readonly fields: readonly Code<"sector">[];
  /** Status of the tie of somebody named here, when it is not there yet. */
  readonly status: Code<"tie_status"> | null;
}

type About = Omit<Prompt, "id" | "sector">;

const one = (kind: Code<"party_kind">): About => ({ kinds: [kind], fields: [], status: null });
const group: About = { kinds: ["community", "volunteer"], fields: [], status: null };
const formal: About = { kinds: FORMAL_KINDS, says: "formal", fields: [], status: null };
const anywhere = { sector: null, kinds: [], fields: [], status: null };

export const PROMPTS: readonly Prompt[] = [
  { id: "kin", sector: "kin", ...one("kin") },
  { id: "friends", sector: "friends", ...one("friend") },
  { id: "neighbours", sector: "friends", ...one("neighbour") },
  { id: "friend_parents", sector: "friends", ...one("friend") },
  { id: "club", sector: "community", ...group, says: "club" },
  { id: "faith", sector: "community", ...group, says: "faith" },
  { id: "colleagues", sector: "friends", ...one("friend") },
  { id: "school", sector: "school", ...formal, says: "school", fields: ["education"] },
  {
    id: "care",
    sector: "care",
    ...formal,
    fields: ["youth_care", "local_team", "mental_health", "health", "disability", "addiction"],
  },
  { id: "protection", sector: "protection", ...formal, fields: ["child_protection", "justice"] },
  { id: "means", sector: "means", ...formal, fields: ["finances", "housing", "work"] },
  { id: "other", sector: "other", ...formal, fields: ["other"] },
  { id: "missing", ...anywhere },
  { id: "wished", ...anywhere, status: "wished" },
];
