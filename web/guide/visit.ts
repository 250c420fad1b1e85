/**
 * The page of a second visit: each petal asked once whether it is still the same.
 */
import { now } from "../draw/context.ts";
import { draftForm } from "../draw/draft.ts";
import { person, personName } from "../draw/parts.ts";
import { perform } from "../draw/perform.ts";
import type { Option } from "../draw/row_kinds.ts";
import { filler, type DraftRow } from "../draw/rows.ts";
import type { Context } from "../draw/seen.ts";
import { codeOptions } from "../draw/values.ts";
import { dateText } from "../draw/words.ts";
import * as flower from "../flower/view.ts";
import { firstDay, writtenDay } from "../kit/days.ts";
import { make } from "../kit/dom.ts";
import type { DrawnFamily } from "../model/drawn.ts";
import { CODES } from "../model/schema.ts";
import type { State } from "../model/day.ts";
import { tieText, type TieWords } from "../model/tie_words.ts";
import { button, row, say, type Page, type Ways } from "./parts.ts";
import { confirm, picture, stop, type Stopped } from "./visit_acts.ts";

/** What the flower shows now, as far as it is put in words here. */
interface Shown {
  readonly family: DrawnFamily;
  readonly state: State;
  readonly words: TieWords;
}

/** What is drawn of a party on the day, tie by tie, in words. */
function tiesInWords(id: string): string[] {
  const { family, state, words }: Shown = flower.shown();
  const party = family.parties.find((p) => p.id === id);
  const line = party && state.parties.get(party.index);
  return (line?.ties ?? []).map((tie) => tieText(tie, family, words));
}

function nameNow(id: string): string {
  return personName(now().document, id);
}

function same(id: string, next: () => void): void {
  const { document, iso } = now();
  perform(confirm(document, id, iso), say("told-same", { name: nameNow(id) }));
  next();
}

/** Opens the editor; afterwards the petal counts as asked when something was changed. */
function changed(id: string, { openEditor, next }: Ways): void {
  const before = picture(now().document, id);
  openEditor(`petal:${id}`, () => {
    const { document, iso } = now();
    if (picture(document, id) === before) return;
    if (person(document, id)) perform(confirm(document, id, iso));
    next();
  });
}

const draft = filler<Stopped>();

/** The last day: today or the day before. */
function dayOptions({ iso }: Context): Option<boolean>[] {
  const before = writtenDay(firstDay(iso) - 1);
  return [
    { value: false, text: say("stop-before", { date: dateText(before) }) },
    { value: true, text: say("stop-today", { date: dateText(iso) }) },
  ];
}

const stopRows = (): DraftRow<Stopped>[] => [
  draft("today", {
    control: "choice",
    text: "guide-stop-day",
    needed: true,
    options: dayOptions,
  }),
  draft("reason", {
    control: "choice",
    text: "guide-stop-reason",
    options: () => codeOptions("end_reason", CODES.end_reason),
    empty: null,
  }),
];

/** The few fields of "stopped", folded until they are asked for. */
function stopping(id: string, next: () => void) {
  const host = make("div", { class: "guide-form" });
  const form = draftForm<Stopped>(host, stopRows(), { begin: () => ({ today: false }) });
  const done = (): void => {
    const { document, iso } = now();
    const name = nameNow(id);
    perform(stop(document, id, form.draft(), iso), say("told-stopped", { name }));
    next();
  };
  const put = row("guide-ways", button("stop-done", done, "primary"));
  const element = make("div", { class: "guide-stopped", hidden: true }, host, put);
  const fold = (): void => {
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
export function visitPage(id: string, at: number, count: number, ways: Ways): Page {
  const { next } = ways;
  const ties = make("ul", { class: "guide-ties" });
  const stopped = stopping(id, next);
  const answers = row(
    "guide-answers",
    button("same", () => same(id, next), "primary"),
    button("changed", () => changed(id, ways), "option"),
    stopped.opener
  );
  return {
    title: say("visit-ask", { name: nameNow(id) }),
    hint: say("visit-hint"),
    progress: { text: say("visit-progress", { number: at, count }), part: at / count },
    elements: [ties, answers, stopped.element, row("guide-ways", button("skip", next))],
    refresh: () => ties.replaceChildren(...tiesInWords(id).map((said) => make("li", {}, said))),
    lit: id,
    focus: (heading) => heading.focus(),
  };
}
