// @ts-nocheck
/**
 * Values of fields in words: never a code, never an id.
 */
import { codeText, dateText, joined, numberText, say } from "./texts.ts";

/** The vocabulary of a field with codes; where lists differ, by list. */
const VOCABULARY = {
  strength: "strength",
  stress: "stress",
  flow: "flow",
  framework: "framework",
  end_reason: "end_reason",
  sex: "sex",
  sector: "sector",
  domain: "life_domain",
  domains: "life_domain",
  help: "help",
  roles: "role",
  verdict: "verdict",
  role: "member_role",
  status: "tie_status",
  state: "goal_state",
};
const VOCABULARY_OF_KIND = {
  parties: "party_kind",
  bonds: "bond_kind",
  links: "link_kind",
  orders: "order_kind",
  moments: "moment_kind",
};
const DATES = new Set("start end birth said_on on date due closed_on done_on".split(" "));
const PERSONS = new Set("a b party members parties said_by by who present about".split(" "));
const WRITTEN = new Set("name organisation discipline registration text title reason".split(" "));

/** Name of a member or party; of a tie or spell that of its party; else "something gone". */
export function personText(id, document) {
  const all = (list) => document[list] ?? [];
  const found = [...all("members"), ...all("parties")].find((record) => record.id === id);
  if (found) return found.name;
  const through = [...all("ties"), ...all("caseworkers")].find((record) => record.id === id);
  return through ? personText(through.party, document) : say("somebody");
}

export function needText(id, document) {
  const need = (document.needs ?? []).find((record) => record.id === id);
  return need ? need.text || codeText("life_domain", need.domain) : say("somebody");
}

function observationText(seen) {
  const channels = ["strength", "stress", "flow"].filter((channel) => seen[channel]);
  const said = channels.map((channel) => codeText(channel, seen[channel]));
  const hours = seen.hours_per_week;
  if (hours !== undefined && hours !== null) said.push(hoursText(hours));
  return `${dateText(seen.on)}: ${said.join(", ") || say("unknown")}`;
}

function hoursText(hours) {
  return say("hours", { count: numberText(hours) });
}

function householdText(household, record, document) {
  const isMate = (one) => one.household === household && one.id !== record?.id;
  const mates = document.members.filter(isMate).map((one) => one.name);
  return mates.length ? say("household-with", { name: joined(mates) }) : say("household-own");
}

const SPECIAL = {
  observations: (value) => value.map(observationText).join("; "),
  hours_per_week: (value) => hoursText(value),
  ring: (value) => say(`ring-${value}`),
  severity: (value) => say(`severity-${value}`),
  household: (value, { record, document }) => householdText(value, record, document),
  replaces: (value, { document }) => personText(value, document),
  needs: (value, { document }) => joined(value.map((id) => needText(id, document))),
};

/** How one value (an item of a list by itself) is written, or null when it has no words. */
function writerOf(list, field, document) {
  const vocabulary = field === "kind" ? VOCABULARY_OF_KIND[list] : VOCABULARY[field];
  if (vocabulary) return (code) => codeText(vocabulary, code);
  if (DATES.has(field)) return dateText;
  if (PERSONS.has(field)) return (id) => personText(id, document);
  if (WRITTEN.has(field)) return (text) => (text ? `“${text}”` : say("unknown"));
  return null;
}

/**
 * What a field says. `whose` names the version ("mine" or "theirs") of what has no words, such as
 * a place on the drawing. about: {list, record, document}.
 */
export function valueText(field, value, whose, about) {
  if (value === null || value === undefined || value.length === 0) return say("unknown");
  if (SPECIAL[field]) return SPECIAL[field](value, about);
  if (typeof value === "boolean") return say(value ? "yes" : "no");
  const write = writerOf(about.list, field, about.document);
  if (!write) return say(`version-${whose}`);
  return Array.isArray(value) ? joined(value.map(write)) : write(value);
}
