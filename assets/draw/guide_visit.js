/**
 * The page of a second visit: each petal asked once whether it is still the same.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const guide = (ecomap.guide = ecomap.guide || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** What is drawn of a party on the day, tie by tie, in words. */
  function tiesInWords(id) {
    const { family, state, words } = ecomap.flower.current();
    const party = family.parties.find((p) => p.id === id);
    const line = party && state.parties.get(party.index);
    return (line?.ties || []).map((tie) => ecomap.flower.tieText(tie, family, words));
  }

  function nameNow(id) {
    return draw.nameOf(draw.person(draw.context({}).document, id));
  }

  function same(id) {
    const { document, iso } = draw.context({});
    draw.perform(guide.confirm(document, id, iso), guide.say("told-same", { name: nameNow(id) }));
    guide.next();
  }

  /** Opens the editor; afterwards the petal counts as asked when something was changed. */
  function changed(id) {
    const before = guide.picture(draw.context({}).document, id);
    guide.openEditor(`petal:${id}`, () => {
      const { document, iso } = draw.context({});
      if (guide.picture(document, id) === before) return;
      if (draw.person(document, id)) draw.perform(guide.confirm(document, id, iso));
      guide.next();
    });
  }

  const stopRows = () => [
    {
      field: "today",
      control: "choice",
      text: "guide-stop-day",
      needed: true,
      options: ({ iso }) =>
        [false, true].map((value) => ({ value, text: dayOption(value, iso) })),
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
    const { firstDay, written } = ecomap.flower;
    const date = draw.dateText(today ? iso : written(firstDay(iso) - 1));
    return guide.say(today ? "stop-today" : "stop-before", { date });
  }

  /** The few fields of "stopped", folded until they are asked for: {opener, element}. */
  function stopping(id) {
    const host = draw.make("div", { class: "guide-form" });
    const element = draw.make("div", { class: "guide-stopped", hidden: true }, host);
    const form = draw.draftForm(host, stopRows(), { begin: () => ({ today: false }) });
    const done = () => {
      const { document, iso } = draw.context({});
      const name = nameNow(id);
      draw.perform(guide.stop(document, id, form.draft(), iso), guide.say("told-stopped", { name }));
      guide.next();
    };
    element.append(guide.row("guide-ways", guide.button("stop-done", done, "primary")));
    const fold = () => {
      element.hidden = !element.hidden;
      opener.setAttribute("aria-expanded", String(!element.hidden));
      if (element.hidden) return;
      form.focus();
      element.scrollIntoView({ block: "nearest" });
    };
    const opener = guide.button("gone", fold, "option");
    opener.setAttribute("aria-expanded", "false");
    return { opener, element };
  }

  /** The page of one petal; at, count: the how manieth of how many. */
  function visitPage(id, at, count) {
    const ties = draw.make("ul", { class: "guide-ties" });
    const stopped = stopping(id);
    const answers = guide.row(
      "guide-answers",
      guide.button("same", () => same(id), "primary"),
      guide.button("changed", () => changed(id), "option"),
      stopped.opener
    );
    const refresh = () =>
      ties.replaceChildren(...tiesInWords(id).map((text) => draw.make("li", {}, text)));
    return {
      title: guide.say("visit-ask", { name: nameNow(id) }),
      hint: guide.say("visit-hint"),
      progress: { text: guide.say("visit-progress", { number: at, count }), part: at / count },
      elements: [
        ties,
        answers,
        stopped.element,
        guide.row("guide-ways", guide.button("skip", () => guide.next())),
      ],
      refresh,
      lit: id,
      focus: (heading) => heading.focus(),
    };
  }

  Object.assign(guide, { visitPage });
})(globalThis);
