/**
 * Under the list of findings: the actions to be done, and everything that was decided. Both come
 * from the document in the browser, so that they show at once what somebody did. The list of
 * findings itself says at once which of them are decided, until the server has put it in order.
 */
import { button, chosenDay } from "../../draw/parts.ts";
import * as flower from "../../flower/view.ts";
import { make } from "../../kit/dom.ts";
import { byId, seek, sure, within } from "../../kit/find.ts";
import { sentence } from "../../kit/words.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Decision, Family, WrittenDate } from "../../model/schema.ts";
import { standing } from "../../saving/happenings.ts";
import * as saving from "../../saving/session.ts";
import { filled, hearFamily } from "../events.ts";
import { refill } from "../keep.ts";
import { items, keyOf, list, newest } from "./items.ts";
import { perform } from "./said.ts";
import { decisionLines, say, subjectText, whoAndWhen } from "./words.ts";

const AFTER = "discuss-after";

/** Done on a day, or not after all (null); told by the key of a text. */
function finish(record: Decision, day: WrittenDate | null, told: string): void {
  perform(decisions.finish(record, day), told);
  within(byId(AFTER), "h2").focus();
}

/** The button that says that an action is done, or not after all. */
function finishButton(record: Decision, subject: string): HTMLElement {
  const [key, act] = record.done_on
    ? ["not-done", () => finish(record, null, "told-reopened")]
    : ["done", () => finish(record, chosenDay(), "told-done")];
  const label = `${say(key)}: ${record.reason || subject}`;
  return button(say(key), act, { look: "discuss-done", "aria-label": label });
}

function actionLine(document: Family, record: Decision, overdue: boolean): HTMLElement {
  const subject = subjectText(document, record.finding);
  const late = overdue ? [make("span", { class: "level urgent" }, say("late")), " "] : [];
  const facts = whoAndWhen(document, record).map(sentence).join(" · ");
  const text = make(
    "div",
    {},
    make("strong", { dir: "auto" }, record.reason || say("action-untold")),
    make("p", { class: "hint" }, ...late, facts),
    make("p", { class: "hint" }, subject)
  );
  return make("li", { class: "discuss-action" }, text, finishButton(record, subject));
}

function actionsSaid(actions: readonly decisions.OpenAction[]): string {
  const count = actions.length;
  if (!count) return say("actions-none");
  const late = actions.filter((one) => one.overdue).length;
  const open = count === 1 ? say("actions-one") : say("actions-some", { count });
  return late ? `${open}, ${say("actions-late", { count: late })}` : open;
}

function folded(name: string, summary: string, shown: HTMLElement): HTMLElement {
  const keep = { class: "decided", "data-keep": name };
  return make("details", keep, make("summary", {}, summary), shown);
}

function actions(document: Family): HTMLElement[] {
  const open = decisions.openActions(document, chosenDay());
  const lines = open.map(({ record, overdue }) => actionLine(document, record, overdue));
  return [
    make("h2", { tabindex: "-1" }, say("actions")),
    make("p", {}, actionsSaid(open)),
    make("ul", {}, ...lines),
  ];
}

function done(document: Family): HTMLElement | null {
  const found = decisions.doneActions(document, chosenDay());
  const lines = found.map((record) => actionLine(document, record, false));
  const said = say("done-some", { count: lines.length });
  return lines.length ? folded("done", said, make("ul", {}, ...lines)) : null;
}

function historyLine(document: Family, decision: Decision): HTMLElement {
  const subject = make("p", { class: "discuss-subject" }, subjectText(document, decision.finding));
  return make("li", {}, subject, ...decisionLines(document, decision));
}

function history(document: Family): HTMLElement {
  const lines = decisions.historyOf(document).map((one) => historyLine(document, one));
  if (!lines.length) return make("p", { class: "hint" }, say("history-none"));
  const list = make("ol", { class: "discuss-history" }, ...lines);
  return folded("history", say("history", { count: lines.length }), list);
}

/** The place under the list; made once for each page. */
function place(): HTMLElement {
  const there = seek(AFTER);
  if (there) return there;
  const made = make("section", { id: AFTER });
  sure(list(), HTMLElement).after(made);
  return made;
}

let shown: string | null = null;

/** All that the actions and decisions say. */
function saidOf(family: Family): string {
  const names = [...family.members, ...(family.parties ?? [])].map((one) => [one.id, one.name]);
  return JSON.stringify([family.decisions, names, chosenDay()]);
}

function fillAfter(family: Family): void {
  const after = place();
  const said = saidOf(family);
  if (shown === said && after.firstChild) return;
  shown = said;
  const focused = after.contains(document.activeElement);
  const past = done(family);
  refill(after, [...actions(family), ...(past ? [past] : []), history(family)]);
  if (focused) within(after, "h2").focus({ preventScroll: true });
}

function markItem(item: HTMLElement, family: Family, decision: Decision | undefined): void {
  const said = JSON.stringify(decision ?? null);
  if (item.dataset.said === said) return;
  item.dataset.said = said;
  item.classList.toggle("settled", decision !== undefined);
  item.querySelector(".verdict")?.remove();
  if (decision) item.append(make("div", { class: "verdict" }, ...decisionLines(family, decision)));
}

/** Says with each finding of the list what is decided about it now. */
function markItems(family: Family): void {
  const decided = newest();
  for (const item of items()) markItem(item, family, decided.get(keyOf(item)));
}

function refresh(): void {
  const family = saving.document();
  if (!list() || !flower.current() || !family) return;
  markItems(family);
  fillAfter(family);
}

/** Shows or hides what stands under the list. */
export function showLists(on: boolean): void {
  place().hidden = !on;
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFamily(refresh);
  filled.hear(refresh);
  standing.hear(refresh);
}
