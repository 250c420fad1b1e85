// @ts-nocheck
/**
 * The questions of the conversation, in the order in which they are asked. Only data.
 *
 * id      what the answer is kept under, and its words: "ask-<id>", "ask-<id>-hint"
 * sector  where on the flower somebody named here stands; null = the person says so
 * kinds   what somebody named here can be: the first is chosen already; words "kind-<says>-<kind>"
 * fields  fields of work to choose from; of one there is nothing to choose
 * status  status of the tie of somebody named here, when it is not there yet
 */

const one = (kind) => ({ kinds: [kind], fields: [], status: null });
const group = { kinds: ["community", "volunteer"], fields: [], status: null };
const formal = { kinds: ["professional", "agency"], says: "formal", status: null };
const anywhere = { sector: null, kinds: [], fields: [], status: null };

export const PROMPTS = [
  { id: "kin", sector: "kin", ...one("kin") },
  { id: "friends", sector: "friends", ...one("friend") },
  { id: "neighbours", sector: "friends", ...one("neighbour") },
  { id: "friend_parents", sector: "friends", ...one("friend") },
  { id: "club", sector: "community", says: "club", ...group },
  { id: "faith", sector: "community", says: "faith", ...group },
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
