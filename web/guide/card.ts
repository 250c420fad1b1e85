// @ts-nocheck
/**
 * The conversation: a card in the panel that asks one thing at a time, stops at any moment and goes
 * on where it was left.
 */
import { setText } from "../draw/controls_tapped.ts";
import { closeEditor } from "../draw/editor.ts";
import { context } from "../draw/fields.ts";
import { announce, speak } from "../draw/parts.ts";
import { choose } from "../draw/perform.ts";
import { isDrawing, setDrawing } from "../draw/toolbar.ts";
import { highlight } from "../flower/acts.ts";
import * as saving from "../saving/session.ts";
import { resumeAt } from "./acts.ts";
import { askPage, membersPage } from "./ask.ts";
import { endPage, overviewPage, startPage } from "./pages.ts";
import { say } from "./parts.ts";
import { PROMPTS } from "./prompts.ts";
import { visitPage } from "./visit.ts";
import { stillToAsk } from "./visit_acts.ts";

/**
 * The conversation that goes on, or null. page: what is shown; at: index of the prompt, or "home";
 * given: ids by prompt; queue: parties still to be asked in a visit, of `count` in all.
 */
let talk = null;
/** What happens when the editor that was opened from the card closes. */
let after = null;
let spoken = false;

const part = (name) => document.getElementById(`guide-${name}`);

/** Where it was left, remembered in this browser: only which question, no answer. */
const memory = {
  name: () => `ecomap:guide:${saving.document().id}`,
  read() {
    try {
      return localStorage.getItem(this.name());
    } catch {
      return null; // a browser that keeps nothing starts after the last answer
    }
  },
  write(prompt) {
    try {
      if (prompt) localStorage.setItem(this.name(), prompt);
      else localStorage.removeItem(this.name());
    } catch {
      // nothing is lost but the place
    }
  },
};

function light(id) {
  highlight(id ? { parties: [id], ties: [], members: [], links: [] } : null);
}

function showProgress({ progress, answer }) {
  const told = [progress?.text, answer?.()].filter(Boolean);
  setText(part("progress"), told.join(" · "));
  part("track").hidden = !progress;
  if (progress) part("track").firstElementChild.style.width = `${progress.part * 100}%`;
}

function refreshPage() {
  talk.page.refresh();
  showProgress(talk.page);
}

/** Shows a page; see the pages for what it holds. */
function show(page) {
  const lit = talk.page?.lit;
  talk.page = page;
  part("title").textContent = page.title;
  part("hint").textContent = page.hint;
  part("hint").hidden = !page.hint;
  part("body").replaceChildren(...page.elements);
  refreshPage();
  if (page.lit || lit) light(page.lit || null);
  announce(page.title);
  part("card").parentElement.scrollTop = 0;
  page.focus(part("title"));
}

export function ask(index) {
  const prompt = PROMPTS[index];
  talk.at = index;
  talk.queue = null;
  memory.write(prompt.id);
  if (!talk.given.has(prompt.id)) talk.given.set(prompt.id, []);
  show(askPage(prompt, index, talk.given.get(prompt.id)));
}

function home() {
  talk.at = "home";
  show(membersPage());
}

function nobodyHome() {
  return !context({}).document.members.length;
}

/** Goes on with the questions where they were left. */
export function goOn() {
  if (nobodyHome()) return home();
  return ask(resumeAt(PROMPTS, context({}).document, memory.read()));
}

/** Starts asking about the petals of the last time. */
export function visit() {
  const { document: family, iso } = context({});
  talk.queue = stillToAsk(family, iso);
  talk.count = talk.queue.length;
  nextPetal();
}

/** The next petal that is still there and not asked yet. */
function nextPetal() {
  const { document: family, iso } = context({});
  const open = stillToAsk(family, iso);
  while (talk.queue.length && !open.includes(talk.queue[0])) talk.queue.shift();
  const [id] = talk.queue;
  if (id === undefined) return end("visit");
  return show(visitPage(id, talk.count - talk.queue.length + 1, talk.count));
}

function end(of) {
  talk.queue = null;
  show(endPage(of));
}

export function next() {
  if (talk.queue) {
    talk.queue.shift();
    nextPetal();
  } else if (talk.at === "home") goOn();
  else if (talk.at + 1 < PROMPTS.length) ask(talk.at + 1);
  else {
    memory.write(null);
    end("asked");
  }
}

export function back() {
  if (talk.at > 0) ask(talk.at - 1);
  else home();
}

export function overview() {
  talk.queue = null;
  show(overviewPage());
}

function begin() {
  const { document: family, iso } = context({});
  talk = { page: null, at: 0, given: new Map(), queue: null, count: 0 };
  part("card").hidden = false;
  part("button").setAttribute("aria-expanded", "true");
  if (!isDrawing()) setDrawing(true);
  closeEditor();
  if (stillToAsk(family, iso).length) show(startPage());
  else goOn();
}

export function stopTalking() {
  if (talk.page.lit) light(null);
  talk = null;
  after = null;
  part("card").hidden = true;
  part("body").replaceChildren();
  part("button").setAttribute("aria-expanded", "false");
  part("button").focus();
  announce(say("told-stopped-talking"));
}

/** Opens the editor on a petal or member; when it closes the card comes back, and `then` hears it. */
export function openEditor(key, then = () => {}) {
  const from = document.activeElement;
  if (!isDrawing()) setDrawing(true);
  choose(key);
  document.getElementById("draw-title").focus();
  after = () => {
    if (from?.isConnected) from.focus();
    else part("title").focus();
    if (talk.page.lit) light(talk.page.lit);
    then();
  };
}

/** The editor closed: what waited for it goes on. */
function comeBack(editor) {
  if (!talk || !editor.hidden) return;
  const then = after;
  after = null;
  then?.();
}

function refresh() {
  if (talk?.page && part("card")) refreshPage();
}

const room = new MutationObserver(([{ target }]) => comeBack(target));

/** A family was opened: no conversation goes on, and the editor of this page is watched. */
function start() {
  talk = null;
  after = null;
  room.disconnect();
  const editor = document.getElementById("draw-editor");
  if (editor && part("card"))
    room.observe(editor, { attributes: true, attributeFilter: ["hidden"] });
}

function onClick(event) {
  if (event.target.closest("#guide-stop") && talk) stopTalking();
  if (!event.target.closest("#guide-button") || !spoken) return;
  if (talk) stopTalking();
  else begin();
}

/** The clientside callback of the page: takes the words of the conversation and of drawing. */
export function opened(words, drawing) {
  speak({ ...drawing, ...words });
  spoken = true;
  return drawing.lang;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", onClick);
  document.addEventListener("ecomap:opened", start);
  document.addEventListener("ecomap:changed", refresh);
  document.addEventListener("ecomap:day", refresh);
}
