/**
 * Tabs anywhere on a page: by pointer, or by arrow keys, Home and End.
 */
import { allWithin, around, byId, sure } from "./find.ts";

const TAB = "[role=tab]";

function besides(tab: HTMLElement): HTMLElement {
  return sure(tab.parentElement, HTMLElement);
}

function panelOf(tab: HTMLElement): HTMLElement {
  return byId(tab.getAttribute("aria-controls") ?? "");
}

/** Shows the panel of a tab instead of those of its neighbours. */
export function select(tab: HTMLElement, focus: boolean): void {
  for (const other of allWithin(besides(tab), TAB)) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    panelOf(other).hidden = !chosen;
  }
  if (focus) tab.focus();
}

function neighbour(tab: HTMLElement, key: string): HTMLElement | null {
  const tabs = allWithin(besides(tab), `${TAB}:not([hidden])`);
  const at = tabs.indexOf(tab);
  const places = new Map([
    ["ArrowRight", at + 1],
    ["ArrowLeft", at - 1],
    ["Home", 0],
    ["End", tabs.length - 1],
  ]);
  const next = places.get(key);
  return next === undefined ? null : (tabs[(next + tabs.length) % tabs.length] ?? null);
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", ({ target }) => {
    const tab = around(target, TAB);
    if (tab) select(tab, false);
  });

  document.addEventListener("keydown", (event) => {
    const tab = around(event.target, TAB);
    const next = tab && neighbour(tab, event.key);
    if (next) {
      event.preventDefault();
      select(next, true);
    }
  });
}
