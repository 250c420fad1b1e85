// @ts-nocheck
/**
 * What is done at the desk of the reflection and under it: begin, answer, delete, tick, leaf back.
 */
import { perform } from "../../draw/perform.ts";
import { setDay } from "../../flower/acts.ts";
import { firstDay } from "../../kit/days.ts";
import { newId } from "../../saving/ids.ts";
import * as saving from "../../saving/session.ts";
import { chosenDay, current, reflecting, say } from "./desk.ts";
import {
  answer as reflectionAnswer,
  begin,
  remove as reflectionRemove,
} from "./score.ts";

/** Points ticked in this visit; they are kept nowhere else. */
const ticked = new Set();

const part = (name) => document.getElementById(`reflection-${name}`);

function start() {
  const by = reflecting();
  const commands = begin(chosenDay(), by, newId);
  perform(commands, say("started"));
  part("questions").querySelector("[data-answer]").focus();
}

function remove() {
  const commands = reflectionRemove(saving.document(), current());
  perform(commands, say("deleted"));
  part("start").focus();
}

function choose(button) {
  const { principle } = button.closest("[data-principle]").dataset;
  perform(reflectionAnswer(current(), principle, button.dataset.answer));
}

function goTo(day) {
  setDay(firstDay(day));
  part("title").scrollIntoView({ block: "start" });
}

function act({ target }) {
  const desk = target.closest("#reflection-desk");
  const answer = desk && target.closest("[data-answer]");
  const back = target.closest("[data-reflection-day]");
  if (answer) choose(answer);
  else if (desk && target.closest("#reflection-start")) start();
  else if (desk && target.closest("#reflection-delete")) remove();
  else if (back) goTo(back.dataset.reflectionDay);
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The arrows go from answer to answer without choosing: each choice is saved. */
function move(event) {
  const answer = event.target.closest("#reflection-desk [data-answer]");
  if (!answer || !(event.key in STEPS)) return;
  event.preventDefault();
  const all = [...answer.parentElement.children];
  const next = all[(all.indexOf(answer) + STEPS[event.key] + all.length) % all.length];
  next.focus();
}

function tick({ target }) {
  const box = target.closest("#reflection-contents input[type=checkbox]");
  if (box) ticked[box.checked ? "add" : "delete"](box.dataset.keep);
}

/** Ticks stay while the page follows the day; another family begins without. */
function restore({ detail }) {
  if (detail.part !== "reflection") return;
  for (const box of detail.host.querySelectorAll("input[type=checkbox]"))
    box.checked = ticked.has(box.dataset.keep);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", act);
  document.addEventListener("keydown", move);
  document.addEventListener("change", tick);
  document.addEventListener("ecomap:filled", restore);
  document.addEventListener("ecomap:opened", () => ticked.clear());
}
