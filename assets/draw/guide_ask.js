/**
 * The pages that ask for names: who lives here, and the prompts one by one.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const guide = (ecomap.guide = ecomap.guide || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const sectors = () => ecomap.flower.current().words.sector;

  const nameRow = (enter) => ({ field: "name", control: "words", text: "guide-name", enter });

  function kindRow(prompt) {
    const options = () =>
      prompt.kinds.map((value) => ({ value, text: guide.say(`kind-${prompt.says}-${value}`) }));
    return { field: "kind", control: "choice", text: "guide-kind", options, needed: true };
  }

  const fieldRow = (prompt) => ({
    field: "field",
    control: "choice",
    vocabulary: "sector",
    text: "guide-field",
    only: () => prompt.fields,
    needed: true,
    empty: null,
  });

  const sectorRow = () => ({
    field: "sector",
    control: "choice",
    text: "guide-sector",
    options: () => Object.entries(sectors()).map(([value, text]) => ({ value, text })),
    needed: true,
    empty: null,
  });

  /** What is asked besides the name: only where there is something to choose. */
  function rowsOf(prompt, enter) {
    return [
      ...(prompt.sector ? [] : [sectorRow()]),
      ...(prompt.fields.length > 1 ? [fieldRow(prompt)] : []),
      ...(prompt.kinds.length > 1 ? [kindRow(prompt)] : []),
      nameRow(enter),
    ];
  }

  const beginning = (prompt) => (prompt.kinds.length ? { kind: prompt.kinds[0] } : {});

  /** The form that takes names: after each one it is empty for the next. add(draft) hears one. */
  function naming(rows, begin, keep, add) {
    const host = draw.make("div", { class: "guide-form" });
    const problem = draw.make("p", { class: "field-problem", role: "status" });
    const put = () => {
      form.settle();
      const wrong = add(form.draft());
      problem.textContent = wrong || "";
      if (wrong) return;
      form.reset(keep(form.draft()));
      host.querySelector("[data-field=name] input").focus();
    };
    // What was chosen last places a name that stands there already.
    const filled = () => problem.textContent && put();
    const form = draw.draftForm(host, rows(put), { begin, filled });
    const button = guide.row("guide-put", guide.button("put", put));
    return { element: draw.make("div", { class: "guide-naming" }, host, problem, button), form };
  }

  /** Who stands on the flower already in the corner that a prompt is about. */
  function known(prompt, given, { document }) {
    const there = (p) =>
      prompt.sector && ecomap.flower.current().family.parties.find((f) => f.id === p.id)?.sector;
    return draw.acts
      .records(document, "parties")
      .filter((p) => there(p) === prompt.sector && prompt.sector && !given.includes(p.id));
  }

  function givenHere(given, { document }) {
    return given.map((id) => draw.acts.find(document, "parties", { id })).filter(Boolean);
  }

  function place(prompt, told, given) {
    const wrong = guide.missing(prompt, told);
    if (wrong) return guide.say(`missing-${wrong}`);
    const made = guide.nameSomebody(prompt, told, draw.context({}));
    given.push(made.id);
    draw.perform(made.commands, guide.say("told-placed", { name: told.name }));
    return null;
  }

  function toggleNone(prompt) {
    const { document, iso } = draw.context({});
    const before = guide.answerOf(document, prompt)?.answer === "none";
    if (before) draw.perform(guide.forgetAnswer(document, prompt), guide.say("told-not-asked"));
    else {
      draw.perform(guide.sayNone(document, prompt, iso), guide.say("told-none"));
      guide.next();
    }
  }

  /** The buttons under a prompt: back, nobody, and on. */
  function ways(prompt) {
    const none = guide.button("none", () => toggleNone(prompt), "option");
    const on = guide.button("skip", () => guide.next());
    const refresh = (answer) => {
      none.hidden = answer?.answer === "named";
      none.setAttribute("aria-pressed", String(answer?.answer === "none"));
      draw.setText(on.querySelector("span"), guide.say(answer ? "next" : "skip"));
    };
    const back = guide.button("back", () => guide.back());
    return { element: guide.row("guide-ways", back, none, on), refresh };
  }

  /** The page of one prompt; given: ids of who was named at it in this conversation. */
  function askPage(prompt, index, given) {
    const kept = ({ kind, field, sector }) => ({ kind, field, sector });
    const taking = naming(
      (put) => rowsOf(prompt, put),
      () => beginning(prompt),
      kept,
      (told) => place(prompt, told, given)
    );
    const [now, before] = [guide.names("petal"), guide.names("petal")];
    const under = ways(prompt);
    const answerNow = () => guide.answerOf(draw.context({}).document, prompt);
    const refresh = () => {
      const seen = draw.context({});
      now.show(guide.say("names-now"), givenHere(given, seen));
      before.show(guide.say("names-before"), known(prompt, given, seen));
      under.refresh(answerNow());
    };
    const count = guide.PROMPTS.length;
    return {
      title: guide.say(`ask-${prompt.id}`),
      hint: guide.say(`ask-${prompt.id}-hint`),
      progress: { text: guide.say("progress", { number: index + 1, count }), part: (index + 1) / count },
      answer: () => guide.answerText(answerNow()),
      elements: [taking.element, now.element, before.element, under.element],
      refresh,
      focus: (heading) => guide.focusField(taking.form, heading),
    };
  }

  const roleRow = () => ({
    field: "role",
    control: "choice",
    vocabulary: "member_role",
    text: "role",
  });

  function welcome(told) {
    const made = guide.addHousemate(told, draw.context({}));
    if (!made) return guide.say("missing-name");
    draw.perform(made.commands, guide.say("told-housemate", { name: told.name }));
    return null;
  }

  /** Who lives here: the first page as long as nobody does. */
  function membersPage() {
    const rows = (put) => [roleRow(), nameRow(put)];
    const taking = naming(rows, () => ({}), () => ({}), welcome);
    const here = guide.names("member");
    const on = guide.button("next", () => guide.next(), "primary");
    const refresh = () => {
      const { document } = draw.context({});
      here.show(guide.say("names-home"), draw.acts.records(document, "members"));
    };
    return {
      title: guide.say("ask-home"),
      hint: guide.say("ask-home-hint"),
      progress: { text: guide.say("progress-home"), part: 0 },
      elements: [taking.element, here.element, guide.row("guide-ways", on)],
      refresh,
      focus: (heading) => guide.focusField(taking.form, heading),
    };
  }

  Object.assign(guide, { askPage, membersPage });
})(globalThis);
