/**
 * Scaling up and down: another stretch of time, the same as a table, and the way to a finding.
 */
import { make } from "../../kit/dom.ts";
import { allWithin, around, as, carried, sure } from "../../kit/find.ts";
import { allPlaced, dataOf } from "../data.ts";
import { show } from "../discuss/finding.ts";
import { itemOf } from "../discuss/items.ts";
import { hearFilled } from "../events.ts";
import type { Moments, Ranges, Ticks } from "./data.ts";
import { makeTable } from "./table.ts";

/** The stretch that somebody chose; it stays when the part is filled anew. */
let chosen: string | null = null;

function tickOf([at, word]: Ticks[number]): HTMLElement {
  return make("span", { style: `--day:${at}` }, word);
}

/** Writes the dates of a stretch of time under every chart, each with a line through the chart. */
function showTicks(host: HTMLElement, ticks: Ticks): void {
  const lines = ticks.map(([at]) => `M${at}-999V999`).join("");
  for (const grid of allPlaced(host, ".scaling-grid")) grid.setAttribute("d", lines);
  for (const axis of allWithin(host, ".scaling-axis")) axis.replaceChildren(...ticks.map(tickOf));
}

/** Shows another stretch of time in all charts at once. */
function showRange(host: HTMLElement, name: string): void {
  const range = (dataOf(host, "ranges") as Ranges)[name];
  if (!range) throw new Error(`no stretch of time ${name}`);
  const [from, span] = range;
  host.dataset.range = name;
  host.style.setProperty("--from", String(from));
  host.style.setProperty("--span", String(span));
  showTicks(host, (dataOf(host, "ticks") as Readonly<Record<string, Ticks>>)[name] ?? []);
  for (const button of allWithin(host, "[data-scaling-range]"))
    button.setAttribute("aria-pressed", String(button.dataset.scalingRange === name));
}

/** Draws a line through every chart at each moment. */
function showMoments(host: HTMLElement): void {
  const moments = dataOf(host, "moments") as Moments;
  for (const plot of allWithin(host, ".scaling-plot")) {
    const lines = moments.map(([kind, at]) =>
      make("i", { class: `scaling-line scaling-${kind}`, style: `--day:${at}` })
    );
    plot.append(...lines);
  }
}

function fill(contents: HTMLElement): void {
  const host = as(contents.querySelector(".scaling"), HTMLElement);
  if (!host) return;
  showMoments(host);
  const kept = chosen !== null && chosen in (dataOf(host, "ranges") as Ranges) ? chosen : null;
  showRange(host, kept ?? carried(host, "range"));
}

/** Opens the card of a finding, when the list of what to discuss has it. */
function discuss(key: string): void {
  if (itemOf(key)) show(key);
}

function onClick({ target }: Event): void {
  const button = around(target, "[data-scaling-range]");
  if (button) {
    chosen = carried(button, "scalingRange");
    showRange(sure(around(button, ".scaling"), HTMLElement), chosen);
  }
  const finding = around(target, ".scaling [data-scaling-finding]");
  // After whoever opens the tab and lights the evidence heard of the same click.
  if (finding) setTimeout(() => discuss(carried(finding, "scalingFinding")));
}

function onToggle({ target }: Event): void {
  const details = as(target, HTMLDetailsElement);
  if (details?.open && details.matches(".scaling-table")) makeTable(details);
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("toggle", onToggle, true); // it does not bubble
  hearFilled("scaling", fill);
}
