// @ts-nocheck
/**
 * What the conversation does to a family, as lists of commands, and what it remembers of the
 * answers. Pure: no page, nothing is carried out here.
 *
 * The answers stand in `extra.conversation` of the family: {prompt: {answer: "none" | "named", on}}.
 * A prompt that is not in it was never asked, which is not the same as "none".
 */
import { households } from "../model/acts/heart.ts";
import * as petals from "../model/acts/petals.ts";
import * as acts from "../model/acts/records.ts";

/** Sets one key in `extra` of the family; an empty or null value takes it out. */
export function setExtra(document, key, value) {
  const { [key]: _, ...others } = document.extra || {};
  const kept = value && Object.keys(value).length ? { ...others, [key]: value } : others;
  return acts.describe(document, { extra: Object.keys(kept).length ? kept : null });
}

function conversation(document) {
  return document.extra?.conversation || {};
}

/** The answer to a prompt: {answer, on}, or null when it was never asked. */
export function answerOf(document, prompt) {
  return conversation(document)[prompt.id] || null;
}

function setAnswer(document, prompt, answer) {
  const { [prompt.id]: _, ...others } = conversation(document);
  return setExtra(document, "conversation", answer ? { ...others, [prompt.id]: answer } : others);
}

/** "Nobody", said on the day; said again on another day it is of that day. */
export function sayNone(document, prompt, iso) {
  return setAnswer(document, prompt, { answer: "none", on: iso });
}

/** Takes an answer back: the prompt was never asked. */
export function forgetAnswer(document, prompt) {
  return setAnswer(document, prompt, null);
}

function sayNamed(document, prompt, iso) {
  if (answerOf(document, prompt)?.answer === "named") return [];
  return setAnswer(document, prompt, { answer: "named", on: iso });
}

/** What still has to be chosen before somebody can be placed: "name", "sector", "field" or null. */
export function missing(prompt, { name, sector, field }) {
  if (!name) return "name";
  if (!prompt.sector && !sector) return "sector";
  return prompt.fields.length > 1 && !field ? "field" : null;
}

function presetOf(prompt, { name, kind, field }) {
  const [only] = prompt.fields;
  const fields = only ? { sector: prompt.fields.length > 1 ? field : only } : {};
  const kinds = prompt.kinds.length ? { kind: kind || prompt.kinds[0] } : {};
  return {
    name,
    ...kinds,
    ...fields,
    ...(prompt.status ? { tie: { status: prompt.status } } : {}),
  };
}

/**
 * Somebody named at a prompt becomes a petal in its sector, and the prompt is answered.
 * told: {name, kind, field, sector}. Gives {commands, id}, or null while something is missing.
 */
export function nameSomebody(prompt, told, seen) {
  if (missing(prompt, told)) return null;
  const made = petals.addParty(prompt.sector || told.sector, null, presetOf(prompt, told), seen);
  return { ...made, commands: [...made.commands, ...sayNamed(seen.document, prompt, seen.iso)] };
}

/** Somebody who lives here: in the house of who was named first. Gives {commands, id}, or null. */
export function addHousemate({ name, role = null }, { document, newId }) {
  if (!name) return null;
  const id = newId("m");
  const [house] = households(document);
  const household = house ? house.id : newId("h");
  return { id, commands: [acts.add("members", { id, name, role, household })] };
}

/** Where to go on: at the prompt where it was left, else after the last one that was answered. */
export function resumeAt(prompts, document, left) {
  const at = prompts.findIndex((p) => p.id === left);
  if (at >= 0) return at;
  const last = prompts.findLastIndex((p) => answerOf(document, p));
  return last + 1 < prompts.length ? last + 1 : 0;
}
