/**
 * Makes the elements of the lanes, and the same as rows of a table, of what the server sent.
 */
import { make } from "../../kit/dom.ts";
import type { About, Light } from "../light/lights.ts";
import type { Bar, Lane, Mark } from "./data.ts";
import { say } from "./words.ts";

/** Where something on a track begins and ends, in per cent. */
export interface Span {
  readonly a: number;
  readonly b: number;
}

const spans = new WeakMap<Element, Span>();

/** Where a thing on a track begins and ends; throws for what is no such thing. */
export function spanOf(element: Element): Span {
  const span = spans.get(element);
  if (!span) throw new Error("this does not stand on a track");
  return span;
}

const domains = (lane: Lane) => (lane.domain ? [lane.domain] : undefined);

/** What a bar lights; a list that would be empty is left out, as the server writes its own. */
function evidence(lane: Lane, [, , , , , party, ties]: Bar): string {
  const light: Light = {
    parties: [party],
    ties: ties.length ? ties : undefined,
    domains: domains(lane),
  };
  return JSON.stringify(light);
}

function about(lane: Lane, [, , , , , party, , members]: Bar): string {
  const named: About = { parties: [party], members, domains: domains(lane) ?? [] };
  return JSON.stringify(named);
}

function button(lane: Lane, bar: Bar): HTMLElement {
  const [looks, a, b, name, said] = bar;
  const attributes = {
    type: "button",
    class: `lanes-bar ${looks}`,
    "aria-label": said,
    "aria-pressed": "false",
    "data-evidence": evidence(lane, bar),
    "data-about": about(lane, bar),
    "data-said": said,
  };
  const element = make("button", attributes, make("i"), make("span", {}, name));
  spans.set(element, { a, b });
  return element;
}

/** Days with nobody or together; beside a short one stands only the number, the sentence says all. */
function markOf([looks, a, b, name, said, count]: Mark): HTMLElement {
  const attributes = { class: `lanes-mark ${looks}`, "data-said": said };
  const short = make("span", { class: "short" }, say("days", { count }));
  const element = make("div", attributes, make("i"), make("span", {}, name), short);
  spans.set(element, { a, b });
  return element;
}

const filtered = (lane: Lane) => ({ "data-domain": lane.domain, "data-people": lane.people });

/** One lane: its title and numbers, and its track. */
export function section(lane: Lane): HTMLElement {
  const facts = lane.facts.map((fact) => make("li", {}, fact));
  const title = make("h2", {}, lane.title);
  const label = make("div", { class: "lanes-label" }, title, make("ul", {}, ...facts));
  const things = [...lane.bars.map((bar) => button(lane, bar)), ...lane.marks.map(markOf)];
  const looks = lane.domain ? "lanes-lane" : "lanes-lane care";
  const track = make("div", { class: "lanes-track" }, ...things);
  return make("section", { class: looks, ...filtered(lane) }, label, track);
}

function row(lane: Lane, bar: Bar): HTMLElement {
  const [, , , name, , , , , ...cells] = bar;
  const head = make("th", { scope: "row" }, name);
  const rest = cells.map((cell) => make("td", {}, cell));
  return make("tr", { "data-about": about(lane, bar) }, head, ...rest);
}

/** The same lane as rows of the table. */
export function body(lane: Lane): HTMLElement {
  const rows = lane.bars.map((bar) => row(lane, bar));
  const facts = make("span", { class: "hint" }, lane.facts.join("; "));
  const group = { scope: "rowgroup", rowspan: rows.length };
  rows[0]?.prepend(make("th", group, lane.title, make("br"), facts));
  return make("tbody", filtered(lane), ...rows);
}
