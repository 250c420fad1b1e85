// @ts-nocheck
/**
 * What all parts of the list page use: its words, new elements, and asking the server.
 */
import { fill } from "../kit/words.ts";

export const place = () => document.getElementById("caseload");

let words = null;

/** A text of the page, with its facts filled in. */
export function say(key, facts) {
  words = words || JSON.parse(place().dataset.words);
  return fill(words[key], facts || {});
}

/** An element: make("p", {class: "hint"}, "text", child); null attributes are left out. */
export function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A name in a sentence: it keeps its own direction of writing. */
export const isolated = (name) => `\u2068${name}\u2069`;

/** Ask the server; gives what it said. What fails is an error with a sentence to show. */
export async function ask(path, options) {
  let answer;
  let said;
  try {
    answer = await fetch(place().dataset.address + path, options);
    said = await answer.json();
  } catch {
    throw Object.assign(new Error("no answer"), { sentence: say("failed") });
  }
  if (answer.ok) return said;
  throw Object.assign(new Error(`status ${answer.status}`), { sentence: say("failed"), ...said });
}

/** Ask the server to do something; `body` is plain data. */
export function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body || {}) });
}

/** An id for something new: asked for twice, it is made once. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
