// @ts-nocheck
/**
 * Makes the elements of the lanes, and the same as rows of a table, of what the server sent: see
 * `layouts/meeting/lane_data.py`.
 */
import { say } from "./tab.ts";

/** An element with attributes and children (elements or text). */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function barOf([
  looks,
  a,
  b,
  name,
  said,
  party,
  ties,
  members,
  forWhom,
  from,
  until,
  days,
  handover,
]) {
  return {
    looks,
    a,
    b,
    name,
    said,
    party,
    ties,
    members,
    cells: [forWhom, from, until, days, handover],
  };
}

const domains = (lane) => (lane.domain ? [lane.domain] : []);

function evidence(lane, bar) {
  const named = { parties: [bar.party], ties: bar.ties, domains: domains(lane) };
  return JSON.stringify(Object.fromEntries(Object.entries(named).filter(([, ids]) => ids.length)));
}

function about(lane, bar) {
  return JSON.stringify({ parties: [bar.party], members: bar.members, domains: domains(lane) });
}

function button(lane, bar) {
  const attributes = {
    type: "button",
    class: `lanes-bar ${bar.looks}`,
    "aria-label": bar.said,
    "aria-pressed": "false",
    "data-evidence": evidence(lane, bar),
    "data-about": about(lane, bar),
    "data-said": bar.said,
  };
  const element = make("button", attributes, make("i"), make("span", {}, bar.name));
  return Object.assign(element, { drawn: bar });
}

/** Days with nobody or together; beside a short one stands only the number, the sentence says all. */
function mark([looks, a, b, name, said, count]) {
  const attributes = { class: `lanes-mark ${looks}`, "data-said": said };
  const short = make("span", { class: "short" }, say("days", { count }));
  const element = make("div", attributes, make("i"), make("span", {}, name), short);
  return Object.assign(element, { drawn: { a, b } });
}

const filtered = (lane) => ({ "data-domain": lane.domain, "data-people": lane.people });

/** One lane: its title and numbers, and its track. */
export function section(lane) {
  const facts = lane.facts.map((fact) => make("li", {}, fact));
  const label = make(
    "div",
    { class: "lanes-label" },
    make("h2", {}, lane.title),
    make("ul", {}, ...facts)
  );
  const things = [...lane.bars.map((bar) => button(lane, barOf(bar))), ...lane.marks.map(mark)];
  const looks = lane.domain ? "lanes-lane" : "lanes-lane care";
  return make(
    "section",
    { class: looks, ...filtered(lane) },
    label,
    make("div", { class: "lanes-track" }, ...things)
  );
}

/** The same lane as rows of the table. */
export function body(lane) {
  const rows = lane.bars.map(barOf).map((bar) => {
    const cells = bar.cells.map((cell) => make("td", {}, cell));
    return make(
      "tr",
      { "data-about": about(lane, bar) },
      make("th", { scope: "row" }, bar.name),
      ...cells
    );
  });
  const facts = make("span", { class: "hint" }, lane.facts.join("; "));
  rows[0].prepend(
    make("th", { scope: "rowgroup", rowspan: rows.length }, lane.title, make("br"), facts)
  );
  return make("tbody", filtered(lane), ...rows);
}
