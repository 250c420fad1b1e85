// @ts-nocheck
/**
 * The canvas: one cytoscape instance that only this script changes.
 *
 * The Dash component makes it and then leaves it alone: its listeners that echo every change to the
 * server are taken off.
 */

const GONE = { classes: "gone" };

/** The cytoscape instance of the component with this id, or null while it is not there yet. */
export function instanceOf(id) {
  const host = document.getElementById(id);
  return (host && host._cyreg && host._cyreg.cy) || null;
}

export function still(cy) {
  cy.removeAllListeners();
  cy.userZoomingEnabled(false).userPanningEnabled(false).boxSelectionEnabled(false);
  cy.autoungrabify(true).autounselectify(true);
}

/** Puts a new scene on the canvas, shown at `zoom` of its size. */
export function fillCanvas(cy, elements, stylesheet, zoom) {
  cy.resize();
  cy.batch(() => {
    cy.elements().remove();
    cy.style().fromJson(stylesheet).update();
    cy.add(elements);
  });
  cy.viewport({ zoom, pan: { x: 0, y: 0 } });
}

function put(cy, wanted) {
  const element = cy.getElementById(wanted.data.id);
  if (element.empty()) return cy.add(wanted);
  if (wanted.position) element.position(wanted.position);
  return element.data(wanted.data);
}

/** Takes elements away by id, and adds the wanted ones or brings them to what is wanted. */
export function replaceElements(cy, gone, wanted) {
  for (const id of gone) cy.getElementById(id).remove();
  for (const one of wanted) put(cy, one);
}

/**
 * A function that brings all elements to the given looks, touching only what differs from the
 * last time (the same data object means the same data); `focusOf(id)` gives extra classes ("dim", "chosen" or "").
 */
export function painter(cy) {
  const shown = new WeakMap();
  const paint = (element, classes, data) => {
    const last = shown.get(element) || {};
    if (data && last.data !== data) element.data(data);
    if (last.classes !== classes) element.classes(classes);
    shown.set(element, { classes, data });
  };
  return (looks, focusOf) => {
    cy.batch(() => {
      for (const element of cy.elements().toArray()) {
        const id = element.id();
        const look = looks.get(id) || GONE;
        paint(element, `${look.classes} ${focusOf(id)}`.trim(), look.data);
      }
    });
  };
}

/** Lays a sharp picture of the canvas over it, for a printer; without a canvas takes it away. */
export function showPicture(stage, cy) {
  stage.querySelector(".flower-picture")?.remove();
  if (!cy) return;
  const picture = document.createElement("img");
  Object.assign(picture, {
    className: "flower-picture",
    alt: "",
    src: cy.png({ scale: 2, full: false }),
  });
  stage.append(picture);
}
