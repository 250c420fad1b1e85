/**
 * Makes elements of a tree of components that the server sent as data. Hundreds of findings shown by
 * Dash itself would hold up the page for minutes: it looks at all its components after each change.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});

  const NAMES = { className: "class" };

  function fill(element, children) {
    for (const child of [children].flat()) {
      if (child === null || child === undefined) continue;
      element.append(typeof child === "object" ? elementOf(child) : String(child));
    }
  }

  /** The element of a component {type, props}; what is text stays text. */
  function elementOf({ type, props }) {
    const element = document.createElement(type.toLowerCase());
    const { children, ...attributes } = props;
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(NAMES[name] ?? name, String(value));
    }
    fill(element, children);
    return element;
  }

  ecomap.tree = { elementOf };
})(globalThis);
