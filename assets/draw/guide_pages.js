/**
 * The pages around the questions: where to begin, what was asked so far, and the end of a visit.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const guide = (ecomap.guide = ecomap.guide || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** A large button with a sentence under its name. */
  function way(key, act, hint) {
    const made = guide.button(key, act, "guide-way");
    made.append(draw.make("small", {}, hint));
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
  function startPage() {
    const { document, iso } = draw.context({});
    const last = guide.lastVisit(document, iso);
    const hint = last
      ? guide.say("start-visit-hint", { date: draw.dateText(last) })
      : guide.say("start-visit-unknown");
    return plainPage({
      title: guide.say("start"),
      elements: [
        draw.make(
          "div",
          { class: "guide-begin" },
          way("start-visit", () => guide.visit(), hint),
          way("start-ask", () => guide.goOn(), guide.say("start-ask-hint"))
        ),
        guide.row("guide-ways", guide.button("overview", () => guide.overview())),
      ],
    });
  }

  function promptLine(prompt, index, seen) {
    const made = draw.button(guide.say(`ask-${prompt.id}`), () => guide.ask(index), {
      look: "guide-way",
    });
    const answer = guide.answerOf(seen.document, prompt);
    made.append(draw.make("small", {}, guide.answerText(answer)));
    made.dataset.prompt = prompt.id;
    return draw.make("li", {}, made);
  }

  /** All questions with what was answered: nobody, asked, or not asked yet. */
  function overviewPage() {
    const list = draw.make("ul", { class: "guide-overview" });
    const seen = draw.context({});
    list.append(...guide.PROMPTS.map((prompt, i) => promptLine(prompt, i, seen)));
    return plainPage({
      title: guide.say("overview-title"),
      hint: guide.say("overview-hint"),
      elements: [list, guide.row("guide-ways", guide.button("done", () => guide.stopTalking(), "primary"))],
    });
  }

  /** The end of the questions or of the visit. */
  function endPage(of) {
    const more =
      of === "visit" ? guide.button("start-ask", () => guide.goOn()) : guide.button("overview", () => guide.overview());
    const done = guide.button("done", () => guide.stopTalking(), "primary");
    return plainPage({
      title: guide.say(`end-${of}`),
      hint: guide.say(`end-${of}-hint`),
      elements: [guide.row("guide-ways", more, done)],
    });
  }

  Object.assign(guide, { startPage, overviewPage, endPage });
})(globalThis);
