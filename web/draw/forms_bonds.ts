/**
 * The bonds of a member with others, as this member sees them.
 */
import { addBond, bondSeenBy, setBond, type SeenBond } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import type { Bond } from "../model/schema.ts";
import { lasting } from "./forms_lasting.ts";
import { ids, personName } from "./parts.ts";
import type { Option } from "./row_kinds.ts";
import { filler, fresh, lines, own, type Row } from "./rows.ts";
import type { Context } from "./seen.ts";
import { dateText, text } from "./words.ts";

type OfMember = Context<"members">;

interface Draft {
  /** Id of the other member. */
  other?: string | null;
  kind?: SeenBond | null;
}

/** Kinds of bond as one of the two sees them, in the order of the buttons. */
const SEEN: readonly SeenBond[] = [
  "partner",
  "ex_partner",
  "parent_of",
  "child_of",
  "sibling",
  "foster_of",
  "fostered_by",
];

const options = (): Option<SeenBond>[] =>
  SEEN.map((value) => ({ value, text: text(`bond-${value}`) }));

function bondText(bond: Bond, { document, keys }: OfMember): string {
  const { id } = keys.members;
  const other = personName(document, bond.a === id ? bond.b : bond.a);
  const kind = text(`bond-${bondSeenBy(bond, id)}`);
  return [`${kind}: ${other}`, bond.end && text("until-date", { date: dateText(bond.end) })]
    .filter(Boolean)
    .join(" · ");
}

function bondsOf({ document, keys }: OfMember): Bond[] {
  const { id } = keys.members;
  return acts.records(document, "bonds").filter((b) => b.a === id || b.b === id);
}

function others({ document, keys }: OfMember): string[] {
  return ids(document, "members").filter((id) => id !== keys.members.id);
}

const rows = (): Row<"members" | "bonds">[] => [
  own<SeenBond, "members" | "bonds">({
    name: "bond-kind",
    control: "choice",
    asks: ["bonds", "kind"],
    options,
    needed: true,
    read: (seen) => bondSeenBy(seen.record("bonds"), seen.keys.members.id),
    write: (value, seen) =>
      value ? setBond(seen.record("bonds"), seen.keys.members.id, value) : [],
  }),
  ...lasting("bonds"),
];

const draft = filler<Draft, "members">();

/** The bonds of a member, and a new one. */
export const bondsRow = (): Row<"members"> =>
  lines<"bonds", "members">({
    name: "bonds",
    control: "lines",
    text: "bonds",
    list: "bonds",
    items: (seen) => bondsOf(seen).map((b) => ({ key: { id: b.id }, text: bondText(b, seen) })),
    rows: rows(),
    fresh: fresh<Draft, "members">({
      rows: [
        draft("other", {
          control: "people",
          one: true,
          text: "bond-with",
          who: others,
          empty: null,
        }),
        draft("kind", { control: "choice", asks: ["bonds", "kind"], options, empty: null }),
      ],
      add: ({ other, kind }, seen) =>
        other && kind ? addBond(seen.keys.members.id, other, kind, seen) : null,
      auto: true,
    }),
    when: (seen) => others(seen).length > 0,
  });
