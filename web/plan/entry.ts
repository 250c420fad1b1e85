// @ts-nocheck
/**
 * A new record in the plan: a button that unfolds a few fields, and folds them again once it is added.
 */
import { context } from "../draw/fields.ts";
import { button, make } from "../draw/parts.ts";
import { perform } from "../draw/perform.ts";
import { draftForm } from "./draft.ts";
import { say } from "./words.ts";

/** The button and the folded fields: {opener, element}. name: of the part; part: see plan.PARTS. */
export function entry(name, part) {
  const host = make("div");
  const problem = make("p", { class: "field-problem", role: "status" });
  const fields = make("div", { class: "plan-entry", id: `plan-new-${name}`, hidden: true });
  let form = null;

  const opener = button(say(`${name}-add`), () => fold(!fields.hidden), {
    icon: "plus",
    look: "add",
    "aria-expanded": "false",
    "aria-controls": fields.id,
  });

  function fold(folded) {
    fields.hidden = folded;
    opener.setAttribute("aria-expanded", String(!folded));
    problem.textContent = "";
    if (folded) {
      host.replaceChildren();
      opener.focus();
    } else {
      form = draftForm(host, rows(), { begin: part.begin, filled: hushed });
      form.focus();
    }
  }

  const hushed = () => void (problem.textContent = "");
  const rows = () => part.draft().map((row) => (row.long ? row : { ...row, enter: add }));

  function add() {
    form.settle();
    const made = part.add(form.draft(), context({}));
    if (!made) return void (problem.textContent = say(`${name}-missing`));
    perform(made.commands, say(`${name}-added`));
    return fold(true);
  }

  const done = button(say("add"), add, { look: "primary" });
  const leave = button(say("leave"), () => fold(true), { look: "quiet" });
  fields.append(host, problem, make("div", { class: "plan-acts" }, done, leave));
  fields.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    fold(true);
  });
  return { opener, element: fields };
}
