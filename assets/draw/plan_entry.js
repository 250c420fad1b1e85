/**
 * A new record in the plan: a button that unfolds a few fields, and folds them again once it is added.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const plan = (ecomap.plan = ecomap.plan || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /** The button and the folded fields: {opener, element}. name: of the part; part: see plan.PARTS. */
  function entry(name, part) {
    const host = draw.make("div");
    const problem = draw.make("p", { class: "field-problem", role: "status" });
    const fields = draw.make("div", { class: "plan-entry", id: `plan-new-${name}`, hidden: true });
    let form = null;

    const opener = draw.button(plan.say(`${name}-add`), () => fold(!fields.hidden), {
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
        form = draw.draftForm(host, rows(), { begin: part.begin, filled: hushed });
        form.focus();
      }
    }

    const hushed = () => void (problem.textContent = "");
    const rows = () => part.draft().map((row) => (row.long ? row : { ...row, enter: add }));

    function add() {
      form.settle();
      const made = part.add(form.draft(), draw.context({}));
      if (!made) return void (problem.textContent = plan.say(`${name}-missing`));
      draw.perform(made.commands, plan.say(`${name}-added`));
      return fold(true);
    }

    const done = draw.button(plan.say("add"), add, { look: "primary" });
    const leave = draw.button(plan.say("leave"), () => fold(true), { look: "quiet" });
    fields.append(host, problem, draw.make("div", { class: "plan-acts" }, done, leave));
    fields.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      fold(true);
    });
    return { opener, element: fields };
  }

  Object.assign(plan, { entry });
})(globalThis);
