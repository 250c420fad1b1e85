// @ts-nocheck
/**
 * The fields of a link between two parties, and the notes about any record.
 */
import * as acts from "../model/acts/records.ts";
import { lasting } from "./forms_tie.ts";
import { dateText, nameOf, person, text as drawText } from "./parts.ts";

/** Kind, since and until of a link. */
export function linkRows() {
  const kind = { in: "links", field: "kind", control: "choice", vocabulary: "link_kind" };
  return [{ ...kind, text: "link-kind", needed: true }, ...lasting("links")];
}

function noteText(note, document) {
  const by = note.by && nameOf(person(document, note.by));
  const from = [by, note.on && dateText(note.on)].filter(Boolean).join(", ");
  return [note.text || drawText("no-text"), from].filter(Boolean).join(" · ");
}

const members = (seen) => acts.records(seen.document, "members").map((m) => m.id);
const parties = (seen) => acts.records(seen.document, "parties").map((p) => p.id);

const fields = () => [
  { in: "notes", field: "text", control: "words", text: "note-text", long: true },
  {
    in: "notes",
    field: "by",
    control: "people",
    one: true,
    text: "said-by",
    who: members,
    others: parties,
  },
  { in: "notes", field: "shared", control: "flag", text: "shared" },
];

function addNote(about, { text, by, shared }, { iso, newId }) {
  if (!text) return null;
  const id = newId("n");
  return { id, commands: [acts.add("notes", { id, about, on: iso, by, text, shared })] };
}

/** The notes about the record of a list, and a new one. */
export function notesRow(collection) {
  const about = (seen) => seen.keys[collection].id;
  const notes = (seen) =>
    acts.records(seen.document, "notes").filter((n) => n.about === about(seen));
  return {
    name: "notes",
    control: "lines",
    text: "notes",
    in: "notes",
    items: (seen) =>
      notes(seen).map((n) => ({ key: { id: n.id }, text: noteText(n, seen.document) })),
    rows: fields(),
    draft: fields(),
    begin: (seen) => ({ by: seen.saidBy }),
    add: (draft, seen) => addNote(about(seen), draft, seen),
    addText: "note-add",
  };
}
