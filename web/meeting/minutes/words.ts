/**
 * Texts of the minutes.
 */
import { byId } from "../../kit/find.ts";
import { dateText } from "../../kit/words.ts";
import type { WrittenDate } from "../../model/schema.ts";
import { langOf, sayer } from "../words.ts";

/** What always stands in the tab. */
export function frame(): HTMLElement {
  return byId("minutes-frame");
}

/** A text of the minutes by its key without "minutes-live-", with its gaps filled in. */
export const say = sayer(frame);

export function dayText(date: WrittenDate): string {
  return dateText(date, langOf(frame()));
}
