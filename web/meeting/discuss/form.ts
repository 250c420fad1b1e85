/**
 * Deciding about a finding: one of four, and what belongs to it. What is filled in stays with its
 * finding until it is decided, whatever happens around it.
 */
import { now } from "../../draw/context.ts";
import { draftForm, type DraftForm } from "../../draw/draft.ts";
import { button, chosenDay } from "../../draw/parts.ts";
import type { Context } from "../../draw/seen.ts";
import { make } from "../../kit/dom.ts";
import { as } from "../../kit/find.ts";
import * as decisions from "../../model/acts/decisions.ts";
import { spellsOn } from "../../model/acts/heart.ts";
import { readDate } from "../../model/dates.ts";
import { CODES, type Decision } from "../../model/schema.ts";
import { rowsOf, type Filled, type Verdict } from "./rows.ts";
import { perform } from "./said.ts";
import { say, speak } from "./words.ts";

/** What one would like to know later: asked for once. */
const ASKED: Readonly<Partial<Record<Verdict, string>>> = {
  deliberate: "ask-reason",
  not_applicable: "ask-reason",
  action: "ask-action",
};

/** A decision begins with the fixed caseworker as who takes it. */
function begun({ document, iso }: Context): Filled {
  return { by: spellsOn(document, iso)[0]?.party ?? null };
}

interface Kept {
  readonly verdict: Verdict;
  readonly draft: Filled;
}

/** What was filled in and not decided yet, by the key of its finding. */
const drafts = new Map<string, Kept>();

/** Who hears that it was decided, or that it was left as it is. */
interface Hearers {
  readonly decided: () => void;
  readonly left: () => void;
}

/** Deciding about the finding with this key. fields: null = nothing is chosen. */
interface Deciding {
  readonly key: string;
  readonly begin: (seen: Context) => Filled;
  readonly heard: Hearers;
  readonly choices: readonly HTMLButtonElement[];
  readonly host: HTMLElement;
  readonly problem: HTMLElement;
  readonly acts: HTMLElement;
  chosen: { readonly verdict: Verdict; readonly fields: DraftForm<Filled> } | null;
  /** Whether it was said already that something one would like to know is missing. */
  asked: boolean;
}

function choiceButton(verdict: Verdict, act: () => void): HTMLButtonElement {
  const made: HTMLButtonElement = button(say(`choose-${verdict}`), act, {
    look: "discuss-choice",
    "data-verdict": verdict,
    "aria-pressed": "false",
  });
  made.append(make("small", {}, say(`choose-${verdict}-hint`)));
  return made;
}

function press({ choices }: Deciding, verdict: Verdict | null): void {
  for (const choice of choices)
    choice.setAttribute("aria-pressed", String(choice.dataset.verdict === verdict));
}

/** Keeps what is filled in with its finding. */
function keep({ key, chosen }: Deciding): void {
  if (!chosen) return;
  chosen.fields.settle();
  drafts.set(key, { verdict: chosen.verdict, draft: { ...chosen.fields.draft() } });
}

function choose(deciding: Deciding, verdict: Verdict): DraftForm<Filled> {
  const { key, host, begin, problem, acts } = deciding;
  keep(deciding);
  problem.textContent = "";
  press(deciding, verdict);
  const fields = draftForm(host, rowsOf(key, verdict), { begin });
  deciding.chosen = { verdict, fields };
  deciding.asked = false;
  acts.hidden = false;
  return fields;
}

/** Leaves it as it is, and forgets what was filled in. */
function fold(deciding: Deciding): void {
  const { key, host, problem, acts, choices, heard } = deciding;
  drafts.delete(key);
  deciding.chosen = null;
  host.replaceChildren();
  problem.textContent = "";
  acts.hidden = true;
  press(deciding, null);
  choices[0]?.focus();
  heard.left();
}

/** Something one would like to know is missing, and that was not said yet. */
function asks(deciding: Deciding, { verdict, reason }: decisions.Draft): boolean {
  const asked = ASKED[verdict];
  if (deciding.asked || !asked || reason) return false;
  deciding.asked = true;
  deciding.problem.textContent = say(asked);
  deciding.chosen?.fields.focus();
  return true;
}

/** A day that cannot be read, or that cannot be: the sentence why stands under it. */
function wrongDay({ host }: Deciding): boolean {
  const input = as(host.querySelector("[data-field=due] input"), HTMLInputElement);
  const unread = input && readDate(input.value, chosenDay())?.problem;
  const wrong = unread || host.querySelector(".field-problem:not(:empty)");
  if (wrong) input?.focus();
  return Boolean(wrong);
}

function save(deciding: Deciding): void {
  const { key, chosen, heard } = deciding;
  if (!chosen) return;
  chosen.fields.settle();
  const { reason, shared, ...filled } = chosen.fields.draft();
  const said = { reason: reason ?? "", shared: shared ?? false };
  const draft = { ...filled, ...said, finding: key, verdict: chosen.verdict };
  if (wrongDay(deciding) || asks(deciding, draft)) return;
  drafts.delete(key);
  deciding.chosen = null;
  const { document, iso } = now();
  const made = decisions.decide(document, draft, iso);
  perform(made.commands, made.changed ? "told-changed" : "told-decided");
  heard.decided();
}

function start(key: string, standing: Decision | null, heard: Hearers): Deciding {
  const act = (verdict: Verdict): void => choose(deciding, verdict).focus();
  const buttons = [
    button(say("save"), () => save(deciding), { look: "primary" }),
    button(say("leave"), () => fold(deciding), { look: "quiet" }),
  ];
  const deciding: Deciding = {
    key,
    begin: (seen) => ({ ...begun(seen), ...standing, ...drafts.get(key)?.draft }),
    heard,
    choices: CODES.verdict.map((one) => choiceButton(one, () => act(one))),
    host: make("div"),
    problem: make("p", { class: "discuss-ask", role: "status" }),
    acts: make("div", { class: "discuss-acts", hidden: true }, ...buttons),
    chosen: null,
    asked: false,
  };
  return deciding;
}

/** The place to decide about a finding, on the page. */
export interface DecideForm {
  readonly element: HTMLElement;
  /** Keeps what is filled in with its finding. */
  readonly keep: () => void;
  /** Whether something is chosen and not decided yet. */
  readonly busy: () => boolean;
}

/** Makes the place to decide about a finding; standing: the decision to begin with, or null. */
export function decideForm(key: string, standing: Decision | null, heard: Hearers): DecideForm {
  speak();
  const deciding = start(key, standing, heard);
  const { choices, host, problem, acts } = deciding;
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
  if (before) choose(deciding, before);
  return { element, keep: () => keep(deciding), busy: () => deciding.chosen !== null };
}
