/**
 * The flower of the family that is saved: what is shown of it is what is drawn.
 */
import { edit } from "../flower/edit.ts";
import { open, type Options } from "../flower/main.ts";
import type { Looks } from "../flower/scene/looks.ts";
import type { FlowerWords } from "../flower/scene/words.ts";
import type { Family, WrittenDate } from "../model/schema.ts";
import { changed } from "../saving/happenings.ts";
import type { Fresh } from "../saving/operations.ts";
import * as saving from "../saving/session.ts";

/** A family as the server sends it, with the days that its time bar shows at least. */
interface Payload extends Fresh {
  readonly first: WrittenDate;
  readonly last: WrittenDate;
}

/** The family as it is now: with what an earlier visit could not send yet, when that is kept. */
function savedFrom({ document, version, hyphens }: Payload): Family {
  saving.open({ id: document.id, version, document, hyphens });
  return saving.document() ?? document;
}

/** Stops following what is saved; null = nothing is followed yet. */
let follows: (() => void) | null = null;

/** The clientside callback of the page: opens the flower and answers with the family's id. */
export function opened(
  payload: Payload,
  looks: Looks,
  words: FlowerWords,
  options: Options
): string {
  const { first, last } = payload;
  const source = { first, last, hyphens: saving.hyphens, document: () => savedFrom(payload) };
  void open(source, looks, words, options);
  follows ??= changed.hear(({ document }) => edit(document));
  return payload.document.id;
}
