/**
 * What all parts of the list page use: its words, and asking the server.
 */
import { byId, carried, seek } from "../kit/find.ts";
import { fill, textOf, type Facts, type Texts } from "../kit/words.ts";

/** Where the list stands, or null while it is not on the page. */
export const seekPlace = (): HTMLElement | null => seek("caseload");

export const place = (): HTMLElement => byId("caseload");

let words: Texts | null = null;

/** A text of the page, with its facts filled in. */
export function say(key: string, facts: Facts = {}): string {
  words ??= JSON.parse(carried(place(), "words")) as Texts;
  return fill(textOf(words, key), facts);
}

/** A name in a sentence: it keeps its own direction of writing. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** What the server says with a refusal: problems of a file, or that it knows the family. */
export interface Said {
  readonly sentence?: string;
  readonly problems?: readonly string[];
  readonly known?: boolean;
}

/** The server did not do what was asked, or there was no answer; `sentence` is there to be shown. */
export class Refusal extends Error {
  readonly said: Said;
  readonly sentence: string;

  constructor(message: string, said: Said = {}) {
    super(message);
    this.said = said;
    this.sentence = said.sentence ?? say("failed");
  }
}

/** What to show of something that failed; a fault of our own has no sentence. */
export function sentenceOf(error: unknown): string {
  return error instanceof Refusal ? error.sentence : say("failed");
}

interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly said: unknown;
}

async function answerOf(path: string, options?: RequestInit): Promise<Answered> {
  try {
    const answer = await fetch(carried(place(), "address") + path, options);
    return { ok: answer.ok, status: answer.status, said: await answer.json() };
  } catch {
    throw new Refusal("no answer");
  }
}

/** Asks the server; gives what it said, of the shape that belongs to the path. Throws a Refusal. */
export async function ask<Answer>(path: string, options?: RequestInit): Promise<Answer> {
  const { ok, status, said } = await answerOf(path, options);
  if (!ok) throw new Refusal(`status ${status}`, said as Said);
  return said as Answer;
}

/** Asks the server to do something; `body` is plain data. */
export function post<Answer>(path: string, body: object = {}): Promise<Answer> {
  const headers = { "Content-Type": "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}
