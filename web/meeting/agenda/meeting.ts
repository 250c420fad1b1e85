// @ts-nocheck
/**
 * The head of the agenda: the day, the meeting of that day, and who is there. Made of the document
 * in the browser, so that a tap shows at once.
 */
import { announce, button as drawButton } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { setDay } from "../../flower/acts.ts";
import * as flower from "../../flower/view.ts";
import { firstDay, writtenDay } from "../../kit/days.ts";
import { fill, plain, sentence } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import { newId } from "../../saving/ids.ts";
import * as saving from "../../saving/session.ts";
import { KINDS, begin as agendaBegin, meetingOn, people, togglePresent } from "./acts.ts";

const LOCALES = { nl: "nl-NL", en: "en-GB" };
const DAY = 86400000;

let shown = "";

const frame = () => document.getElementById("agenda-frame");
const host = () => document.getElementById("agenda-meeting");

/** The texts of a frame that brings them along, with blanks filled in. */
export function sayOf(element, key, facts = {}) {
  return fill(JSON.parse(element.dataset.words)[key], facts);
}

export const say = (key, facts) => sayOf(frame(), key, facts);
const isoDay = () => writtenDay(flower.current().day);

/** What there is to work with: the document, the day and its meeting; null = nothing yet. */
export function now() {
  const family = saving.document();
  if (!frame() || !family || !flower.current()) return null;
  const iso = isoDay();
  return { family, iso, moment: meetingOn(family, iso) };
}

/** A day in words with its weekday: "zondag 22 november 2026". */
export function longDay(iso) {
  const lang = frame().lang;
  const options = {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  };
  const written = new Intl.DateTimeFormat(LOCALES[lang], options);
  return sentence(written.format(firstDay(iso) * DAY));
}

/** Begins the meeting of the day, from whatever tab; gives its id. */
export function beginMeeting() {
  const { family, iso } = now();
  const { id, commands } = agendaBegin(family, iso, newId);
  if (commands.length) saving.perform(commands);
  announce(say("begun"));
  return id;
}

function otherDay() {
  const { day, today } = flower.current();
  if (day === today) return [];
  const goes = () => setDay(flower.current().today);
  const to = drawButton(say("to-today"), goes, { "data-keep": "agenda-today" });
  return [make("p", { class: "agenda-elsewhere" }, make("span", {}, say("not-today")), to)];
}

function beginning() {
  const start = () => {
    beginMeeting();
    host().querySelector(".agenda-person")?.focus();
  };
  return [
    drawButton(say("begin"), start, { look: "primary agenda-begin", "data-keep": "agenda-begin" }),
    make("p", { class: "hint" }, say("begin-hint")),
  ];
}

function kinds(moment) {
  const button = (kind) =>
    drawButton(say(`kind-${kind}`), () => change((one) => acts.change("moments", one, { kind })), {
      "aria-pressed": String(moment.kind === kind),
      "data-keep": `agenda-kind-${kind}`,
    });
  const label = { role: "group", class: "choice", "aria-label": say("kind") };
  return make("div", label, ...KINDS.map(button));
}

/** Changes the meeting as it is by now. */
function change(commandsOf) {
  const { moment } = now() ?? {};
  const commands = moment ? commandsOf(moment) : [];
  if (commands.length) saving.perform(commands);
}

function person(record, present) {
  const here = present.includes(record.id);
  return drawButton(
    plain(record.name).trim() || say("nameless"),
    () => change((moment) => togglePresent(moment, record.id)),
    {
      look: "agenda-person",
      icon: here ? "check" : null,
      "aria-pressed": String(here),
      "data-keep": `agenda-person-${record.id}`,
    }
  );
}

function others(group, records, present) {
  if (!records.length) return [];
  const number = records.filter((one) => present.includes(one.id)).length;
  const key = number ? "present-others-some" : "present-others";
  return [
    make(
      "details",
      { "data-keep": `agenda-others-${group}` },
      make("summary", {}, say(key, { count: records.length, number })),
      make("div", { class: "agenda-people" }, ...records.map((one) => person(one, present)))
    ),
  ];
}

function groupOf({ group, shown: mostly, others: rest }, present) {
  const title = say(`present-${group}`);
  return make(
    "div",
    { role: "group", "aria-label": title, class: "agenda-group" },
    make("h4", {}, title),
    make("div", { class: "agenda-people" }, ...mostly.map((one) => person(one, present))),
    ...others(group, rest, present)
  );
}

/** Unfolded until somebody is there: then the agenda matters more. */
function presence(moment, groups) {
  const present = moment.present ?? [];
  const count = make("span", { class: "hint" }, say("present-count", { count: present.length }));
  return make(
    "details",
    { class: "agenda-present", "data-keep": "agenda-presence", open: !present.length },
    make("summary", {}, make("h3", {}, say("present")), count),
    ...(groups.length ? groups.map((group) => groupOf(group, present)) : [nobody()])
  );
}

const nobody = () => make("p", { class: "hint" }, say("present-nobody"));

/** Fills a place without losing what has the focus or is unfolded there. */
export function refill(place, elements) {
  const nameOf = (one) => one?.dataset?.keep;
  const focused = place.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  const open = new Map(
    [...place.querySelectorAll("details")].map((one) => [nameOf(one), one.open])
  );
  place.replaceChildren(...elements);
  for (const one of place.querySelectorAll("details")) one.open = open.get(nameOf(one)) ?? one.open;
  const again = [...place.querySelectorAll("[data-keep]")].find((one) => nameOf(one) === focused);
  if (focused) again?.focus({ preventScroll: true });
}

function show() {
  const seen = now();
  if (!seen) return;
  const { family, iso, moment } = seen;
  const groups = moment ? people(family, iso, moment.present) : [];
  const said = JSON.stringify([iso, flower.current().today, moment, groups]);
  if (said === shown && host().firstChild) return;
  shown = said;
  const body = moment ? [kinds(moment), presence(moment, groups)] : beginning();
  refill(host(), [make("h2", { class: "agenda-day" }, longDay(iso)), ...otherDay(), ...body]);
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "agenda" && show());
  for (const event of ["opened", "changed", "day"])
    document.addEventListener(`ecomap:${event}`, show);
}
