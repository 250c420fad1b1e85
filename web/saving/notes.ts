/**
 * Calm messages under the header: one card for each subject, until it is over or closed.
 */
import { make } from "../kit/dom.ts";
import { seek } from "../kit/find.ts";
import { overtaken, refused } from "./happenings.ts";
import { say } from "./texts.ts";

/** Something that a person can do about a message. */
export interface Way {
  readonly label: string;
  readonly act: () => void;
}

function box(): HTMLElement | null {
  return seek("saving-notes");
}

function noteOf(name: string): Element | null {
  return box()?.querySelector(`[data-note="${name}"]`) ?? null;
}

function button({ label, act }: Way): HTMLElement {
  return make("button", { type: "button", click: act }, label);
}

function card(name: string, sentences: readonly string[], ways: readonly Way[]): HTMLElement {
  const text = make("div", {}, ...sentences.map((sentence) => make("p", {}, sentence)));
  return make("div", { "data-note": name }, text, make("div", {}, ...ways.map(button)));
}

/** What each message says that is there, or was closed by hand and does not come back. */
const told = new Map<string, string>();

/** The button with which a person puts a message away. */
export function closing(name: string): Way {
  return { label: say("close"), act: () => noteOf(name)?.remove() };
}

/** Shows sentences under a name, instead of those that stood there. */
export function note(name: string, sentences: readonly string[], ways: readonly Way[]): void {
  const place = box();
  const said = JSON.stringify([sentences, ways.map(({ label }) => label)]);
  if (!place || told.get(name) === said) return;
  told.set(name, said);
  const before = noteOf(name);
  const made = card(name, sentences, ways);
  if (before) before.replaceWith(made);
  else place.append(made);
}

export function unnote(name: string): void {
  told.delete(name);
  noteOf(name)?.remove();
}

/** Shows a message again that was closed, also when it says the same. */
function noteAgain(name: string, sentences: readonly string[]): void {
  if (!noteOf(name)) unnote(name);
  note(name, sentences, [closing(name)]);
}

let sentences: readonly string[] = [];

/** What the server did not take stays on screen until it is closed; the same is said once. */
function tellRefused(sentence: string): void {
  const before = noteOf("refused") ? sentences : [];
  sentences = [...new Set([...before, sentence])];
  noteAgain("refused", [say("refused"), ...sentences]);
}

/** Follows what happens on the page. */
export function listen(): void {
  refused.hear(({ sentence }) => tellRefused(sentence));
  overtaken.hear(() => noteAgain("overtaken", [say("overtaken")]));
}
