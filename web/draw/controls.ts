/**
 * Every control of the field kit, by the name that a row gives it (see `rows.ts`).
 */
import type { Control, Handle } from "./control.ts";
import { action, choice, flag, heading, many } from "./controls_buttons.ts";
import { day } from "./controls_day.ts";
import { lines } from "./controls_lines.ts";
import { people, pick } from "./controls_people.ts";
import { ties } from "./controls_ties.ts";
import { number, words } from "./controls_typed.ts";
import type { AnyRow } from "./rows.ts";

/** What fills in a row. */
export function controlOf(row: AnyRow, handle: Handle): Control {
  switch (row.control) {
    case "choice":
      return choice(row, handle);
    case "many":
      return many(row, handle);
    case "people":
      return people(row, handle);
    case "pick":
      return pick(row, handle);
    case "day":
      return day(row, handle);
    case "words":
      return words(row, handle);
    case "number":
      return number(row, handle);
    case "flag":
      return flag(row, handle);
    case "action":
      return action(row, handle);
    case "heading":
      return heading(row);
    case "lines":
      return lines(row, handle);
    case "ties":
      return ties(row, handle);
  }
}
