/**
 * What is done at the desk of the reflection and under it: begin, answer, delete, tick, leaf back.
 */
import { chosenDay } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import { setDay } from "../../flower/acts.ts";
import * as told from "../../flower/events.ts";
import { firstDay } from "../../kit/days.ts";
import { allWithin, around, byId, carried, sure, within } from "../../kit/find.ts";
import type { Family, WrittenDate } from "../../model/schema.ts";
import { newId } from "../../saving/ids.ts";
import { hearFilled } from "../events.ts";
import { current, family, reflecting, say } from "./now.ts";
import {
  answer as answerPrinciple,
  begin,
  remove as removeReflection,
  type Answer,
} from "./score.ts";

/** Points ticked in this visit, by name (data-keep); they are kept nowhere else. */
const ticked = new Set<string>();

function start(now: Family): void {
  perform(begin(chosenDay(), reflecting(now), newId), say("started"));
  within(byId("reflection-questions"), "[data-answer]").focus();
}

function remove(now: Family): void {
  const record = current(now);
  if (record) perform(removeReflection(now, record), say("deleted"));
  byId("reflection-start").focus();
}

function choose(now: Family, button: HTMLElement): void {
  const record = current(now);
  const principle = carried(sure(around(button, "[data-principle]"), HTMLElement), "principle");
  if (record) perform(answerPrinciple(record, principle, carried(button, "answer") as Answer));
}

function goTo(day: WrittenDate): void {
  setDay(firstDay(day));
  byId("reflection-title").scrollIntoView({ block: "start" });
}

const DESK = "#reflection-desk";

function act({ target }: Event): void {
  const now = family();
  const answer = around(target, `${DESK} [data-answer]`);
  const back = around(target, "[data-reflection-day]");
  if (now && answer) choose(now, answer);
  else if (now && around(target, `${DESK} #reflection-start`)) start(now);
  else if (now && around(target, `${DESK} #reflection-delete`)) remove(now);
  else if (back) goTo(carried(back, "reflectionDay"));
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

/** The arrows go from answer to answer without choosing: each choice is saved. */
function move(event: KeyboardEvent): void {
  const answer = around(event.target, `${DESK} [data-answer]`);
  const step = STEPS.get(event.key);
  if (!answer || step === undefined) return;
  event.preventDefault();
  const all = allWithin(sure(answer.parentElement, HTMLElement), ":scope > *");
  all[(all.indexOf(answer) + step + all.length) % all.length]?.focus();
}

const BOXES = "input[type=checkbox]";

function tick({ target }: Event): void {
  const box = around(target, `#reflection-contents ${BOXES}`, HTMLInputElement);
  if (!box) return;
  const name = carried(box, "keep");
  if (box.checked) ticked.add(name);
  else ticked.delete(name);
}

/** Ticks stay while the page follows the day; another family begins without. */
function restore(host: HTMLElement): void {
  for (const box of allWithin(host, BOXES, HTMLInputElement))
    box.checked = ticked.has(carried(box, "keep"));
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", act);
  document.addEventListener("keydown", move);
  document.addEventListener("change", tick);
  hearFilled("reflection", restore);
  told.opened.hear(() => ticked.clear());
}
