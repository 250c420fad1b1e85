/**
 * Fills places of the page anew without taking away what somebody has open, lit or in hand.
 */
import { allWithin } from "../kit/find.ts";
import { allPlaced, asPlaced } from "./data.ts";

/** What an element is known by, so that the same one is found again after a place is filled anew. */
function nameOf(element: Element | null): string | null {
  return element?.getAttribute("data-keep") || element?.id || null;
}

function found(host: ParentNode, name: string | null): Element | null {
  const named = [...host.querySelectorAll("[data-keep], [id]")];
  return (name && named.find((one) => nameOf(one) === name)) || null;
}

/** Remembers what is unfolded; gives what unfolds it again. */
function unfolded(host: HTMLElement): () => void {
  const details = (): HTMLDetailsElement[] =>
    allWithin(host, "details[data-keep]", HTMLDetailsElement);
  const open = new Map(details().map((one) => [nameOf(one), one.open]));
  return () => {
    for (const one of details()) one.open = open.get(nameOf(one)) ?? one.open;
  };
}

/** Remembers which evidence is lit from here. */
function lit(host: HTMLElement): () => void {
  const pressed = allPlaced(host, "[data-evidence][aria-pressed=true]")[0]?.dataset.evidence;
  return () => {
    const lights = pressed === undefined ? [] : allPlaced(host, "[data-evidence]");
    const again = lights.find((one) => one.dataset.evidence === pressed);
    again?.setAttribute("aria-pressed", "true");
  };
}

/** Remembers what has the focus. */
function inHand(host: HTMLElement): () => void {
  const { activeElement } = document;
  const focused = host.contains(activeElement) ? nameOf(activeElement) : null;
  return () => asPlaced(found(host, focused))?.focus({ preventScroll: true });
}

/** Fills a place with other elements; what is folded, lit and focused stays so. */
export function refill(host: HTMLElement, elements: readonly Node[]): void {
  const restore = [unfolded, lit, inHand].map((remember) => remember(host));
  host.replaceChildren(...elements);
  for (const again of restore) again();
}
