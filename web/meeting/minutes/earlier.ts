/**
 * Goes to the minutes of another meeting, and back to the day from which somebody came.
 */
import { button, chosenDay } from "../../draw/parts.ts";
import { label } from "../../draw/words.ts";
import { setDay } from "../../flower/acts.ts";
import { firstDay } from "../../kit/days.ts";
import { make } from "../../kit/dom.ts";
import { seek } from "../../kit/find.ts";
import { sentence } from "../../kit/words.ts";
import type { Moment, WrittenDate } from "../../model/schema.ts";
import { meetings } from "../agenda/acts.ts";
import { now } from "../agenda/now.ts";
import { hearFamily, hearFilled } from "../events.ts";
import { refill } from "../keep.ts";
import { flush } from "./fields.ts";
import { dayText, say } from "./words.ts";

let shown = "";
/** The day from which somebody came; null = from none. */
let cameFrom: WrittenDate | null = null;

/** Goes to the day of another meeting, and remembers from which day. */
function goTo(iso: WrittenDate): void {
  flush();
  cameFrom ??= chosenDay();
  setDay(firstDay(iso));
  if (chosenDay() === cameFrom) cameFrom = null;
  show();
}

function option({ kind, title, date }: Moment): HTMLElement {
  const name = title || sentence(label("moment_kind", kind));
  return make("option", { value: date }, say("earlier-option", { day: dayText(date), name }));
}

function choice(iso: WrittenDate, others: readonly Moment[]): HTMLElement {
  const here = make("option", { value: iso }, say("earlier-this", { day: dayText(iso) }));
  const list = make("select", { "data-keep": "minutes-choice" }, here, ...others.map(option));
  list.addEventListener("change", () => goTo(list.value));
  return make("label", { class: "minutes-field" }, make("span", {}, say("earlier")), list);
}

/** The way back to the day from which somebody came. */
function back(): HTMLElement[] {
  const iso = cameFrom;
  if (iso === null || iso === chosenDay()) return [];
  const words = say("back", { day: dayText(iso) });
  return [button(words, () => goTo(iso), { "data-keep": "minutes-back" })];
}

function show(): void {
  const seen = now();
  const place = seek("minutes-earlier");
  if (!seen || !place) return;
  const others = meetings(seen.family).filter((m) => m.date !== seen.iso);
  const said = JSON.stringify([seen.iso, cameFrom, others.map((m) => [m.date, m.kind, m.title])]);
  if (said === shown && place.firstChild) return;
  shown = said;
  refill(place, others.length || cameFrom ? [choice(seen.iso, others), ...back()] : []);
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("minutes", show);
  hearFamily(show);
}
