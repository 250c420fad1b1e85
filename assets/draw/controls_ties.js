/**
 * The ties of one party as buttons: which of them the fields are about.
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
    const made = draw.button(tieLabel(tie, index), () => draw.chooseTie(tie.id), {
      look: "option",
    });
    made.dataset.tie = tie.id;
    made.setAttribute("aria-pressed", String(tie.id === chosen));
    return made;
  }

  /** One more tie of a party, and its fields. */
  function addTieTo(seen) {
    const made = draw.acts.addTie(seen.keys.parties.id, seen);
    draw.perform(made.commands, draw.text("told-tie-added"));
    draw.chooseTie(made.id);
  }

  function removeButton(handle) {
    const remove = () => draw.removeRecord("ties", handle.context().keys.ties.id);
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
      element.replaceChildren(
        ...ties.map((tie, i) => tieButton(tie, i, chosen)),
        removeButton(handle)
      );
    };
    return { element, show };
  };

  Object.assign(draw, { addTieTo });
})(globalThis);
