/**
 * The fields of somebody's time as fixed caseworker, and handing it over.
 */
import { handOver } from "../model/acts/heart.ts";
import * as acts from "../model/acts/records.ts";
import { isFormal } from "../model/formal.ts";
import type { CaseworkerSpell, WrittenDate } from "../model/schema.ts";
import { endReason, inOrder, lasting } from "./forms_lasting.ts";
import { petalRows, type Editing } from "./forms_petal.ts";
import { removeRow } from "./forms_remove.ts";
import { nameOf } from "./parts.ts";
import { choose } from "./perform.ts";
import type { Made, Option } from "./row_kinds.ts";
import { filler, fresh, lines, type DraftRow, type Row } from "./rows.ts";
import type { Context } from "./seen.ts";

type OfSpell = Context<"caseworkers">;

interface Draft {
  /** Who takes over: id of a party that is there. */
  party?: string | null;
  /** Or the name of one that is not. */
  name?: string | null;
  /** First day of the one who comes, last day of the one who goes. */
  from?: WrittenDate | null;
  until?: WrittenDate | null;
}

const spell = (seen: OfSpell): CaseworkerSpell => seen.record("caseworkers");

function candidates(seen: OfSpell): Option<string>[] {
  return acts
    .records(seen.document, "parties")
    .filter((p) => isFormal(p) && p.id !== spell(seen).party)
    .map((p) => ({ value: p.id, text: nameOf(p) }));
}

/** A sentence when the one who goes would stop before having begun, or null. */
function afterStart(until: WrittenDate | null, seen: OfSpell): string | null {
  return inOrder({ start: spell(seen).start, end: until });
}

function handedOver({ party, name, from, until }: Draft, seen: OfSpell): Made | null {
  if (!party && !name) return null;
  const begin = from || seen.iso;
  const end = until || begin;
  if (afterStart(end, seen)) return null;
  return handOver(spell(seen), { party, name: name ?? "", from: begin, until: end }, seen);
}

const draft = filler<Draft, "caseworkers">();

const draftRows = (): DraftRow<Draft, "caseworkers">[] => [
  draft("party", {
    control: "pick",
    text: "handover-to",
    prompt: "choose",
    options: candidates,
  }),
  draft("name", { control: "words", text: "handover-new", when: ({ it }) => !it.party }),
  draft("from", { control: "day", text: "handover-from", chips: ["today"], check: afterStart }),
  draft("until", { control: "day", text: "handover-until", chips: ["today"], check: afterStart }),
];

const handover = (): Row<"caseworkers"> =>
  lines<"caseworkers", "caseworkers">({
    name: "handover",
    control: "lines",
    text: "handover",
    hint: "handover-hint",
    list: "caseworkers",
    items: () => [],
    fresh: fresh<Draft, "caseworkers">({
      rows: draftRows(),
      begin: (seen) => ({ from: seen.iso, until: seen.iso }),
      add: handedOver,
      addText: "handover-do",
      added: ({ id }) => id !== undefined && choose(`marker:${id}`),
    }),
    when: (seen) => !spell(seen).end,
  });

/** All rows of a spell as fixed caseworker, and those of the petal of the same person. */
export function spellRows(editing: Editing): Row<"caseworkers" | "parties">[] {
  return [
    { control: "heading", text: "as-caseworker" },
    ...lasting("caseworkers"),
    endReason("caseworkers"),
    handover(),
    { ...removeRow("caseworkers"), name: "remove-spell", text: "spell-remove" },
    { control: "heading", text: "as-person" },
    ...petalRows(editing),
  ];
}
