// @ts-nocheck
/**
 * The line that says what was just decided, with the way to take it back.
 */
import { button } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import * as saving from "../../saving/session.ts";
import { say } from "./words.ts";

const page = globalThis.document;

const line = () => page.getElementById("discuss-said");

/** What the family was when something was said; the line holds as long as it is that. */
let saidAt = null;

function undo() {
  saving.undo();
  saidAt = null;
  line().replaceChildren(make("p", {}, say("undone")));
  page.getElementById("discuss-stage").querySelector("h2")?.focus();
}

/** Carries out commands, and says so by the key of a text. */
export function perform(commands, key) {
  if (!commands.length) return;
  saving.perform(commands);
  saidAt = JSON.stringify(saving.document());
  line().replaceChildren(
    make("p", {}, say(key)),
    button(say("undo"), undo, { look: "discuss-undo" })
  );
}

/** Another step was taken since: taking the last one back would be about something else. */
function forget({ detail }) {
  if (!saidAt || !line() || detail.by === "other") return;
  if (JSON.stringify(detail.document) === saidAt) return;
  saidAt = null;
  line().replaceChildren();
}

/** Follows what happens on the page. */
export function listen() {
  page.addEventListener("ecomap:changed", forget);
}
