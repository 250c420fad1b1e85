// @ts-nocheck
/**
 * The fields in the heart: the family, its members and their bonds, and the fixed caseworker.
 */
import {
  addBond,
  addMember,
  bondSeenBy,
  handOver as actsHandOver,
  households,
  setBond,
} from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import { reversed } from "../model/acts/ties.ts";
import { notesRow } from "./forms_links.ts";
import { petalRows, removeRow } from "./forms_petal.ts";
import { endReason, lasting } from "./forms_tie.ts";
import { dateText, label, nameOf, person, text } from "./parts.ts";
import { choose } from "./perform.ts";

const NEW = "new";
const member = (seen) => seen.record("members");

function houseOptions(seen) {
  const mine = member(seen);
  const name = (id) => nameOf(person(seen.document, id));
  const houses = households(seen.document).map(({ id, members }) => ({
    id,
    others: members.filter((m) => m !== mine.id),
  }));
  const shared = houses.filter((h) => h.others.length);
  const alone = houses.find((h) => h.id === mine.household && !h.others.length);
  return [
    ...shared.map(({ id, others }) => ({
      value: id,
      text: text("house-with", { name: others.map(name).join(", ") }),
    })),
    { value: alone ? alone.id : NEW, text: text("house-own") },
  ];
}

function writeHouse(value, seen) {
  const household = value === NEW ? seen.newId("h") : value;
  return acts.change("members", member(seen), { household });
}

const about = () => [
  { in: "members", field: "role", control: "choice", vocabulary: "member_role", text: "role" },
  { in: "members", field: "sex", control: "choice", vocabulary: "sex", text: "sex" },
  { in: "members", field: "birth", control: "day", text: "birth", empty: "unknown" },
  {
    in: "members",
    field: "household",
    control: "choice",
    text: "household",
    options: houseOptions,
    write: writeHouse,
  },
];

/** Kinds of bond as one of the two sees them, in the order of the buttons. */
const SEEN = [
  "partner",
  "ex_partner",
  "parent_of",
  "child_of",
  "sibling",
  "foster_of",
  "fostered_by",
];
const bondOptions = () => SEEN.map((value) => ({ value, text: text(`bond-${value}`) }));

function bondText(bond, seen) {
  const { id } = seen.keys.members;
  const other = nameOf(person(seen.document, bond.a === id ? bond.b : bond.a));
  const kind = text(`bond-${bondSeenBy(bond, id)}`);
  return [`${kind}: ${other}`, bond.end && text("until-date", { date: dateText(bond.end) })]
    .filter(Boolean)
    .join(" · ");
}

function bondsOf(seen) {
  const { id } = seen.keys.members;
  return acts.records(seen.document, "bonds").filter((b) => b.a === id || b.b === id);
}

const others = (seen) =>
  acts
    .records(seen.document, "members")
    .map((m) => m.id)
    .filter((id) => id !== seen.keys.members.id);

const bondRows = () => [
  {
    name: "bond-kind",
    control: "choice",
    text: "bond-kind",
    options: bondOptions,
    needed: true,
    read: (seen) => bondSeenBy(seen.record("bonds"), seen.keys.members.id),
    write: (value, seen) => setBond(seen.record("bonds"), seen.keys.members.id, value),
  },
  ...lasting("bonds"),
];

const bonds = () => ({
  name: "bonds",
  control: "lines",
  text: "bonds",
  in: "bonds",
  items: (seen) => bondsOf(seen).map((b) => ({ key: { id: b.id }, text: bondText(b, seen) })),
  rows: bondRows(),
  draft: [
    { field: "other", control: "people", one: true, text: "bond-with", who: others, empty: null },
    { field: "kind", control: "choice", text: "bond-kind", options: bondOptions, empty: null },
  ],
  add: ({ other, kind }, seen) => other && kind && addBond(seen.keys.members.id, other, kind, seen),
  auto: true,
  when: (seen) => others(seen).length > 0,
});

const memberName = () => ({
  in: "members",
  field: "name",
  control: "words",
  text: "name",
  required: true,
});

/** All rows of a member. */
export function memberRows() {
  return [
    memberName(),
    ...about(),
    bonds(),
    ...lasting("members", { start: "member-since", end: "member-until" }),
    notesRow("members"),
    removeRow("members"),
  ];
}

function memberText(record) {
  const role = record.role && label("member_role", record.role);
  const born = record.birth && text("born", { date: dateText(record.birth) });
  return [nameOf(record), role, born].filter(Boolean).join(" · ");
}

const members = () => ({
  name: "members",
  control: "lines",
  text: "members",
  in: "members",
  items: ({ document }) =>
    acts.records(document, "members").map((m) => ({ key: { id: m.id }, text: memberText(m) })),
  rows: [memberName(), ...about()],
  draft: [{ field: "name", control: "words", text: "member-name" }],
  add: ({ name }, seen) => (name ? addMember(name, seen) : null),
  addText: "member-add",
});

/** All rows of the heart. */
export function heartRows() {
  return [
    {
      name: "family-name",
      control: "words",
      text: "family-name",
      required: true,
      read: ({ document }) => document.name,
      write: (name, { document }) => acts.describe(document, { name }),
    },
    members(),
  ];
}

const spell = (seen) => seen.record("caseworkers");

function candidates(seen) {
  return acts
    .records(seen.document, "parties")
    .filter((p) => ["professional", "agency"].includes(p.kind) && p.id !== spell(seen).party)
    .map((p) => ({ value: p.id, text: nameOf(p) }));
}

function afterStart(until, seen) {
  const { start } = spell(seen);
  if (!reversed({ start, end: until })) return null;
  return text("day-reversed", { day: dateText(start), date: dateText(until) });
}

function handOver({ party, name, from, until }, seen) {
  if (!party && !name) return null;
  const to = { party, name, from: from || seen.iso, until: until || from || seen.iso };
  if (afterStart(to.until, seen)) return null;
  return actsHandOver(spell(seen), to, seen);
}

const handover = () => ({
  name: "handover",
  control: "lines",
  text: "handover",
  hint: "handover-hint",
  in: "caseworkers",
  items: () => [],
  begin: (seen) => ({ from: seen.iso, until: seen.iso }),
  draft: [
    {
      field: "party",
      control: "pick",
      text: "handover-to",
      prompt: "choose",
      options: candidates,
    },
    {
      field: "name",
      control: "words",
      text: "handover-new",
      when: (seen) => !seen.draft.party,
    },
    { field: "from", control: "day", text: "handover-from", chips: ["today"], check: afterStart },
    {
      field: "until",
      control: "day",
      text: "handover-until",
      chips: ["today"],
      check: afterStart,
    },
  ],
  add: handOver,
  addText: "handover-do",
  added: ({ id }) => choose(`marker:${id}`),
  when: (seen) => !spell(seen).end,
});

/** All rows of a spell as fixed caseworker, and those of the petal of the same person. */
export function spellRows() {
  return [
    { control: "heading", text: "as-caseworker" },
    ...lasting("caseworkers"),
    endReason("caseworkers"),
    handover(),
    { ...removeRow("caseworkers"), name: "remove-spell", text: "spell-remove" },
    { control: "heading", text: "as-person" },
    ...petalRows(),
  ];
}
