// @ts-nocheck
/**
 * One finding at a time: large, with its reason and its evidence lit, and the place to decide.
 */
import { write as setText } from "../../kit/dom.ts";
import { button as drawButton, chosenDay } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { letGo, showEvidence } from "../../flower/acts.ts";
import * as decisions from "../../model/acts/decisions.ts";
import * as saving from "../../saving/session.ts";
import { cardOf, cardParts } from "./card.ts";
import { decideForm } from "./form.ts";
import { newest, showLists } from "./lists.ts";
import { perform } from "./said.ts";
import { decisionLines, say } from "./words.ts";

const page = globalThis.document;
const stage = () => page.getElementById("discuss-stage");
const list = () => page.getElementById("discuss-contents");

/** What is open: {key, at: place among the open ones, parts, form}; null = the list. */
let open = null;

const items = () => [...list().querySelectorAll("[data-finding]")];
const itemOf = (key) => items().find((item) => item.dataset.finding === key);
const standing = (key) => newest().get(key) ?? null;

/** Keys of the findings to talk about, in the order of the list. */
function openKeys() {
  const decided = newest();
  return items()
    .map((item) => item.dataset.finding)
    .filter((key) => !decided.has(key));
}

/** The finding `step` places on, from first to last and round again; null = there is no other. */
function neighbour(step) {
  const keys = openKeys();
  const there = keys.indexOf(open.key);
  const others = keys.filter((key) => key !== open.key);
  if (!others.length) return null;
  const from = there >= 0 ? there : Math.min(open.at, keys.length) - (step > 0 ? 1 : 0);
  return keys[(from + step + keys.length) % keys.length];
}

function go(step) {
  const key = neighbour(step);
  if (key) show(key);
}

function bar() {
  const place = make("span", { class: "discuss-place" });
  const back = drawButton(say("back"), () => close(), { look: "quiet" });
  const previous = drawButton(say("previous"), () => go(-1), { look: "discuss-step" });
  const next = drawButton(say("next"), () => go(1), { look: "discuss-step" });
  const steps = make("div", { class: "discuss-steps" }, previous, place, next);
  return { element: make("div", { class: "discuss-bar" }, back, steps), place, previous, next };
}

function fillHead(card) {
  const said = JSON.stringify(card);
  if (open.said === said) return;
  open.said = said;
  const unfolded = open.parts.head.querySelector("details")?.open;
  open.parts.head.replaceChildren(...cardParts(open.key, card, Boolean(unfolded)));
}

/** The way on once something is decided. */
function onward() {
  const key = neighbour(1);
  if (!key) return make("p", { class: "hint" }, say("all-decided"));
  const name = cardOf(itemOf(key)).title;
  return drawButton(say("next-point", { name }), () => show(key), { look: "primary discuss-next" });
}

function takeBack() {
  perform(decisions.takeBack(saving.document(), standing(open.key)), "told-taken-back");
  open.parts.head.querySelector("h2").focus();
}

function change() {
  makeForm(standing(open.key));
  stage().querySelector(".discuss-choice[aria-pressed=true]").focus();
}

/** What was decided, and what can be done about that. */
function verdictBox(decision) {
  const changed = decision.on === chosenDay() ? "change" : "again";
  return make(
    "section",
    { class: "discuss-verdict" },
    make("h3", {}, say("verdict")),
    ...decisionLines(saving.document(), decision),
    make(
      "div",
      { class: "discuss-acts" },
      onward(),
      drawButton(say(changed), change, { look: "quiet" }),
      drawButton(say("take-back"), takeBack, { look: "quiet" })
    )
  );
}

function decided() {
  open.form = null;
  refresh();
  const next =
    stage().querySelector(".discuss-next") ?? stage().querySelector(".discuss-verdict button");
  next.focus();
}

function left() {
  if (!standing(open.key)) return;
  open.form = null;
  refresh();
}

function makeForm(decision) {
  open.form = decideForm(open.key, decision, { decided, left });
  open.parts.decide.replaceChildren(open.form.element);
}

/** Either what was decided or the place to decide; what is being filled in stays. */
function fillDecision() {
  const decision = standing(open.key);
  const { verdict, decide } = open.parts;
  const was = JSON.stringify([decision, neighbour(1), chosenDay()]);
  if (open.decision !== was) verdict.replaceChildren(...(decision ? [verdictBox(decision)] : []));
  open.decision = was;
  if (decision && !open.form?.busy()) {
    open.form = null;
    decide.replaceChildren();
  } else if (!open.form) makeForm(null);
}

function fillBar() {
  const keys = openKeys();
  const at = keys.indexOf(open.key);
  if (at >= 0) open.at = at;
  const elsewhere = standing(open.key) ? say("place-decided") : "";
  const place = at < 0 ? elsewhere : say("place", { number: at + 1, count: keys.length });
  setText(open.parts.place, place);
  const alone = String(!neighbour(1));
  open.parts.previous.setAttribute("aria-disabled", alone);
  open.parts.next.setAttribute("aria-disabled", alone);
}

/** Brings the open finding to what the family and the list say now. */
function refresh() {
  if (!open || !list()) return;
  const item = itemOf(open.key);
  if (item) fillHead(cardOf(item));
  open.parts.past.hidden = Boolean(item);
  fillBar();
  fillDecision();
}

/** Lights what belongs to a finding: drawing, matrix and lanes at once. */
function light(key) {
  const button = itemOf(key)?.querySelector("[data-evidence]");
  if (button && button.getAttribute("aria-pressed") !== "true") {
    showEvidence({ target: button });
  }
}

function build(key) {
  const { element, ...buttons } = bar();
  const [head, verdict, decide] = ["head", "decided", "deciding"].map((name) =>
    make("div", { class: `discuss-${name}` })
  );
  const past = make("p", { class: "notice", hidden: true }, say("past"));
  const keys = make("p", { class: "hint discuss-keys" }, say("keys"));
  open = { key, at: 0, parts: { ...buttons, head, verdict, decide, past } };
  stage().replaceChildren(element, past, head, verdict, decide, keys);
}

function showList(shown) {
  stage().hidden = shown;
  list().hidden = !shown;
  showLists(shown);
}

/** Brings the whole finding into view, or its beginning when it is too long for that. */
function intoView() {
  const room = Math.min(innerHeight, stage().closest(".panel").clientHeight || innerHeight);
  const fits = stage().getBoundingClientRect().height <= room;
  stage().scrollIntoView({ block: fits ? "nearest" : "start" });
}

/** Opens a finding large; what was filled in at another stays there. */
export function show(key) {
  open?.form?.keep();
  build(key);
  refresh();
  showList(false);
  light(key);
  stage().querySelector("h2").focus({ preventScroll: true });
  intoView();
}

/** Back to the list, at the finding that was open. */
export function close() {
  const { key, form } = open;
  form?.keep();
  open = null;
  stage().replaceChildren();
  showList(true);
  letGo();
  focusOn(itemOf(key));
}

/** Puts the focus on a finding of the list, on what it is folded in, or else on the tab. */
function focusOn(item) {
  const folded = item?.closest("details:not([open])");
  const there = folded ? folded.querySelector("summary") : item?.querySelector("button");
  (there ?? page.getElementById("tab-discuss")).focus();
}

function onClick(event) {
  const button = event.target.closest("#discuss-contents [data-finding] > button");
  // After whoever lights evidence heard of the same click.
  if (button) setTimeout(() => show(button.closest("[data-finding]").dataset.finding));
}

const STEPS = { ArrowLeft: -1, ArrowRight: 1 };

function onKey(event) {
  if (!open || !event.target.closest("#discuss-stage") || event.isComposing) return;
  if (event.key === "Escape") return close();
  const typing = event.target.closest("input, textarea, select");
  if (typing || event.ctrlKey || event.altKey || event.metaKey || !(event.key in STEPS)) return;
  event.preventDefault();
  go(STEPS[event.key]);
}

/** The page was left for another: nothing is open there. */
function begin() {
  if (!stage()?.firstChild) open = null;
}

/** Follows what happens on the page. */
export function listen() {
  page.addEventListener("click", onClick);
  page.addEventListener("keydown", onKey);
  page.addEventListener("ecomap:opened", begin);
  for (const name of ["filled", "changed", "day"]) page.addEventListener(`ecomap:${name}`, refresh);
}
