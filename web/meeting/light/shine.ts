// @ts-nocheck
/**
 * One light on the whole page: what is chosen on the flower, in a table or among the findings shows
 * everywhere. Whatever has `data-about` can be lit; `data-evidence` lights (see web/flower/acts.ts).
 */
import * as flower from "../../flower/view.ts";
import { belongs, lightOf } from "./lights.ts";
import { say } from "../page.ts";

let light = null;

const page = () => document.querySelector("main.meeting");

/** Says on each tab how much is lit behind it. */
function mark(panel) {
  const count = panel.querySelectorAll("[data-about].lit").length;
  const tab = document.getElementById(panel.getAttribute("aria-labelledby"));
  if (!tab) return;
  // The dot is for the eye, the title for who hears the tab.
  tab.title = count ? say("lit", { count }) : "";
  if (count) tab.dataset.lit = String(count);
  else delete tab.dataset.lit;
}

export function shine() {
  const host = page();
  if (!host) return;
  host.classList.toggle("lighting", Boolean(light));
  for (const one of host.querySelectorAll("[data-about]")) {
    one.classList.toggle("lit", Boolean(light) && belongs(light, JSON.parse(one.dataset.about)));
  }
  host.querySelectorAll(".evidence [role=tabpanel]").forEach(mark);
}

/** Lights what belongs to {parties, members, domains}; null = nothing. */
function setLight(next) {
  light = next;
  shine();
}

export function currentLight() {
  return light;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:evidence", ({ detail }) => setLight(detail.evidence));
  document.addEventListener("ecomap:chosen", ({ detail }) => {
    if (page()) setLight(lightOf(detail.key, flower.current().family));
  });
}
