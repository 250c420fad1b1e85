// @ts-nocheck
/**
 * The page with the thresholds of the rules: nothing is saved until somebody says so.
 */
import { make } from "../caseload/page.ts";
import { elementOf } from "../kit/tree.ts";
import { fill } from "../kit/words.ts";
import { build as buildPreview, show, wait } from "./preview.ts";

/** ms of quiet after which the preview follows what was typed. */
const QUIET = 500;

const place = () => document.getElementById("thresholds");

const page = {
  words: null,
  version: 0,
  saved: "{}",
  kept: [],
  later: null,
  busy: false,
  parts: null,
};

function say(key, facts) {
  return fill(page.words[key], facts ?? {});
}

const rules = () => [...place().querySelectorAll(".threshold-rule")];
const inputs = (within) => [...within.querySelectorAll("input[data-name]")];
const unlimited = (input) => input.closest(".thresholds-field").querySelector("[type=checkbox]");

/** What stands in a field: a number, null for no limit, "" for what is no number. */
function typed(input) {
  if (unlimited(input)?.checked) return null;
  return input.value.trim() === "" ? "" : Number(input.value);
}

const proposed = (input) => (input.dataset.default === "" ? null : Number(input.dataset.default));

/** What differs from the proposal: rule -> name -> what was typed. */
function entered() {
  const values = {};
  for (const rule of rules()) {
    for (const input of inputs(rule)) {
      const value = typed(input);
      if (value !== proposed(input)) (values[rule.dataset.rule] ??= {})[input.dataset.name] = value;
    }
  }
  return values;
}

const dirty = () => Boolean(page.parts) && JSON.stringify(entered()) !== page.saved;

function put(input, value) {
  const box = unlimited(input);
  if (box) box.checked = value === null;
  input.disabled = value === null;
  input.value = value ?? "";
}

/** Ask the server; gives {ok, status, ...what it said}. What fails has a sentence to show. */
export async function ask(path, body) {
  try {
    const headers = { "Content-Type": "application/json" };
    const options = { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await fetch(place().dataset.address + path, options);
    return { sentence: say("failed"), ...(await answer.json()), ok: answer.ok };
  } catch {
    return { ok: false, sentence: say("failed") };
  }
}

/** Say at each field what is the matter with it, and take away what no longer is. */
export function remark(wrong) {
  const sentences = new Map(
    wrong.map((one) => [`threshold-${one.rule}-${one.name}`, one.sentence])
  );
  for (const input of inputs(place())) {
    const sentence = sentences.get(input.id) ?? "";
    const line = document.getElementById(`${input.id}-wrong`);
    if (line.textContent !== sentence) line.textContent = sentence;
    if (sentence) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

/** What is no value for its field, by the bounds that the field names. */
function faults() {
  const bad = inputs(place()).filter((i) => !i.disabled && (typed(i) === "" || !i.validity.valid));
  return bad.map((input) => ({
    rule: input.closest(".threshold-rule").dataset.rule,
    name: input.dataset.name,
    sentence: input.dataset.wrong,
  }));
}

/** Show which rules are not as proposed, and what can be done now. */
function mark() {
  const values = entered();
  for (const rule of rules()) {
    const chosen = rule.dataset.rule in values;
    rule.querySelector(".mark").hidden = !chosen;
    const reset = rule.querySelector(".thresholds-reset");
    if (reset) reset.hidden = !chosen;
  }
  const { save, discard, resetAll } = page.parts;
  for (const button of [save, discard]) button.setAttribute("aria-disabled", String(!dirty()));
  resetAll.setAttribute("aria-disabled", String(!Object.keys(values).length));
}

function look() {
  clearTimeout(page.later);
  const wrong = faults();
  remark(wrong);
  if (wrong.length) wait(say("check"));
  else if (dirty()) show(entered());
  else wait(say("untouched"));
}

function follow(pause = QUIET) {
  mark();
  page.parts.done.textContent = "";
  clearTimeout(page.later);
  page.later = setTimeout(look, pause);
}

function reset(rule) {
  for (const input of inputs(rule)) put(input, proposed(input));
  follow(0);
}

function resetAll() {
  for (const rule of rules()) for (const input of inputs(rule)) put(input, proposed(input));
  follow(0);
}

function discard() {
  inputs(place()).forEach((input, index) => put(input, page.kept[index]));
  follow(0);
}

/** What stands in the fields now, to know later whether anything was typed since. */
const present = () => ({ saved: JSON.stringify(entered()), kept: inputs(place()).map(typed) });

function settle(version, standing) {
  Object.assign(page, standing, { version });
  mark();
}

/** Ask the server to keep what was typed; what is no value does not go there. */
async function keep() {
  const wrong = faults();
  if (wrong.length) return { ok: false, wrong, sentence: say("wrong") };
  return ask("", { values: entered(), version: page.version });
}

/** Show what was changed before; unfolded when it was. */
function tell(history) {
  const shown = page.parts.history;
  const open = Boolean(shown.querySelector("details[open]"));
  shown.replaceChildren(elementOf(history));
  shown.querySelector("details")?.toggleAttribute("open", open);
}

async function save() {
  if (page.busy) return;
  page.busy = true;
  const standing = present();
  page.parts.done.textContent = say("saving");
  const said = await keep();
  page.busy = false;
  remark(said.wrong ?? []);
  if (said.ok) {
    settle(said.version, standing);
    look();
    tell(said.history);
  } else {
    place().querySelector("[aria-invalid]")?.focus();
  }
  page.parts.done.textContent = said.ok ? say("saved") : said.sentence;
  page.parts.done.classList.toggle("bad", !said.ok);
}

/** A button that does nothing while there is nothing to do, and then keeps its focus. */
function button(key, act, name) {
  const pressed = ({ currentTarget }) => {
    if (currentTarget.getAttribute("aria-disabled") !== "true") act();
  };
  return make("button", { type: "button", class: name ?? null, click: pressed }, say(key));
}

function build() {
  const data = place().dataset;
  page.words = JSON.parse(data.words);
  const parts = {
    form: elementOf(JSON.parse(data.form)),
    history: make("div", { class: "thresholds-history" }),
    save: button("save", save, "main"),
    discard: button("discard", discard),
    resetAll: button("reset-all", resetAll),
    done: make("p", { role: "status", class: "thresholds-done" }),
  };
  const acts = make("div", { class: "thresholds-acts" }, parts.save, parts.discard, parts.resetAll);
  const aside = buildPreview(say, parts.done, acts);
  place().replaceChildren(make("div", {}, parts.form, parts.history), aside);
  page.parts = parts;
  tell(JSON.parse(data.history));
  settle(Number(data.version), present());
}

function changed({ target }) {
  if (!target.closest?.("#thresholds-form")) return;
  if (target.type === "checkbox") {
    const input = target.closest(".thresholds-field").querySelector("[data-name]");
    input.disabled = target.checked;
    if (target.checked) input.value = "";
    else input.focus();
  }
  follow();
}

function clicked({ target }) {
  const pressed = target.closest?.(".thresholds-reset");
  if (!pressed) return;
  const rule = pressed.closest(".threshold-rule");
  reset(rule);
  (rule.querySelector("input[data-name]:enabled") ?? rule.querySelector("input")).focus();
}

function begin() {
  if (place() && !place().firstChild) build();
}

/** Follows what happens on the page. */
export function listen() {
  new MutationObserver(begin).observe(document, { childList: true, subtree: true });
  document.addEventListener("input", changed);
  document.addEventListener("click", clicked);
  document.addEventListener("submit", (event) => {
    if (event.target.id === "thresholds-form") event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (place() && dirty()) event.preventDefault();
  });
}
