/**
 * What can be done with one family: open it, copy it, keep it as a file, put it away.
 */
import { make, type Attributes } from "../kit/dom.ts";
import { allWithin, around, carried, seek } from "../kit/find.ts";
import { newUuid } from "../kit/random.ts";
import type { Listed } from "./cards.ts";
import { done, familyOf, load } from "./list.ts";
import { isolated, place, post, Refusal, say } from "./page.ts";

/** px between the menu and the edge of the window, and between the menu and its button. */
const MARGIN = 8;
const GAP = 4;
let busy = false;

const routeOf = (family: Listed, what: string): string =>
  `/${encodeURIComponent(family.id)}/${what}`;

/** Does one thing at a time; what fails is said in the calm line. */
async function doing(act: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    done(error.sentence);
  } finally {
    busy = false;
  }
}

function copy(family: Listed): Promise<void> {
  return doing(async () => {
    const made = await post<{ address: string }>(routeOf(family, "copy"), { id: newUuid() });
    await load();
    done(say("done-copied"), make("a", { href: made.address }, say("open")));
  });
}

/** Puts a family away or brings it back, and offers the opposite. */
function move(family: Listed, away: boolean): Promise<void> {
  return doing(async () => {
    await post(routeOf(family, away ? "archive" : "restore"));
    await load();
    const back = { type: "button", click: () => move(family, !away) };
    const name = isolated(family.name);
    const sentence = say(away ? "done-archived" : "done-restored", { name });
    done(sentence, make("button", back, say("undo")));
  });
}

function link(word: string, attributes: Attributes): HTMLElement {
  return make("li", {}, make("a", attributes, say(word)));
}

function items(family: Listed, close: () => void): HTMLElement[] {
  const item = (word: string, act: () => Promise<void>): HTMLElement => {
    const click = (): Promise<void> => {
      close();
      return act();
    };
    return make("li", {}, make("button", { type: "button", click }, say(word)));
  };
  if (family.archived) return [item("restore", () => move(family, false))];
  const file = carried(place(), "address") + routeOf(family, "file");
  return [
    link("open", { href: family.address }),
    item("copy", () => copy(family)),
    link("file", { href: file, download: "", click: close }),
    item("archive", () => move(family, true)),
  ];
}

/** Puts the menu under its button, or above it where there is no room. */
function settle(menu: HTMLElement, button: Element): void {
  const at = button.getBoundingClientRect();
  const box = menu.getBoundingClientRect();
  const below = at.bottom + box.height + MARGIN <= innerHeight;
  const left = Math.max(MARGIN, Math.min(at.right - box.width, innerWidth - box.width - MARGIN));
  const top = Math.max(MARGIN, below ? at.bottom + GAP : at.top - box.height - GAP);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}

function open(button: HTMLElement): void {
  const family = familyOf(carried(button, "family"));
  if (!family) return;
  const named = { "aria-label": button.getAttribute("aria-label") };
  const menu = make("ul", { id: "family-menu", popover: "auto", ...named });
  menu.append(...items(family, () => menu.hidePopover()));
  menu.addEventListener("toggle", ({ newState }) => {
    button.setAttribute("aria-expanded", String(newState === "open"));
    if (newState === "closed") menu.remove();
  });
  button.after(menu);
  menu.showPopover();
  settle(menu, button);
  choices(menu)[0]?.focus();
}

function choices(menu: HTMLElement): HTMLElement[] {
  return allWithin(menu, "a, button");
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Walks through the menu by arrow keys. */
function walk(event: KeyboardEvent): void {
  const menu = around(event.target, "#family-menu");
  const step = STEPS[event.key];
  if (!menu || !step) return;
  event.preventDefault();
  const all = choices(menu);
  const at = all.findIndex((one) => one === document.activeElement);
  all[(at + step + all.length) % all.length]?.focus();
}

function follow(): void {
  const menu = seek("family-menu");
  const button = menu?.previousElementSibling;
  if (menu && button) settle(menu, button);
}

/** The button whose open menu a press has closed already: it must not open it again. */
let pressedOpen: HTMLElement | null = null;

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener(
    "pointerdown",
    ({ target }) => {
      const button = around(target, ".caseload .more");
      pressedOpen = button?.getAttribute("aria-expanded") === "true" ? button : null;
    },
    true
  );
  document.addEventListener("click", ({ target }) => {
    const button = around(target, ".caseload .more");
    if (button && button !== pressedOpen) open(button);
    pressedOpen = null;
  });
  document.addEventListener("keydown", walk);
  addEventListener("scroll", follow, { passive: true });
  addEventListener("resize", follow);
}
