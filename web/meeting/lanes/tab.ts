/**
 * The role lanes on the page: which lanes are shown, picture or table, and what is told of them.
 *
 * What somebody chose stays when the lanes are filled anew for another day.
 */
import { firstDay } from "../../kit/days.ts";
import { allWithin, around, as, carried, within } from "../../kit/find.ts";
import { dataOf } from "../data.ts";
import { hearFilled } from "../events.ts";
import { currentLight } from "../light/shine.ts";
import type { Stretch } from "./axis.ts";
import { body, section } from "./build.ts";
import type { AxisDays, LanesData } from "./data.ts";
import { follow, lay, step, toEnd, zoom, type Shown } from "./view.ts";
import { say, tools } from "./words.ts";

/** domain "" = all; several: only lanes in which more than one ever was. */
const chosen = { domain: "", several: false, table: false };
let shown: Shown | null = null;
/** Evidence of the bar that had the focus last. */
let focused: string | null = null;

function fits(element: HTMLElement): boolean {
  const { domain, people } = element.dataset;
  const inDomain = !chosen.domain || !domain || domain === chosen.domain;
  return inDomain && (!chosen.several || Number(people) > 1);
}

function filter({ host }: Shown): void {
  for (const element of allWithin(host, "[data-people]")) element.hidden = !fits(element);
  const folded = within(host, ".lanes-quiet");
  const quiet = folded.querySelectorAll("section:not([hidden])").length;
  folded.hidden = !quiet;
  within(folded, "summary").textContent = say("quiet", { count: quiet });
  within(host, ".lanes-left").hidden = Boolean(host.querySelector("section:not([hidden])"));
}

function press(selector: string, pressed: (button: HTMLElement) => boolean): void {
  for (const button of allWithin(tools(), selector))
    button.setAttribute("aria-pressed", String(pressed(button)));
}

/** Shows above the lanes what is chosen, and only what can be. */
function mark({ data }: Shown): void {
  press("[data-lanes-zoom]", ({ dataset }) => dataset.lanesZoom === zoom());
  press("[data-lanes-several]", () => chosen.several);
  press("[data-lanes-as-table]", () => chosen.table);
  tools().classList.toggle("as-table", chosen.table);
  within(tools(), "[data-lanes-zoom=meeting]").hidden = data.days.since === undefined;
  const there = new Set<string>(data.lanes.map((lane) => lane.domain));
  const options = allWithin(tools(), "option[value]:not([value=''])", HTMLOptionElement);
  for (const option of options) option.hidden = !there.has(option.value);
  within(tools(), "[data-lanes-domain]", HTMLSelectElement).value = chosen.domain;
}

/** Shows everything as it was chosen. */
function update(now: Shown): void {
  mark(now);
  within(now.host, ".lanes-picture").hidden = chosen.table;
  within(now.host, ".lanes-table").hidden = !chosen.table;
  filter(now);
  lay(now);
}

/** Shows what is in view by now. */
function look(now: Shown): void {
  mark(now);
  lay(now);
}

/** Tells what is said of something, or else of the bar that is lit. */
function tell({ host }: Shown, said?: string): void {
  const pressed = as(host.querySelector(".lanes-bar[aria-pressed=true]"), HTMLElement);
  within(host, ".lanes-told").textContent = said ?? pressed?.dataset.said ?? say("hint");
}

/** What was lit or in hand before the lanes were filled anew is so again. */
function restore({ host }: Shown): void {
  const light = currentLight();
  const lit = light && JSON.stringify(light);
  const bars = allWithin(host, ".lanes-bar");
  const barOf = (evidence: string | null): HTMLElement | undefined =>
    bars.find((bar) => bar.dataset.evidence === evidence);
  barOf(lit)?.setAttribute("aria-pressed", "true");
  if (document.activeElement === document.body) barOf(focused)?.focus({ preventScroll: true });
}

const sizes = new ResizeObserver(() => {
  if (shown) lay(shown);
});

function numbered({ since, ...days }: AxisDays<string>): AxisDays {
  const { first, last, day } = days;
  const known = { first: firstDay(first), last: firstDay(last), day: firstDay(day) };
  return since ? { ...known, since: firstDay(since) } : known;
}

function draw(now: Shown): void {
  const { host, data } = now;
  for (const lane of data.lanes) {
    within(host, lane.quiet ? ".lanes-quiet" : ".lanes-rows").append(section(lane));
    within(host, "table").append(body(lane));
  }
  restore(now);
  update(now);
  tell(now);
  within(host, ".lanes-view").addEventListener("scroll", () => follow(now), { passive: true });
  sizes.observe(within(host, ".lanes-window"));
}

function fill(host: HTMLElement): void {
  sizes.disconnect();
  const picture = as(host.querySelector(".lanes-picture"), HTMLElement);
  tools().hidden = !picture;
  const width = shown?.width ?? 0;
  shown = null;
  if (!picture) return;
  const data = dataOf(picture, "drawn") as LanesData;
  shown = { host, data: { ...data, days: numbered(data.days) }, width };
  draw(shown);
}

/** What was tapped above the lanes is chosen. */
function choose(now: Shown, { dataset }: HTMLElement): void {
  const { lanesZoom, lanesStep, lanesSeveral, lanesAsTable } = dataset;
  if (lanesZoom) {
    toEnd(lanesZoom as Stretch);
    look(now);
  } else if (lanesStep) {
    step(now, lanesStep === "in" ? "in" : "out");
    look(now);
  } else if (lanesSeveral !== undefined) {
    chosen.several = !chosen.several;
    update(now);
  } else if (lanesAsTable !== undefined) {
    chosen.table = !chosen.table;
    update(now);
  }
}

function onClick(now: Shown, { target }: Event): void {
  const button = around(target, "button");
  if (button) choose(now, button);
  const said = around(target, "[data-said]");
  if (said) tell(now, carried(said, "said"));
}

function onChange(now: Shown, { target }: Event): void {
  const select = around(target, "[data-lanes-domain]", HTMLSelectElement);
  if (!select) return;
  chosen.domain = select.value;
  update(now);
}

const WAYS: ReadonlyMap<string, "in" | "out"> = new Map([
  ["+", "in"],
  ["=", "in"],
  ["-", "out"],
] as const);

function onKey(now: Shown, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const way = WAYS.get(event.key);
  if (way) step(now, way);
  else if (event.key === "0") toEnd("all");
  else return;
  look(now);
}

function onPoint(now: Shown, { target, type }: Event): void {
  const bar = around(target, ".lanes-bar");
  tell(now, around(target, "[data-said]")?.dataset.said);
  if (type === "focusin") focused = bar?.dataset.evidence ?? null;
}

/** Acts on the lanes, when what happened did so in their tab. */
function inTab<E extends Event>(act: (now: Shown, event: E) => void): (event: E) => void {
  return (event) => {
    if (shown && around(event.target, "#panel-lanes")) act(shown, event);
  };
}

/** Acts on the lanes, when what happened did so in them, and not above them. */
function inLanes(event: Event): void {
  const { target } = event;
  if (shown && target instanceof Node && shown.host.contains(target)) onPoint(shown, event);
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", inTab(onClick));
  document.addEventListener("change", inTab(onChange));
  document.addEventListener("keydown", inTab(onKey));
  // `toggle` does not bubble.
  document.addEventListener("toggle", inTab(lay), true);
  for (const name of ["pointerover", "focusin"]) document.addEventListener(name, inLanes);
  hearFilled("lanes", fill);
}
