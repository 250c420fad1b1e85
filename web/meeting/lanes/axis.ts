/**
 * The axis above the lanes: which dates stand on it, and which moments share a mark. Pure: no page.
 *
 * Days are numbers since 1970; places are in per cent of all days that are drawn.
 */
import { DAY, type Day } from "../../kit/days.ts";
import { LOCALES, type Lang } from "../../kit/words.ts";
import type { AxisDays, Said } from "./data.ts";

const MONTH = 30.44;
const YEAR = 365.25;
const ROOM = 72; // px that a date needs

/** From date to date: so many days, or so many months from January on. */
type Step = { readonly days: number } | { readonly months: number };

/** From fine to coarse. */
const STEPS: readonly Step[] = [
  { days: 7 },
  ...[1, 3, 6, 12, 24, 60].map((months) => ({ months })),
];
const COARSEST: Step = { months: 120 };

function stepFor(pixelsPerDay: number): Step {
  const days = (step: Step): number => ("days" in step ? step.days : step.months * MONTH);
  return STEPS.find((step) => days(step) * pixelsPerDay >= ROOM) ?? COARSEST;
}

function* mondays(first: Day, last: Day): Generator<Day> {
  const monday = first + ((((4 - first) % 7) + 7) % 7); // 1970 began on a Thursday
  for (let day = monday; day <= last; day += 7) yield day;
}

function* months(first: Day, last: Day, step: number): Generator<Day> {
  const from = new Date(first * DAY).getUTCFullYear();
  const begin = from - (step > 12 ? from % (step / 12) : 0);
  for (let month = 0; ; month += step) {
    const day = Date.UTC(begin, month, 1) / DAY;
    if (day > last) return;
    if (day >= first) yield day;
  }
}

function formatOf(step: Step): Intl.DateTimeFormatOptions {
  if ("days" in step) return { day: "numeric", month: "short" };
  return step.months < 12 ? { month: "short", year: "numeric" } : { year: "numeric" };
}

/** A date on the axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The dates that fit on so many pixels for all days from the first to the last. */
export function ticks(first: Day, last: Day, width: number, lang: Lang): Tick[] {
  const all = last - first + 1;
  const step = stepFor(width / all);
  const days = "days" in step ? mondays(first, last) : months(first, last, step.months);
  const written = new Intl.DateTimeFormat(LOCALES[lang], { ...formatOf(step), timeZone: "UTC" });
  return [...days].map((day) => ({
    at: (100 * (day - first)) / all,
    label: written.format(day * DAY),
  }));
}

/** Moments that share a mark, in order of time. */
export interface Cluster {
  readonly at: number;
  readonly said: string[];
}

/** Moments in groups of which no two marks are nearer than so many pixels. */
export function clusters(moments: readonly Said[], width: number, apart: number): Cluster[] {
  const groups: Cluster[] = [];
  for (const [at, said] of moments.toSorted(([one], [other]) => one - other)) {
    const last = groups.at(-1);
    if (last && ((at - last.at) * width) / 100 < apart) last.said.push(said);
    else groups.push({ at, said: [said] });
  }
  return groups;
}

/** The stretches of time that can be chosen: `_ZOOMS` of layouts/meeting/lanes.py. */
export type Stretch = "all" | "five" | "one" | "meeting";

const SHORTEST = 28;

/** Days of a stretch; what is planned after the chosen day comes on top. */
function lengthOf(choice: Stretch, { first, last, day, since }: AxisDays): number {
  const all = last - first + 1;
  if (choice === "all") return all;
  const meeting = since === undefined ? all : day - since + 1;
  return { five: 5 * YEAR, one: YEAR, meeting }[choice] + last - day;
}

/** How many days are in view for a choice: a stretch, or a number of days. */
export function daysInView(choice: Stretch | number, days: AxisDays): number {
  const wanted = typeof choice === "number" ? choice : lengthOf(choice, days);
  return Math.min(days.last - days.first + 1, Math.max(SHORTEST, wanted));
}
