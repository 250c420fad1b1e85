/**
 * Asks which version stays when two people changed the same. Closed without a choice, it can be
 * opened again from a message; until then nothing is sent.
 */
import { make } from "../kit/dom.ts";
import { around, byId, seek } from "../kit/find.ts";
import { sentence } from "../kit/words.ts";
import { canInsist } from "./conflicts.ts";
import { agreed, clashed, worded } from "./happenings.ts";
import { note, unnote } from "./notes.ts";
import type { Question } from "./operations.ts";
import * as saving from "./session.ts";
import type { Known } from "./subjects.ts";
import { hasWords, say } from "./texts.ts";
import { versionsOf, type Row } from "./versions.ts";

type Asked = Pick<Question, "conflicts"> & Known;

let asked: Asked | null = null;

function part(name: string): HTMLElement {
  return byId(`saving-${name}`);
}

function dialog(): HTMLDialogElement {
  return byId("saving-conflict", HTMLDialogElement);
}

function rowOf({ field, text }: Row): HTMLElement {
  const term = field === null ? null : make("dt", {}, sentence(field));
  return make("div", {}, term, make("dd", {}, text));
}

/** Rows without a field name are plain text: a list of terms needs its terms. */
function listOf(rows: readonly Row[]): HTMLElement {
  const alone = rows.every(({ field }) => field === null);
  if (alone) return make("div", {}, ...rows.map(({ text }) => make("p", {}, text)));
  return make("dl", {}, ...rows.map(rowOf));
}

function paint({ conflicts, others, document }: Asked): void {
  const { subject, author, theirs, mine } = versionsOf(conflicts, { document, others });
  const title = author ? say("conflict-name", { name: author }) : say("conflict");
  part("conflict-title").textContent = title;
  part("conflict-subject").textContent = sentence(subject);
  part("conflict-author").textContent = author ? say("of-name", { name: author }) : say("of-other");
  part("conflict-theirs").replaceChildren(listOf(theirs));
  part("conflict-mine").replaceChildren(listOf(mine));
  part("take-mine").hidden = !canInsist(conflicts, others);
}

/** The title gets the focus, so that a key meant for the drawing never chooses. */
function show(): void {
  if (!asked || !hasWords()) return; // it is shown when the words arrive
  unnote("asking");
  paint(asked);
  dialog().showModal();
  part("conflict-title").focus();
}

function choose(choice: "mine" | "theirs"): void {
  asked = null;
  dialog().close();
  saving.decide(choice);
}

function postponed(): void {
  const choosing = { label: say("choose"), act: show };
  if (asked) note("asking", [say("asking-long")], [choosing]);
}

function closed({ target }: Event): void {
  if (target === seek("saving-conflict")) postponed();
}

function over(): void {
  asked = null;
  unnote("asking");
  dialog().close();
}

/** Follows what happens on the page. */
export function listen(): void {
  clashed.hear((question) => {
    asked = question;
    show();
  });
  worded.hear(show);
  agreed.hear(over);
  document.addEventListener("close", closed, true);
  document.addEventListener("click", ({ target }) => {
    if (around(target, "#saving-take-theirs")) choose("theirs");
    if (around(target, "#saving-take-mine")) choose("mine");
  });
}
