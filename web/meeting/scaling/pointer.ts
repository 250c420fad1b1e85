/**
 * The day under the pointer: a line through all charts, and in words how many there were. What it
 * says stands in the table too.
 */
import { language } from "../../draw/words.ts";
import * as flower from "../../flower/view.ts";
import { make } from "../../kit/dom.ts";
import { around, carried, sure, within } from "../../kit/find.ts";
import { dayText, fill } from "../../kit/words.ts";
import { dataOf } from "../data.ts";
import type { Ranges, Step, Stretch } from "./data.ts";

/** The step of a place: the last that began by then. */
function stepOn(steps: readonly Step[], at: number): Step | undefined {
  return steps.findLast(([first]) => first <= at) ?? steps[0];
}

/** The place at a share of the width that is shown. */
function dayAt(share: number, [from, span]: Stretch): number {
  return Math.max(from, Math.min(from + span - 1, from + Math.floor(share * span)));
}

/** The chart under the pointer, with the words under it. */
interface Pointed {
  readonly host: HTMLElement;
  readonly plot: HTMLElement;
  readonly words: HTMLElement;
}

let last: Pointed | null = null;

function forget(): void {
  last?.host.style.removeProperty("--at");
  last?.words.remove();
  last = null;
}

function said({ host, plot }: Pointed, at: number): string {
  const [, count = 0, other = 0] = stepOn(dataOf(plot, "steps") as Step[], at) ?? [];
  const day = dayText(Number(carried(host, "begin")) + at, language());
  return fill(carried(host, "there"), { day, count, other });
}

/** Points at a chart, if that was not so before. */
function pointAt(plot: HTMLElement): Pointed {
  if (last?.plot === plot) return last;
  forget();
  const host = sure(around(plot, ".scaling"), HTMLElement);
  const words = make("p", { class: "scaling-there" });
  within(sure(plot.parentElement, HTMLElement), ".scaling-axis").append(words);
  last = { host, plot, words };
  return last;
}

/** Shows the day under the pointer; its words stand under the chart that it points at. */
function show(plot: HTMLElement, x: number): void {
  const pointed = pointAt(plot);
  const { host, words } = pointed;
  const box = plot.getBoundingClientRect();
  const range = (dataOf(host, "ranges") as Ranges)[carried(host, "range")];
  if (!range) return;
  const at = dayAt((x - box.left) / box.width, range);
  host.style.setProperty("--at", String(at));
  words.textContent = said(pointed, at);
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("pointermove", ({ target, clientX }) => {
    const plot = around(target, ".scaling-plot");
    if (plot && flower.current()) show(plot, clientX);
    else forget();
  });
}
