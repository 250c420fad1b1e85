/**
 * The notes about a record.
 */
import * as acts from "../model/acts/records.ts";
import type { Values } from "../model/records.ts";
import type { Family, Note } from "../model/schema.ts";
import { ids, personName } from "./parts.ts";
import type { Made } from "./row_kinds.ts";
import { fresh, lines, ofNew, type Row } from "./rows.ts";
import type { Context } from "./seen.ts";
import { dateText, text } from "./words.ts";

type Draft = Values<"notes">;

function noteText(note: Note, document: Family): string {
  const by = note.by && personName(document, note.by);
  const from = [by, note.on && dateText(note.on)].filter(Boolean).join(", ");
  return [note.text || text("no-text"), from].filter(Boolean).join(" · ");
}

const fields = () => [
  ofNew("notes", "text", { control: "words", long: true }),
  ofNew("notes", "by", {
    control: "people",
    one: true,
    who: ({ document }) => ids(document, "members"),
    others: ({ document }) => ids(document, "parties"),
  }),
  ofNew("notes", "shared", { control: "flag" }),
];

function addNote(about: string, draft: Draft, { iso, newId }: Context): Made | null {
  const { text: said, by, shared } = draft;
  if (!said) return null;
  const id = newId("n");
  const note = { id, about, on: iso, by: by ?? null, text: said, shared: shared ?? false };
  return { id, commands: [acts.add("notes", note)] };
}

/** The notes about the record of a list, and a new one. */
export function notesRow<L extends "members" | "parties">(list: L): Row<L> {
  const about = (seen: Context<L>): string => seen.record(list).id;
  const notes = (seen: Context<L>): Note[] =>
    acts.records(seen.document, "notes").filter((n) => n.about === about(seen));
  return lines<"notes", L>({
    name: "notes",
    control: "lines",
    text: "notes",
    list: "notes",
    items: (seen) =>
      notes(seen).map((n) => ({ key: { id: n.id }, text: noteText(n, seen.document) })),
    rows: fields(),
    fresh: fresh<Draft, L>({
      rows: fields(),
      begin: (seen) => ({ by: seen.saidBy }),
      add: (draft, seen) => addNote(about(seen), draft, seen),
      addText: "note-add",
    }),
  });
}
