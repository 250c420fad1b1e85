// @ts-nocheck
/**
 * Tabs anywhere on a page: by pointer, or by arrow keys, Home and End.
 */

/** Shows the panel of a tab instead of those of its neighbours. */
export function select(tab, focus) {
  for (const other of tab.parentElement.querySelectorAll("[role=tab]")) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", String(chosen));
    other.tabIndex = chosen ? 0 : -1;
    document.getElementById(other.getAttribute("aria-controls")).hidden = !chosen;
  }
  if (focus) tab.focus();
}

function neighbour(tab, key) {
  const tabs = [...tab.parentElement.querySelectorAll("[role=tab]:not([hidden])")];
  const at = tabs.indexOf(tab);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[key];
  return next === undefined ? null : tabs[(next + tabs.length) % tabs.length];
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    if (tab) select(tab, false);
  });

  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest("[role=tab]");
    const next = tab && neighbour(tab, event.key);
    if (next) {
      event.preventDefault();
      select(next, true);
    }
  });
}
