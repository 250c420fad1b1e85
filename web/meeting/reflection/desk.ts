// @ts-nocheck
/**
 * The desk of the reflection: made once of the tree that stands on it as data, and filled from the
 * family in the browser, so that each answer shows at once.
 */
import { write as setText } from "../../kit/dom.ts";
import { context as contextOf } from "../../draw/context.ts";
import { form, refreshForms } from "../../draw/fields.ts";
import { nameOf as drawNameOf, person } from "../../draw/parts.ts";
import { speak as drawSpeak } from "../../draw/words.ts";
import * as flower from "../../flower/view.ts";
import { writtenDay } from "../../kit/days.ts";
import { elementOf } from "../../kit/tree.ts";
import { dateText, fill } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import * as saving from "../../saving/session.ts";
import { shine } from "../light/shine.ts";
import { asked, of, people as reflectionPeople, standing } from "./score.ts";

let words = {};
let principles = [];
let compulsory = false;
let beside = {};
/** Who looks back; undefined = nobody chose yet: the first who can. */
let who;
let text = null;

const part = (name) => document.getElementById(`reflection-${name}`);
export const say = (key, facts = {}) => fill(words[key], facts);
export const chosenDay = () => writtenDay(flower.current().day);
const family = () => saving.document();
const dayText = () => dateText(chosenDay(), words.lang);

export function reflecting() {
  const people = reflectionPeople(family(), chosenDay());
  const chosen = who === undefined || (who && !nameOf(who)) ? people[0] : who;
  return chosen ?? null;
}

function nameOf(id) {
  const found = person(family(), id);
  return found && drawNameOf(found);
}

export const current = () =>
  family() && flower.current() && of(family(), chosenDay(), reflecting());

function number(value) {
  return new Intl.NumberFormat(words.lang).format(value);
}

/** The score in words, and the sentence beside it. */
function standingTexts({ applying, answered, needed, score }) {
  const progress = say("answered", { count: answered, number: applying });
  if (!applying) return { title: "", note: say("nothing") };
  if (score === null) {
    const key = needed === 1 ? "needed-one" : "needed-more";
    return { title: progress, note: say(key, { count: needed }) };
  }
  const title = `${say("score-name")}: ${say("score", { number: number(score), count: answered })}`;
  return { title, note: `${progress}. ${say("score-how")}` };
}

function showStanding(answers) {
  const codes = asked(principles, answers, compulsory);
  const { title, note } = standingTexts(standing(answers, codes));
  setText(part("score"), title);
  setText(part("score-note"), note);
}

/** One answer of a group can be reached by Tab: the chosen one, else the first. */
function showAnswers(item, answer) {
  const buttons = [...item.querySelectorAll("[data-answer]")];
  const chosen = buttons.find((one) => one.dataset.answer === answer);
  for (const button of buttons) {
    button.setAttribute("aria-checked", String(button === chosen));
    button.tabIndex = button === (chosen || buttons[0]) ? 0 : -1;
  }
}

function showQuestions(record) {
  const answers = record.answers || {};
  setText(part("today"), say("today", { day: dayText() }));
  for (const item of part("questions").querySelectorAll("[data-principle]")) {
    const { code, compulsory_only: only } = principles.find(
      (p) => p.code === item.dataset.principle
    );
    showAnswers(item, answers[code]);
    item.querySelector(".reflection-likely").hidden = !only || compulsory;
  }
  showStanding(answers);
}

function showBeginning() {
  const by = reflecting();
  const facts = { day: dayText(), name: by ? nameOf(by) : "" };
  setText(part("none"), say(by ? "none" : "none-nobody", facts));
}

/** Shows what the family says now. */
function refresh() {
  if (!part("questions") || !flower.current() || !family()) return;
  const record = current();
  part("beginning").hidden = Boolean(record);
  part("questions").hidden = !record;
  if (record) showQuestions(record);
  else showBeginning();
}

/** What the map shows beside a question; one that says the same stays, with what is lit in it. */
function showBeside(told) {
  for (const [code, tree] of Object.entries(told)) {
    const place = part("questions").querySelector(`[data-principle="${code}"] .reflection-map`);
    const said = JSON.stringify(tree);
    if (beside[code] !== said || !place.firstChild) place.replaceChildren(elementOf(tree));
    beside[code] = said;
  }
}

function whoRow() {
  const options = ({ document: now, iso: day }) => {
    const ids = [...new Set([...reflectionPeople(now, day), reflecting()])].filter(Boolean);
    return ids.map((value) => ({ value, text: nameOf(value) }));
  };
  const write = (value) => {
    who = value;
    follow();
    refreshForms();
    return [];
  };
  const texts = { text: "reflection-desk-who", prompt: "reflection-desk-nobody" };
  return { control: "pick", name: "who", empty: null, options, read: reflecting, write, ...texts };
}

function textRow() {
  const texts = { text: "reflection-desk-text", hint: "reflection-desk-text-hint" };
  return { control: "words", in: "reflections", field: "text", long: true, empty: null, ...texts };
}

function formOf(host, id) {
  const there = () => acts.find(family(), "reflections", { id });
  const context = () => there() && contextOf({ reflections: { id } });
  return form(host, [textRow()], context);
}

/** The text belongs to one reflection: that of another day or person is another form. */
function textForm() {
  const host = part("text");
  const id = current()?.id ?? "";
  if (!host || host.dataset.of === id) return;
  host.dataset.of = id;
  text?.settle();
  text?.close();
  text = id ? formOf(host, id) : null;
}

function follow() {
  textForm();
  refresh();
}

function speak() {
  drawSpeak(
    Object.fromEntries(Object.entries(words).map(([key, said]) => [`reflection-desk-${key}`, said]))
  );
}

/** Makes the desk, once for each time the page is opened. */
function build(host) {
  words = JSON.parse(host.dataset.words);
  principles = JSON.parse(host.dataset.principles);
  [who, beside, text] = [undefined, {}, null];
  host.replaceChildren(elementOf(JSON.parse(host.dataset.desk)));
  speak();
  form(part("who"), [whoRow()], () => contextOf({}));
}

const ready = () => flower.current() && saving.document();

/** Takes over what the server says of the day; the first time the desk is made for it. */
function take(handed) {
  const host = document.getElementById("reflection-desk");
  if (!host || !handed || !ready()) return;
  if (!host.firstChild) build(host);
  compulsory = handed.dataset.compulsory === "true";
  showBeside(JSON.parse(handed.dataset.beside));
  follow();
  shine();
}

const handed = () => document.querySelector("#reflection-contents [data-beside]");

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:filled", ({ detail }) => {
    if (detail.part === "reflection") take(handed());
  });
  document.addEventListener("ecomap:opened", () => take(handed()));
  document.addEventListener("ecomap:changed", follow);
  document.addEventListener("ecomap:day", () => {
    if (part("questions")) follow();
  });
}
