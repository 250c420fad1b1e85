// @ts-nocheck
/**
 * A conflict in words: what it is about, and the two versions of it, field by field.
 */
import { find, keyOf, same } from "../model/records.ts";
import { removalOf } from "./conflicts.ts";
import { codeText, dateText, fieldText, say } from "./texts.ts";
import { personText, valueText } from "./values.ts";

const NAMED = new Set(["members", "parties"]);

/** Which facts name a record of a list. */
const FACTS = {
  ties: (tie, person) => ({ name: person(tie.party) }),
  caseworkers: (spell, person) => ({ name: person(spell.party) }),
  links: (link, person) => ({ name: person(link.a), other: person(link.b) }),
  bonds: (bond, person) => ({ name: person(bond.a), other: person(bond.b) }),
  needs: (need) => ({ name: need.text || codeText("life_domain", need.domain) }),
  goals: (goal) => ({ name: goal.text }),
  orders: (order) => ({ name: codeText("order_kind", order.kind) }),
  moments: (moment) => ({
    name: codeText("moment_kind", moment.kind),
    date: dateText(moment.date),
  }),
  contacts: (contact, person) => ({
    name: person(contact.party),
    date: dateText(contact.date),
  }),
  decisions: () => ({}),
  notes: (note) => ({ name: note.text }),
  reflections: (one) => ({ date: dateText(one.date) }),
};

/** The record that a conflict is about, as somebody last knew it; undefined for the family. */
function recordOf(conflict, { document, others }) {
  if (!conflict.in) return undefined;
  const removal = conflict.gone && removalOf(conflict, others);
  const back = removal ? removal.inverse : [];
  const isIt = ({ in: list, record }) =>
    list === conflict.in && record && same(keyOf(record), conflict.key);
  const removed = back.find(isIt)?.record;
  const whole = conflict.field === null ? conflict.theirs : null;
  return removed ?? find(document, conflict.in, conflict.key) ?? whole ?? conflict.was;
}

/** Name in words of what a conflict is about. */
function subjectText(conflict, about) {
  const record = recordOf(conflict, about);
  if (!conflict.in) return say("record-family", { name: about.document.name });
  if (NAMED.has(conflict.in)) return record?.name ?? say("somebody");
  const facts = record && knownFacts(conflict.in, record, about);
  return say(facts ? `record-${conflict.in}` : "record", facts ?? {});
}

function knownFacts(list, record, about) {
  const document = withRemoved(about);
  try {
    return FACTS[list](record, (id) => personText(id, document));
  } catch {
    return null; // only some fields of it are known
  }
}

/** The document with the people in it whom others took away meanwhile: they keep their names. */
function withRemoved({ document, others }) {
  const back = others.flatMap((entry) => entry.inverse).filter((command) => command.do === "add");
  const added = (list) => back.filter((one) => one.in === list).map((one) => one.record);
  const all = (list) => [...(document[list] ?? []), ...added(list)];
  return { ...document, members: all("members"), parties: all("parties") };
}

function row(field, value, whose, conflict, about) {
  const place = { list: conflict.in, record: recordOf(conflict, about) };
  const text = valueText(field, value, whose, { ...place, document: withRemoved(about) });
  return { field: fieldText(field), text };
}

/** Fields in which two records differ. */
function differing(before, after) {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !same(before[name] ?? null, after[name] ?? null));
}

const GONE = () => [{ field: null, text: say("removed") }];

function theirRows(conflict, about) {
  const { field, was, theirs, gone } = conflict;
  if (gone) return GONE();
  if (field !== null) return [row(field, theirs, "theirs", conflict, about)];
  const names = differing(was ?? {}, theirs);
  return names.map((name) => row(name, theirs[name], "theirs", conflict, about));
}

function myRows(conflict, about) {
  const { field, mine } = conflict;
  if (field !== null) return [row(field, mine, "mine", conflict, about)];
  if (mine === null) return GONE();
  return Object.keys(mine).map((name) => row(name, mine[name], "mine", conflict, about));
}

/** Name of who changed it last, when the server told. */
function authorOf(conflict, { others }) {
  const touches = ({ in: list, key }) =>
    (list ?? null) === conflict.in && (!key || same(key, conflict.key));
  return others.findLast((entry) => entry.commands.some(touches))?.by ?? null;
}

/**
 * A conflict in words: {subject, author (null when not known), theirs, mine}; the versions are
 * rows {field, text}, of which field is null when there is only one thing to say.
 * about: {document, others: entries of others since we were sending}.
 */
export function versionsOf(conflicts, about) {
  const [first] = conflicts;
  return {
    subject: subjectText(first, about),
    author: authorOf(first, about),
    theirs: conflicts.flatMap((conflict) => theirRows(conflict, about)),
    mine: conflicts.flatMap((conflict) => myRows(conflict, about)),
  };
}
