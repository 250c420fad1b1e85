/**
 * What the conversation does to a family, as lists of commands, and what it remembers of the
 * answers. Pure: no page, nothing is carried out here.
 *
 * The answers stand in `extra.conversation` of the family: {prompt: {answer: "none" | "named", on}}.
 * A prompt that is not in it was never asked, which is not the same as "none".
 */
import { extraOf, setExtra } from "../model/acts/extra.ts";
import { households } from "../model/acts/heart.ts";
import * as petals from "../model/acts/petals.ts";
import * as acts from "../model/acts/records.ts";
import type { Means } from "../model/acts/records.ts";
import type { Commands } from "../model/commands.ts";
import type { Code, Family, WrittenDate } from "../model/schema.ts";
import type { Prompt } from "./prompts.ts";

const CONVERSATION = "conversation";

/** What was answered to a prompt: nobody, or somebody was named; and on which day. */
export interface AnswerTo {
  readonly answer: "none" | "named";
  readonly on: WrittenDate;
}

/** What is told at a prompt. Empty: not said (yet). */
export interface Told {
  name?: string | null;
  kind?: Code<"party_kind"> | null;
  /** Field of work. */
  field?: Code<"sector"> | null;
  /** Where on the flower. */
  sector?: petals.FlowerSector | null;
}

type Around = Means & { readonly document: Family };

function isAnswer(found: unknown): found is AnswerTo {
  return typeof found === "object" && found !== null && "answer" in found && "on" in found;
}

/** The answer to a prompt, or null when it was never asked. */
export function answerOf(document: Family, { id }: Prompt): AnswerTo | null {
  const found = extraOf(document, CONVERSATION)[id];
  return isAnswer(found) ? found : null;
}

function setAnswer(document: Family, { id }: Prompt, answer: AnswerTo | null): Commands {
  const { [id]: _, ...others } = extraOf(document, CONVERSATION);
  return setExtra(document, CONVERSATION, answer ? { ...others, [id]: answer } : others);
}

/** "Nobody", said on the day; said again on another day it is of that day. */
export function sayNone(document: Family, prompt: Prompt, iso: WrittenDate): Commands {
  return setAnswer(document, prompt, { answer: "none", on: iso });
}

/** Takes an answer back: the prompt was never asked. */
export function forgetAnswer(document: Family, prompt: Prompt): Commands {
  return setAnswer(document, prompt, null);
}

function sayNamed(document: Family, prompt: Prompt, iso: WrittenDate): Commands {
  if (answerOf(document, prompt)?.answer === "named") return [];
  return setAnswer(document, prompt, { answer: "named", on: iso });
}

/** What still has to be chosen before somebody can be placed; null = nothing. */
export function missing(prompt: Prompt, told: Told): "name" | "sector" | "field" | null {
  if (!told.name) return "name";
  if (!prompt.sector && !told.sector) return "sector";
  return prompt.fields.length > 1 && !told.field ? "field" : null;
}

function presetOf(prompt: Prompt, name: string, { kind, field }: Told): petals.Preset {
  const [onlyKind] = prompt.kinds;
  const [onlyField] = prompt.fields;
  const chosen = kind ?? onlyKind;
  return {
    name,
    ...(onlyKind && chosen && { kind: chosen }),
    ...(onlyField && { sector: prompt.fields.length > 1 ? field : onlyField }),
    ...(prompt.status && { tie: { status: prompt.status } }),
  };
}

/**
 * Somebody named at a prompt becomes a petal in its sector, and the prompt is answered. Null while
 * something is missing.
 */
export function nameSomebody(prompt: Prompt, told: Told, seen: Around): acts.Made | null {
  const sector = prompt.sector ?? told.sector;
  if (missing(prompt, told) || !told.name || !sector) return null;
  const made = petals.addParty(sector, null, presetOf(prompt, told.name, told), seen);
  return { ...made, commands: [...made.commands, ...sayNamed(seen.document, prompt, seen.iso)] };
}

/** Somebody who lives here. */
export interface Housemate {
  name?: string | null;
  role?: Code<"member_role"> | null;
}

/** Somebody new in the house of who was named first. Null while there is no name. */
export function addHousemate(
  { name, role = null }: Housemate,
  { document, newId }: Around
): acts.Made | null {
  if (!name) return null;
  const id = newId("m");
  const household = households(document)[0]?.id ?? newId("h");
  return { id, commands: [acts.add("members", { id, name, role, household })] };
}

/**
 * Where to go on: the index of the prompt where it was left (its id), else of the one after the last
 * that was answered.
 */
export function resumeAt(
  prompts: readonly Prompt[],
  document: Family,
  left: string | null
): number {
  const at = prompts.findIndex((p) => p.id === left);
  if (at >= 0) return at;
  const last = prompts.findLastIndex((p) => answerOf(document, p));
  return last + 1 < prompts.length ? last + 1 : 0;
}
