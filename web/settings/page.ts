/**
 * What all parts of the page of the thresholds use: its place, its words, and asking the server.
 */
import { byId, carried, seek } from "../kit/find.ts";
import { fill, textOf, type Facts, type Texts } from "../kit/words.ts";

/** Where the thresholds stand, or null while they are not on the page. */
export const seekPlace = (): HTMLElement | null => seek("thresholds");

export const place = (): HTMLElement => byId("thresholds");

let words: Texts | null = null;

/** A text of the page, with its facts filled in. */
export function say(key: string, facts: Facts = {}): string {
  words ??= JSON.parse(carried(place(), "words")) as Texts;
  return fill(textOf(words, key), facts);
}

/** What the server did, or a sentence why it did not. */
export type Answer<Done> =
  | (Done & { readonly ok: true })
  | { readonly ok: false; readonly sentence: string; readonly wrong?: readonly Wrong[] };

/** What is the matter with a threshold of a rule. */
export interface Wrong {
  readonly rule: string;
  readonly name: string;
  readonly sentence: string;
}

/** Asks the server; `Done` is what it says when it did what was asked. */
export async function ask<Done>(path: string, body: object): Promise<Answer<Done>> {
  try {
    const headers = { "Content-Type": "application/json" };
    const options = { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await fetch(carried(place(), "address") + path, options);
    const said = (await answer.json()) as object;
    return { sentence: say("failed"), ...said, ok: answer.ok };
  } catch {
    return { ok: false, sentence: say("failed") };
  }
}
