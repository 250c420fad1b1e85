/**
 * The head of the agenda: the day, the meeting of that day, and who is there. Made of the document
 * in the browser, so that a tap shows at once.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const agenda = (meeting.agenda = meeting.agenda || {});
  const { document } = root;

  const LOCALES = { nl: "nl-NL", en: "en-GB" };
  const DAY = 86400000;

  let shown = "";

  const frame = () => document.getElementById("agenda-frame");
  const host = () => document.getElementById("agenda-meeting");
  const make = (...parts) => ecomap.draw.make(...parts);

  /** The texts of a frame that brings them along, with blanks filled in. */
  function sayOf(element, key, facts = {}) {
    return ecomap.flower.fill(JSON.parse(element.dataset.words)[key], facts);
  }

  const say = (key, facts) => sayOf(frame(), key, facts);
  const isoDay = () => ecomap.flower.written(ecomap.flower.current().day);

  /** What there is to work with: the document, the day and its meeting; null = nothing yet. */
  function now() {
    const family = ecomap.saving?.document?.();
    if (!frame() || !family || !ecomap.flower.current?.()) return null;
    const iso = isoDay();
    return { family, iso, moment: agenda.meetingOn(family, iso) };
  }

  /** A day in words with its weekday: "zondag 22 november 2026". */
  function longDay(iso) {
    const lang = frame().lang;
    const options = { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    const written = new Intl.DateTimeFormat(LOCALES[lang], options);
    return ecomap.flower.sentence(written.format(ecomap.flower.firstDay(iso) * DAY));
  }

  /** Begins the meeting of the day, from whatever tab; gives its id. */
  function begin() {
    const { family, iso } = now();
    const { id, commands } = agenda.begin(family, iso, ecomap.saving.newId);
    if (commands.length) ecomap.saving.perform(commands);
    ecomap.draw.announce(say("begun"));
    return id;
  }

  function otherDay() {
    const { day, today } = ecomap.flower.current();
    if (day === today) return [];
    const goes = () => ecomap.flower.setDay(ecomap.flower.current().today);
    const to = ecomap.draw.button(say("to-today"), goes, { "data-keep": "agenda-today" });
    return [make("p", { class: "agenda-elsewhere" }, make("span", {}, say("not-today")), to)];
  }

  function beginning() {
    const start = () => {
      begin();
      host().querySelector(".agenda-person")?.focus();
    };
    return [
      ecomap.draw.button(say("begin"), start, { look: "primary agenda-begin", "data-keep": "agenda-begin" }),
      make("p", { class: "hint" }, say("begin-hint")),
    ];
  }

  function kinds(moment) {
    const button = (kind) =>
      ecomap.draw.button(
        say(`kind-${kind}`),
        () => change((one) => ecomap.draw.acts.change("moments", one, { kind })),
        { "aria-pressed": String(moment.kind === kind), "data-keep": `agenda-kind-${kind}` }
      );
    const label = { role: "group", class: "choice", "aria-label": say("kind") };
    return make("div", label, ...agenda.KINDS.map(button));
  }

  /** Changes the meeting as it is by now. */
  function change(commandsOf) {
    const { moment } = now() ?? {};
    const commands = moment ? commandsOf(moment) : [];
    if (commands.length) ecomap.saving.perform(commands);
  }

  function person(record, present) {
    const here = present.includes(record.id);
    return ecomap.draw.button(
      ecomap.flower.plain(record.name).trim() || say("nameless"),
      () => change((moment) => agenda.togglePresent(moment, record.id)),
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
  function refill(place, elements) {
    const nameOf = (one) => one?.dataset?.keep;
    const focused = place.contains(document.activeElement) ? nameOf(document.activeElement) : null;
    const open = new Map([...place.querySelectorAll("details")].map((one) => [nameOf(one), one.open]));
    place.replaceChildren(...elements);
    for (const one of place.querySelectorAll("details")) one.open = open.get(nameOf(one)) ?? one.open;
    const again = [...place.querySelectorAll("[data-keep]")].find((one) => nameOf(one) === focused);
    if (focused) again?.focus({ preventScroll: true });
  }

  function show() {
    const seen = now();
    if (!seen) return;
    const { family, iso, moment } = seen;
    const groups = moment ? agenda.people(family, iso, moment.present) : [];
    const said = JSON.stringify([iso, ecomap.flower.current().today, moment, groups]);
    if (said === shown && host().firstChild) return;
    shown = said;
    const body = moment ? [kinds(moment), presence(moment, groups)] : beginning();
    refill(host(), [make("h2", { class: "agenda-day" }, longDay(iso)), ...otherDay(), ...body]);
  }

  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "agenda" && show());
  for (const event of ["opened", "changed", "day"]) document.addEventListener(`ecomap:${event}`, show);

  Object.assign(agenda, { now, beginMeeting: begin, say, sayOf, longDay, refill });
})(globalThis);
