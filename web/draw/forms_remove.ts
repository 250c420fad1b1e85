/**
 * The row that takes a record away that was a mistake.
 */
import { goesAlong } from "../model/acts/removal.ts";
import type { Family } from "../model/schema.ts";
import { removeRecord } from "./perform.ts";
import type { ActionRow } from "./row_kinds.ts";
import type { Context } from "./seen.ts";
import { text } from "./words.ts";

/** Lists of records that have a form of their own. */
type Removable = "members" | "parties" | "links" | "caseworkers";

/** What goes along when a record is taken away, in words. */
function alongText(document: Family, id: string): string {
  const found = Object.entries(goesAlong(document, id));
  const listed = found.map(([list, count]) => text(`along-${list}`, { count }));
  return text(listed.length ? "remove-along" : "remove-mistake", { name: listed.join(", ") });
}

/** The row that takes the record of a list away. */
export function removeRow<L extends Removable>(list: L): ActionRow<Context<L>> {
  const id = (seen: Context<L>): string => seen.record(list).id;
  return {
    name: "remove",
    control: "action",
    text: "remove",
    icon: "trash-2",
    look: "remove",
    act: (seen) => removeRecord(list, id(seen)),
    explains: (seen) => alongText(seen.document, id(seen)),
  };
}
