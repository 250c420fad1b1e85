/**
 * The pages around the questions: where to begin, what was asked so far, and the end of a visit.
 */
import { now } from "../draw/context.ts";
import { button as drawButton } from "../draw/parts.ts";
import type { Context } from "../draw/seen.ts";
import { dateText } from "../draw/words.ts";
import { make } from "../kit/dom.ts";
import { answerOf } from "./acts.ts";
import { answerText, button, row, say, type Page, type Ways } from "./parts.ts";
import { PROMPTS, type Prompt } from "./prompts.ts";
import { lastVisit } from "./visit_acts.ts";

/** A large button with a sentence under its name. */
function way(key: string, act: () => void, hint: string): HTMLButtonElement {
  const made = button(key, act, "guide-way");
  made.append(make("small", {}, hint));
  return made;
}

function plainPage(page: Pick<Page, "title" | "elements"> & Partial<Page>): Page {
  return {
    hint: "",
    progress: null,
    refresh: () => undefined,
    focus: (heading) => heading.focus(),
    ...page,
  };
}

/** Where to begin, when there is something to ask about the last time. */
export function startPage({ visit, goOn, overview }: Ways): Page {
  const { document, iso } = now();
  const last = lastVisit(document, iso);
  const hint = last
    ? say("start-visit-hint", { date: dateText(last) })
    : say("start-visit-unknown");
  return plainPage({
    title: say("start"),
    elements: [
      row(
        "guide-begin",
        way("start-visit", visit, hint),
        way("start-ask", goOn, say("start-ask-hint"))
      ),
      row("guide-ways", button("overview", overview)),
    ],
  });
}

function promptLine(prompt: Prompt, { document }: Context, ask: () => void): HTMLElement {
  const attributes = { look: "guide-way", "data-prompt": prompt.id };
  const made = drawButton(say(`ask-${prompt.id}`), ask, attributes);
  made.append(make("small", {}, answerText(answerOf(document, prompt))));
  return make("li", {}, made);
}

/** All questions with what was answered: nobody, asked, or not asked yet. */
export function overviewPage({ ask, stop }: Ways): Page {
  const seen = now();
  const items = PROMPTS.map((prompt, index) => promptLine(prompt, seen, () => ask(index)));
  return plainPage({
    title: say("overview-title"),
    hint: say("overview-hint"),
    elements: [
      make("ul", { class: "guide-overview" }, ...items),
      row("guide-ways", button("done", stop, "primary")),
    ],
  });
}

/** The end of the questions ("asked") or of the visit. */
export function endPage(of: "asked" | "visit", { goOn, overview, stop }: Ways): Page {
  const more = of === "visit" ? button("start-ask", goOn) : button("overview", overview);
  return plainPage({
    title: say(`end-${of}`),
    hint: say(`end-${of}-hint`),
    elements: [row("guide-ways", more, button("done", stop, "primary"))],
  });
}
