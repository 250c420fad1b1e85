/**
 * The fields of a petal: who it is, what there is between them and the family, and what may happen
 * to it.
 */
import { preview } from "../flower/edit.ts";
import { becomeCaseworker, handOver, spellsOn } from "../model/acts/heart.ts";
import * as petals from "../model/acts/petals.ts";
import { activeOn, addTie, stopParty, tiesOf } from "../model/acts/ties.ts";
import { isFormal } from "../model/formal.ts";
import {
  FORMAL_KINDS,
  type CaseworkerSpell,
  type Code,
  type Party,
  type Tie,
} from "../model/schema.ts";
import { linksRow } from "./forms_links.ts";
import { notesRow } from "./forms_notes.ts";
import { removeRow } from "./forms_remove.ts";
import { moreTieRows, tieRows } from "./forms_tie.ts";
import { nameOf, personName } from "./parts.ts";
import { choose, perform } from "./perform.ts";
import type { ActionRow, TiesRow } from "./row_kinds.ts";
import { of, own, type Row } from "./rows.ts";
import { sectorName, sectorOf, sectors } from "./sectors.ts";
import type { Context } from "./seen.ts";
import { dateText, text } from "./words.ts";

type OfParty = Context<"parties">;

/** What rows of a petal ask of the editor in which they stand. */
export interface Editing {
  /** Makes the fields about another tie of the party. */
  readonly chooseTie: (id: string) => void;
  /** The name was typed, with Enter. */
  readonly named: () => void;
}

const party = (seen: OfParty): Party => seen.record("parties");

function kindsFor(it: Party): readonly Code<"party_kind">[] {
  return isFormal(it) ? FORMAL_KINDS : sectorOf(it).kinds;
}

function fieldsFor(it: Party): readonly Code<"sector">[] {
  return sectorOf(it).fields.filter((field) => field !== "unknown");
}

const who = ({ named }: Editing): Row[] => [
  of("parties", "name", {
    control: "words",
    required: true,
    typed: (said, { it }) => preview(it.id, said),
    enter: () => named(),
  }),
  of("parties", "kind", {
    control: "choice",
    only: ({ it }) => kindsFor(it),
    needed: true,
    when: ({ it }) => kindsFor(it).length > 1,
  }),
];

const works = (): Row[] => [
  of("parties", "sector", {
    control: "choice",
    only: ({ it }) => fieldsFor(it),
    needed: true,
    when: ({ it }) => isFormal(it) && fieldsFor(it).length > 1,
  }),
  of("parties", "organisation", { control: "words", when: ({ it }) => isFormal(it) }),
  of("parties", "discipline", { control: "words", when: ({ it }) => isFormal(it) }),
];

const ring = (): Row =>
  of("parties", "ring", {
    control: "choice",
    called: (value) => text(`ring-${value}`),
    write: (value, { document, it }) => petals.moveParty(document, it.id, { ring: value }),
  });

/** Where it stands in the flower, which says what kind of party it is. */
const stands = (): Row<"parties"> =>
  own<string, "parties">({
    name: "stands-with",
    control: "pick",
    text: "stands-with",
    prompt: "no-sector",
    read: (seen) => sectorOf(party(seen)).id,
    write: (value, seen) => {
      const chosen = sectors().find(({ id }) => id === value);
      return chosen ? petals.moveToSector(seen.document, party(seen).id, chosen.id) : [];
    },
    options: () => sectors().map(({ id }) => ({ value: id, text: sectorName(id) })),
  });

const tiesRow = ({ chooseTie }: Editing): TiesRow<OfParty> => ({
  control: "ties",
  name: "ties",
  text: "ties",
  chosen: chooseTie,
  when: (seen) => allTies(seen).length > 1,
});

const tieAddRow = ({ chooseTie }: Editing): ActionRow<OfParty> => ({
  name: "tie-add",
  control: "action",
  text: "tie-add",
  icon: "plus",
  look: "add",
  act: (seen) => {
    const made = addTie(party(seen).id, seen);
    perform(made.commands, text("told-tie-added"));
    chooseTie(made.id);
  },
});

function allTies(seen: OfParty): Tie[] {
  return tiesOf(seen.document, party(seen).id, seen.iso);
}

function tiesNow(seen: OfParty): Tie[] {
  return allTies(seen).filter((t) => activeOn(t, seen.iso) && t.end !== seen.iso);
}

function spellsNow({ document, iso }: Context): CaseworkerSpell[] {
  return spellsOn(document, iso);
}

function takesOver(seen: OfParty): void {
  const [before] = spellsNow(seen);
  const { id } = party(seen);
  const made = before
    ? handOver(before, { party: id, from: seen.iso, until: seen.iso }, seen)
    : becomeCaseworker(id, seen);
  perform(made.commands, text("told-caseworker", { name: nameOf(party(seen)) }));
  choose(`marker:${made.id}`);
}

function takeOverWords(seen: Context): string {
  const [before] = spellsNow(seen);
  if (!before) return text("becomes-caseworker");
  return text("takes-over", { name: personName(seen.document, before.party) });
}

function stop(seen: OfParty): void {
  const name = nameOf(party(seen));
  const commands = stopParty(seen.document, party(seen).id, seen.iso);
  perform(commands, text("told-stopped", { name }));
}

const happens = (): Row<"parties">[] => [
  {
    name: "caseworker",
    control: "action",
    text: "becomes-caseworker",
    words: takeOverWords,
    act: takesOver,
    when: (seen) =>
      isFormal(party(seen)) && !spellsNow(seen).some((s) => s.party === party(seen).id),
  },
  {
    name: "stop",
    control: "action",
    text: "stopped",
    act: stop,
    explains: (seen) => text("stopped-hint", { day: dateText(seen.iso) }),
    when: (seen) => tiesNow(seen).length > 0,
  },
  removeRow("parties"),
];

/** All rows of a petal. */
export function petalRows(editing: Editing): Row<"parties">[] {
  return [
    ...who(editing),
    tiesRow(editing),
    ...tieRows(),
    ring(),
    ...works(),
    ...moreTieRows(),
    tieAddRow(editing),
    linksRow(),
    notesRow("parties"),
    stands(),
    ...happens(),
  ];
}
