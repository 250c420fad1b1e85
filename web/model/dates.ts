/**
 * Dates as people write them: "2019", "maart 2021", "3-2021", "15 March 2021", "vorig jaar". Pure.
 */
import { firstDay, writtenDay } from "../kit/days.ts";
import type { WrittenDate } from "./schema.ts";

/** Years that a family file can hold. */
const YEARS = { first: 1800, last: 2200 };

/** Beginnings of the names of months, Dutch and English, as short as they are told apart. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan"],
  ["feb"],
  ["maa", "mrt", "mar"],
  ["apr"],
  ["mei", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
];

/** What somebody meant with a date, or why it is none. */
export type ReadDate =
  | { date: WrittenDate; problem?: undefined }
  | { problem: "unreadable" | "impossible" | "far"; date?: undefined };

const two = (number: number): string => String(number).padStart(2, "0");

/** The number of a month, from 1; null for what is no month. */
function monthOf(name: string): number | null {
  const found = MONTHS.findIndex((starts) => starts.some((s) => name.startsWith(s)));
  return found < 0 ? null : found + 1;
}

function monthBefore(year: number, month: number): WrittenDate {
  return month > 1 ? `${year}-${two(month - 1)}` : `${year - 1}-12`;
}

/** Dates that depend on the chosen day, by what people call them. */
function spoken(text: string, iso: WrittenDate): WrittenDate | null {
  const [year = NaN, month = NaN] = iso.split("-").map(Number);
  const names: Readonly<Record<string, () => WrittenDate>> = {
    "vandaag|nu|today|now": () => iso,
    "gisteren|yesterday": () => writtenDay(firstDay(iso) - 1),
    "dit jaar|this year": () => String(year),
    "vorig jaar|last year": () => String(year - 1),
    "deze maand|this month": () => iso.slice(0, 7),
    "vorige maand|last month": () => monthBefore(year, month),
  };
  const found = Object.entries(names).find(([said]) => said.split("|").includes(text));
  return found ? found[1]() : null;
}

/** Ways to write a date: year, month (number or name) and day, as far as they are told. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})$/,
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})$/,
  /^(?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.? (?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|e)? (?<name>[a-z]{3,9})\.? (?<year>\d{4})$/,
  /^(?<name>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/,
];

type Parts = readonly [year: number, ...monthAndDay: number[]];

/** Year, month and day that stand in a text, as far as it tells them; null = not a date. */
function parts(text: string): Parts | null {
  const found = FORMS.map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (!found) return null;
  const { year, name, day } = found;
  const month = name === undefined ? found.month : monthOf(name);
  if (month === null) return null;
  const told = [month, day].filter((part) => part !== undefined);
  return [Number(year), ...told.map(Number)];
}

function exists([year, month = 1, day = 1]: Parts): boolean {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= last;
}

/**
 * What somebody meant with a date: {date: "2021-03"}, or {problem} with "unreadable" (not a date),
 * "impossible" (31 February) or "far" (before 1800, after 2200). Null = nothing was written.
 */
export function readDate(written: string, iso: WrittenDate): ReadDate | null {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ").replace(/ ?- ?/g, "-");
  if (!text) return null;
  const known = spoken(text, iso);
  if (known) return { date: known };
  const found = parts(text);
  if (!found) return { problem: "unreadable" };
  if (found[0] < YEARS.first || found[0] > YEARS.last) return { problem: "far" };
  if (!exists(found)) return { problem: "impossible" };
  const [year, ...rest] = found;
  return { date: [year, ...rest.map(two)].join("-") };
}
