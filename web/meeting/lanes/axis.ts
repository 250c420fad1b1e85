// @ts-nocheck
/**
 * The axis above the lanes: which dates stand on it, and which moments share a mark. Pure: no page.
 *
 * Days are numbers since 1970; places are in per cent of all days that are drawn.
 */

const DAY = 86400000;
const MONTH = 30.44;
const ROOM = 72; // px that a date needs
const LOCALES = { nl: "nl-NL", en: "en-GB" };

/** Steps from fine to coarse: every so many days, or months from January on. */
const STEPS = [{ days: 7 }, ...[1, 3, 6, 12, 24, 60, 120].map((months) => ({ months }))];

export const dayOf = (iso) => Date.parse(`${iso}T00:00Z`) / DAY;

function stepFor(pixelsPerDay) {
  const fits = (step) => (step.days ?? step.months * MONTH) * pixelsPerDay >= ROOM;
  return STEPS.find(fits) ?? STEPS.at(-1);
}

function* mondays(first, last) {
  const monday = first + ((((4 - first) % 7) + 7) % 7); // 1970 began on a Thursday
  for (let day = monday; day <= last; day += 7) yield day;
}

function* months(first, last, step) {
  const from = new Date(first * DAY).getUTCFullYear();
  const begin = from - (step > 12 ? from % (step / 12) : 0);
  for (let month = 0; ; month += step) {
    const day = Date.UTC(begin, month, 1) / DAY;
    if (day > last) return;
    if (day >= first) yield day;
  }
}

function labelOf(day, step, lang) {
  const options = step.days
    ? { day: "numeric", month: "short" }
    : step.months < 12
      ? { month: "short", year: "numeric" }
      : { year: "numeric" };
  return new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: "UTC" }).format(day * DAY);
}

/** The dates that fit: [{at, label}] for so many pixels to all days from the first to the last. */
export function ticks(first, last, width, lang) {
  const all = last - first + 1;
  const step = stepFor(width / all);
  const days = step.days ? mondays(first, last) : months(first, last, step.months);
  return [...days].map((day) => ({
    at: (100 * (day - first)) / all,
    label: labelOf(day, step, lang),
  }));
}

/** Moments [at, said] in groups of which no two marks are nearer than so many pixels. */
export function clusters(moments, width, apart) {
  const groups = [];
  for (const [at, said] of [...moments].sort((one, other) => one[0] - other[0])) {
    const last = groups.at(-1);
    if (last && ((at - last.at) * width) / 100 < apart) last.said.push(said);
    else groups.push({ at, said: [said] });
  }
  return groups;
}

const YEAR = 365.25;
const SHORTEST = 28;

/** How many days are in view for a choice; what is planned after the chosen day comes on top. */
export function daysInView(choice, { first, last, day, since }) {
  const all = last - first + 1;
  const wanted = {
    five: 5 * YEAR,
    one: YEAR,
    meeting: since === undefined ? all : day - since + 1,
  };
  const days = choice in wanted ? wanted[choice] + last - day : choice === "all" ? all : choice;
  return Math.min(all, Math.max(SHORTEST, days));
}
