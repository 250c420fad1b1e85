// @ts-nocheck
/**
 * Deciding about a finding: one of four, and what belongs to it. What is filled in stays with its
 * finding until it is decided, whatever happens around it.
 */
import { button as drawButton, chosenDay } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { lastDay } from "../../kit/days.ts";
import * as decisions from "../../model/acts/decisions.ts";
import { spellsOn } from "../../model/acts/heart.ts";
import { readDate } from "../../model/dates.ts";
import { draftForm } from "../../draw/draft.ts";
import * as saving from "../../saving/session.ts";
import { perform } from "./said.ts";
import { nameOf, say, speak } from "./words.ts";

const VERDICTS = ["deliberate", "action", "solved", "not_applicable"];
/** What one would like to know later: asked for once. */
const ASKED = { deliberate: "ask-reason", not_applicable: "ask-reason", action: "ask-action" };
const QUICK = { week: 7, "weeks-2": 14, "weeks-4": 28 };
/** So many people stand as buttons; the others in a list under them. */
const NEAR = 6;

const drafts = new Map();
const all = ({ document }) => decisions.everybody(document);

const quickDays = ({ iso }) =>
  Object.entries(QUICK).map(([name, days]) => ({
    value: decisions.later(iso, days),
    text: say(name),
  }));

const people = (seen) => all(seen).map((value) => ({ value, text: nameOf(seen.document, value) }));

function beforeToday(value, { iso }) {
  return value && lastDay(value) < lastDay(iso) ? say("day-past") : null;
}

const reason = (verdict) => ({
  field: "reason",
  control: "words",
  long: true,
  text: `discuss-reason-${verdict}`,
});

const actionRows = (key) => [
  {
    in: "decisions",
    field: "who",
    control: "people",
    one: true,
    empty: "discuss-nobody-yet",
    who: ({ document, iso }) => decisions.likely(document, key, iso, NEAR),
    others: all,
  },
  {
    in: "decisions",
    field: "due",
    name: "quick",
    control: "choice",
    empty: "discuss-no-day",
    options: quickDays,
  },
  { field: "due", control: "day", text: "discuss-due-other", check: beforeToday },
];

const lastRows = () => [
  {
    in: "decisions",
    field: "by",
    control: "pick",
    prompt: "discuss-by-nobody",
    options: people,
  },
  { in: "decisions", field: "shared", control: "flag" },
];

const rowsOf = (key, verdict) => [
  reason(verdict),
  ...(verdict === "action" ? actionRows(key) : []),
  ...lastRows(),
];

/** A decision begins with the fixed caseworker as who takes it. */
function begun({ document, iso }) {
  return { by: spellsOn(document, iso)[0]?.party ?? null };
}

function choiceButton(verdict, act) {
  const button = drawButton(say(`choose-${verdict}`), act, {
    look: "discuss-choice",
    "data-verdict": verdict,
    "aria-pressed": "false",
  });
  button.append(make("small", {}, say(`choose-${verdict}-hint`)));
  return button;
}

/**
 * The place to decide about a finding. standing: the decision to begin with, or null;
 * decided() hears that it was. left() that it was not. Gives {element, keep, busy}: keep() holds what is filled in.
 */
export function decideForm(key, standing, { decided, left }) {
  speak();
  let form = null;
  let verdict = null;
  let asked = false;
  const host = make("div");
  const problem = make("p", { class: "discuss-ask", role: "status" });
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
    form = draftForm(host, rowsOf(key, one), { begin });
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
    const unread = input && readDate(input.value, chosenDay())?.problem;
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
    const made = decisions.decide(saving.document(), draft, chosenDay());
    perform(made.commands, made.changed ? "told-changed" : "told-decided");
    decided();
  }

  const acts = make(
    "div",
    { class: "discuss-acts", hidden: true },
    drawButton(say("save"), save, { look: "primary" }),
    drawButton(say("leave"), fold, { look: "quiet" })
  );
  const element = make(
    "section",
    { class: "discuss-decide" },
    make("h3", {}, say("decide")),
    make("div", { class: "discuss-choices" }, ...choices),
    host,
    problem,
    acts
  );
  const before = drafts.get(key)?.verdict ?? standing?.verdict;
  if (before) choose(before, false);
  return { element, keep, busy: () => Boolean(form) };
}

export function hasDraft(key) {
  return drafts.has(key);
}
