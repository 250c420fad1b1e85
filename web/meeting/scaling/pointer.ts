// @ts-nocheck
/**
 * The day under the pointer: a line through all charts, and in words how many there were. What it
 * says stands in the table too.
 */
import * as flower from "../../flower/view.ts";
import { dayText, fill } from "../../kit/words.ts";

/** The step of a day: the last of [first day, paid, own] that began by then. Pure. */
export function scalingStepOn(steps, day) {
  return steps.findLast(([first]) => first <= day) ?? steps[0];
}

/** The day at a share of the width that is shown. Pure. */
export function scalingDayAt(share, [from, span]) {
  return Math.max(from, Math.min(from + span - 1, from + Math.floor(share * span)));
}

let last = null;

function forget() {
  if (!last) return;
  last.host.style.removeProperty("--at");
  last.said.remove();
  last = null;
}

function said(host, plot, day) {
  const [, count, other] = scalingStepOn(JSON.parse(plot.dataset.steps), day);
  const { words } = flower.current();
  const date = dayText(Number(host.dataset.begin) + day, words.lang);
  return fill(host.dataset.there, { day: date, count, other });
}

/** Shows the day under the pointer; its words stand under the chart that it points at. */
function show(plot, x) {
  const host = plot.closest(".scaling");
  const box = plot.getBoundingClientRect();
  const range = JSON.parse(host.dataset.ranges)[host.dataset.range];
  const day = scalingDayAt((x - box.left) / box.width, range);
  if (last?.plot !== plot) {
    forget();
    const words = document.createElement("p");
    words.className = "scaling-there";
    plot.parentElement.querySelector(".scaling-axis").append(words);
    last = { host, plot, said: words };
  }
  host.style.setProperty("--at", day);
  last.said.textContent = said(host, plot, day);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("pointermove", (event) => {
    const plot = event.target.closest?.(".scaling-plot");
    if (plot && flower.current()) show(plot, event.clientX);
    else forget();
  });
}
