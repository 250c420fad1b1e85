/**
 * Scaling up and down: another stretch of time, the same as a table, and how many there were on the
 * day under the pointer.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const { document } = root;

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
  function showRange(host, name) {
    const [from, span] = JSON.parse(host.dataset.ranges)[name];
    host.dataset.range = name;
    host.style.setProperty("--from", from);
    host.style.setProperty("--span", span);
    showTicks(host, JSON.parse(host.dataset.ticks)[name]);
    for (const button of host.querySelectorAll("[data-scaling-range]")) {
      button.setAttribute("aria-pressed", String(button.dataset.scalingRange === name));
    }
  }

  /** A row of the table: its day at the head, then what it counts, then what happened. */
  function addRow(body, cells) {
    const row = add(body, "tr");
    cells.forEach((cell, at) => {
      if (at === 0) add(row, "th", cell, { scope: "row" });
      else add(row, "td", cell, at < COUNTS ? { class: "number" } : {});
    });
  }

  /** Makes the table of an unfolded chart, once. */
  function makeTable(details) {
    if (details.querySelector("table")) return;
    const columns = JSON.parse(details.closest(".scaling").dataset.columns);
    const frame = add(details, "div", undefined, {
      class: "scaling-scroll",
      tabindex: "0",
      role: "region",
      "aria-label": details.dataset.caption,
    });
    const table = add(frame, "table");
    add(table, "caption", details.dataset.caption);
    const head = add(add(table, "thead"), "tr");
    for (const column of columns) add(head, "th", column, { scope: "col" });
    const body = add(table, "tbody");
    for (const cells of JSON.parse(details.dataset.rows)) addRow(body, cells);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-scaling-range]");
    if (!button) return;
    chosen = button.dataset.scalingRange;
    showRange(button.closest(".scaling"), chosen);
  });

  // `toggle` does not bubble.
  document.addEventListener(
    "toggle",
    ({ target }) => {
      if (target.open && target.matches("details.scaling-table")) makeTable(target);
    },
    true,
  );

  document.addEventListener("ecomap:filled", ({ detail }) => {
    const host = detail.part === "scaling" && detail.host.querySelector(".scaling");
    if (host) showRange(host, chosen in JSON.parse(host.dataset.ranges) ? chosen : host.dataset.range);
  });

  Object.assign(meeting, { showScalingRange: showRange });
})(globalThis);
