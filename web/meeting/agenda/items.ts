// @ts-nocheck
/**
 * The items of the agenda: what was discussed stays ticked for the day, what was done is said at
 * once, and the next evaluation gets its day.
 */
import { announce } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { dateText } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import { newId } from "../../saving/ids.ts";
import * as saving from "../../saving/session.ts";
import { now as agendaNow, say } from "./meeting.ts";
import { decisionLike, plan as planEvaluation, planned } from "./acts.ts";

const place = () => document.getElementById("agenda-contents");
const inAgenda = (event, selector) => event.target.closest?.(`#agenda-contents ${selector}`);

/** What was ticked is of this browser and this day alone. */
const key = () => `ecomap-agenda:${saving.family()}:${agendaNow().iso}`;
const ticked = () => JSON.parse(sessionStorage.getItem(key()) ?? "[]");

function showTicks() {
  const done = ticked();
  const boxes = [...place().querySelectorAll("[data-tick]")];
  for (const box of boxes) {
    box.checked = done.includes(box.dataset.tick);
    box.closest(".agenda-item").classList.toggle("discussed", box.checked);
  }
  const facts = { count: boxes.filter((box) => box.checked).length, number: boxes.length };
  const progress = place().querySelector(".agenda-progress");
  if (progress) progress.textContent = facts.count ? say("progress", facts) : "";
}

function tick({ dataset, checked }) {
  const others = ticked().filter((code) => code !== dataset.tick);
  const now = checked ? [...others, dataset.tick] : others;
  sessionStorage.setItem(key(), JSON.stringify(now));
  showTicks();
}

/** An action that is no longer there as the server told it was done (or changed) in the meantime. */
function showDone(family, iso) {
  for (const line of place().querySelectorAll("[data-decision]")) {
    const gone = !decisionLike(family, JSON.parse(line.dataset.decision));
    line.classList.toggle("done", gone);
    line.querySelector(".agenda-done").hidden = gone;
    line.querySelector(".agenda-ready")?.remove();
    const day = dateText(iso, document.getElementById("agenda-frame").lang);
    const said = make("span", { class: "agenda-ready" }, say("was-done", { day }));
    if (gone) line.append(said);
  }
}

function done(line) {
  const { family, iso } = agendaNow();
  const record = decisionLike(family, JSON.parse(line.dataset.decision));
  if (!record) return;
  const next = line.nextElementSibling ?? line.previousElementSibling;
  saving.perform(acts.change("decisions", record, { done_on: iso }));
  announce(line.querySelector(".agenda-ready")?.textContent ?? "");
  const after =
    next?.querySelector("button:not([hidden])") ?? place().querySelector("[data-tick=actions]");
  after?.focus({ preventScroll: true });
}

const plannedText = (found, lang) =>
  found ? say("planned", { day: dateText(found.date, lang) }) : say("not-planned");

function showPlanned(family, iso) {
  const line = place().querySelector(".agenda-planned");
  const field = place().querySelector("[data-plan-field]");
  if (!line || place().querySelector("[data-day]")?.dataset.day !== iso) return;
  const found = planned(family, iso);
  const said = plannedText(found, document.getElementById("agenda-frame").lang);
  if (line.textContent !== said) line.textContent = said;
  if (document.activeElement !== field) field.value = found?.date.length === 10 ? found.date : "";
  for (const choice of place().querySelectorAll("[data-plan-on]"))
    choice.setAttribute("aria-pressed", String(choice.dataset.planOn === found?.date));
}

function plan(date) {
  const { family, iso } = agendaNow();
  const commands = planEvaluation(family, iso, date, newId);
  if (commands.length) saving.perform(commands);
}

/** A day typed by hand; while it is being typed it may be one long ago. */
function planTyped({ value }) {
  const { iso } = agendaNow();
  if (value.length === 10 && value > iso) plan(value);
}

function leaveField({ value }) {
  const { family, iso } = agendaNow();
  const early = value && !(value.length === 10 && value > iso);
  if (early) place().querySelector(".agenda-planned").textContent = say("day-too-early");
  else showPlanned(family, iso);
}

function show() {
  const seen = agendaNow();
  if (!seen || !place()?.firstChild) return;
  showTicks();
  showDone(seen.family, seen.iso);
  showPlanned(seen.family, seen.iso);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    const line = inAgenda(event, ".agenda-done")?.closest("[data-decision]");
    const choice = inAgenda(event, "[data-plan-on]");
    if (line) done(line);
    if (choice) plan(choice.dataset.planOn);
  });
  document.addEventListener("change", (event) => {
    const box = inAgenda(event, "[data-tick]");
    const field = inAgenda(event, "[data-plan-field]");
    if (box) tick(box);
    if (field) planTyped(field);
  });
  document.addEventListener("focusout", (event) => {
    const field = inAgenda(event, "[data-plan-field]");
    if (field) leaveField(field);
  });
  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "agenda" && show());
  for (const event of ["opened", "changed", "day"])
    document.addEventListener(`ecomap:${event}`, show);
}
