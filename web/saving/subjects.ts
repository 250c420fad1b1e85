/**
 * What a conflict is about, in words: "the tie with Els". Pure, but for the words of the page.
 */
import type { Command } from "../model/commands.ts";
import { fieldsOf, find, keyOf, records, same, type AnyRecord } from "../model/records.ts";
import type { Family, List, Records } from "../model/schema.ts";
import { removalOf } from "./conflicts.ts";
import type { Conflict, Entry } from "./operations.ts";
import { codeText, dateText, say } from "./texts.ts";
import { personText } from "./values.ts";

/** What is known around a conflict; others: entries of others since we were sending. */
export interface Known {
  readonly document: Family;
  readonly others: readonly Entry[];
}

type Facts = Readonly<Record<string, string>>;
type FactsOf<L extends List> = (record: Records[L], person: (id: string) => string) => Facts;

/** Members and parties are called by their name. */
type Named = "members" | "parties";
type Described = Exclude<List, Named>;

function isNamed(list: List): list is Named {
  return list === "members" || list === "parties";
}

/** Which facts name a record of a list. */
const FACTS: { readonly [L in Described]: FactsOf<L> } = {
  ties: (tie, person) => ({ name: person(tie.party) }),
  caseworkers: (spell, person) => ({ name: person(spell.party) }),
  links: (link, person) => ({ name: person(link.a), other: person(link.b) }),
  bonds: (bond, person) => ({ name: person(bond.a), other: person(bond.b) }),
  needs: (need) => ({ name: need.text || codeText("life_domain", need.domain) }),
  goals: (goal) => ({ name: goal.text ?? "" }),
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
  notes: (note) => ({ name: note.text ?? "" }),
  reflections: (one) => ({ date: dateText(one.date) }),
};

/** The records that commands bring (back) in a list. */
function broughtBack<L extends List>(commands: readonly Command[], list: L): Records[L][] {
  const added = commands.flatMap((one): AnyRecord[] =>
    one.do === "add" && one.in === list ? [one.record] : []
  );
  return added as Records[L][];
}

/**
 * The record that a conflict is about, as somebody last knew it, which may be only some fields of
 * it; null for the family itself.
 */
export function recordOf(conflict: Conflict, { document, others }: Known): object | null {
  const { in: list, key, field, gone } = conflict;
  if (!list) return null;
  const back = gone ? (removalOf(conflict, others)?.inverse ?? []) : [];
  const removed = broughtBack(back, list).find((record) => same(keyOf(record), key));
  const seen = (field === null ? conflict.theirs : null) ?? conflict.was;
  return removed ?? find(document, list, key) ?? (seen as object | null | undefined) ?? null;
}

/** The document with the people in it whom others took away meanwhile: they keep their names. */
export function withRemoved({ document, others }: Known): Family {
  const back = others.flatMap((entry) => entry.inverse);
  return {
    ...document,
    members: [...document.members, ...broughtBack(back, "members")],
    parties: [...records(document, "parties"), ...broughtBack(back, "parties")],
  };
}

/** The facts that name a record; null when too little of it is known. */
function factsOf(list: Described, record: object, known: Known): Facts | null {
  const document = withRemoved(known);
  const facts = FACTS[list] as FactsOf<Described>;
  try {
    return facts(record as Records[Described], (id) => personText(id, document));
  } catch {
    return null;
  }
}

function nameIn(record: object | null): string | null {
  return (fieldsOf(record ?? {}).name as string | undefined) ?? null;
}

/** Name in words of what a conflict is about. */
export function subjectText(conflict: Conflict, known: Known): string {
  const { in: list } = conflict;
  const record = recordOf(conflict, known);
  if (!list) return say("record-family", { name: known.document.name });
  if (isNamed(list)) return nameIn(record) ?? say("somebody");
  const facts = record && factsOf(list, record, known);
  return facts ? say(`record-${list}`, facts) : say("record");
}
