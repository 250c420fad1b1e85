// @ts-nocheck
/**
 * Dates as people write them: "2019", "maart 2021", "3-2021", "15 March 2021", "vorig jaar". Pure.
 */
import { firstDay, writtenDay } from "../kit/days.ts";

/** Years that a family file can hold. */
const YEARS = { first: 1800, last: 2200 };

/** Beginnings of the names of months, Dutch and English, as short as they are told apart. */
const MONTHS = {
  1: ["jan"],
  2: ["feb"],
  3: ["maa", "mrt", "mar"],
  4: ["apr"],
  5: ["mei", "may"],
  6: ["jun"],
  7: ["jul"],
  8: ["aug"],
  9: ["sep"],
  10: ["okt", "oct"],
  11: ["nov"],
  12: ["dec"],
};

const two = (number) => String(number).padStart(2, "0");

function monthOf(name) {
  const found = Object.entries(MONTHS).find(([, starts]) => starts.some((s) => name.startsWith(s)));
  return found ? Number(found[0]) : null;
}

function monthBefore(year, month) {
  return month > 1 ? `${year}-${two(month - 1)}` : `${year - 1}-12`;
}

/** Dates that depend on the chosen day, by what people call them. */
function spoken(text, iso) {
  const [year, month] = iso.split("-").map(Number);
  const names = {
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

/** Year, month and day that stand in a text, as far as it tells them; null = not a date. */
function parts(text) {
  const forms = [
    [/^(\d{4})$/, ([y]) => [y]],
    [/^(\d{4})[-/. ](\d{1,2})$/, ([y, m]) => [y, m]],
    [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, ([y, m, d]) => [y, m, d]],
    [/^(\d{1,2})[-/. ](\d{4})$/, ([m, y]) => [y, m]],
    [/^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/, ([d, m, y]) => [y, m, d]],
    [/^([a-z]{3,9})\.? (\d{4})$/, ([m, y]) => [y, monthOf(m)]],
    [/^(\d{1,2})(?:st|nd|rd|th|e)? ([a-z]{3,9})\.? (\d{4})$/, ([d, m, y]) => [y, monthOf(m), d]],
    [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([m, d, y]) => [y, monthOf(m), d]],
  ];
  for (const [form, order] of forms) {
    const found = form.exec(text);
    if (found) return order(found.slice(1)).map((part) => part && Number(part));
  }
  return null;
}

function exists([year, month = 1, day = 1]) {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

/**
 * What somebody meant with a date: {date: "2021-03"}, or {problem} with "unreadable" (not a date),
 * "impossible" (31 February) or "far" (before 1800, after 2200). Null = nothing was written.
 */
export function readDate(written, iso) {
  const text = written.trim().toLowerCase().replace(/\s+/g, " ").replace(/ ?- ?/g, "-");
  if (!text) return null;
  const known = spoken(text, iso);
  if (known) return { date: known };
  const found = parts(text);
  if (!found || found.includes(null)) return { problem: "unreadable" };
  if (found[0] < YEARS.first || found[0] > YEARS.last) return { problem: "far" };
  if (!exists(found)) return { problem: "impossible" };
  return { date: [found[0], ...found.slice(1).map(two)].join("-") };
}
