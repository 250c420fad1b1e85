/**
 * Texts of the matrix: the words for states and marks, and what the browser says.
 */
import { byId } from "../../kit/find.ts";
import { sayer, wordsIn } from "../words.ts";
import type { Mark, State } from "./facts.ts";

/** What can be chosen to look at, and the texts of the matrix with it. */
export function choices(): HTMLElement {
  return byId("matrix-choices");
}

/** A text of the matrix by its key without "matrix-js-", with its gaps filled in. */
export const say = sayer(choices);

/** The words for codes that come with the texts: `frame` of layouts/meeting/matrix.py. */
interface CodeWords {
  readonly states: Readonly<Record<State, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
}

export function stateWord(state: State): string {
  return (wordsIn(choices()) as CodeWords).states[state];
}

export function markWord(mark: Mark): string {
  return (wordsIn(choices()) as CodeWords).marks[mark];
}
