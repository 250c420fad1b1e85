// @ts-nocheck
/**
 * Scaling up and down: another stretch of time, the same as a table, and how many there were on the
 * day under the pointer.
 */
import { show } from "../discuss/finding.ts";

const COUNTS = 5;

/** The stretch that somebody chose; it stays when the part is filled anew. */
let chosen = null;

function add(parent, name, text, attributes = {}) {
  const element = parent.appendChild(document.createElement(name));
  if (text !== undefined) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Writes the dates of a stretch of time under every chart, each with a line through the chart. */
function showTicks(host, ticks) {
  const lines = ticks.map(([day]) => `M${day}-999V999`).join("");
  for (const grid of host.querySelectorAll(".scaling-grid")) grid.setAttribute("d", lines);
  for (const axis of host.querySelectorAll(".scaling-axis")) {
    axis.replaceChildren();
    for (const [day, word] of ticks) add(axis, "span", word).style.setProperty("--day", day);
  }
}

/** Shows another stretch of time in all charts at once. */
export function showScalingRange(host, name) {
  const [from, span] = JSON.parse(host.dataset.ranges)[name];
  host.dataset.range = name;
  host.style.setProperty("--from", from);
  host.style.setProperty("--span", span);
  showTicks(host, JSON.parse(host.dataset.ticks)[name]);
  for (const button of host.querySelectorAll("[data-scaling-range]")) {
    button.setAttribute("aria-pressed", String(button.dataset.scalingRange === name));
  }
}

/** Draws a line through every chart at each moment. */
function showMoments(host) {
  const moments = JSON.parse(host.dataset.moments);
  for (const plot of host.querySelectorAll(".scaling-plot")) {
    for (const [kind, day] of moments) {
      add(plot, "i", "", { class: `scaling-line scaling-${kind}` }).style.setProperty("--day", day);
    }
  }
}

/** A row of the table: its day at the head, then what it counts, then what happened. */
function addRow(body, cells, columns) {
  const row = add(body, "tr");
  for (const at of columns) {
    if (at === 0) add(row, "th", cells[at], { scope: "row" });
    else add(row, "td", cells[at], at < COUNTS ? { class: "number" } : {});
  }
}

/** The rows of a table, and which of its columns say anything. */
function contentsOf(details) {
  const rows = details.dataset.rows.split("\n").map((row) => row.split("\t"));
  const columns = [...rows[0].keys()].filter((at) => rows.some((cells) => cells[at]));
  return { rows, columns };
}

/** Makes the table of an unfolded chart, once. */
function makeTable(details) {
  if (details.querySelector("table")) return;
  const { caption } = details.dataset;
  const { rows, columns } = contentsOf(details);
  const around = { class: "scaling-scroll", tabindex: "0", role: "region", "aria-label": caption };
  const table = add(add(details, "div", undefined, around), "table");
  add(table, "caption", caption);
  const head = add(add(table, "thead"), "tr");
  const names = JSON.parse(details.closest(".scaling").dataset.columns);
  for (const at of columns) add(head, "th", names[at], { scope: "col" });
  const body = add(table, "tbody");
  for (const cells of rows) addRow(body, cells, columns);
}

/** Opens the card of a finding, when the list of what to discuss has it. */
function discuss(key) {
  const listed = [...document.querySelectorAll("#discuss-contents [data-finding]")];
  if (listed.some((item) => item.dataset.finding === key)) show(key);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-scaling-range]");
    if (!button) return;
    chosen = button.dataset.scalingRange;
    showScalingRange(button.closest(".scaling"), chosen);
  });

  // After whoever opens the tab and lights the evidence heard of the same click.
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".scaling [data-scaling-finding]");
    if (button) setTimeout(() => discuss(button.dataset.scalingFinding));
  });

  // `toggle` does not bubble.
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.open && target.matches("details.scaling-table")) makeTable(target);
    },
    true
  );

  document.addEventListener("ecomap:filled", ({ detail }) => {
    const host = detail.part === "scaling" && detail.host.querySelector(".scaling");
    if (!host) return;
    showMoments(host);
    showScalingRange(host, chosen in JSON.parse(host.dataset.ranges) ? chosen : host.dataset.range);
  });
}
