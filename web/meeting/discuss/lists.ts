// @ts-nocheck
/**
 * Under the list of findings: the actions to be done, and everything that was decided. Both come
 * from the document in the browser, so that they show at once what somebody did. The list of
 * findings itself says at once which of them are decided, until the server has put it in order.
 */
import { button as drawButton, chosenDay } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import * as flower from "../../flower/view.ts";
import { sentence } from "../../kit/words.ts";
import * as decisions from "../../model/acts/decisions.ts";
import * as saving from "../../saving/session.ts";
import { perform } from "./said.ts";
import { decisionLines, say, subjectText, whoAndWhen } from "./words.ts";

const page = globalThis.document;
const host = () => page.getElementById("discuss-contents");

/** Whether there is a family to tell about, and a place to do so. */
const ready = () => Boolean(host() && flower.current() && saving.document());

const iso = () => chosenDay();
export const newest = () => decisions.newest(saving.document(), iso());

function act(record, day, key) {
  perform(decisions.finish(record, day), key);
  page.querySelector("#discuss-after h2").focus();
}

/** An action in words, with the button that says that it is done (or not, after all). */
function actionLine(document, record, overdue) {
  const made = Boolean(record.done_on);
  const [key, day, told] = made
    ? ["not-done", null, "told-reopened"]
    : ["done", iso(), "told-done"];
  const subject = subjectText(document, record.finding);
  const button = drawButton(say(key), () => act(record, day, told), {
    look: "discuss-done",
    "aria-label": `${say(key)}: ${record.reason || subject}`,
  });
  const late = overdue ? [make("span", { class: "level urgent" }, say("late"))] : [];
  const facts = whoAndWhen(document, record).map(sentence).join(" · ");
  const text = make(
    "div",
    {},
    make("strong", { dir: "auto" }, record.reason || say("action-untold")),
    make("p", { class: "hint" }, ...late, late.length ? " " : "", facts),
    make("p", { class: "hint" }, subject)
  );
  return make("li", { class: "discuss-action" }, text, button);
}

function actionsSaid(actions) {
  const { length: count } = actions;
  if (!count) return say("actions-none");
  const late = actions.filter((one) => one.overdue).length;
  const open = count === 1 ? say("actions-one") : say("actions-some", { count });
  return late ? `${open}, ${say("actions-late", { count: late })}` : open;
}

function folded(name, summary, ...shown) {
  const details = make("details", { class: "decided", "data-keep": name });
  details.append(make("summary", {}, summary), ...shown);
  return details;
}

function actions(document) {
  const open = decisions.openActions(document, iso());
  const done = decisions.doneActions(document, iso());
  const lines = open.map(({ record, overdue }) => actionLine(document, record, overdue));
  const past = done.map((record) => actionLine(document, record, false));
  return [
    make("h2", { tabindex: "-1" }, say("actions")),
    make("p", {}, actionsSaid(open)),
    make("ul", {}, ...lines),
    ...(past.length
      ? [folded("done", say("done-some", { count: past.length }), make("ul", {}, ...past))]
      : []),
  ];
}

function historyLine(document, decision) {
  const subject = make("p", { class: "discuss-subject" }, subjectText(document, decision.finding));
  return make("li", {}, subject, ...decisionLines(document, decision));
}

function history(document) {
  const found = decisions.historyOf(document);
  const lines = found.map((one) => historyLine(document, one));
  if (!lines.length) return make("p", { class: "hint" }, say("history-none"));
  const count = lines.length;
  return folded(
    "history",
    say("history", { count }),
    make("ol", { class: "discuss-history" }, ...lines)
  );
}

/** The place under the list; made once for each page. */
function place() {
  const there = page.getElementById("discuss-after");
  if (there) return there;
  const made = make("section", { id: "discuss-after" });
  host().after(made);
  return made;
}

let shown = null;

function fillAfter(document) {
  const after = place();
  const names = [document.members, document.parties].map((people) =>
    (people ?? []).map((one) => [one.id, one.name])
  );
  const said = JSON.stringify([document.decisions, names, iso()]);
  if (shown === said && after.firstChild) return;
  shown = said;
  const open = [...after.querySelectorAll("details[open]")].map((one) => one.dataset.keep);
  const focused = after.contains(page.activeElement);
  after.replaceChildren(...actions(document), history(document));
  for (const one of after.querySelectorAll("details")) one.open = open.includes(one.dataset.keep);
  if (focused) after.querySelector("h2").focus({ preventScroll: true });
}

/** Says with each finding of the list what is decided about it now. */
function markItems(document) {
  const decided = newest();
  for (const item of host().querySelectorAll("[data-finding]")) {
    const decision = decided.get(item.dataset.finding);
    const said = JSON.stringify(decision ?? null);
    if (item.dataset.said === said) continue;
    item.dataset.said = said;
    item.classList.toggle("settled", Boolean(decision));
    item.querySelector(".verdict")?.remove();
    if (decision)
      item.append(make("div", { class: "verdict" }, ...decisionLines(document, decision)));
  }
}

function refresh() {
  if (!ready()) return;
  const document = saving.document();
  markItems(document);
  fillAfter(document);
}

/** Shows or hides what stands under the list. */
export function showLists(on) {
  place().hidden = !on;
}

/** Follows what happens on the page. */
export function listen() {
  for (const name of ["opened", "filled", "changed", "day", "status"]) {
    page.addEventListener(`ecomap:${name}`, refresh);
  }
}
