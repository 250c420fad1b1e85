// The family page around the flower: tabs of the panel, and the family or team view.
(function () {
  "use strict";

  function select(tab, focus) {
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

  // With the family only what they said: no findings, no figures, no lines between professionals.
  function show(view) {
    const calm = view === "family";
    for (const button of document.querySelectorAll("#views [data-view]")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
    for (const name of ["findings", "measures"]) document.getElementById(`tab-${name}`).hidden = calm;
    select(document.getElementById(calm ? "tab-who" : "tab-findings"), false);
    globalThis.ecomap.flower.setView(view);
    document.dispatchEvent(new CustomEvent("ecomap:view", { detail: { view } }));
  }

  /** Fills the panels that follow the day with what the server says of it. */
  function fill(panels) {
    for (const [name, tree] of Object.entries(panels ?? {})) {
      const panel = document.getElementById(name);
      panel.replaceChildren(globalThis.ecomap.tree.elementOf(tree));
      panel.previousElementSibling.hidden = true;
    }
    return Object.keys(panels ?? {}).length;
  }

  globalThis.dash_clientside = Object.assign({}, globalThis.dash_clientside, { family: { fill } });

  /** ms of quiet after which findings and figures follow what was drawn. */
  const QUIET = 1500;
  let later = null;

  function follow(version) {
    clearTimeout(later);
    later = setTimeout(() => dash_clientside.set_props("saved-version", { data: version }), QUIET);
  }

  const viewKey = () => `ecomap-view:${location.pathname}`;

  // A page that is loaded again at the kitchen table stays calm.
  document.addEventListener("ecomap:opened", () => {
    const opens = globalThis.ecomap.flower.current().team ? "team" : "family";
    const view = sessionStorage.getItem(viewKey()) ?? opens;
    if (view === "family" || view !== opens) show(view);
  });

  // What was drawn is saved: the server can say what it means.
  let followed = 0;
  document.addEventListener("ecomap:opened", () => (followed = globalThis.ecomap.saving.version()));
  document.addEventListener("ecomap:status", (event) => {
    const version = globalThis.ecomap.saving.version();
    if (event.detail.state !== "saved" || version === followed) return;
    followed = version;
    follow(version);
  });

  document.addEventListener("ecomap:changed", (event) => {
    const name = document.getElementById("family-name");
    if (name) name.textContent = event.detail.document.name;
  });

  document.addEventListener("click", (event) => {
    const tab = event.target.closest("[role=tab]");
    const view = event.target.closest("#views [data-view]");
    if (tab) select(tab, false);
    if (view) {
      sessionStorage.setItem(viewKey(), view.dataset.view);
      show(view.dataset.view);
    }
  });

  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest("[role=tab]");
    const next = tab && neighbour(tab, event.key);
    if (next) {
      event.preventDefault();
      select(next, true);
    }
  });
})();
