/**
 * The ties of one party as buttons: which of them the fields are about.
 */
import { make } from "../kit/dom.ts";
import * as acts from "../model/acts/records.ts";
import type { Tie } from "../model/schema.ts";
import type { Control, Handle } from "./control.ts";
import { button } from "./parts.ts";
import { removeRecord } from "./perform.ts";
import type { TiesRow } from "./row_kinds.ts";
import type { AnySeen } from "./seen.ts";
import { dateText, label, text } from "./words.ts";

function tieLabel(tie: Tie, index: number): string {
  const count = text("tie-count", { count: index + 1 });
  const help = (tie.help ?? []).slice(0, 2).map((code) => label("help", code));
  const until = tie.end && text("until-date", { date: dateText(tie.end) });
  return [count, help.join(", "), until].filter(Boolean).join(" · ");
}

function removeButton(handle: Handle): HTMLButtonElement {
  const remove = (): void => {
    const id = handle.seen()?.keys.ties.id;
    if (id) removeRecord("ties", id);
  };
  return button(text("tie-remove"), remove, { icon: "trash-2", look: "add" });
}

export function ties(row: TiesRow<AnySeen>, handle: Handle): Control {
  const element = make("div", { class: "options" });
  let made = "";
  const tieButton = (tie: Tie, index: number, chosen: string): HTMLButtonElement =>
    button(tieLabel(tie, index), () => row.chosen(tie.id), {
      look: "option",
      "data-tie": tie.id,
      "aria-pressed": String(tie.id === chosen),
    });
  const show = (_: unknown, { document, keys }: AnySeen): void => {
    const own = acts.records(document, "ties").filter((t) => t.party === keys.parties.id);
    const chosen = keys.ties.id;
    const content = JSON.stringify([own.map(tieLabel), own.map((t) => t.id), chosen]);
    if (content === made) return;
    made = content;
    const each = own.map((tie, i) => tieButton(tie, i, chosen));
    element.replaceChildren(...each, removeButton(handle));
  };
  return { element, show };
}
