/**
 * The list itself: asks for the families once, then shows those of the choice while it changes.
 */
import { make } from "../kit/dom.ts";
import type { Card, Listed } from "./cards.ts";
import { ask, say, seekPlace, sentenceOf } from "./page.ts";
import { row } from "./rows.ts";
import { choiceOf, queryOf, searched, sift, type Choice } from "./sifting.ts";
import { toolbar, type Toolbar } from "./toolbar.ts";

/** What stands on the page, from top to bottom: `live` is only heard, `around` fills an empty list. */
interface Parts {
  readonly toolbar: Toolbar;
  readonly count: HTMLElement;
  readonly live: HTMLElement;
  readonly done: HTMLElement;
  readonly hint: HTMLElement;
  readonly columns: HTMLElement;
  readonly list: HTMLElement;
  readonly around: HTMLElement;
}

let choice: Choice = choiceOf("");
let families: readonly Listed[] = [];
let built: Parts | null = null;
/** How often families were asked for: of several questions the last one counts. */
let asked = 0;

function parts(): Parts {
  if (!built) throw new Error("the list is not on the page");
  return built;
}

/** ms that words wait for their place: nothing is said twice while somebody types. */
const PAUSE = 400;
let telling: number | undefined;

function count(shown: number): string {
  const all = families.length;
  if (!all) return say(emptyKey());
  if (!shown) return say("nothing");
  if (shown < all) return say("some", { count: shown, number: all });
  return all === 1 ? say("one") : say("all", { count: all });
}

const emptyKey = (): string => (choice.archived ? "empty-archived" : "empty");

/** Shows the count at once, and has it read aloud when typing stops; what is not there stands. */
function tell(sentence: string): void {
  const { count: counted, list, live } = parts();
  counted.textContent = list.hidden ? "" : sentence;
  clearTimeout(telling);
  telling = setTimeout(() => (live.textContent = sentence), PAUSE);
}

function showAll(): void {
  choice = { ...choice, q: "", filter: "all" };
  parts().toolbar.show(choice);
  remember();
  show();
  parts().toolbar.focus();
}

function note(key: string, ...more: HTMLElement[]): HTMLElement {
  return make(
    "div",
    { class: "nothing" },
    make("p", {}, make("b", {}, say(key))),
    make("p", {}, say(`${key}-hint`)),
    ...more
  );
}

function nothing(): HTMLElement {
  if (!families.length) return note(emptyKey());
  return note("nothing", make("button", { type: "button", click: showAll }, say("show-all")));
}

/** Rows on the first screens come at once, the others when nobody types any more (ms). */
const AT_ONCE = 40;
const AT_A_TIME = 50;
const REST = 150;
let filling: number | undefined;

function fill(list: HTMLElement, shown: readonly Listed[], from = 0): void {
  clearTimeout(filling);
  const to = from + (from ? AT_A_TIME : AT_ONCE);
  list.append(...shown.slice(from, to).map(rowOf));
  if (to < shown.length) filling = setTimeout(() => fill(list, shown, to), from ? 0 : REST);
}

const rows = new WeakMap<Listed, HTMLElement>();

/** A row is made once. */
function rowOf(family: Listed): HTMLElement {
  const made = rows.get(family) ?? row(family);
  rows.set(family, made);
  return made;
}

function show(): void {
  const shown = sift(families, choice);
  const { list, columns, around } = parts();
  list.replaceChildren();
  fill(list, shown);
  list.hidden = columns.hidden = !shown.length;
  around.replaceChildren(...(shown.length ? [] : [nothing()]));
  tell(count(shown.length));
}

function failed(sentence: string): void {
  const { list, columns, around } = parts();
  const again = make("button", { type: "button", click: load }, say("again"));
  list.hidden = columns.hidden = true;
  around.replaceChildren(
    make("div", { class: "notice", role: "alert" }, make("p", {}, sentence), again)
  );
  tell("");
}

/** Keeps the choice in the address, and in the way to the other language. */
function remember(): void {
  const path = location.pathname + queryOf(choice);
  history.replaceState(history.state, "", path);
  const language = document.querySelector<HTMLAnchorElement>("a.language");
  if (language) language.href = language.href.replace(/to=.*$/, `to=${encodeURIComponent(path)}`);
}

function changed(part: Partial<Choice>): void {
  choice = { ...choice, ...part };
  remember();
  if ("archived" in part) void load();
  else show();
}

/** Asks for the families anew. */
export async function load(): Promise<void> {
  const mine = (asked += 1);
  const { archived } = choice;
  parts().hint.hidden = !archived;
  try {
    const said = await ask<{ families: readonly Card[] }>(archived ? "?archived=1" : "");
    if (mine !== asked) return;
    families = said.families.map((one) => ({ ...one, archived, searched: searched(one) }));
    show();
  } catch (error) {
    if (mine === asked) failed(sentenceOf(error));
  }
}

/** Titles above the rows; each row says them itself to who cannot see them. */
function columns(): HTMLElement {
  const words = ["families", "findings", "caseworker", "evaluation", "drawn"];
  const titles = words.map((word) => make("span", {}, say(word)));
  return make("div", { class: "columns", "aria-hidden": "true", hidden: true }, ...titles);
}

function build(place: HTMLElement): void {
  choice = choiceOf(location.search);
  built = {
    toolbar: toolbar(choice, changed),
    count: make("p", { class: "count", "aria-hidden": "true" }, say("loading")),
    live: make("p", { class: "unseen", role: "status" }),
    done: make("div", { class: "done", role: "status" }),
    hint: make("p", { class: "hint", hidden: true }, say("archived-hint")),
    columns: columns(),
    list: make("ul", { class: "cards", "aria-label": say("families"), hidden: true }),
    around: make("div", {}),
  };
  const { toolbar: above, ...below } = built;
  place.replaceChildren(above.element, ...Object.values(below));
}

/** Says that something was done, with what can be done about it; the first of these has focus. */
export function done(sentence: string, ...actions: HTMLElement[]): void {
  parts().done.replaceChildren(make("p", {}, sentence), ...actions);
  actions[0]?.focus();
}

export function familyOf(id: string): Listed | undefined {
  return families.find((family) => family.id === id);
}

/** Fills the page when the list is on it and stands empty. */
function begin(): void {
  const place = seekPlace();
  if (!place || place.firstChild) return;
  build(place);
  void load();
}

/** Follows what happens on the page. */
export function listen(): void {
  new MutationObserver(begin).observe(document, { childList: true, subtree: true });
  addEventListener("pageshow", (event) => {
    if (event.persisted && seekPlace()) void load();
  });
}
