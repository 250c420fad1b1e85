/**
 * How much time of the lanes is in view, and where; it stays when the lanes are filled anew.
 */
import { within } from "../../kit/find.ts";
import { langOf } from "../words.ts";
import { daysInView, type Stretch } from "./axis.ts";
import type { LanesData } from "./data.ts";
import { lay as laySheet } from "./sheet.ts";

/** The lanes as they were filled last, and the width of their tracks in px; 0 = not laid out yet. */
export interface Shown {
  readonly host: HTMLElement;
  readonly data: LanesData<number>;
  width: number;
}

/** `zoom` is a stretch or a number of days; `centre` the day in the middle of the view. */
const state: { zoom: Stretch | number; centre: number; atEnd: boolean } = {
  zoom: "all",
  centre: 0,
  atEnd: true,
};

const STEP = 1.6; // how much more or less time a step of the zoom shows

const room = ({ host }: Shown): number => within(host, ".lanes-window").clientWidth;
const all = ({ data: { days } }: Shown): number => days.last - days.first + 1;
const inView = ({ data }: Shown): number => daysInView(state.zoom, data.days);

/** The stretch or number of days that is chosen. */
export function zoom(): Stretch | number {
  return state.zoom;
}

/** Scrolls to the day that was in the middle, or to the end when that is where it was. */
function scroll(shown: Shown): void {
  const { host, data, width } = shown;
  const middle = ((state.centre - data.days.first) / all(shown)) * width;
  within(host, ".lanes-view").scrollLeft = state.atEnd ? width : middle - room(shown) / 2;
  follow(shown);
}

/** The axis stands apart, so that it stays in sight; it goes along with the lanes. */
export function follow(shown: Shown): void {
  const { host, data, width } = shown;
  const { scrollLeft } = within(host, ".lanes-view");
  within(host, ".lanes-axis").style.transform = `translateX(${-scrollLeft}px)`;
  state.centre = data.days.first + ((scrollLeft + room(shown) / 2) / width) * all(shown);
  state.atEnd = scrollLeft + room(shown) >= width - 1;
}

/** Lays the lanes out, as far as they are in sight. */
export function lay(shown: Shown): void {
  if (!shown.host.isConnected || !room(shown)) return;
  shown.width = Math.round((room(shown) * all(shown)) / inView(shown));
  const { centre, atEnd } = state;
  laySheet(shown.host, shown.data, shown.width, langOf(document.documentElement));
  Object.assign(state, { centre, atEnd }); // the browser may have scrolled meanwhile
  scroll(shown);
}

/** Shows a stretch of time that ends with the last day. */
export function toEnd(choice: Stretch): void {
  state.atEnd = true;
  state.zoom = choice;
}

/** A step in or out around the middle of what is in view. */
export function step(shown: Shown, way: "in" | "out"): void {
  const wanted = way === "in" ? inView(shown) / STEP : inView(shown) * STEP;
  const days = daysInView(wanted, shown.data.days);
  state.zoom = days >= all(shown) ? "all" : days;
}
