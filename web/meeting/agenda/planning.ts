/**
 * The item of the agenda that plans the next evaluation: one of a few days, or one typed by hand.
 */
import { perform } from "../../draw/perform.ts";
import { allWithin, as, within } from "../../kit/find.ts";
import { write } from "../../kit/dom.ts";
import { dateText } from "../../kit/words.ts";
import type { Moment, WrittenDate } from "../../model/schema.ts";
import { newId } from "../../saving/ids.ts";
import { plan, planned } from "./acts.ts";
import { language, say, type Now } from "./now.ts";

function plannedText(found: Moment | undefined): string {
  return found ? say("planned", { day: dateText(found.date, language()) }) : say("not-planned");
}

/** The day, when it was written in full; a coarse one cannot stand in the field of a day. */
function wholeDay(found: Moment | undefined): WrittenDate {
  return found?.date.length === 10 ? found.date : "";
}

/** Says what is planned; what the server filled for another day is left to it. */
export function showPlanned(host: HTMLElement, { family, iso }: Now): void {
  const line = host.querySelector(".agenda-planned");
  const filled = as(host.querySelector("[data-day]"), HTMLElement);
  if (!line || filled?.dataset.day !== iso) return;
  const found = planned(family, iso);
  write(line, plannedText(found));
  const field = within(host, "[data-plan-field]", HTMLInputElement);
  if (document.activeElement !== field) field.value = wholeDay(found);
  for (const choice of allWithin(host, "[data-plan-on]"))
    choice.setAttribute("aria-pressed", String(choice.dataset.planOn === found?.date));
}

/** Plans the next evaluation on a day. */
export function planOn(date: WrittenDate, { family, iso }: Now): void {
  perform(plan(family, iso, date, newId));
}

/** Whether a day was written in full and is still to come. */
const comes = (value: string, iso: WrittenDate): boolean => value.length === 10 && value > iso;

/** A day typed by hand; while it is being typed it may be one long ago. */
export function planTyped({ value }: HTMLInputElement, seen: Now): void {
  if (comes(value, seen.iso)) planOn(value, seen);
}

/** Says of a day that was left in the field why it cannot be. */
export function leaveField(host: HTMLElement, { value }: HTMLInputElement, seen: Now): void {
  if (value && !comes(value, seen.iso))
    within(host, ".agenda-planned").textContent = say("day-too-early");
  else showPlanned(host, seen);
}
