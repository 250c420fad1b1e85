// @ts-nocheck
/**
 * The heading of a page about a family: whose it is.
 */

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:changed", ({ detail }) => {
    const name = document.getElementById("family-name");
    if (name) name.textContent = detail.document.name;
  });
}
