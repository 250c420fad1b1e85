/**
 * Makes elements of a tree of components that the server sent as data. Hundreds of findings shown by
 * Dash itself would hold up the page for minutes: it looks at all its components after each change.
 */
import { describe, make, picture, type Said } from "./dom.ts";

/** A component as Dash writes it, and what may stand in it; a list may hold lists. */
export interface Component {
  readonly type: string;
  readonly props: { readonly children?: Content; readonly [name: string]: unknown };
}
export type Content = Component | string | number | null | undefined | readonly Content[];

const NAMES: Readonly<Record<string, string>> = {
  className: "class",
  colSpan: "colspan",
  rowSpan: "rowspan",
  tabIndex: "tabindex",
};

/** Within a picture a name keeps its capitals. The server names only elements that there are. */
function elementFor(type: string, within: boolean): HTMLElement | SVGElement {
  if (type === "Svg") return picture("svg");
  if (within) return picture(type as keyof SVGElementTagNameMap);
  return make(type.toLowerCase() as keyof HTMLElementTagNameMap);
}

function contentOf(content: Content, within: boolean): (Node | string)[] {
  if (content === null || content === undefined) return [];
  if (typeof content !== "object") return [String(content)];
  if (isComponent(content)) return [elementOf(content, within)];
  return content.flatMap((child) => contentOf(child, within));
}

function isComponent(content: object): content is Component {
  return "type" in content;
}

/** The element of a component; what is text stays text. within: it is part of a picture. */
export function elementOf({ type, props }: Component, within = false): HTMLElement | SVGElement {
  const element = elementFor(type, within);
  const { children, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes))
    describe(element, NAMES[name] ?? name, value as Said);
  element.append(...contentOf(children, within || type === "Svg"));
  return element;
}
