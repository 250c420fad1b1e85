// @ts-nocheck
/**
 * What the large card of a finding shows: its question to be read from afar, where its evidence can
 * be seen, and why it is there.
 */
import { make } from "../../kit/dom.ts";
import * as decisions from "../../model/acts/decisions.ts";
import { dayText, say } from "./words.ts";

/** The words of a finding as the list shows them, and what its card says beside them. */
export function cardOf(item) {
  const level = item.querySelector(".level");
  return {
    level: level.className,
    word: level.textContent,
    title: item.querySelector("strong").textContent,
    question: item.querySelector(".question").textContent,
    ...JSON.parse(item.dataset.card),
  };
}

/** The last question stands out from what leads up to it. */
function questionParts(text) {
  const [, before = "", asked = text] = /^(.*[.!?:])\s+([^.!?]+\?)$/s.exec(text) ?? [];
  return [`${before} `, make("strong", {}, asked)];
}

function seenIn() {
  const tabs = ["flower", "matrix", "lanes"];
  const buttons = tabs.map((tab) =>
    make("button", { type: "button", class: "chip", "data-tab": tab }, say(`in-${tab}`))
  );
  const label = make("span", { class: "hint" }, say("seen-in"));
  return make("div", { class: "discuss-seen-in" }, label, ...buttons);
}

const fact = (key, ...said) => [make("dt", {}, say(key)), make("dd", {}, ...said)];

/** How long it has been so: "216 dagen, sinds 17 februari 2026"; nothing when that is not known. */
function lengthText({ start, days }) {
  const facts = { count: days, day: start && dayText(start) };
  return start ? say(days === 1 ? "length-one" : "length-days", facts) : null;
}

/** The way to where its threshold is chosen; the rule stands first in the key of a finding. */
function adjustLink(key) {
  const { rule } = decisions.subjectOf(key);
  return make("a", { href: `/admin#rule-${rule}` }, say("adjust"));
}

function why(key, card, open) {
  const length = lengthText(card);
  const adjust = card.limited ? [" ", adjustLink(key)] : [];
  const facts = [
    ...fact("rule", card.title),
    ...(card.who ? fact("about", card.who) : []),
    ...(length ? fact("length", length) : []),
    ...fact("threshold", card.why, ...adjust),
  ];
  const summary = make("summary", {}, say("why"));
  return make("details", { class: "discuss-why", open }, summary, make("dl", {}, ...facts));
}

function headOf(card) {
  const said = card.start ? say("since", { day: dayText(card.start) }) : "";
  const since = make("span", { class: "hint" }, said);
  return [
    make("p", { class: "discuss-level" }, make("span", { class: card.level }, card.word), since),
    make("h2", { tabindex: "-1" }, card.title),
    make("p", { class: "discuss-question" }, ...questionParts(card.question)),
  ];
}

/** The elements of the card; unfolded: whether its reason is open. */
export function cardParts(key, card, unfolded) {
  return [...headOf(card), seenIn(), why(key, card, unfolded)];
}
