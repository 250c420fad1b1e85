/**
 * Where the editor stands on the page, and the way back to where somebody was.
 */
import { allWithin, around, byId, sure } from "../kit/find.ts";

/** Parts of the window's height: lower than the first, the editor comes up to the second. */
const TOO_LOW = 0.75;
const IN_SIGHT = 0.5;
/** Items of the twin list that can be chosen, or that add somebody. */
const ITEMS = "#flower-list [data-key], #flower-list [data-add]";

/** A part of the editor on the page. */
export function part(name: "editor" | "title" | "second" | "fields"): HTMLElement {
  return byId(`draw-${name}`);
}

/** A way back to where the focus was in the twin list; null when it was not there. */
export function wayBack(): (() => void) | null {
  const item = around(document.activeElement, ITEMS);
  if (!item) return null;
  const { key, add } = item.dataset;
  return () => {
    const items = allWithin(document, ITEMS);
    const again = items.find((i) => (key ? i.dataset.key === key : i.dataset.add === add));
    (again ?? items[0])?.focus();
  };
}

/** Shows the editor from its beginning. */
export function appear(): void {
  part("editor").hidden = false;
  sure(part("editor").parentElement, HTMLElement).scrollTop = 0;
}

/** On a phone the editor stands below the drawing: brings its beginning into sight. */
export function bringUp(): void {
  const { top } = part("editor").getBoundingClientRect();
  if (top > TOO_LOW * innerHeight) scrollBy(0, top - IN_SIGHT * innerHeight);
}
