/**
 * What saving makes happen on the page.
 */
import { happening } from "../kit/events.ts";
import type { Family } from "../model/schema.ts";
import type { Entry, Question } from "./operations.ts";
import type { Status } from "./standing.ts";

/** By whose doing another document is shown; "rollback": what was done here could not be saved. */
export type By = "me" | "undo" | "other" | "rollback";

/** Another document is shown than before. */
export const changed = happening<{ document: Family; previous: Family; by: By }>("changed");

/** Saving stands otherwise than before. */
export const standing = happening<Status>("status");

/** Somebody else did something: the entries of others. */
export const news = happening<{ entries: readonly Entry[] }>("news");

/** What a step would take back was changed by somebody else since. */
export const overtaken = happening("overtaken");

/** The server did not take an operation, and says why. */
export const refused = happening<{ sentence: string }>("refused");

/** Two people changed the same; others: what others did meanwhile, on the document that is shown. */
export const clashed = happening<Question & { others: readonly Entry[]; document: Family }>(
  "conflict"
);

/** What was asked about is settled in another tab. */
export const agreed = happening("agreed");

/** The words of saving are there. */
export const worded = happening("words");
