/**
 * The twin list: everything on the drawing as buttons, in reading order.
 */
import { drawn, make } from "../kit/dom.ts";
import { allWithin, around } from "../kit/find.ts";
import { listGroups, type Adding, type Group, type Item, type Listed } from "./list_items.ts";
import { iconMarkup } from "./paint/icons.ts";
import type { Key } from "./scene/attention.ts";
import type { Looks } from "./scene/looks.ts";

function nameElement({ number, name, badges }: Item): HTMLElement {
  const made = make("span", { class: "flower-item-name" }, name);
  if (number) made.prepend(make("span", { class: "flower-number" }, String(number)), " ");
  for (const { change, text } of badges)
    made.append(" ", make("span", { class: `flower-change ${change}` }, text));
  return made;
}

function itemElement(item: Item, looks: Looks): HTMLElement {
  const button = make(
    "button",
    { class: "flower-item", type: "button", "data-key": item.key, tabindex: -1 },
    nameElement(item)
  );
  if (item.second) button.append(make("span", { class: "flower-item-second" }, item.second));
  for (const line of item.lines.filter(Boolean))
    button.append(make("span", { class: "flower-item-line" }, line));
  if (item.icon) button.prepend(drawn(iconMarkup(looks, item.icon)));
  return make("li", {}, button);
}

function addElement({ place, text, label }: Adding, looks: Looks): HTMLElement {
  const button = make(
    "button",
    {
      class: "flower-add",
      type: "button",
      "data-add": place,
      "data-sector": place === "heart" ? null : place,
      tabindex: -1,
      "aria-label": label,
    },
    drawn(iconMarkup(looks, "plus")),
    make("span", {}, text)
  );
  return make("li", {}, button);
}

function groupElement({ title, items, add }: Group, looks: Looks): HTMLElement {
  const made = items.map((item) => itemElement(item, looks));
  if (add) made.push(addElement(add, looks));
  return make("section", { class: "flower-group" }, make("h2", {}, title), make("ul", {}, ...made));
}

/** What tells the buttons of the list apart. */
function keyOf(button: Element | null): string | null {
  if (!(button instanceof HTMLElement)) return null;
  return button.dataset["key"] ?? `add ${button.dataset["add"]}`;
}

/** What a list shows, so that it is not made again for nothing. */
const shown = new WeakMap<HTMLElement, string>();

/** Draws the list anew when its content changed; keeps the focus on the same item. */
export function drawList(host: HTMLElement, listed: Listed): void {
  const groups = listGroups(listed);
  const content = JSON.stringify(groups);
  if (shown.get(host) === content) return;
  shown.set(host, content);
  const focused = host.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  host.replaceChildren(...groups.map((group) => groupElement(group, listed.looks)));
  const buttons = allWithin(host, "button");
  const again = buttons.find((b) => keyOf(b) === focused);
  const first = again ?? buttons[0];
  if (first) first.tabIndex = 0;
  again?.focus();
}

function moveTo(buttons: readonly HTMLElement[], target: HTMLElement): void {
  for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  target.focus();
}

const ITEM = "button[data-key], button[data-add]";

/** Who hears what is chosen, where somebody is added, and what the Delete key was pressed on. */
export interface ListHears {
  choose(key: Key): void;
  add(place: string): void;
  remove(key: Key): void;
}

/** Which button a key goes to from the one at this place; undefined = none. */
function placeFor(key: string, at: number, count: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    Home: 0,
    End: count - 1,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
  };
  return places[key];
}

function onKey(event: KeyboardEvent, host: HTMLElement, on: ListHears): void {
  const buttons = allWithin(host, ITEM);
  const button = around(event.target, ITEM);
  if (!button) return;
  const key = button.dataset["key"];
  if (event.key === "Delete" && key) on.remove(key);
  const to = placeFor(event.key, buttons.indexOf(button), buttons.length);
  const target = to === undefined ? undefined : buttons[to];
  if (!target) return;
  event.preventDefault();
  moveTo(buttons, target);
}

/** Arrow keys, Home and End move through the list. */
export function listenToList(host: HTMLElement, on: ListHears): void {
  host.addEventListener("click", (event) => {
    const { key, add } = around(event.target, ITEM)?.dataset ?? {};
    if (key) on.choose(key);
    else if (add) on.add(add);
  });
  host.addEventListener("keydown", (event) => onKey(event, host, on));
}

function scrollParent(from: HTMLElement): HTMLElement | null {
  for (let host = from.parentElement; host; host = host.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(host).overflowY);
    if (scrolls && host.scrollHeight > host.clientHeight) return host;
  }
  return null;
}

/** Scrolls within the list's own scroller only: the page itself must not jump. */
function reveal(button: HTMLElement): void {
  const scroller = scrollParent(button);
  if (!scroller || scroller === document.documentElement || scroller === document.body) return;
  const box = button.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  if (box.top < outer.top) scroller.scrollTop -= outer.top - box.top + 8;
  if (box.bottom > outer.bottom) scroller.scrollTop += box.bottom - outer.bottom + 8;
}

/** Shows which item is chosen. */
export function markChosen(host: HTMLElement, key: Key | null): void {
  const buttons = allWithin(host, "button[data-key]");
  for (const button of buttons)
    button.setAttribute("aria-pressed", String(button.dataset["key"] === key));
  const chosen = buttons.find((b) => b.dataset["key"] === key);
  if (!chosen) return;
  for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  reveal(chosen);
}
