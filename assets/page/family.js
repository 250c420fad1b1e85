// The family page around the flower: the family or team view, and panels that follow the day.
(function () {
  "use strict";

  const here = () => document.querySelector("main.family");

  // With the family only what they said: no findings, no figures, no lines between professionals.
  function show(view) {
    const calm = view === "family";
    for (const button of document.querySelectorAll("#views [data-view]")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === view));
    }
    for (const name of ["findings", "measures"]) document.getElementById(`tab-${name}`).hidden = calm;
    document.getElementById("to-meeting").hidden = calm;
    globalThis.ecomap.tabs.select(document.getElementById(calm ? "tab-who" : "tab-findings"), false);
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
    if (!here()) return;
    const opens = globalThis.ecomap.flower.current().team ? "team" : "family";
    const view = sessionStorage.getItem(viewKey()) ?? opens;
    if (view === "family" || view !== opens) show(view);
  });

  // What was drawn is saved: the server can say what it means.
  let followed = null;
  document.addEventListener("ecomap:opened", () => (followed = globalThis.ecomap.saving.version()));
  document.addEventListener("ecomap:status", (event) => {
    const version = globalThis.ecomap.saving.version();
    if (!here() || event.detail.state !== "saved") return;
    if (followed === null || version === followed) return;
    followed = version;
    follow(version);
  });

  document.addEventListener("ecomap:changed", (event) => {
    const name = document.getElementById("family-name");
    if (name) name.textContent = event.detail.document.name;
  });

  document.addEventListener("click", (event) => {
    const view = event.target.closest("#views [data-view]");
    if (view) {
      sessionStorage.setItem(viewKey(), view.dataset.view);
      show(view.dataset.view);
    }
  });
})();
