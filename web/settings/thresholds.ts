/**
 * The page with the thresholds of the rules: nothing is saved until somebody says so.
 */
import { make } from "../kit/dom.ts";
import { around, as, carried, within } from "../kit/find.ts";
import { elementOf, type Component } from "../kit/tree.ts";
import {
  entered,
  faults,
  inputs,
  limit,
  mark,
  proposed,
  put,
  remark,
  rules,
  typed,
  type Typed,
} from "./fields.ts";
import { ask, place, say, seekPlace, type Answer } from "./page.ts";
import { build as buildPreview, show, wait } from "./preview.ts";

/** ms of quiet after which the preview follows what was typed. */
const QUIET = 500;

interface Parts {
  readonly form: Element;
  readonly history: HTMLElement;
  readonly save: HTMLElement;
  readonly discard: HTMLElement;
  readonly resetAll: HTMLElement;
  readonly done: HTMLElement;
}

/** What stands in the fields: what differs from the proposal, and each field by itself. */
interface Standing {
  readonly entered: string;
  readonly typed: readonly Typed[];
}

interface Saved {
  readonly version: number;
  readonly history: Component;
}

let built: Parts | null = null;
/** What is saved, and its version. */
let saved: Standing = { entered: "{}", typed: [] };
let version = 0;
let later: number | undefined;
let busy = false;

function parts(): Parts {
  if (!built) throw new Error("the thresholds are not on the page");
  return built;
}

/** What stands in the fields now, to know later whether anything was typed since. */
function standing(): Standing {
  return { entered: JSON.stringify(entered()), typed: inputs(place()).map(typed) };
}

const dirty = (): boolean => built !== null && JSON.stringify(entered()) !== saved.entered;

/** Shows which rules are not as proposed, and what can be done now. */
function showChoice(): void {
  const values = entered();
  mark(values);
  const { save, discard, resetAll } = parts();
  for (const button of [save, discard]) button.setAttribute("aria-disabled", String(!dirty()));
  resetAll.setAttribute("aria-disabled", String(!Object.keys(values).length));
}

function look(): void {
  clearTimeout(later);
  const wrong = faults();
  remark(wrong);
  if (wrong.length) wait(say("check"));
  else if (dirty()) show(entered());
  else wait(say("untouched"));
}

function follow(pause = QUIET): void {
  showChoice();
  parts().done.textContent = "";
  clearTimeout(later);
  later = setTimeout(look, pause);
}

function reset(some: readonly HTMLElement[]): void {
  for (const input of some.flatMap(inputs)) put(input, proposed(input));
  follow(0);
}

function discard(): void {
  inputs(place()).forEach((input, index) => put(input, saved.typed[index] ?? null));
  follow(0);
}

function settle(now: number, what: Standing): void {
  version = now;
  saved = what;
  showChoice();
}

/** Asks the server to keep what was typed; what is no value does not go there. */
async function keep(): Promise<Answer<Saved>> {
  const wrong = faults();
  if (wrong.length) return { ok: false, wrong, sentence: say("wrong") };
  return ask("", { values: entered(), version });
}

/** Shows what was changed before; unfolded when it was. */
function tell(history: Component): void {
  const { history: host } = parts();
  const open = host.querySelector("details[open]") !== null;
  host.replaceChildren(elementOf(history));
  host.querySelector("details")?.toggleAttribute("open", open);
}

async function save(): Promise<void> {
  if (busy) return;
  busy = true;
  const sent = standing();
  const { done } = parts();
  done.textContent = say("saving");
  const said = await keep();
  busy = false;
  if (said.ok) kept(said, sent);
  else refused(said);
  done.textContent = said.ok ? say("saved") : said.sentence;
  done.classList.toggle("bad", !said.ok);
}

function kept(said: Saved, sent: Standing): void {
  remark([]);
  settle(said.version, sent);
  look();
  tell(said.history);
}

function refused({ wrong = [] }: Extract<Answer<Saved>, { ok: false }>): void {
  remark(wrong);
  place().querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

/** A button that does nothing while there is nothing to do, and then keeps its focus. */
function button(key: string, act: () => unknown, name: string | null = null): HTMLElement {
  const made = make("button", { type: "button", class: name }, say(key));
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") !== "true") act();
  });
  return made;
}

function build(host: HTMLElement): void {
  built = {
    form: elementOf(JSON.parse(carried(host, "form")) as Component),
    history: make("div", { class: "thresholds-history" }),
    save: button("save", save, "main"),
    discard: button("discard", discard),
    resetAll: button("reset-all", () => reset(rules())),
    done: make("p", { role: "status", class: "thresholds-done" }),
  };
  const buttons = [built.save, built.discard, built.resetAll];
  const aside = buildPreview(built.done, make("div", { class: "thresholds-acts" }, ...buttons));
  host.replaceChildren(make("div", {}, built.form, built.history), aside);
  tell(JSON.parse(carried(host, "history")) as Component);
  settle(Number(carried(host, "version")), standing());
}

function changed({ target }: Event): void {
  if (!around(target, "#thresholds-form")) return;
  const box = as(target, HTMLInputElement);
  const field = around(box, ".thresholds-field");
  if (box?.type === "checkbox" && field)
    limit(within(field, "[data-name]", HTMLInputElement), box.checked);
  follow();
}

function clicked({ target }: Event): void {
  const rule = around(around(target, ".thresholds-reset"), ".threshold-rule");
  if (!rule) return;
  reset([rule]);
  const [first] = inputs(rule).filter((input) => !input.disabled);
  (first ?? within(rule, "input")).focus();
}

function begin(): void {
  const host = seekPlace();
  if (host && !host.firstChild) build(host);
}

/** Follows what happens on the page. */
export function listen(): void {
  new MutationObserver(begin).observe(document, { childList: true, subtree: true });
  document.addEventListener("input", changed);
  document.addEventListener("click", clicked);
  document.addEventListener("submit", (event) => {
    if (around(event.target, "form")?.id === "thresholds-form") event.preventDefault();
  });
  addEventListener("beforeunload", (event) => {
    if (seekPlace() && dirty()) event.preventDefault();
  });
}
