/**
 * Shows on the desk what the family says: the questions with their answers, and the score.
 */
import { write } from "../../kit/dom.ts";
import { allWithin, byId, carried, within } from "../../kit/find.ts";
import { elementOf, type Component } from "../../kit/tree.ts";
import type { Family, Reflection } from "../../model/schema.ts";
import { current, dayText, language, nameOf, part, reflecting, say } from "./now.ts";
import {
  asked,
  standing,
  type Answer,
  type Answers,
  type Principle,
  type Standing,
} from "./score.ts";

/** What is asked, and whether the help is compulsory on the day. */
export interface Asking {
  readonly principles: readonly Principle[];
  readonly compulsory: boolean;
}

function number(value: number): string {
  return new Intl.NumberFormat(language()).format(value);
}

function neededText(needed: number): string {
  return say(needed === 1 ? "needed-one" : "needed-more", { count: needed });
}

/** The score in words, and the sentence beside it. */
function standingTexts({ applying, answered, needed, score }: Standing) {
  const progress = say("answered", { count: answered, number: applying });
  if (!applying) return { title: "", note: say("nothing") };
  if (score === null) return { title: progress, note: neededText(needed) };
  const points = say("score", { number: number(score), count: answered });
  return { title: `${say("score-name")}: ${points}`, note: `${progress}. ${say("score-how")}` };
}

function showStanding(answers: Answers, { principles, compulsory }: Asking): void {
  const codes = asked(principles, answers, compulsory);
  const { title, note } = standingTexts(standing(answers, codes));
  write(byId("reflection-score"), title);
  write(byId("reflection-score-note"), note);
}

/** One answer of a group can be reached by Tab: the chosen one, else the first. */
function showAnswers(item: HTMLElement, answer: Answer | undefined): void {
  const buttons = allWithin(item, "[data-answer]");
  const chosen = buttons.find((one) => one.dataset.answer === answer);
  for (const button of buttons) {
    button.setAttribute("aria-checked", String(button === chosen));
    button.tabIndex = button === (chosen ?? buttons[0]) ? 0 : -1;
  }
}

function showQuestion(item: HTMLElement, answers: Answers, asking: Asking): void {
  const code = carried(item, "principle");
  const only = asking.principles.find((p) => p.code === code)?.compulsory_only;
  showAnswers(item, answers[code]);
  within(item, ".reflection-likely").hidden = !only || asking.compulsory;
}

function showQuestions(host: HTMLElement, { answers = {} }: Reflection, asking: Asking): void {
  write(byId("reflection-today"), say("today", { day: dayText() }));
  for (const item of allWithin(host, "[data-principle]")) showQuestion(item, answers, asking);
  showStanding(answers, asking);
}

function showBeginning(document: Family): void {
  const by = reflecting(document);
  const facts = { day: dayText(), name: (by && nameOf(document, by)) || "" };
  write(byId("reflection-none"), say(by ? "none" : "none-nobody", facts));
}

/** Shows what the family says now. */
export function showDesk(document: Family, asking: Asking): void {
  const questions = part("questions");
  if (!questions) return;
  const record = current(document);
  byId("reflection-beginning").hidden = Boolean(record);
  questions.hidden = !record;
  if (record) showQuestions(questions, record, asking);
  else showBeginning(document);
}

/** What the map shows beside each principle, by its code: `beside` of layouts/meeting/reflection_desk.py. */
export type Beside = Readonly<Record<string, Component>>;

/** Shows that; what says the same as before stays, with what is lit in it. */
export function showBeside(told: Beside, before: Beside): void {
  for (const [code, tree] of Object.entries(told)) {
    const item = within(byId("reflection-questions"), `[data-principle="${code}"]`);
    const place = within(item, ".reflection-map");
    const same = JSON.stringify(before[code]) === JSON.stringify(tree);
    if (!same || !place.firstChild) place.replaceChildren(elementOf(tree));
  }
}
