/**
 * What the large card of a finding shows: its question to be read from afar, where its evidence can
 * be seen, and why it is there.
 */
import { make } from "../../kit/dom.ts";
import { within } from "../../kit/find.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { WrittenDate } from "../../model/schema.ts";
import { dataOf } from "../data.ts";
import { dayText, say } from "./words.ts";

/** What a finding brings along for its card: `_card` of layouts/meeting/discuss.py. */
interface CardData {
  /** Names of whom it is about, as a list in words. */
  readonly who: string;
  /** Its threshold in words; limited: it can be chosen. */
  readonly why: string;
  readonly limited: boolean;
  /** Since when it is so, and for how many days; left out when that is not known. */
  readonly start?: WrittenDate;
  readonly days?: number;
}

/** A card: with the words of the finding in the list, and the style of its level. */
export interface Card extends CardData {
  readonly level: string;
  readonly word: string;
  readonly title: string;
  readonly question: string;
}

/** The card of a finding of the list. */
export function cardOf(item: HTMLElement): Card {
  const level = within(item, ".level");
  return {
    level: level.className,
    word: level.textContent,
    title: within(item, "strong").textContent,
    question: within(item, ".question").textContent,
    ...(dataOf(item, "card") as CardData),
  };
}

/** The last question stands out from what leads up to it. */
function questionParts(text: string): (Node | string)[] {
  const [, before = "", asked = text] = /^(.*[.!?:])\s+([^.!?]+\?)$/s.exec(text) ?? [];
  return [`${before} `, make("strong", {}, asked)];
}

const TABS = ["flower", "matrix", "lanes"];

function seenIn(): HTMLElement {
  const buttons = TABS.map((tab) =>
    make("button", { type: "button", class: "chip", "data-tab": tab }, say(`in-${tab}`))
  );
  const label = make("span", { class: "hint" }, say("seen-in"));
  return make("div", { class: "discuss-seen-in" }, label, ...buttons);
}

function fact(key: string, ...said: (Node | string)[]): HTMLElement[] {
  return [make("dt", {}, say(key)), make("dd", {}, ...said)];
}

/** How long it has been so: "216 dagen, sinds 17 februari 2026"; null when that is not known. */
function lengthText({ start, days }: Card): string | null {
  if (!start || days === undefined) return null;
  const day = dayText(start);
  return days === 1 ? say("length-one", { day }) : say("length-days", { count: days, day });
}

/** The way to where its threshold is chosen; the rule stands first in the key of a finding. */
function adjustLink(key: string): HTMLElement {
  const { rule } = decisions.subjectOf(key);
  return make("a", { href: `/admin#rule-${rule}` }, say("adjust"));
}

function why(key: string, card: Card, open: boolean): HTMLElement {
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

function headOf(card: Card): HTMLElement[] {
  const said = card.start ? say("since", { day: dayText(card.start) }) : "";
  const since = make("span", { class: "hint" }, said);
  return [
    make("p", { class: "discuss-level" }, make("span", { class: card.level }, card.word), since),
    make("h2", { tabindex: "-1" }, card.title),
    make("p", { class: "discuss-question" }, ...questionParts(card.question)),
  ];
}

/** The elements of the card; unfolded: whether its reason is open. */
export function cardParts(key: string, card: Card, unfolded: boolean): HTMLElement[] {
  return [...headOf(card), seenIn(), why(key, card, unfolded)];
}
