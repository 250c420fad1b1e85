/**
 * Values of fields in words: never a code, never an id.
 */
import { fieldsOf, find, records } from "../model/records.ts";
import {
  CHANNELS,
  FIELDS,
  type Family,
  type Field,
  type List,
  type Observation,
} from "../model/schema.ts";
import { codeText, dateText, joined, numberText, say } from "./texts.ts";

/** What a value is of; list null = the family itself. */
export interface About {
  readonly list: List | null;
  readonly record: object | null | undefined;
  readonly document: Family;
}

/** A version of what two people changed. */
export type Whose = "mine" | "theirs";

/** Name of a member or party; of a tie or spell that of its party; else "something gone". */
export function personText(id: string, document: Family): string {
  const key = { id };
  const found = find(document, "members", key) ?? find(document, "parties", key);
  if (found) return found.name;
  const through = find(document, "ties", key) ?? find(document, "caseworkers", key);
  return through ? personText(through.party, document) : say("somebody");
}

function needText(id: string, document: Family): string {
  const need = find(document, "needs", { id });
  return need ? need.text || codeText("life_domain", need.domain) : say("somebody");
}

function hoursText(hours: number): string {
  return say("hours", { count: numberText(hours) });
}

function observationText(seen: Observation): string {
  const codes = CHANNELS.filter((channel) => channel !== "hours_per_week");
  const said = codes.flatMap((channel) => {
    const code = seen[channel];
    return code ? [codeText(channel, code)] : [];
  });
  const hours = seen.hours_per_week ?? null;
  if (hours !== null) said.push(hoursText(hours));
  return `${dateText(seen.on)}: ${said.join(", ") || say("unknown")}`;
}

/** With whom somebody shares a house. */
function householdText(household: unknown, { record, document }: About): string {
  const { id } = fieldsOf(record ?? {});
  const mates = records(document, "members")
    .filter((one) => one.household === household && one.id !== id)
    .map((one) => one.name);
  return mates.length ? say("household-with", { name: joined(mates) }) : say("household-own");
}

/** What a field says whose kind does not tell how to write it; null = it does. */
function specialText(field: string, value: unknown, about: About): string | null {
  switch (field) {
    case "observations":
      return (value as Observation[]).map(observationText).join("; ");
    case "hours_per_week":
      return hoursText(Number(value));
    case "ring":
    case "severity":
      return say(`${field}-${String(value)}`);
    case "household":
      return householdText(value, about);
    default:
      return null;
  }
}

type Write = (value: string) => string;

/** How one value (an item of a list by itself) is written, or null when it has no words. */
function writerOf({ kind, vocabulary, to }: Field, document: Family): Write | null {
  switch (kind) {
    case "code":
    case "codes":
      return vocabulary ? (code) => codeText(vocabulary, code) : null;
    case "date":
      return dateText;
    case "ref":
    case "refs":
      return (id) => (to?.join() === "needs" ? needText : personText)(id, document);
    case "text":
      return (text) => (text ? `“${text}”` : say("unknown"));
    default:
      return null;
  }
}

/** What a field says; `whose` is the version of what has no words, such as a place on the drawing. */
export function valueText(field: string, value: unknown, whose: Whose, about: About): string {
  const nothing = value === "" || (Array.isArray(value) && !value.length);
  if (value === null || value === undefined || nothing) return say("unknown");
  if (typeof value === "boolean") return say(value ? "yes" : "no");
  const special = specialText(field, value, about);
  if (special !== null) return special;
  const known = FIELDS[about.list ?? "family"][field];
  const write = known && writerOf(known, about.document);
  if (!write) return say(`version-${whose}`);
  return Array.isArray(value) ? joined((value as string[]).map(write)) : write(value as string);
}
