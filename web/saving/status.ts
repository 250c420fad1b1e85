/**
 * The status line, and the messages for when saving cannot go on. Calm: what lasts only a moment is
 * not shown at all.
 */
import { write } from "../kit/dom.ts";
import { byId, seek } from "../kit/find.ts";
import { download } from "./download.ts";
import { news, standing, worded } from "./happenings.ts";
import { closing, note, unnote, type Way } from "./notes.ts";
import type { Entry } from "./operations.ts";
import * as saving from "./session.ts";
import type { Status, Trouble } from "./standing.ts";
import { say } from "./texts.ts";

type State = Status["state"];

/** ms before a state is shown that may be over at once, and ms that it then stays at least. */
const PATIENCE: Readonly<Partial<Record<State, number>>> = { saving: 400, offline: 600 };
const LINGER = 600;
/** ms that it is shown that somebody else changed something. */
const NEWS = 5000;

let planned: State = "saved";
let shown: State = "saved";
let timer: number | undefined;
let fresh: string | null = null;
let freshTimer: number | undefined;

function lineText(waiting: number): string {
  if (shown === "saved" && fresh) return fresh;
  return say(shown === "offline" && !waiting ? "cut" : shown);
}

function paint(): void {
  const line = seek("saving-status");
  if (!line) return;
  line.dataset.state = shown;
  const { waiting } = saving.status();
  write(byId("saving-state"), lineText(waiting));
  const counted = shown === "offline" && waiting > 0;
  write(byId("saving-count"), counted ? say("waiting", { count: waiting }) : "");
}

function show(state: State): void {
  shown = state;
  paint();
  explain();
}

function plan(state: State): void {
  if (state === planned) return;
  planned = state;
  clearTimeout(timer);
  const wait = PATIENCE[state] ?? (shown === "saving" ? LINGER : 0);
  timer = setTimeout(() => show(state), wait);
}

/** Says what is wrong, and what the person can do about it; nothing when nothing is. */
function explain(): void {
  const { trouble, waiting, stored } = saving.status();
  if (shown === "offline" && trouble) explainTrouble(trouble, waiting);
  else unnote("trouble");
  if (waiting && !stored && shown !== "saved") tell("unstored", [say("unstored")]);
  else unnote("unstored");
}

function tell(name: string, sentences: readonly string[], ways: readonly Way[] = []): void {
  note(name, sentences, [...ways, closing(name)]);
}

function explainTrouble({ kind, sentence }: Trouble, waiting: number): void {
  if (kind === "offline") return tell("trouble", [sentence ?? say("offline-long")]);
  const first = kind === "gone" ? say("gone") : (sentence ?? say("held"));
  const downloading = { label: say("download"), act: download };
  return waiting
    ? tell("trouble", [first, say("kept-here")], [downloading])
    : tell("trouble", [first]);
}

function tellNews(entries: readonly Entry[]): void {
  const name = entries.findLast((entry) => entry.by)?.by;
  fresh = name ? say("news-name", { name }) : say("news");
  clearTimeout(freshTimer);
  freshTimer = setTimeout(() => {
    fresh = null;
    paint();
  }, NEWS);
  paint();
}

/** Follows what happens on the page. */
export function listen(): void {
  standing.hear(({ state }) => {
    plan(state);
    paint();
    explain();
  });
  worded.hear(paint);
  news.hear(({ entries }) => tellNews(entries));
}
