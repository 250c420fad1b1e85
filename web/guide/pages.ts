// @ts-nocheck
/**
 * The pages around the questions: where to begin, what was asked so far, and the end of a visit.
 */
import { context } from "../draw/fields.ts";
import { button as drawButton, dateText, make } from "../draw/parts.ts";
import { answerOf } from "./acts.ts";
import { ask, goOn, overview, stopTalking, visit } from "./card.ts";
import { answerText, button, row, say } from "./parts.ts";
import { PROMPTS } from "./prompts.ts";
import { lastVisit } from "./visit_acts.ts";

/** A large button with a sentence under its name. */
function way(key, act, hint) {
  const made = button(key, act, "guide-way");
  made.append(make("small", {}, hint));
  return made;
}

const plainPage = (page) => ({
  hint: "",
  progress: null,
  refresh: () => {},
  focus: (heading) => heading.focus(),
  ...page,
});

/** Where to begin, when there is something to ask about the last time. */
export function startPage() {
  const { document, iso } = context({});
  const last = lastVisit(document, iso);
  const hint = last
    ? say("start-visit-hint", { date: dateText(last) })
    : say("start-visit-unknown");
  return plainPage({
    title: say("start"),
    elements: [
      make(
        "div",
        { class: "guide-begin" },
        way("start-visit", () => visit(), hint),
        way("start-ask", () => goOn(), say("start-ask-hint"))
      ),
      row(
        "guide-ways",
        button("overview", () => overview())
      ),
    ],
  });
}

function promptLine(prompt, index, seen) {
  const made = drawButton(say(`ask-${prompt.id}`), () => ask(index), {
    look: "guide-way",
  });
  const answer = answerOf(seen.document, prompt);
  made.append(make("small", {}, answerText(answer)));
  made.dataset.prompt = prompt.id;
  return make("li", {}, made);
}

/** All questions with what was answered: nobody, asked, or not asked yet. */
export function overviewPage() {
  const list = make("ul", { class: "guide-overview" });
  const seen = context({});
  list.append(...PROMPTS.map((prompt, i) => promptLine(prompt, i, seen)));
  return plainPage({
    title: say("overview-title"),
    hint: say("overview-hint"),
    elements: [
      list,
      row(
        "guide-ways",
        button("done", () => stopTalking(), "primary")
      ),
    ],
  });
}

/** The end of the questions or of the visit. */
export function endPage(of) {
  const more =
    of === "visit" ? button("start-ask", () => goOn()) : button("overview", () => overview());
  const done = button("done", () => stopTalking(), "primary");
  return plainPage({
    title: say(`end-${of}`),
    hint: say(`end-${of}-hint`),
    elements: [row("guide-ways", more, done)],
  });
}
