/**
 * The fields in the heart: the family and its members.
 */
import { addMember, households } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import type { Member } from "../model/schema.ts";
import { bondsRow } from "./forms_bonds.ts";
import { lasting } from "./forms_lasting.ts";
import { notesRow } from "./forms_notes.ts";
import { removeRow } from "./forms_remove.ts";
import { nameOf, personName } from "./parts.ts";
import type { Option } from "./row_kinds.ts";
import { filler, fresh, lines, of, type Row } from "./rows.ts";
import type { Seen } from "./seen.ts";
import { dateText, label, text } from "./words.ts";

const NEW = "new";

interface Draft {
  name?: string | null;
}

/** The houses of the others, and one of one's own. */
function houseOptions({ document, it }: Seen<never, Member>): Option<string>[] {
  const houses = households(document).map(({ id, members }) => ({
    id,
    others: members.filter((m) => m !== it.id),
  }));
  const shared = houses.filter((h) => h.others.length);
  const alone = houses.find((h) => h.id === it.household && !h.others.length);
  const name = (id: string): string => personName(document, id);
  return [
    ...shared.map(({ id, others }) => ({
      value: id,
      text: text("house-with", { name: others.map(name).join(", ") }),
    })),
    { value: alone ? alone.id : NEW, text: text("house-own") },
  ];
}

const about = (): Row[] => [
  of("members", "role", { control: "choice" }),
  of("members", "sex", { control: "choice" }),
  of("members", "birth", { control: "day", empty: "unknown" }),
  of("members", "household", {
    control: "choice",
    options: houseOptions,
    write: (value, { it, newId }) =>
      acts.change("members", it, { household: value === NEW ? newId("h") : value }),
  }),
];

const memberName = (): Row => of("members", "name", { control: "words", required: true });

/** All rows of a member. */
export function memberRows(): Row<"members">[] {
  return [
    memberName(),
    ...about(),
    bondsRow(),
    ...lasting("members"),
    notesRow("members"),
    removeRow("members"),
  ];
}

function memberText(record: Member): string {
  const role = record.role && label("member_role", record.role);
  const born = record.birth && text("born", { date: dateText(record.birth) });
  return [nameOf(record), role, born].filter(Boolean).join(" · ");
}

const draft = filler<Draft>();

const members = (): Row =>
  lines({
    name: "members",
    control: "lines",
    list: "members",
    items: ({ document }) =>
      acts.records(document, "members").map((m) => ({ key: { id: m.id }, text: memberText(m) })),
    rows: [memberName(), ...about()],
    fresh: fresh<Draft>({
      rows: [draft("name", { control: "words", text: "member-name" })],
      add: ({ name }, seen) => (name ? addMember(name, seen) : null),
      addText: "member-add",
    }),
  });

/** All rows of the heart. */
export function heartRows(): Row[] {
  return [
    of("family", "name", { name: "family-name", control: "words", required: true }),
    members(),
  ];
}
