/**
 * The page of one prompt: who is named at it becomes a petal.
 */
import { now } from "../draw/context.ts";
import { perform } from "../draw/perform.ts";
import { filler, type DraftRow } from "../draw/rows.ts";
import { sectorName, sectorOf, sectors } from "../draw/sectors.ts";
import type { Context } from "../draw/seen.ts";
import { codeOptions } from "../draw/values.ts";
import { write } from "../kit/dom.ts";
import { within } from "../kit/find.ts";
import * as acts from "../model/acts/records.ts";
import type { Party } from "../model/schema.ts";
import {
  answerOf,
  forgetAnswer,
  missing,
  nameSomebody,
  sayNone,
  type AnswerTo,
  type Told,
} from "./acts.ts";
import { naming } from "./naming.ts";
import { answerText, button, focusField, names, row, say, type Page, type Ways } from "./parts.ts";
import { PROMPTS, type Prompt } from "./prompts.ts";

const draft = filler<Told>();

const nameRow = () => draft("name", { control: "words", text: "guide-name" });

const kindRow = ({ kinds, says }: Prompt) =>
  draft("kind", {
    control: "choice",
    text: "guide-kind",
    options: () => kinds.map((value) => ({ value, text: say(`kind-${says}-${value}`) })),
    needed: true,
  });

const fieldRow = ({ fields }: Prompt) =>
  draft("field", {
    control: "choice",
    text: "guide-field",
    options: () => codeOptions("sector", fields),
    needed: true,
    empty: null,
  });

const sectorRow = () =>
  draft("sector", {
    control: "choice",
    text: "guide-sector",
    options: () => sectors().map(({ id }) => ({ value: id, text: sectorName(id) })),
    needed: true,
    empty: null,
  });

/** What is asked besides the name: only where there is something to choose. */
function rowsOf(prompt: Prompt): DraftRow<Told>[] {
  return [
    ...(prompt.sector ? [] : [sectorRow()]),
    ...(prompt.fields.length > 1 ? [fieldRow(prompt)] : []),
    ...(prompt.kinds.length > 1 ? [kindRow(prompt)] : []),
    nameRow(),
  ];
}

/** Who stands on the flower already in the corner that a prompt is about. */
function known({ sector }: Prompt, given: readonly string[], { document }: Context): Party[] {
  if (!sector) return [];
  return acts
    .records(document, "parties")
    .filter((p) => sectorOf(p).id === sector && !given.includes(p.id));
}

/** Who was named at it in this conversation and is still there. */
function givenHere(given: readonly string[], { document }: Context): Party[] {
  return given
    .map((id) => acts.find(document, "parties", { id }))
    .filter((found) => found !== undefined);
}

function toggleNone(prompt: Prompt, next: () => void): void {
  const { document, iso } = now();
  if (answerOf(document, prompt)?.answer === "none") {
    perform(forgetAnswer(document, prompt), say("told-not-asked"));
  } else {
    perform(sayNone(document, prompt, iso), say("told-none"));
    next();
  }
}

/** The buttons under a prompt: back, nobody, and on. */
function waysOf(prompt: Prompt, { back, next }: Ways) {
  const none = button("none", () => toggleNone(prompt, next), "option");
  const on = button("skip", next);
  const refresh = (answer: AnswerTo | null): void => {
    none.hidden = answer?.answer === "named";
    none.setAttribute("aria-pressed", String(answer?.answer === "none"));
    write(within(on, "span"), say(answer ? "next" : "skip"));
  };
  return { element: row("guide-ways", button("back", back), none, on), refresh };
}

function taking(prompt: Prompt, given: string[]) {
  const place = (told: Told): string | null => {
    const made = nameSomebody(prompt, told, now());
    if (!made) return say(`missing-${missing(prompt, told)}`);
    given.push(made.id);
    perform(made.commands, say("told-placed", { name: told.name ?? "" }));
    return null;
  };
  return naming<Told>({
    rows: rowsOf(prompt),
    begin: () => ({ kind: prompt.kinds[0] }),
    keep: ({ kind, field, sector }) => ({ kind, field, sector }),
    add: place,
  });
}

/** The page of the prompt with this index; given: ids of who was named at it in this conversation. */
export function askPage(prompt: Prompt, index: number, given: string[], ways: Ways): Page {
  const { element, form } = taking(prompt, given);
  const [here, before] = [names("petal", ways), names("petal", ways)];
  const under = waysOf(prompt, ways);
  const answerNow = (): AnswerTo | null => answerOf(now().document, prompt);
  const count = PROMPTS.length;
  return {
    title: say(`ask-${prompt.id}`),
    hint: say(`ask-${prompt.id}-hint`),
    progress: { text: say("progress", { number: index + 1, count }), part: (index + 1) / count },
    answer: () => answerText(answerNow()),
    elements: [element, here.element, before.element, under.element],
    refresh: () => {
      const seen = now();
      here.show(say("names-now"), givenHere(given, seen));
      before.show(say("names-before"), known(prompt, given, seen));
      under.refresh(answerNow());
    },
    focus: (heading) => focusField(form, heading),
  };
}
