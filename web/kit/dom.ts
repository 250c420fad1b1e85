/**
 * Makes elements. The one maker of the browser's code: for what the server sends as a tree of
 * components see `tree.ts`, which makes its elements here.
 */

/** What an attribute says: true stands alone in it, false and nothing leave it out. */
export type Said = string | number | boolean | null | undefined;

type Heard = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => unknown;
};

/** Attributes by name; a function hears the event of that name. */
export interface Attributes extends Heard {
  readonly [name: string]: Said | ((event: never) => unknown);
}

/** What stands in an element; null = nothing, which saves a choice where it is made. */
export type Child = Node | string | null;

const PICTURE = "http://www.w3.org/2000/svg";

/** Sets an attribute: `hidden`, `open` and their like by true or false. */
export function describe(element: Element, name: string, value: Said): void {
  if (value === null || value === undefined || value === false) return;
  element.setAttribute(name, value === true ? "" : String(value));
}

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value as EventListener);
    else describe(element, name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** An element: `make("p", { class: "hint" }, "text", child)`. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

/** A part of a picture: `picture("path", { d })`. It stands in a namespace of its own. */
export function picture<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS(PICTURE, tag), attributes, children);
}

/** Markup of our own drawing (never of what somebody typed) as an element. */
export function drawn(markup: string): Element {
  const holder = document.createElement("template");
  holder.innerHTML = markup;
  const [made] = holder.content.children;
  if (!made) throw new Error("no element in this markup");
  return made;
}

/** Makes an element say a text; what says it already is left alone, and not read aloud again. */
export function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Hands a file to the person under a name; its address holds for as many ms. */
export function giveFile(file: Blob, name: string, ms: number): void {
  const link = make("a", { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), ms);
}
