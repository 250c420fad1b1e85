// @ts-nocheck
/**
 * The role lanes on the page: how much time is in view, which lanes are shown, picture or table.
 *
 * What somebody chose stays when the lanes are filled anew for another day.
 */
import { fill as flowerFill } from "../../kit/words.ts";
import { dayOf, daysInView } from "./axis.ts";
import { body, section } from "./build.ts";
import { lay as laySheet } from "./sheet.ts";
import { currentLight } from "../light/shine.ts";

const STEP = 1.6; // how much more or less time a step of the zoom shows

/** `zoom` is a name of a choice or a number of days; `centre` the day in the middle of the view. */
const state = { zoom: "all", centre: 0, atEnd: true, domain: "", several: false, table: false };
let host = null;
let drawn = null;
let width = 0;
let focused = null;

const one = (selector, within = host) => within.querySelector(selector);
const tools = () => document.querySelector(".lanes-tools");

export function say(key, facts = {}) {
  return flowerFill(JSON.parse(tools().dataset.words)[key] ?? "", facts);
}

const room = () => one(".lanes-window").clientWidth;
const all = () => drawn.days.last - drawn.days.first + 1;
const inView = () => daysInView(state.zoom, drawn.days);

/** Scrolls to the day that was in the middle, or to the end when that is where it was. */
function scroll() {
  const middle = ((state.centre - drawn.days.first) / all()) * width;
  one(".lanes-view").scrollLeft = state.atEnd ? width : middle - room() / 2;
  follow();
}

/** The axis stands apart, so that it stays in sight; it goes along with the lanes. */
function follow() {
  const { scrollLeft } = one(".lanes-view");
  one(".lanes-axis").style.transform = `translateX(${-scrollLeft}px)`;
  state.centre = drawn.days.first + ((scrollLeft + room() / 2) / width) * all();
  state.atEnd = scrollLeft + room() >= width - 1;
}

function lay() {
  if (!host?.isConnected || !drawn || !room()) return;
  width = Math.round((room() * all()) / inView());
  const { centre, atEnd } = state;
  laySheet(host, drawn, width, document.documentElement.lang);
  Object.assign(state, { centre, atEnd }); // the browser may have scrolled meanwhile
  scroll();
}

function fits(element) {
  const { domain, people } = element.dataset;
  return (
    (!state.domain || !domain || domain === state.domain) && (!state.several || Number(people) > 1)
  );
}

function filter() {
  for (const element of host.querySelectorAll("[data-people]")) element.hidden = !fits(element);
  const folded = one(".lanes-quiet");
  const quiet = folded.querySelectorAll("section:not([hidden])").length;
  folded.hidden = !quiet;
  one("summary", folded).textContent = say("quiet", { count: quiet });
  one(".lanes-left").hidden = Boolean(one("section:not([hidden])"));
}

function press(selector, pressed) {
  for (const button of tools().querySelectorAll(selector)) {
    button.setAttribute("aria-pressed", String(pressed(button)));
  }
}

function mark() {
  press("[data-lanes-zoom]", ({ dataset }) => dataset.lanesZoom === state.zoom);
  press("[data-lanes-several]", () => state.several);
  press("[data-lanes-as-table]", () => state.table);
  tools().classList.toggle("as-table", state.table);
  one("[data-lanes-zoom=meeting]", tools()).hidden = drawn?.days.since === undefined;
  const there = new Set(drawn?.lanes.map((lane) => lane.domain));
  for (const option of tools().querySelectorAll("option[value]:not([value=''])")) {
    option.hidden = !there.has(option.value);
  }
  one("[data-lanes-domain]", tools()).value = state.domain;
}

/** Shows everything as it was chosen. */
function update() {
  mark();
  if (!drawn) return;
  one(".lanes-picture").hidden = state.table;
  one(".lanes-table").hidden = !state.table;
  filter();
  lay();
}

function zoom(next) {
  state.zoom = next;
  mark();
  lay();
}

/** A chosen stretch of time ends with the last day. */
function toEnd(choice) {
  state.atEnd = true;
  zoom(choice);
}

/** A step in or out around the middle of what is in view. */
function step(way) {
  const days = daysInView(way === "in" ? inView() / STEP : inView() * STEP, drawn.days);
  zoom(days >= all() ? "all" : days);
}

function tell(said) {
  const pressed = one(".lanes-bar[aria-pressed=true]")?.dataset.said;
  one(".lanes-told").textContent = said ?? pressed ?? say("hint");
}

/** What was lit or in hand before the lanes were filled anew is so again. */
function restore() {
  const light = currentLight();
  const lit = light && JSON.stringify(light);
  const bars = [...host.querySelectorAll(".lanes-bar")];
  bars.find((bar) => bar.dataset.evidence === lit)?.setAttribute("aria-pressed", "true");
  if (document.activeElement === document.body && focused) {
    bars.find((bar) => bar.dataset.evidence === focused)?.focus({ preventScroll: true });
  }
}

function days(iso) {
  return Object.fromEntries(Object.entries(iso).map(([name, day]) => [name, dayOf(day)]));
}

const observer = ResizeObserver && new ResizeObserver(lay);

function fill(contents) {
  host = contents;
  observer.disconnect();
  const picture = one(".lanes-picture");
  drawn = picture && JSON.parse(picture.dataset.drawn);
  tools().hidden = !drawn;
  if (!drawn) return;
  drawn.days = days(drawn.days);
  for (const lane of drawn.lanes) {
    one(lane.quiet ? ".lanes-quiet" : ".lanes-rows").append(section(lane));
    one("table").append(body(lane));
  }
  restore();
  update();
  tell();
  one(".lanes-view").addEventListener("scroll", follow, { passive: true });
  observer.observe(one(".lanes-window"));
}

const here = (event) => event.target.closest?.("#panel-lanes");

function chosen(event) {
  const { lanesZoom, lanesStep, lanesSeveral, lanesAsTable } =
    event.target.closest("button")?.dataset ?? {};
  if (lanesZoom) return toEnd(lanesZoom);
  if (lanesStep) return step(lanesStep);
  if (lanesSeveral !== undefined) state.several = !state.several;
  else if (lanesAsTable !== undefined) state.table = !state.table;
  else return undefined;
  return update();
}

const KEYS = { "+": "in", "=": "in", "-": "out" };

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    if (!here(event) || !drawn) return;
    chosen(event);
    const said = event.target.closest("[data-said]")?.dataset.said;
    if (said) tell(said);
  });

  document.addEventListener("change", (event) => {
    if (!here(event) || event.target.dataset.lanesDomain === undefined) return;
    state.domain = event.target.value;
    update();
  });

  document.addEventListener("keydown", (event) => {
    if (!here(event) || !drawn || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in KEYS) step(KEYS[event.key]);
    else if (event.key === "0") toEnd("all");
  });

  for (const name of ["pointerover", "focusin"]) {
    document.addEventListener(name, (event) => {
      if (!host?.contains(event.target) || !drawn) return;
      tell(event.target.closest("[data-said]")?.dataset.said);
      if (name === "focusin")
        focused = event.target.closest(".lanes-bar")?.dataset.evidence ?? null;
    });
  }

  document.addEventListener("toggle", (event) => here(event) && lay(), true);
  document.addEventListener(
    "ecomap:filled",
    ({ detail }) => detail.part === "lanes" && fill(detail.host)
  );
}
