// @ts-nocheck
/**
 * The fields of a petal: who it is, what there is between them and the family, and what may happen
 * to it.
 */
import { preview } from "../flower/edit.ts";
import * as flower from "../flower/view.ts";
import { becomeCaseworker, handOver, spellsOn } from "../model/acts/heart.ts";
import * as petals from "../model/acts/petals.ts";
import * as acts from "../model/acts/records.ts";
import { goesAlong } from "../model/acts/removal.ts";
import { activeOn, stopParty, tiesOf as actsTiesOf } from "../model/acts/ties.ts";
import { addTieTo } from "./controls_ties.ts";
import { named } from "./editor.ts";
import { linkRows, notesRow } from "./forms_links.ts";
import { moreTieRows, tieRows } from "./forms_tie.ts";
import { dateText, label, nameOf, person, text as drawText } from "./parts.ts";
import { choose, perform, removeRecord } from "./perform.ts";

const FORMAL = ["professional", "agency"];
const UNKNOWN = "unknown";

const party = (seen) => seen.record("parties");
const formal = (seen) => FORMAL.includes(party(seen).kind);

/** The sector of the flower in which a party stands: {id, side, kinds, fields}. */
export function sectorOf(record) {
  const { sectors } = flower.current().looks;
  return FORMAL.includes(record.kind)
    ? sectors.find((s) => s.fields.includes(record.sector || UNKNOWN))
    : sectors.find((s) => s.kinds.includes(record.kind));
}

function kindsFor(seen) {
  return formal(seen) ? FORMAL : sectorOf(party(seen)).kinds;
}

function fieldsFor(seen) {
  return sectorOf(party(seen)).fields.filter((field) => field !== UNKNOWN);
}

const who = () => [
  {
    in: "parties",
    field: "name",
    control: "words",
    text: "name",
    required: true,
    typed: (text, seen) => preview(party(seen).id, text),
    enter: () => named(),
  },
  {
    in: "parties",
    field: "kind",
    control: "choice",
    vocabulary: "party_kind",
    text: "kind",
    only: kindsFor,
    needed: true,
    when: (seen) => kindsFor(seen).length > 1,
  },
];

const works = () => [
  {
    in: "parties",
    field: "sector",
    control: "choice",
    vocabulary: "sector",
    text: "sector",
    only: fieldsFor,
    needed: true,
    when: (seen) => formal(seen) && fieldsFor(seen).length > 1,
  },
  { in: "parties", field: "organisation", control: "words", text: "organisation", when: formal },
  { in: "parties", field: "discipline", control: "words", text: "discipline", when: formal },
];

const ring = () => ({
  in: "parties",
  field: "ring",
  control: "choice",
  text: "ring",
  options: () => [1, 2, 3].map((value) => ({ value, text: drawText(`ring-${value}`) })),
  write: (value, { document, keys }) =>
    petals.moveParty(document, keys.parties.id, { ring: value }),
});

function moved(sector, { document, keys }) {
  return petals.moveToSector(document, keys.parties.id, sector);
}

const sectorRow = () => ({
  name: "stands-with",
  control: "pick",
  text: "stands-with",
  prompt: "no-sector",
  read: (seen) => sectorOf(party(seen)).id,
  write: (value, seen) => (value ? moved(value, seen) : []),
  options: () =>
    flower.current().looks.sectors.map(({ id }) => ({
      value: id,
      text: flower.current().words.sector[id],
    })),
});

function linksOf(seen) {
  const { id } = seen.keys.parties;
  return acts.records(seen.document, "links").filter((l) => l.a === id || l.b === id);
}

function linkText(link, seen) {
  const other = link.a === seen.keys.parties.id ? link.b : link.a;
  const until = link.end && drawText("until-date", { date: dateText(link.end) });
  const name = nameOf(person(seen.document, other));
  return [name, label("link_kind", link.kind), until].filter(Boolean).join(" · ");
}

function otherParties(seen) {
  return acts
    .records(seen.document, "parties")
    .filter((p) => p.id !== seen.keys.parties.id)
    .map((p) => ({ value: p.id, text: nameOf(p) }));
}

const links = () => ({
  name: "links",
  control: "lines",
  text: "links",
  in: "links",
  items: (seen) => linksOf(seen).map((l) => ({ key: { id: l.id }, text: linkText(l, seen) })),
  rows: linkRows(),
  draft: [
    {
      field: "other",
      control: "pick",
      text: "link-with",
      prompt: "choose",
      options: otherParties,
    },
  ],
  add: ({ other }, seen) =>
    other && petals.connect(seen.document, seen.keys.parties.id, other, seen),
  auto: true,
  opens: true,
  when: (seen) => otherParties(seen).length > 0,
});

function nowCaseworker(seen) {
  return spellsOn(seen.document, seen.iso);
}

function takesOver(seen) {
  const [before] = nowCaseworker(seen);
  const [from, until] = [seen.iso, seen.iso];
  const made = before
    ? handOver(before, { party: party(seen).id, from, until }, seen)
    : becomeCaseworker(party(seen).id, seen);
  perform(made.commands, drawText("told-caseworker", { name: nameOf(party(seen)) }));
  choose(`marker:${made.id}`);
}

function takeOverWords(seen) {
  const [before] = nowCaseworker(seen);
  if (!before) return drawText("becomes-caseworker");
  return drawText("takes-over", { name: nameOf(person(seen.document, before.party)) });
}

function tiesOf(seen) {
  return actsTiesOf(seen.document, party(seen).id, seen.iso);
}

function tiesNow(seen) {
  return tiesOf(seen).filter((t) => activeOn(t, seen.iso) && t.end !== seen.iso);
}

function stop(seen) {
  const name = nameOf(party(seen));
  perform(stopParty(seen.document, party(seen).id, seen.iso), drawText("told-stopped", { name }));
}

/** What goes along when a record is taken away, in words; "" when nothing does. */
function alongText(document, id) {
  const found = Object.entries(goesAlong(document, id));
  const listed = found.map(([list, count]) => drawText(`along-${list}`, { count }));
  return drawText(listed.length ? "remove-along" : "remove-mistake", {
    name: listed.join(", "),
  });
}

/** The row that takes the record of a list away. */
export function removeRow(collection) {
  return {
    name: "remove",
    control: "action",
    text: "remove",
    icon: "trash-2",
    look: "remove",
    act: (seen) => removeRecord(collection, seen.keys[collection].id),
    explains: (seen) => alongText(seen.document, seen.keys[collection].id),
  };
}

const happens = () => [
  {
    name: "caseworker",
    control: "action",
    text: "becomes-caseworker",
    words: takeOverWords,
    act: takesOver,
    when: (seen) => formal(seen) && !nowCaseworker(seen).some((s) => s.party === party(seen).id),
  },
  {
    name: "stop",
    control: "action",
    text: "stopped",
    act: stop,
    explains: (seen) => drawText("stopped-hint", { day: dateText(seen.iso) }),
    when: (seen) => tiesNow(seen).length > 0,
  },
  removeRow("parties"),
];

/** All rows of a petal. */
export function petalRows() {
  return [
    ...who(),
    { name: "ties", control: "ties", text: "ties", when: (seen) => tiesOf(seen).length > 1 },
    ...tieRows(),
    ring(),
    ...works(),
    ...moreTieRows(),
    {
      name: "tie-add",
      control: "action",
      text: "tie-add",
      icon: "plus",
      look: "add",
      act: addTieTo,
    },
    links(),
    notesRow("parties"),
    sectorRow(),
    ...happens(),
  ];
}
