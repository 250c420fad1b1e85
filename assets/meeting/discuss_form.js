/**
 * Deciding about a finding: one of four, and what belongs to it. What is filled in stays with its
 * finding until it is decided, whatever happens around it.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const discuss = (meeting.discuss = meeting.discuss || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const VERDICTS = ["deliberate", "action", "solved", "not_applicable"];
  /** What one would like to know later: asked for once. */
  const ASKED = { deliberate: "ask-reason", not_applicable: "ask-reason", action: "ask-action" };
  const QUICK = { week: 7, "weeks-2": 14, "weeks-4": 28 };
  /** So many people stand as buttons; the others in a list under them. */
  const NEAR = 6;

  const drafts = new Map();
  const say = (...given) => discuss.say(...given);
  const all = ({ document }) => meeting.decisions.everybody(document);

  const quickDays = ({ iso }) =>
    Object.entries(QUICK).map(([name, days]) => ({ value: meeting.decisions.later(iso, days), text: say(name) }));

  const people = (seen) =>
    all(seen).map((value) => ({ value, text: discuss.nameOf(seen.document, value) }));

  function beforeToday(value, { iso }) {
    return value && draw.lastDay(value) < draw.lastDay(iso) ? say("day-past") : null;
  }

  const reason = (verdict) => ({
    field: "reason",
    control: "words",
    long: true,
    text: `discuss-reason-${verdict}`,
  });

  const actionRows = (key) => [
    {
      field: "who",
      control: "people",
      one: true,
      text: "discuss-who",
      empty: "discuss-nobody-yet",
      who: ({ document, iso }) => meeting.decisions.likely(document, key, iso, NEAR),
      others: all,
    },
    {
      field: "due",
      name: "quick",
      control: "choice",
      text: "discuss-due",
      empty: "discuss-no-day",
      options: quickDays,
    },
    { field: "due", control: "day", text: "discuss-due-other", check: beforeToday },
  ];

  const lastRows = () => [
    {
      field: "by",
      control: "pick",
      text: "discuss-by",
      prompt: "discuss-by-nobody",
      options: people,
    },
    { field: "shared", control: "flag", text: "discuss-share" },
  ];

  const rowsOf = (key, verdict) => [
    reason(verdict),
    ...(verdict === "action" ? actionRows(key) : []),
    ...lastRows(),
  ];

  /** A decision begins with the fixed caseworker as who takes it. */
  function begun({ document, iso }) {
    return { by: draw.acts.spellsOn(document, iso)[0]?.party ?? null };
  }

  function choiceButton(verdict, act) {
    const button = draw.button(say(`choose-${verdict}`), act, {
      look: "discuss-choice",
      "data-verdict": verdict,
      "aria-pressed": "false",
    });
    button.append(draw.make("small", {}, say(`choose-${verdict}-hint`)));
    return button;
  }

  /**
   * The place to decide about a finding. standing: the decision to begin with, or null;
   * decided() hears that it was. left() that it was not. Gives {element, keep, busy}: keep() holds what is filled in.
   */
  function decideForm(key, standing, { decided, left }) {
    discuss.speak();
    let form = null;
    let verdict = null;
    let asked = false;
    const host = draw.make("div");
    const problem = draw.make("p", { class: "discuss-ask", role: "status" });
    const choices = VERDICTS.map((one) => choiceButton(one, () => choose(one, true)));

    const begin = (seen) => ({ ...begun(seen), ...standing, ...drafts.get(key)?.draft });

    function keep() {
      form?.settle();
      if (form) drafts.set(key, { verdict, draft: { ...form.draft() } });
    }

    function choose(one, focus) {
      keep();
      verdict = one;
      asked = false;
      problem.textContent = "";
      for (const choice of choices)
        choice.setAttribute("aria-pressed", String(choice.dataset.verdict === one));
      form = draw.draftForm(host, rowsOf(key, one), { begin });
      acts.hidden = false;
      if (focus) form.focus();
    }

    function fold() {
      drafts.delete(key);
      form = verdict = null;
      host.replaceChildren();
      problem.textContent = "";
      acts.hidden = true;
      choices.forEach((choice) => choice.setAttribute("aria-pressed", "false"));
      choices[0].focus();
      left();
    }

    /** Something one would like to know is missing, and that was not said yet. */
    function asks(draft) {
      if (asked || !ASKED[verdict] || draft.reason) return false;
      asked = true;
      problem.textContent = say(ASKED[verdict]);
      form.focus();
      return true;
    }

    /** A day that cannot be read, or that cannot be: the sentence why stands under it. */
    function wrongDay() {
      const input = host.querySelector("[data-field=due] input");
      const unread = input && draw.readDate(input.value, draw.chosenDay())?.problem;
      const wrong = unread || host.querySelector(".field-problem:not(:empty)");
      if (wrong) input?.focus();
      return Boolean(wrong);
    }

    function save() {
      form.settle();
      const draft = { ...form.draft(), finding: key, verdict };
      if (wrongDay() || asks(draft)) return;
      drafts.delete(key);
      form = null;
      const made = meeting.decisions.decide(ecomap.saving.document(), draft, draw.chosenDay());
      discuss.perform(made.commands, made.changed ? "told-changed" : "told-decided");
      decided();
    }

    const acts = draw.make(
      "div",
      { class: "discuss-acts", hidden: true },
      draw.button(say("save"), save, { look: "primary" }),
      draw.button(say("leave"), fold, { look: "quiet" })
    );
    const element = draw.make(
      "section",
      { class: "discuss-decide" },
      draw.make("h3", {}, say("decide")),
      draw.make("div", { class: "discuss-choices" }, ...choices),
      host,
      problem,
      acts
    );
    const before = drafts.get(key)?.verdict ?? standing?.verdict;
    if (before) choose(before, false);
    return { element, keep, busy: () => Boolean(form) };
  }

  Object.assign(discuss, { decideForm, hasDraft: (key) => drafts.has(key) });
})(globalThis);
