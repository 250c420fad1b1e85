/**
 * A new record in the plan: a button that unfolds a few fields, and folds them again once it is added.
 */
import { now } from "../draw/context.ts";
import { draftForm, type DraftForm } from "../draw/draft.ts";
import { button } from "../draw/parts.ts";
import { perform } from "../draw/perform.ts";
import type { Made } from "../draw/row_kinds.ts";
import type { DraftRow } from "../draw/rows.ts";
import type { Context } from "../draw/seen.ts";
import { make } from "../kit/dom.ts";
import { say } from "./words.ts";

/** What is asked of a new record: `D` is what is filled in of it. */
export interface Asked<D> {
  readonly rows: () => DraftRow<D>[];
  readonly begin: (seen: Context) => D;
  /** Null while something is missing. */
  readonly add: (draft: D, seen: Context) => Made | null;
}

/** The button, and the fields that it unfolds. */
export interface Entry {
  readonly opener: HTMLElement;
  readonly element: HTMLElement;
}

/** The buttons under the fields: add it, or leave it. */
function buttons(put: () => void, leave: () => void): HTMLElement {
  const done = button(say("add"), put, { look: "primary" });
  return make("div", { class: "plan-acts" }, done, button(say("leave"), leave, { look: "quiet" }));
}

/** Acts on Escape in the fields, which then means nothing else on the page. */
function onEscape(fields: HTMLElement, act: () => void): void {
  fields.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    act();
  });
}

/** The way to add a record to the part of the plan with this name. */
export function entry<D extends object>(name: string, { rows, begin, add }: Asked<D>): Entry {
  const host = make("div");
  const problem = make("p", { class: "field-problem", role: "status" });
  const fields = make("div", { class: "plan-entry", id: `plan-new-${name}`, hidden: true });
  let form: DraftForm<D> | null = null;

  const opener = button(say(`${name}-add`), () => fold(!fields.hidden), {
    icon: "plus",
    look: "add",
    "aria-expanded": "false",
    "aria-controls": fields.id,
  });

  function tell(said: string): void {
    problem.textContent = said;
  }

  function fold(folded: boolean): void {
    fields.hidden = folded;
    opener.setAttribute("aria-expanded", String(!folded));
    tell("");
    if (folded) {
      host.replaceChildren();
      opener.focus();
    } else {
      form = draftForm(host, rows(), { begin, filled: () => tell(""), enter: put });
      form.focus();
    }
  }

  function put(): void {
    if (!form) return;
    form.settle();
    const made = add(form.draft(), now());
    if (!made) return tell(say(`${name}-missing`));
    perform(made.commands, say(`${name}-added`));
    fold(true);
  }

  fields.append(
    host,
    problem,
    buttons(put, () => fold(true))
  );
  onEscape(fields, () => fold(true));
  return { opener, element: fields };
}
