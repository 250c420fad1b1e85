// @ts-nocheck
/**
 * What happens on the page, told to whoever listens: so that parts need not know one another.
 */

/** Tells that something happened: "chosen" is heard as the event `ecomap:chosen` on the document. */
export function tell(name, detail = {}) {
  document.dispatchEvent(new CustomEvent(`ecomap:${name}`, { detail }));
}
