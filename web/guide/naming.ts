/**
 * The form that takes names: after each one it is empty for the next.
 */
import { draftForm, type DraftForm } from "../draw/draft.ts";
import type { DraftRow } from "../draw/rows.ts";
import { make } from "../kit/dom.ts";
import { as } from "../kit/find.ts";
import { button, row } from "./parts.ts";

/** What is asked; `D` is what is told of one. */
interface Wishes<D> {
  readonly rows: readonly DraftRow<D>[];
  /** The draft to start with. */
  readonly begin: () => D;
  /** What stays for the next one. */
  readonly keep: (told: D) => Partial<D>;
  /** Adds one; a sentence when something is missing, or null. */
  readonly add: (told: D) => string | null;
}

export interface Naming<D> {
  readonly element: HTMLElement;
  readonly form: DraftForm<D>;
}

export function naming<D extends object>({ rows, begin, keep, add }: Wishes<D>): Naming<D> {
  const host = make("div", { class: "guide-form" });
  const problem = make("p", { class: "field-problem", role: "status" });
  const put = (): void => {
    form.settle();
    const wrong = add(form.draft());
    problem.textContent = wrong ?? "";
    if (wrong !== null) return;
    form.reset(keep(form.draft()));
    as(host.querySelector("[data-field=name] input"), HTMLElement)?.focus();
  };
  // What was chosen last places a name that stands there already.
  const filled = (): void => {
    if (problem.textContent) put();
  };
  const form = draftForm(host, rows, { begin, filled, enter: put });
  const putting = row("guide-put", button("put", put));
  return { element: make("div", { class: "guide-naming" }, host, problem, putting), form };
}
