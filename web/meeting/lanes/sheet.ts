/**
 * Lays out the lanes for the room there is and the time in view: bars, names, dates and moments.
 */
import { make } from "../../kit/dom.ts";
import { allWithin, as, within } from "../../kit/find.ts";
import type { Lang } from "../../kit/words.ts";
import { clusters, ticks, type Cluster, type Tick } from "./axis.ts";
import { spanOf } from "./build.ts";
import type { AxisDays, LanesData } from "./data.ts";
import { pack, TOUCH, type Packed, type Thing } from "./pack.ts";
import { say } from "./words.ts";

const APART = 30; // px between two marks of moments
const LETTER = 9; // px that a letter of a date takes at most

type Measured = Thing & { readonly element: HTMLElement };

const widthOf = (element: Element | null | undefined): number =>
  as(element, HTMLElement)?.offsetWidth ?? 0;

/** Reads the width of every name, before anything is moved. */
function measured(track: HTMLElement): Measured[] {
  return allWithin(track, ":scope > *").map((element) => ({
    element,
    ...spanOf(element),
    label: widthOf(element.children[1]),
    short: widthOf(element.lastElementChild),
  }));
}

function put({ style, dataset }: HTMLElement, place: Packed, width: number): void {
  dataset.side = place.side;
  style.left = `${place.left}px`;
  style.top = `${place.top}px`;
  style.width = `${Math.max(place.bar, TOUCH)}px`;
  style.setProperty("--x", `${place.x}px`);
  style.setProperty("--bar", `${place.bar}px`);
  style.setProperty("--shift", `${(place.shift ?? 0) - place.left}px`);
  style.setProperty("--most", `${width}px`);
}

function layTrack(track: HTMLElement, things: readonly Measured[], width: number): void {
  const { places, height } = pack(things, width);
  track.style.height = `${height}px`;
  places.forEach((place, index) => {
    const thing = things[index];
    if (thing) put(thing.element, place, width);
  });
}

function layTracks(host: HTMLElement, width: number): void {
  const tracks = allWithin(host, ".lanes-track").filter((one) => one.offsetParent);
  host.classList.add("measuring");
  const read = tracks.map((track) => ({ track, things: measured(track) }));
  host.classList.remove("measuring");
  for (const { track, things } of read) layTrack(track, things, width);
}

function line(at: number, name: string): HTMLElement {
  return make("i", { class: name, style: `left:${at}%` });
}

/** A date beside its line; at the end of the axis before it, if there is room after the date before. */
function label(date: Tick, before: Tick | undefined, width: number): HTMLElement {
  const needed = (date.label.length + 1) * LETTER;
  const apart = ((date.at - (before?.at ?? 0)) * width) / 100;
  const edge = ((100 - date.at) * width) / 100 < needed;
  const written = edge && apart < 2 * needed ? "" : date.label;
  return make("span", { class: edge ? "edge" : "", style: `left:${date.at}%` }, written);
}

/** The mark of moments; of several it shows how many. */
function mark({ at, said }: Cluster): HTMLElement {
  const [only = "", ...others] = said;
  const count = said.length;
  const name = others.length ? say("moments", { count, name: said.join("; ") }) : only;
  const label = { "aria-label": name, "data-said": name, style: `--at:${at}%`, type: "button" };
  return make("button", { class: "lanes-moment", ...label }, others.length ? String(count) : "");
}

/** Where the chosen day ends, in per cent. */
function endOf({ first, last, day }: AxisDays): number {
  return (100 * (day - first + 1)) / (last - first + 1);
}

function layAxis(host: HTMLElement, data: LanesData<number>, width: number, lang: Lang): void {
  const { days, moments } = data;
  const dates = ticks(days.first, days.last, width, lang);
  const marks = clusters(moments, width, APART).map(mark);
  const labels = dates.map((date, index) => label(date, dates[index - 1], width));
  const today = (): HTMLElement => line(endOf(days), "day");
  within(host, ".lanes-axis").replaceChildren(...labels, ...marks, today());
  const grid = dates.map(({ at }) => line(at, "tick"));
  within(host, ".lanes-grid").replaceChildren(...grid, today());
}

/** Lays out everything on a track of so many px. */
export function lay(host: HTMLElement, data: LanesData<number>, width: number, lang: Lang): void {
  host.style.setProperty("--track", `${width}px`);
  layAxis(host, data, width, lang);
  layTracks(host, width);
}
