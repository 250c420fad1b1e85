/**
 * Finds elements, and says of what kind they are: a page without what its script looks for is a
 * fault of ours, told at once and by name.
 */

/** The class of an element, such as HTMLInputElement. */
export type Kind<E extends Element> = abstract new (...given: never[]) => E;

type Found = EventTarget | null | undefined;

/** What was found, when it is an element of this kind; else null. */
export function as<E extends Element>(found: Found, kind: Kind<E>): E | null {
  return found instanceof kind ? found : null;
}

/** What was found as an element of this kind; throws when it is not there or is something else. */
export function sure<E extends Element>(found: Found, kind: Kind<E>): E {
  if (found instanceof kind) return found;
  throw new TypeError(`expected ${kind.name}, found ${found?.constructor.name ?? "nothing"}`);
}

/** The element with this id, or null. */
export function seek(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** The element with this id; throws when the page has none. */
export function byId(id: string): HTMLElement;
export function byId<E extends Element>(id: string, kind: Kind<E>): E;
export function byId(id: string, kind: Kind<Element> = HTMLElement): Element {
  return sure(document.getElementById(id), kind);
}

/** The first element within another that fits a selector; throws when there is none. */
export function within(host: ParentNode, selector: string): HTMLElement;
export function within<E extends Element>(host: ParentNode, selector: string, kind: Kind<E>): E;
export function within(
  host: ParentNode,
  selector: string,
  kind: Kind<Element> = HTMLElement
): Element {
  return sure(host.querySelector(selector), kind);
}

/** All elements within another that fit a selector and are of a kind. */
export function allWithin(host: ParentNode, selector: string): HTMLElement[];
export function allWithin<E extends Element>(
  host: ParentNode,
  selector: string,
  kind: Kind<E>
): E[];
export function allWithin(
  host: ParentNode,
  selector: string,
  kind: Kind<Element> = HTMLElement
): Element[] {
  return [...host.querySelectorAll(selector)].filter((found) => found instanceof kind);
}

/**
 * The nearest element, from where something happened outwards, that fits a selector; null when
 * there is none. An event may happen to the page itself, which stands in nothing.
 */
export function around(target: Found, selector: string): HTMLElement | null;
export function around<E extends Element>(target: Found, selector: string, kind: Kind<E>): E | null;
export function around(
  target: Found,
  selector: string,
  kind: Kind<Element> = HTMLElement
): Element | null {
  return as(as(target, Element)?.closest(selector), kind);
}

/** A value that an element carries along (`data-name`); throws when it carries none. */
export function carried(element: HTMLElement | SVGElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw new Error(`no data-${name} here`);
  return value;
}
