/**
 * The ties of one party as buttons, when there are several, and the button for one more.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});
  const controls = (draw.controls = draw.controls || {});

  function tieLabel(tie, index) {
    const count = draw.text("tie-count", { count: index + 1 });
    const help = (tie.help || []).slice(0, 2).map((code) => draw.label("help", code));
    const until = tie.end && draw.text("until-date", { date: draw.dateText(tie.end) });
    return [count, help.join(", "), until].filter(Boolean).join(" · ");
  }

  function tieButton(tie, index, chosen) {
    const made = draw.button(tieLabel(tie, index), () => draw.chooseTie(tie.id), { look: "option" });
    made.dataset.tie = tie.id;
    made.setAttribute("aria-pressed", String(tie.id === chosen));
    return made;
  }

  function addOne(seen) {
    const made = draw.acts.addTie(seen.keys.parties.id, seen);
    draw.perform(made.commands, draw.text("told-tie-added"));
    draw.chooseTie(made.id);
  }

  function removeButton(seen) {
    const remove = () =>
      draw.perform(
        draw.acts.removal(seen.document, seen.keys.ties.id),
        draw.text("told-removed", { name: draw.text("this") })
      );
    return draw.button(draw.text("tie-remove"), remove, { icon: "trash-2", look: "add" });
  }

  controls.ties = (_, handle) => {
    const element = draw.make("div", { class: "options" });
    let made = "";
    const show = (_value, seen) => {
      const party = seen.keys.parties.id;
      const ties = draw.acts.records(seen.document, "ties").filter((t) => t.party === party);
      const chosen = seen.keys.ties?.id;
      const content = JSON.stringify([ties.map(tieLabel), ties.map((t) => t.id), chosen]);
      if (content === made) return;
      made = content;
      const several = ties.length > 1;
      const add = () => addOne(handle.context());
      element.replaceChildren(
        ...(several ? ties.map((tie, i) => tieButton(tie, i, chosen)) : []),
        draw.button(draw.text("tie-add"), add, { icon: "plus", look: "add" }),
        ...(several ? [removeButton(seen)] : [])
      );
    };
    return { element, show };
  };
})(globalThis);
