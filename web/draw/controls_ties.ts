// @ts-nocheck
/**
 * The ties of one party as buttons: which of them the fields are about.
 */
import * as acts from "../model/acts/records.ts";
import { addTie } from "../model/acts/ties.ts";
import { chooseTie } from "./editor.ts";
import { button, dateText, label, make, text } from "./parts.ts";
import { perform, removeRecord } from "./perform.ts";

function tieLabel(tie, index) {
  const count = text("tie-count", { count: index + 1 });
  const help = (tie.help || []).slice(0, 2).map((code) => label("help", code));
  const until = tie.end && text("until-date", { date: dateText(tie.end) });
  return [count, help.join(", "), until].filter(Boolean).join(" · ");
}

function tieButton(tie, index, chosen) {
  const made = button(tieLabel(tie, index), () => chooseTie(tie.id), {
    look: "option",
  });
  made.dataset.tie = tie.id;
  made.setAttribute("aria-pressed", String(tie.id === chosen));
  return made;
}

/** One more tie of a party, and its fields. */
export function addTieTo(seen) {
  const made = addTie(seen.keys.parties.id, seen);
  perform(made.commands, text("told-tie-added"));
  chooseTie(made.id);
}

function removeButton(handle) {
  const remove = () => removeRecord("ties", handle.context().keys.ties.id);
  return button(text("tie-remove"), remove, { icon: "trash-2", look: "add" });
}

export function ties(_, handle) {
  const element = make("div", { class: "options" });
  let made = "";
  const show = (_value, seen) => {
    const party = seen.keys.parties.id;
    const ties = acts.records(seen.document, "ties").filter((t) => t.party === party);
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
}
