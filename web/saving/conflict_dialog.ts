// @ts-nocheck
/**
 * Asks which version stays when two people changed the same. Closed without a choice, it can be
 * opened again from a message; until then nothing is sent.
 */
import { sentence } from "../kit/words.ts";
import { canInsist } from "./conflicts.ts";
import { note, unnote } from "./notes.ts";
import * as saving from "./session.ts";
import { hasWords, say } from "./texts.ts";
import { versionsOf } from "./versions.ts";

let asked = null;

function part(name) {
  return window.document.getElementById(`saving-${name}`);
}

function element(tag, text) {
  const made = window.document.createElement(tag);
  made.textContent = text;
  return made;
}

function rowOf({ field, text }) {
  const row = window.document.createElement("div");
  if (field) row.append(element("dt", sentence(field)));
  row.append(element("dd", text));
  return row;
}

/** Rows without a field name are plain text: a list of terms needs its terms. */
function fill(name, rows) {
  const alone = rows.every(({ field }) => !field);
  const list = window.document.createElement(alone ? "div" : "dl");
  list.append(...rows.map((row) => (alone ? element("p", row.text) : rowOf(row))));
  part(name).replaceChildren(list);
}

function paint({ conflicts, others, document }) {
  const { subject, author, theirs, mine } = versionsOf(conflicts, { document, others });
  const title = author ? say("conflict-name", { name: author }) : say("conflict");
  part("conflict-title").textContent = title;
  part("conflict-subject").textContent = sentence(subject);
  part("conflict-author").textContent = author ? say("of-name", { name: author }) : say("of-other");
  fill("conflict-theirs", theirs);
  fill("conflict-mine", mine);
  part("take-mine").hidden = !canInsist(conflicts, others);
}

/** The title gets the focus, so that a key meant for the drawing never chooses. */
function show() {
  if (!asked || !hasWords()) return; // it is shown when the words arrive
  unnote("asking");
  paint(asked);
  part("conflict").showModal();
  part("conflict-title").focus();
}

function choose(choice) {
  asked = null;
  part("conflict").close();
  saving.decide(choice);
}

function postponed() {
  const choosing = { label: say("choose"), act: show };
  if (asked) note("asking", [say("asking-long")], [choosing]);
}

function closed({ target }) {
  if (target.id === "saving-conflict") postponed();
}

function over() {
  asked = null;
  unnote("asking");
  part("conflict").close();
}

/** Follows what happens on the page. */
export function listen() {
  window.document.addEventListener("ecomap:conflict", ({ detail }) => {
    asked = detail;
    show();
  });
  window.document.addEventListener("ecomap:words", show);
  window.document.addEventListener("ecomap:agreed", over);
  window.document.addEventListener("close", closed, true);
  window.document.addEventListener("click", ({ target }) => {
    if (target.closest("#saving-take-theirs")) choose("theirs");
    if (target.closest("#saving-take-mine")) choose("mine");
  });
}
