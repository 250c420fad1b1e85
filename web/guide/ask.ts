// @ts-nocheck
/**
 * The pages that ask for names: who lives here, and the prompts one by one.
 */
import { setText } from "../draw/controls_tapped.ts";
import { context } from "../draw/fields.ts";
import { make } from "../draw/parts.ts";
import { perform } from "../draw/perform.ts";
import * as flower from "../flower/view.ts";
import * as acts from "../model/acts/records.ts";
import { draftForm } from "../plan/draft.ts";
import { addHousemate, answerOf, forgetAnswer, missing, nameSomebody, sayNone } from "./acts.ts";
import { back as guideBack, next } from "./card.ts";
import { answerText, button as guideButton, focusField, names, row, say } from "./parts.ts";
import { PROMPTS } from "./prompts.ts";

const sectors = () => flower.current().words.sector;

const nameRow = (enter) => ({ field: "name", control: "words", text: "guide-name", enter });

function kindRow(prompt) {
  const options = () =>
    prompt.kinds.map((value) => ({ value, text: say(`kind-${prompt.says}-${value}`) }));
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
  const host = make("div", { class: "guide-form" });
  const problem = make("p", { class: "field-problem", role: "status" });
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
  const form = draftForm(host, rows(put), { begin, filled });
  const button = row("guide-put", guideButton("put", put));
  return { element: make("div", { class: "guide-naming" }, host, problem, button), form };
}

/** Who stands on the flower already in the corner that a prompt is about. */
function known(prompt, given, { document }) {
  const there = (p) =>
    prompt.sector && flower.current().family.parties.find((f) => f.id === p.id)?.sector;
  return acts
    .records(document, "parties")
    .filter((p) => there(p) === prompt.sector && prompt.sector && !given.includes(p.id));
}

function givenHere(given, { document }) {
  return given.map((id) => acts.find(document, "parties", { id })).filter(Boolean);
}

function place(prompt, told, given) {
  const wrong = missing(prompt, told);
  if (wrong) return say(`missing-${wrong}`);
  const made = nameSomebody(prompt, told, context({}));
  given.push(made.id);
  perform(made.commands, say("told-placed", { name: told.name }));
  return null;
}

function toggleNone(prompt) {
  const { document, iso } = context({});
  const before = answerOf(document, prompt)?.answer === "none";
  if (before) perform(forgetAnswer(document, prompt), say("told-not-asked"));
  else {
    perform(sayNone(document, prompt, iso), say("told-none"));
    next();
  }
}

/** The buttons under a prompt: back, nobody, and on. */
function ways(prompt) {
  const none = guideButton("none", () => toggleNone(prompt), "option");
  const on = guideButton("skip", () => next());
  const refresh = (answer) => {
    none.hidden = answer?.answer === "named";
    none.setAttribute("aria-pressed", String(answer?.answer === "none"));
    setText(on.querySelector("span"), say(answer ? "next" : "skip"));
  };
  const back = guideButton("back", () => guideBack());
  return { element: row("guide-ways", back, none, on), refresh };
}

/** The page of one prompt; given: ids of who was named at it in this conversation. */
export function askPage(prompt, index, given) {
  const kept = ({ kind, field, sector }) => ({ kind, field, sector });
  const taking = naming(
    (put) => rowsOf(prompt, put),
    () => beginning(prompt),
    kept,
    (told) => place(prompt, told, given)
  );
  const [now, before] = [names("petal"), names("petal")];
  const under = ways(prompt);
  const answerNow = () => answerOf(context({}).document, prompt);
  const refresh = () => {
    const seen = context({});
    now.show(say("names-now"), givenHere(given, seen));
    before.show(say("names-before"), known(prompt, given, seen));
    under.refresh(answerNow());
  };
  const count = PROMPTS.length;
  return {
    title: say(`ask-${prompt.id}`),
    hint: say(`ask-${prompt.id}-hint`),
    progress: { text: say("progress", { number: index + 1, count }), part: (index + 1) / count },
    answer: () => answerText(answerNow()),
    elements: [taking.element, now.element, before.element, under.element],
    refresh,
    focus: (heading) => focusField(taking.form, heading),
  };
}

const roleRow = () => ({
  field: "role",
  control: "choice",
  vocabulary: "member_role",
  text: "role",
});

function welcome(told) {
  const made = addHousemate(told, context({}));
  if (!made) return say("missing-name");
  perform(made.commands, say("told-housemate", { name: told.name }));
  return null;
}

/** Who lives here: the first page as long as nobody does. */
export function membersPage() {
  const rows = (put) => [roleRow(), nameRow(put)];
  const taking = naming(
    rows,
    () => ({}),
    () => ({}),
    welcome
  );
  const here = names("member");
  const on = guideButton("next", () => next(), "primary");
  const refresh = () => {
    const { document } = context({});
    here.show(say("names-home"), acts.records(document, "members"));
  };
  return {
    title: say("ask-home"),
    hint: say("ask-home-hint"),
    progress: { text: say("progress-home"), part: 0 },
    elements: [taking.element, here.element, row("guide-ways", on)],
    refresh,
    focus: (heading) => focusField(taking.form, heading),
  };
}
