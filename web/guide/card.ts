/**
 * The card in the panel on which the conversation asks one thing at a time.
 */
import { announce } from "../draw/parts.ts";
import { highlight } from "../flower/acts.ts";
import { write } from "../kit/dom.ts";
import { byId, sure } from "../kit/find.ts";
import type { Page } from "./parts.ts";

/** A part of the card on the page. */
export function part(
  name: "card" | "button" | "title" | "hint" | "progress" | "track" | "body"
): HTMLElement {
  return byId(`guide-${name}`);
}

/** Lights a party on the flower; null = no longer. */
export function light(id: string | null): void {
  highlight(id === null ? null : { parties: [id], ties: [], members: [], links: [] });
}

function showProgress({ progress, answer }: Page): void {
  const told = [progress?.text, answer?.()].filter(Boolean);
  write(part("progress"), told.join(" · "));
  part("track").hidden = !progress;
  if (!progress) return;
  sure(part("track").firstElementChild, HTMLElement).style.width = `${progress.part * 100}%`;
}

/** Brings the page to what the family says now. */
export function refreshPage(page: Page): void {
  page.refresh();
  showProgress(page);
}

/** Shows a page in place of another. */
export function showPage(page: Page, before: Page | null): void {
  part("title").textContent = page.title;
  part("hint").textContent = page.hint;
  part("hint").hidden = !page.hint;
  part("body").replaceChildren(...page.elements);
  refreshPage(page);
  if (page.lit || before?.lit) light(page.lit ?? null);
  announce(page.title);
  sure(part("card").parentElement, HTMLElement).scrollTop = 0;
  page.focus(part("title"));
}

/** Shows the card. */
export function openCard(): void {
  part("card").hidden = false;
  part("button").setAttribute("aria-expanded", "true");
}

/** Hides the card, and goes back to its button. */
export function closeCard(): void {
  part("card").hidden = true;
  part("body").replaceChildren();
  part("button").setAttribute("aria-expanded", "false");
  part("button").focus();
}
