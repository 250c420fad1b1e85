// @ts-nocheck
/**
 * Makes elements of a tree of components that the server sent as data. Hundreds of findings shown by
 * Dash itself would hold up the page for minutes: it looks at all its components after each change.
 */

const NAMES = { className: "class", colSpan: "colspan", rowSpan: "rowspan", tabIndex: "tabindex" };
const PICTURE = "http://www.w3.org/2000/svg";

/** Parts of a picture stand in a namespace of their own; within it a name keeps its capitals. */
function make(type, within) {
  const name = type === "Svg" ? "svg" : within ? type : type.toLowerCase();
  if (!within && name !== "svg") return document.createElement(name);
  return document.createElementNS(PICTURE, name);
}

function fill(element, children, within) {
  for (const child of [children].flat()) {
    if (child === null || child === undefined) continue;
    element.append(typeof child === "object" ? elementOf(child, within) : String(child));
  }
}

/** true stands alone in an attribute, false and nothing take it away: `hidden`, `open`. */
function describe(element, name, value) {
  if (value === false || value === null) return;
  element.setAttribute(NAMES[name] ?? name, value === true ? "" : String(value));
}

/** The element of a component {type, props}; what is text stays text. */
export function elementOf({ type, props }, within = false) {
  const element = make(type, within);
  const { children, ...attributes } = props;
  for (const [name, value] of Object.entries(attributes)) describe(element, name, value);
  fill(element, children, within || type === "Svg");
  return element;
}
