// @ts-nocheck
/**
 * Calm messages under the header: one card for each subject, until it is over or closed.
 */
import { say } from "./texts.ts";

function box() {
  return document.getElementById("saving-notes");
}

function noteOf(name) {
  return box()?.querySelector(`[data-note="${name}"]`) ?? null;
}

function paragraph(text) {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

function button({ label, act }) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

/** What each message says that is there, or was closed by hand and does not come back. */
const told = new Map();

function card(name, sentences, buttons) {
  const made = document.createElement("div");
  made.dataset.note = name;
  const text = document.createElement("div");
  text.append(...sentences.map(paragraph));
  const row = document.createElement("div");
  row.append(...buttons.map(button));
  made.append(text, row);
  return made;
}

/** The button with which a person puts a message away. */
export function closing(name) {
  return { label: say("close"), act: () => noteOf(name).remove() };
}

/** Shows sentences under a name, instead of those that stood there; buttons: [{label, act}]. */
export function note(name, sentences, buttons) {
  const said = JSON.stringify([sentences, buttons.map(({ label }) => label)]);
  if (!box() || told.get(name) === said) return;
  told.set(name, said);
  const before = noteOf(name);
  const made = card(name, sentences, buttons);
  if (before) before.replaceWith(made);
  else box().append(made);
}

export function unnote(name) {
  told.delete(name);
  noteOf(name)?.remove();
}

let refused = [];

/** What the server did not take stays on screen until it is closed; the same is said once. */
function tellRefused(sentence) {
  if (!noteOf("refused")) refused = [];
  refused = [...new Set([...refused, sentence])];
  if (!noteOf("refused")) unnote("refused");
  note("refused", [say("refused"), ...refused], [closing("refused")]);
}

function tellOvertaken() {
  if (!noteOf("overtaken")) unnote("overtaken");
  note("overtaken", [say("overtaken")], [closing("overtaken")]);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:refused", ({ detail }) => tellRefused(detail.sentence));
  document.addEventListener("ecomap:overtaken", tellOvertaken);
}
