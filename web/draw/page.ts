/**
 * The family page around the flower: the family or team view, and panels that follow the day.
 */
import { setView } from "../flower/acts.ts";
import * as told from "../flower/events.ts";
import * as flower from "../flower/view.ts";
import { setStore } from "../kit/dash.ts";
import { allWithin, around, byId, carried, sure } from "../kit/find.ts";
import { select } from "../kit/tabs.ts";
import { elementOf, type Component } from "../kit/tree.ts";
import { standing } from "../saving/happenings.ts";
import * as saving from "../saving/session.ts";
import { viewed, type View } from "./view.ts";

/** ms of quiet after which findings and figures follow what was drawn. */
const QUIET = 1500;
const SWITCH = "#views [data-view]";

let later = 0;
/** The version of the family that the panels are about; null before it is known. */
let followed: number | null = null;

const here = (): boolean => document.querySelector("main.family") !== null;
const viewKey = (): string => `ecomap-view:${location.pathname}`;

function viewOf(said: string): View {
  return said === "family" ? "family" : "team";
}

/** With the family only what they said: no findings, no figures, no lines between professionals. */
function show(view: View): void {
  const calm = view === "family";
  for (const button of allWithin(document, SWITCH))
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  for (const id of ["tab-findings", "tab-measures", "to-meeting"]) byId(id).hidden = calm;
  select(byId(calm ? "tab-who" : "tab-findings"), false);
  setView(view);
  viewed.tell({ view });
}

/** Fills the panels that follow the day with what the server says of it; gives how many. */
export function fill(panels: Readonly<Record<string, Component>> | null): number {
  const all = Object.entries(panels ?? {});
  for (const [name, tree] of all) {
    const panel = byId(name);
    panel.replaceChildren(elementOf(tree));
    sure(panel.previousElementSibling, HTMLElement).hidden = true;
  }
  return all.length;
}

/** What was drawn is saved: the server can say what it means. */
function follow(state: string): void {
  const version = saving.version();
  if (!here() || state !== "saved" || followed === null || version === followed) return;
  followed = version;
  clearTimeout(later);
  later = setTimeout(() => setStore("saved-version", version), QUIET);
}

/** A page that is loaded again at the kitchen table stays calm. */
function open(): void {
  followed = saving.version();
  if (!here()) return;
  const opens: View = flower.shown().team ? "team" : "family";
  const view = viewOf(sessionStorage.getItem(viewKey()) ?? opens);
  if (view === "family" || view !== opens) show(view);
}

function switched({ target }: Event): void {
  const button = around(target, SWITCH);
  if (!button) return;
  const view = viewOf(carried(button, "view"));
  sessionStorage.setItem(viewKey(), view);
  show(view);
}

/** Follows what happens on the page. */
export function listen(): void {
  told.opened.hear(open);
  standing.hear(({ state }) => follow(state));
  document.addEventListener("click", switched);
}
