/**
 * The conversation: asks one thing at a time, stops at any moment and goes on where it was left.
 */
import { now } from "../draw/context.ts";
import { closeEditor } from "../draw/editor.ts";
import { announce } from "../draw/parts.ts";
import { choose } from "../draw/perform.ts";
import { isDrawing, setDrawing } from "../draw/toolbar.ts";
import { language, speak, type Words } from "../draw/words.ts";
import * as told from "../flower/events.ts";
import { around, as, byId, seek } from "../kit/find.ts";
import type { Lang } from "../kit/words.ts";
import { changed } from "../saving/happenings.ts";
import { resumeAt } from "./acts.ts";
import { askPage } from "./ask.ts";
import { closeCard, light, openCard, part, refreshPage, showPage } from "./card.ts";
import { membersPage } from "./home.ts";
import { left, remember } from "./left.ts";
import { endPage, overviewPage, startPage } from "./pages.ts";
import { say, type Page, type Ways } from "./parts.ts";
import { PROMPTS } from "./prompts.ts";
import { visitPage } from "./visit.ts";
import { stillToAsk } from "./visit_acts.ts";

/** The petals that are asked about: ids that are left, of so many in all. */
interface Visit {
  readonly queue: readonly string[];
  readonly count: number;
}

/** The conversation that goes on. */
interface Talk {
  /** What is shown; null before the first page. */
  page: Page | null;
  /** Index of the prompt, or who lives here. */
  at: number | "home";
  visit: Visit | null;
  /** Ids of who was named in this conversation, by prompt. */
  readonly given: Map<string, string[]>;
}

let talk: Talk | null = null;
/** What happens when the editor that was opened from the card closes. */
let after: (() => void) | null = null;
let brought = false;

const ways: Ways = { next, back, ask, goOn, visit, overview, stop, openEditor };

function show(page: Page): void {
  if (!talk) return;
  const before = talk.page;
  talk.page = page;
  showPage(page, before);
}

function givenAt(prompt: string, { given }: Talk): string[] {
  const there = given.get(prompt) ?? [];
  given.set(prompt, there);
  return there;
}

function ask(index: number): void {
  const prompt = PROMPTS[index];
  if (!talk || !prompt) return;
  talk.at = index;
  talk.visit = null;
  remember(now().document.id, prompt.id);
  show(askPage(prompt, index, givenAt(prompt.id, talk), ways));
}

function home(): void {
  if (!talk) return;
  talk.at = "home";
  show(membersPage(ways));
}

function goOn(): void {
  const { document } = now();
  if (!document.members.length) home();
  else ask(resumeAt(PROMPTS, document, left(document.id)));
}

function visit(): void {
  if (!talk) return;
  const { document, iso } = now();
  const queue = stillToAsk(document, iso);
  goThrough({ queue, count: queue.length });
}

/** Asks about the next petal that is still there and not asked yet. */
function goThrough({ queue, count }: Visit): void {
  if (!talk) return;
  const { document, iso } = now();
  const open = stillToAsk(document, iso);
  const from = queue.findIndex((id) => open.includes(id));
  const [id, ...rest] = from < 0 ? [] : queue.slice(from);
  if (id === undefined) return end("visit");
  talk.visit = { queue: rest, count };
  show(visitPage(id, count - rest.length, count, ways));
}

function end(of: "asked" | "visit"): void {
  if (talk) talk.visit = null;
  show(endPage(of, ways));
}

function next(): void {
  if (!talk) return;
  if (talk.visit) goThrough(talk.visit);
  else if (talk.at === "home") goOn();
  else if (talk.at + 1 < PROMPTS.length) ask(talk.at + 1);
  else {
    remember(now().document.id, null);
    end("asked");
  }
}

function back(): void {
  if (talk && talk.at !== "home" && talk.at > 0) ask(talk.at - 1);
  else home();
}

function overview(): void {
  if (talk) talk.visit = null;
  show(overviewPage(ways));
}

function begin(): void {
  const { document, iso } = now();
  talk = { page: null, at: 0, visit: null, given: new Map() };
  openCard();
  if (!isDrawing()) setDrawing(true);
  closeEditor();
  if (stillToAsk(document, iso).length) show(startPage(ways));
  else goOn();
}

function stop(): void {
  if (talk?.page?.lit) light(null);
  talk = after = null;
  closeCard();
  announce(say("told-stopped-talking"));
}

function openEditor(key: string, then?: () => void): void {
  const from = as(document.activeElement, HTMLElement);
  if (!isDrawing()) setDrawing(true);
  choose(key);
  byId("draw-title").focus();
  after = () => {
    if (from?.isConnected) from.focus();
    else part("title").focus();
    if (talk?.page?.lit) light(talk.page.lit);
    then?.();
  };
}

/** The editor closed: what waited for it goes on. */
function comeBack(): void {
  const editor = seek("draw-editor");
  if (!talk || !editor?.hidden) return;
  const then = after;
  after = null;
  then?.();
}

function refresh(): void {
  if (talk?.page && seek("guide-card")) refreshPage(talk.page);
}

const room = new MutationObserver(comeBack);

/** A family was opened: no conversation goes on, and the editor of this page is watched. */
function start(): void {
  talk = after = null;
  room.disconnect();
  const editor = seek("draw-editor");
  if (editor && seek("guide-card"))
    room.observe(editor, { attributes: true, attributeFilter: ["hidden"] });
}

function onClick({ target }: Event): void {
  if (around(target, "#guide-stop") && talk) stop();
  if (!around(target, "#guide-button") || !brought) return;
  if (talk) stop();
  else begin();
}

/** The clientside callback of the page: takes the words of the conversation and of drawing. */
export function opened(words: Words, drawing: Words): Lang {
  speak({ ...drawing, ...words });
  brought = true;
  return language();
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
  told.opened.hear(start);
  changed.hear(refresh);
  told.day.hear(refresh);
}
