/**
 * The line that says what was just decided, with the way to take it back.
 */
import { button } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { as, byId, seek } from "../../kit/find.ts";
import type { Commands } from "../../model/commands.ts";
import type { Family } from "../../model/schema.ts";
import { changed } from "../../saving/happenings.ts";
import * as saving from "../../saving/session.ts";
import { say } from "./words.ts";

const LINE = "discuss-said";

/** What the family was when something was said; the line holds as long as it is that. */
let saidAt: string | null = null;

function undo(): void {
  saving.undo();
  saidAt = null;
  byId(LINE).replaceChildren(make("p", {}, say("undone")));
  as(byId("discuss-stage").querySelector("h2"), HTMLElement)?.focus();
}

/** Carries out commands, and says so by the key of a text. */
export function perform(commands: Commands, key: string): void {
  if (!commands.length) return;
  saving.perform(commands);
  saidAt = JSON.stringify(saving.document());
  const back = button(say("undo"), undo, { look: "discuss-undo" });
  byId(LINE).replaceChildren(make("p", {}, say(key)), back);
}

/** Another step was taken since: taking the last one back would be about something else. */
function forget(document: Family): void {
  const line = seek(LINE);
  if (!saidAt || !line || JSON.stringify(document) === saidAt) return;
  saidAt = null;
  line.replaceChildren();
}

/** Follows what happens on the page. */
export function listen(): void {
  changed.hear(({ document, by }) => {
    if (by !== "other") forget(document);
  });
}
