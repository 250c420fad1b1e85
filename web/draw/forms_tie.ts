// @ts-nocheck
/**
 * The fields of a tie: what one party does for the family, for whom, since when, who said so.
 */
import * as acts from "../model/acts/records.ts";
import { channelOn, reversed, setChannel, setSaidBy } from "../model/acts/ties.ts";
import { flowPicture, strengthPicture, stressPicture } from "./lines.ts";
import { dateText, label, nameOf, person as personOf, text } from "./parts.ts";
import { rememberTold } from "./perform.ts";

const tie = (seen) => seen.record("ties");
const formal = (seen) => ["professional", "agency"].includes(seen.record("parties").kind);

/** A row for what may change through time: it is told of the chosen day. */
function channel(field, row) {
  return {
    in: "ties",
    field,
    read: (seen) => channelOn(tie(seen), field, seen.iso),
    write: (value, seen) => setChannel(tie(seen), field, value, seen.iso),
    ...row,
  };
}

/** A sentence when start and end of a record would be the wrong way round, or null. */
export function inOrder(collection, field) {
  return (value, seen) => {
    const { start, end } = { ...seen.record(collection), [field]: value };
    if (!reversed({ start, end })) return null;
    return text("day-reversed", { day: dateText(start), date: dateText(end) });
  };
}

/** The two rows of everything that lasts; texts: keys of their labels. */
export function lasting(collection, texts = { start: "since", end: "until" }) {
  const row = (field, more) => ({
    in: collection,
    field,
    control: "day",
    text: texts[field],
    chips: ["today", "this-year", "last-year", ...more],
    check: inOrder(collection, field),
  });
  return [{ ...row("start", ["unknown"]), empty: "unknown" }, row("end", ["ongoing"])];
}

export function endReason(collection) {
  return {
    in: collection,
    field: "end_reason",
    control: "choice",
    vocabulary: "end_reason",
    text: "end-reason",
    when: (seen) => Boolean(seen.record(collection).end),
  };
}

/** What a tie of somebody is called in a list: who, with what, until when. */
export function tieName(record, document) {
  const party = personOf(document, record.party);
  const help = (record.help || []).map((code) => label("help", code)).join(", ");
  const until = record.end && text("until-date", { date: dateText(record.end) });
  return [nameOf(party), help, until].filter(Boolean).join(" · ");
}

function otherTies(seen) {
  return acts
    .records(seen.document, "ties")
    .filter((t) => t !== tie(seen) && t.party !== tie(seen).party)
    .map((t) => ({ value: t.id, text: tieName(t, seen.document) }));
}

function tellers(seen) {
  const members = acts.records(seen.document, "members").map((m) => m.id);
  return [...members, tie(seen).party];
}

function writeSaidBy(person, seen) {
  if (person) rememberTold(person);
  return setSaidBy(tie(seen), person, seen.iso);
}

const parties = (seen) => acts.records(seen.document, "parties").map((p) => p.id);

/** How it feels: three channels that never depend on each other. */
const channels = () => [
  channel("strength", {
    control: "choice",
    vocabulary: "strength",
    text: "strength",
    picture: (value) => strengthPicture(value),
  }),
  channel("stress", {
    control: "choice",
    vocabulary: "stress",
    text: "stress",
    picture: (value) => stressPicture(value),
  }),
  channel("flow", {
    control: "choice",
    vocabulary: "flow",
    text: "flow",
    picture: (value) => flowPicture(value),
  }),
];

const about = () => [
  {
    in: "ties",
    field: "status",
    control: "choice",
    vocabulary: "tie_status",
    text: "status",
    needed: true,
  },
  { in: "ties", field: "help", control: "many", vocabulary: "help", text: "help" },
  { in: "ties", field: "domains", control: "many", vocabulary: "life_domain", text: "domains" },
  {
    in: "ties",
    field: "members",
    control: "people",
    text: "for-whom",
    empty: "whole-family",
  },
  {
    in: "ties",
    field: "said_by",
    control: "people",
    one: true,
    text: "said-by",
    who: tellers,
    others: parties,
    write: writeSaidBy,
  },
  ...lasting("ties"),
  endReason("ties"),
];

const more = () => [
  {
    in: "ties",
    field: "framework",
    control: "choice",
    vocabulary: "framework",
    text: "framework",
    when: formal,
  },
  {
    in: "ties",
    field: "roles",
    control: "many",
    vocabulary: "role",
    text: "roles",
    when: formal,
  },
  channel("hours_per_week", { control: "number", text: "hours", least: 0, most: 168 }),
  {
    in: "ties",
    field: "replaces",
    control: "pick",
    text: "replaces",
    prompt: "nobody",
    options: otherTies,
    when: (seen) => otherTies(seen).length > 0,
  },
];

/** The same rows, shown only when there is a tie to write in. */
function withTie(rows) {
  const there = (row) => (seen) => Boolean(tie(seen)) && (!row.when || row.when(seen));
  return rows.map((row) => ({ ...row, when: there(row) }));
}

export const tieRows = () => withTie([...channels(), ...about()]);
export const moreTieRows = () => withTie(more());
