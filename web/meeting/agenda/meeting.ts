/**
 * The head of the agenda: the day, the meeting of that day, and who is there. Made of the document
 * in the browser, so that a tap shows at once.
 */
import { button } from "../../draw/parts.ts";
import { setDay } from "../../flower/acts.ts";
import * as flower from "../../flower/view.ts";
import { DAY, firstDay } from "../../kit/days.ts";
import { make } from "../../kit/dom.ts";
import { as, byId } from "../../kit/find.ts";
import { LOCALES, sentence } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import { MEETINGS, type Code, type Moment, type WrittenDate } from "../../model/schema.ts";
import { hearFamily, hearFilled } from "../events.ts";
import { refill } from "../keep.ts";
import { beginMeeting, changeMeeting, language, now, say } from "./now.ts";
import { people } from "./people.ts";
import { presence } from "./presence.ts";

/** The ordinary kind first. */
const KINDS = MEETINGS.toReversed();

let shown = "";

const host = (): HTMLElement => byId("agenda-meeting");

const LONG = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;

/** A day in words with its weekday: "zondag 22 november 2026". */
function longDay(iso: WrittenDate): string {
  const written = new Intl.DateTimeFormat(LOCALES[language()], { ...LONG, timeZone: "UTC" });
  return sentence(written.format(firstDay(iso) * DAY));
}

/** On another day than today: the way to today. */
function elsewhere(): HTMLElement[] {
  const shownNow = flower.current();
  if (!shownNow || shownNow.day === shownNow.today) return [];
  const goes = (): void => setDay(shownNow.today);
  const to = button(say("to-today"), goes, { "data-keep": "agenda-today" });
  return [make("p", { class: "agenda-elsewhere" }, make("span", {}, say("not-today")), to)];
}

function beginning(): HTMLElement[] {
  const start = (): void => {
    beginMeeting();
    as(host().querySelector(".agenda-person"), HTMLElement)?.focus();
  };
  return [
    button(say("begin"), start, { look: "primary agenda-begin", "data-keep": "agenda-begin" }),
    make("p", { class: "hint" }, say("begin-hint")),
  ];
}

function kindButton(kind: Code<"moment_kind">, chosen: boolean): HTMLElement {
  const act = (): void => changeMeeting((moment) => acts.change("moments", moment, { kind }));
  const looks = { "aria-pressed": String(chosen), "data-keep": `agenda-kind-${kind}` };
  return button(say(`kind-${kind}`), act, looks);
}

function kinds(moment: Moment): HTMLElement {
  const label = { role: "group", class: "choice", "aria-label": say("kind") };
  return make("div", label, ...KINDS.map((kind) => kindButton(kind, kind === moment.kind)));
}

function show(): void {
  const seen = now();
  if (!seen) return;
  const { family, iso, moment } = seen;
  const groups = moment ? people(family, iso, moment.present) : [];
  const said = JSON.stringify([iso, flower.current()?.today, moment, groups]);
  if (said === shown && host().firstChild) return;
  shown = said;
  const body = moment ? [kinds(moment), presence(moment, groups)] : beginning();
  refill(host(), [make("h2", { class: "agenda-day" }, longDay(iso)), ...elsewhere(), ...body]);
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("agenda", show);
  hearFamily(show);
}
