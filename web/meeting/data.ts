/**
 * Data that the server put on elements of the page, and elements of any kind that carry it.
 */
import { as, carried } from "../kit/find.ts";

/** What can be lit and have the focus: an element of the page, or of a picture on it. */
export type Placed = HTMLElement | SVGElement;

/** Data that was written on an element (`data-name`); who reads it says what shape it has. */
export function dataOf(element: Placed, name: string): unknown {
  return JSON.parse(carried(element, name));
}

/** What was found, when it can be lit and have the focus. */
export function asPlaced(found: EventTarget | null | undefined): Placed | null {
  return as(found, HTMLElement) ?? as(found, SVGElement);
}

/** All such elements within another that fit a selector. */
export function allPlaced(host: ParentNode, selector: string): Placed[] {
  return [...host.querySelectorAll(selector)].filter(
    (found) => asPlaced(found) !== null
  ) as Placed[];
}
