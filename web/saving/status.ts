// @ts-nocheck
/**
 * The status line, and the messages for when saving cannot go on. Calm: what lasts only a moment is
 * not shown at all.
 */
import { download } from "./download.ts";
import { closing, note, unnote } from "./notes.ts";
import * as saving from "./session.ts";
import { say } from "./texts.ts";

/** ms before a state is shown that may be over at once, and ms that it then stays at least. */
const PATIENCE = { saving: 400, offline: 600 };
const LINGER = 600;
/** ms that it is shown that somebody else changed something. */
const NEWS = 5000;

let planned = "saved";
let shown = "saved";
let timer = null;
let news = null;
let newsTimer = null;

function part(name) {
  return document.getElementById(`saving-${name}`);
}

function lineText(waiting) {
  if (shown === "saved" && news) return news;
  return say(shown === "offline" && !waiting ? "cut" : shown);
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function paint() {
  if (!part("status")) return;
  part("status").dataset.state = shown;
  const { waiting } = saving.status();
  write(part("state"), lineText(waiting));
  const counted = shown === "offline" && waiting;
  write(part("count"), counted ? say("waiting", { count: waiting }) : "");
}

function show(state) {
  shown = state;
  paint();
  explain();
}

function plan(state) {
  if (state === planned) return;
  planned = state;
  clearTimeout(timer);
  const wait = PATIENCE[state] ?? (shown === "saving" ? LINGER : 0);
  timer = setTimeout(() => show(state), wait);
}

function downloading() {
  return { label: say("download"), act: download };
}

/** Says what is wrong, and what the person can do about it; nothing when nothing is. */
function explain() {
  const { trouble, waiting, stored } = saving.status();
  if (shown === "offline" && trouble) explainTrouble(trouble, waiting);
  else unnote("trouble");
  if (waiting && !stored && shown !== "saved") tell("unstored", [say("unstored")]);
  else unnote("unstored");
}

function tell(name, sentences, buttons = []) {
  note(name, sentences, [...buttons, closing(name)]);
}

function explainTrouble({ kind, sentence }, waiting) {
  if (kind === "offline") return tell("trouble", [sentence ?? say("offline-long")]);
  const first = kind === "gone" ? say("gone") : (sentence ?? say("held"));
  const kept = waiting ? [say("kept-here")] : [];
  return tell("trouble", [first, ...kept], waiting ? [downloading()] : []);
}

function tellNews(entries) {
  const name = entries.findLast((entry) => entry.by)?.by;
  news = name ? say("news-name", { name }) : say("news");
  clearTimeout(newsTimer);
  newsTimer = setTimeout(() => {
    news = null;
    paint();
  }, NEWS);
  paint();
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:status", ({ detail }) => {
    plan(detail.state);
    paint();
    explain();
  });
  document.addEventListener("ecomap:words", paint);
  document.addEventListener("ecomap:news", ({ detail }) => tellNews(detail.entries));
}
