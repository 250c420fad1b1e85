// @ts-nocheck
/**
 * The page of a second visit: each petal asked once whether it is still the same.
 */
import { context } from "../draw/fields.ts";
import { dateText, make, nameOf, person } from "../draw/parts.ts";
import { perform } from "../draw/perform.ts";
import * as flower from "../flower/view.ts";
import { firstDay, writtenDay } from "../kit/days.ts";
import { tieText } from "../model/tie_words.ts";
import { draftForm } from "../plan/draft.ts";
import { next, openEditor } from "./card.ts";
import { button, row, say } from "./parts.ts";
import { confirm, picture, stop } from "./visit_acts.ts";

/** What is drawn of a party on the day, tie by tie, in words. */
function tiesInWords(id) {
  const { family, state, words } = flower.current();
  const party = family.parties.find((p) => p.id === id);
  const line = party && state.parties.get(party.index);
  return (line?.ties || []).map((tie) => tieText(tie, family, words));
}

function nameNow(id) {
  return nameOf(person(context({}).document, id));
}

function same(id) {
  const { document, iso } = context({});
  perform(confirm(document, id, iso), say("told-same", { name: nameNow(id) }));
  next();
}

/** Opens the editor; afterwards the petal counts as asked when something was changed. */
function changed(id) {
  const before = picture(context({}).document, id);
  openEditor(`petal:${id}`, () => {
    const { document, iso } = context({});
    if (picture(document, id) === before) return;
    if (person(document, id)) perform(confirm(document, id, iso));
    next();
  });
}

const stopRows = () => [
  {
    field: "today",
    control: "choice",
    text: "guide-stop-day",
    needed: true,
    options: ({ iso }) => [false, true].map((value) => ({ value, text: dayOption(value, iso) })),
  },
  {
    field: "reason",
    control: "choice",
    vocabulary: "end_reason",
    text: "guide-stop-reason",
    empty: null,
  },
];

function dayOption(today, iso) {
  const date = dateText(today ? iso : writtenDay(firstDay(iso) - 1));
  return say(today ? "stop-today" : "stop-before", { date });
}

/** The few fields of "stopped", folded until they are asked for: {opener, element}. */
function stopping(id) {
  const host = make("div", { class: "guide-form" });
  const element = make("div", { class: "guide-stopped", hidden: true }, host);
  const form = draftForm(host, stopRows(), { begin: () => ({ today: false }) });
  const done = () => {
    const { document, iso } = context({});
    const name = nameNow(id);
    perform(stop(document, id, form.draft(), iso), say("told-stopped", { name }));
    next();
  };
  element.append(row("guide-ways", button("stop-done", done, "primary")));
  const fold = () => {
    element.hidden = !element.hidden;
    opener.setAttribute("aria-expanded", String(!element.hidden));
    if (element.hidden) return;
    form.focus();
    element.scrollIntoView({ block: "nearest" });
  };
  const opener = button("gone", fold, "option");
  opener.setAttribute("aria-expanded", "false");
  return { opener, element };
}

/** The page of one petal; at, count: the how manieth of how many. */
export function visitPage(id, at, count) {
  const ties = make("ul", { class: "guide-ties" });
  const stopped = stopping(id);
  const answers = row(
    "guide-answers",
    button("same", () => same(id), "primary"),
    button("changed", () => changed(id), "option"),
    stopped.opener
  );
  const refresh = () =>
    ties.replaceChildren(...tiesInWords(id).map((text) => make("li", {}, text)));
  return {
    title: say("visit-ask", { name: nameNow(id) }),
    hint: say("visit-hint"),
    progress: { text: say("visit-progress", { number: at, count }), part: at / count },
    elements: [
      ties,
      answers,
      stopped.element,
      row(
        "guide-ways",
        button("skip", () => next())
      ),
    ],
    refresh,
    lit: id,
    focus: (heading) => heading.focus(),
  };
}
