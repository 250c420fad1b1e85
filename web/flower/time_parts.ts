/**
 * What the time bar is made of.
 */
import type { Day } from "../kit/days.ts";
import { drawn, make } from "../kit/dom.ts";
import { dateText, sentence } from "../kit/words.ts";
import type { DrawnFamily, DrawnMoment, Stretch } from "../model/drawn.ts";
import { iconMarkup } from "./paint/icons.ts";
import type { Looks } from "./scene/looks.ts";
import type { FlowerWords } from "./scene/words.ts";

/** Least distance between two marks, as part of the bar; nearer moments share one. */
const APART = 0.045;

/** What the bar is about: its days, the days on which something changes, its moments. */
export type Timed = Pick<DrawnFamily, "first" | "last" | "changes" | "moments">;

function button(className: string, label: string, content: Element | null): HTMLButtonElement {
  const said = { type: "button", class: className, "aria-label": label, title: label };
  return make("button", said, content);
}

/** Where on the bar a day stands, as part of it. */
export function partOf(day: Day, { first, last }: Stretch): number {
  return (day - first) / Math.max(1, last - first);
}

/** Moments that share a mark, at a part of the bar. */
interface Cluster {
  readonly at: number;
  readonly moments: DrawnMoment[];
}

/** Moments that lie too close together to point at share a mark. */
export function clusters(family: Timed): Cluster[] {
  const found: Cluster[] = [];
  for (const moment of family.moments) {
    const at = partOf(moment.day, family);
    const last = found.at(-1);
    if (last && at - last.at < APART) last.moments.push(moment);
    else found.push({ at, moments: [moment] });
  }
  return found;
}

function momentText(moment: DrawnMoment, words: FlowerWords): string {
  const title = moment.title || sentence(words.moment_kind[moment.kind]);
  return `${dateText(moment.date, words.lang)}: ${title}`;
}

/** The mark of moments; it hears of their days when it is pressed. */
export function markElement(
  { at, moments }: Cluster,
  words: FlowerWords,
  pressed: (days: readonly Day[]) => void
): HTMLElement {
  const label = moments.map((m) => momentText(m, words)).join("\n");
  const mark = button("flower-mark", label, make("span"));
  mark.style.left = `${at * 100}%`;
  mark.addEventListener("click", () => pressed(moments.map((m) => m.day)));
  return mark;
}

function box(className: string, ...children: readonly Element[]): HTMLDivElement {
  return make("div", { class: className }, ...children);
}

/** The parts of a bar by name. */
export interface Parts {
  readonly earlier: HTMLButtonElement;
  readonly play: HTMLButtonElement;
  readonly later: HTMLButtonElement;
  readonly range: HTMLInputElement;
  readonly compare: HTMLButtonElement;
  readonly marks: HTMLElement;
  readonly date: HTMLElement;
  readonly note: HTMLElement;
  readonly pin: HTMLElement;
}

/** New parts of a bar. */
export function partsOf(looks: Looks, words: FlowerWords): Parts {
  const ranged = { type: "range", step: 1, id: "flower-range", "aria-label": words.time };
  const grouped = { class: "flower-marks", role: "group", "aria-label": words.moments };
  const compares = { type: "button", class: "flower-compare", "aria-pressed": "false" };
  const icon = (name: string) => drawn(iconMarkup(looks, name));
  return {
    earlier: button("flower-step", words.earlier, icon("chevron-left")),
    play: button("flower-play", words.play, icon("play")),
    later: button("flower-step", words.later, icon("chevron-right")),
    range: make("input", ranged),
    compare: make("button", compares, words.compare),
    marks: make("div", grouped),
    date: box("flower-date"),
    note: box("flower-note"),
    pin: box("flower-pin"),
  };
}

/** Puts parts in their places. */
export function assemble(host: HTMLElement, parts: Parts): void {
  const { earlier, play, later, range, compare, marks, date, note, pin } = parts;
  host.replaceChildren(
    box("flower-steps", earlier, play, later),
    box("flower-when", date, note),
    compare,
    box("flower-track", marks, pin, range)
  );
}

/** Lets the play button say what it does now. */
export function showPlaying(
  play: HTMLElement,
  playing: boolean,
  looks: Looks,
  words: FlowerWords
): void {
  const label = playing ? words.pause : words.play;
  play.replaceChildren(drawn(iconMarkup(looks, playing ? "pause" : "play")));
  play.setAttribute("aria-label", label);
  play.title = label;
}
