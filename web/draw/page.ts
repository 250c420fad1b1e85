// @ts-nocheck
// The family page around the flower: the family or team view, and panels that follow the day.
import { setView } from "../flower/acts.ts";
import * as flower from "../flower/view.ts";
import { setStore } from "../kit/dash.ts";
import { tell } from "../kit/events.ts";
import { select } from "../kit/tabs.ts";
import { elementOf } from "../kit/tree.ts";
import * as saving from "../saving/session.ts";

const here = () => document.querySelector("main.family");

// With the family only what they said: no findings, no figures, no lines between professionals.
function show(view) {
  const calm = view === "family";
  for (const button of document.querySelectorAll("#views [data-view]")) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
  for (const name of ["findings", "measures"]) document.getElementById(`tab-${name}`).hidden = calm;
  document.getElementById("to-meeting").hidden = calm;
  select(document.getElementById(calm ? "tab-who" : "tab-findings"), false);
  setView(view);
  tell("view", { view });
}

/** Fills the panels that follow the day with what the server says of it. */
export function fill(panels) {
  for (const [name, tree] of Object.entries(panels ?? {})) {
    const panel = document.getElementById(name);
    panel.replaceChildren(elementOf(tree));
    panel.previousElementSibling.hidden = true;
  }
  return Object.keys(panels ?? {}).length;
}

/** ms of quiet after which findings and figures follow what was drawn. */
const QUIET = 1500;
let later = null;

function follow(version) {
  clearTimeout(later);
  later = setTimeout(() => setStore("saved-version", version), QUIET);
}

const viewKey = () => `ecomap-view:${location.pathname}`;

// What was drawn is saved: the server can say what it means.
let followed = null;

/** Follows what happens on the page. */
export function listen() {
  // A page that is loaded again at the kitchen table stays calm.
  document.addEventListener("ecomap:opened", () => {
    if (!here()) return;
    const opens = flower.current().team ? "team" : "family";
    const view = sessionStorage.getItem(viewKey()) ?? opens;
    if (view === "family" || view !== opens) show(view);
  });
  document.addEventListener("ecomap:opened", () => (followed = saving.version()));
  document.addEventListener("ecomap:status", (event) => {
    const version = saving.version();
    if (!here() || event.detail.state !== "saved") return;
    if (followed === null || version === followed) return;
    followed = version;
    follow(version);
  });

  document.addEventListener("click", (event) => {
    const view = event.target.closest("#views [data-view]");
    if (view) {
      sessionStorage.setItem(viewKey(), view.dataset.view);
      show(view.dataset.view);
    }
  });
}
