/**
 * One light on the whole page: what is chosen on the flower, in a table or among the findings shows
 * everywhere. Whatever has `data-about` can be lit; `data-evidence` lights (see web/flower/acts.ts).
 */
import * as told from "../../flower/events.ts";
import * as flower from "../../flower/view.ts";
import { as, allWithin, seek } from "../../kit/find.ts";
import { allPlaced, dataOf } from "../data.ts";
import { say } from "../words.ts";
import { belongs, lightOf, type About, type Light } from "./lights.ts";

let light: Light | null = null;

const page = (): HTMLElement | null => as(document.querySelector("main.meeting"), HTMLElement);

/** Says on each tab how much is lit behind it. */
function mark(panel: HTMLElement): void {
  const count = panel.querySelectorAll("[data-about].lit").length;
  const tab = seek(panel.getAttribute("aria-labelledby") ?? "");
  if (!tab) return;
  // The dot is for the eye, the title for who hears the tab.
  tab.title = count ? say("lit", { count }) : "";
  if (count) tab.dataset.lit = String(count);
  else delete tab.dataset.lit;
}

/** Lights what belongs to the light, and dims the rest. */
export function shine(): void {
  const host = page();
  if (!host) return;
  host.classList.toggle("lighting", light !== null);
  for (const one of allPlaced(host, "[data-about]"))
    one.classList.toggle("lit", light !== null && belongs(light, dataOf(one, "about") as About));
  allWithin(host, ".evidence [role=tabpanel]").forEach(mark);
}

function setLight(next: Light | null): void {
  light = next;
  shine();
}

/** What is lit; null = nothing. */
export function currentLight(): Light | null {
  return light;
}

/** Follows what happens on the page. */
export function listen(): void {
  told.evidence.hear(({ evidence }) => setLight(evidence));
  told.chosen.hear(({ key }) => {
    const family = flower.current()?.family;
    if (family && page()) setLight(lightOf(key, family));
  });
}
