// @ts-nocheck
/**
 * The list itself: asks for the families once, then shows those of the choice while it changes.
 */
import { ask, make, place as listPlace, say } from "./page.ts";
import { row } from "./rows.ts";
import { choiceOf, queryOf, searched, sift } from "./sifting.ts";
import { toolbar } from "./toolbar.ts";

const current = { choice: null, families: [], parts: null, asked: 0 };

/** Words that wait for the place of the list: nothing is said twice while somebody types. */
const PAUSE = 400;
let telling = null;

function count(shown) {
  const all = current.families.length;
  if (!all) return say(emptyKey());
  if (!shown) return say("nothing");
  if (shown < all) return say("some", { count: shown, number: all });
  return all === 1 ? say("one") : say("all", { count: all });
}

const emptyKey = () => (current.choice.archived ? "empty-archived" : "empty");

/** Show the count at once, and have it read aloud when typing stops; what is not there stands. */
function tell(sentence) {
  current.parts.count.textContent = current.parts.list.hidden ? "" : sentence;
  clearTimeout(telling);
  telling = setTimeout(() => (current.parts.live.textContent = sentence), PAUSE);
}

function showAll() {
  current.choice = { ...current.choice, q: "", filter: "all" };
  current.parts.form.q.value = "";
  current.parts.form.filter.value = "all";
  remember();
  show();
  current.parts.form.q.focus();
}

function note(key, ...more) {
  return make(
    "div",
    { class: "nothing" },
    make("p", {}, make("b", {}, say(key))),
    make("p", {}, say(`${key}-hint`)),
    ...more
  );
}

function nothing() {
  if (current.families.length) {
    return note("nothing", make("button", { type: "button", click: showAll }, say("show-all")));
  }
  return note(emptyKey());
}

/** Rows on the first screens come at once, the others when nobody types any more. */
const AT_ONCE = 40;
const AT_A_TIME = 50;
const REST = 150;
let filling = null;

function fill(list, shown, from = 0) {
  clearTimeout(filling);
  const to = from + (from ? AT_A_TIME : AT_ONCE);
  list.append(...shown.slice(from, to).map(rowOf));
  if (to < shown.length) filling = setTimeout(fill, from ? 0 : REST, list, shown, to);
}

function rowOf(family) {
  family.row = family.row || row(family);
  return family.row;
}

function show() {
  const shown = sift(current.families, current.choice);
  const { list, columns, around } = current.parts;
  list.replaceChildren();
  fill(list, shown);
  list.hidden = columns.hidden = !shown.length;
  around.replaceChildren(...(shown.length ? [] : [nothing()]));
  tell(count(shown.length));
}

function failed(sentence) {
  const again = make("button", { type: "button", click: () => load() }, say("again"));
  current.parts.list.hidden = current.parts.columns.hidden = true;
  current.parts.around.replaceChildren(
    make("div", { class: "notice", role: "alert" }, make("p", {}, sentence), again)
  );
  tell("");
}

/** Keep the choice in the address, and in the way to the other language. */
function remember() {
  const path = location.pathname + queryOf(current.choice);
  history.replaceState(history.state, "", path);
  const language = document.querySelector("a.language");
  if (language) language.href = language.href.replace(/to=.*$/, `to=${encodeURIComponent(path)}`);
}

function changed(part) {
  const other = "archived" in part;
  current.choice = { ...current.choice, ...part };
  remember();
  if (other) load();
  else show();
}

/** Ask for the families anew; of several questions the last one counts. */
export async function load() {
  const asked = (current.asked += 1);
  const { archived } = current.choice;
  current.parts.hint.hidden = !archived;
  try {
    const { families } = await ask(archived ? "?archived=1" : "");
    if (asked !== current.asked) return;
    current.families = families.map((family) => ({
      ...family,
      archived,
      searched: searched(family),
    }));
    show();
  } catch (error) {
    if (asked === current.asked) failed(error.sentence || say("failed"));
  }
}

/** Titles above the rows; each row says them itself to who cannot see them. */
function columns() {
  const words = ["families", "findings", "caseworker", "evaluation", "drawn"];
  const titles = words.map((word) => make("span", {}, say(word)));
  return make("div", { class: "columns", "aria-hidden": "true", hidden: true }, ...titles);
}

function build(place) {
  current.choice = choiceOf(location.search);
  const parts = {
    form: toolbar(current.choice, changed),
    count: make("p", { class: "count", "aria-hidden": "true" }, say("loading")),
    live: make("p", { class: "unseen", role: "status" }),
    done: make("div", { class: "done", role: "status" }),
    hint: make("p", { class: "hint", hidden: true }, say("archived-hint")),
    columns: columns(),
    list: make("ul", { class: "cards", "aria-label": say("families"), hidden: true }),
    around: make("div", {}),
  };
  current.parts = parts;
  place.replaceChildren(...Object.values(parts));
}

/** Say that something was done, with what can be done about it; the first of these has focus. */
export function done(sentence, ...actions) {
  current.parts.done.replaceChildren(make("p", {}, sentence), ...actions);
  if (actions.length) actions[0].focus();
}

export function familyOf(id) {
  return current.families.find((family) => family.id === id);
}

/** Fill the page when the list is on it and stands empty. */
function begin() {
  const place = listPlace();
  if (!place || place.firstChild) return;
  build(place);
  load();
}

/** Follows what happens on the page. */
export function listen() {
  new MutationObserver(begin).observe(document, { childList: true, subtree: true });
  addEventListener("pageshow", (event) => {
    if (event.persisted && listPlace()) load();
  });
}
