/**
 * How a party is drawn: its name, where it stands, how it looks and on which days. Pure.
 */
import type { Day } from "../kit/days.ts";
import type { Texts } from "../kit/words.ts";
import type {
  DrawnParty,
  DrawnSpell,
  DrawnTie,
  FamilyLooks,
  Naming,
  PartyLooks,
  Span,
  Wedge,
} from "./drawn.ts";
import { isFormal } from "./formal.ts";
import type { Party } from "./schema.ts";

const LONG_WORD = /\p{L}{7,}/gu;

/** Soft hyphens in the long words that Dutch would break; words not in the map stay plain. */
function hyphenated(text: string, hyphens: Texts): string {
  const known = (word: string): string | undefined =>
    Object.hasOwn(hyphens, word) ? hyphens[word] : undefined;
  return text.replace(LONG_WORD, (word) => known(word) ?? word);
}

/** A name as it is drawn. */
export function shownName(name: string, how: Naming): string {
  return hyphenated(name, how.hyphens).trim() || how.nameless;
}

/** Days on which a party has a petal: those of its ties, without those as fixed caseworker. */
function spansOf(own: readonly DrawnTie[], spells: readonly Span[]): DrawnParty["spans"] {
  const always: Span[] = spells.length ? [] : [{ from: -Infinity, to: Infinity }];
  const spans = (own.length ? own : always).map(({ from, to }): [Day, Day] => [from, to]);
  return spells.reduce((left, spell) => left.flatMap((span) => without(span, spell)), spans);
}

function without([from, to]: readonly [Day, Day], spell: Span): [Day, Day][] {
  if (spell.to < from || spell.from > to) return [[from, to]];
  const parts: [Day, Day][] = [];
  if (spell.from > from) parts.push([from, spell.from - 1]);
  if (spell.to < to) parts.push([spell.to + 1, to]);
  return parts;
}

function looksOf(party: Party, looks: FamilyLooks): PartyLooks {
  const { kind } = party;
  const field = party.sector ?? "unknown";
  const stands = ({ fields, kinds }: Wedge): boolean =>
    isFormal(party) ? fields.includes(field) : kinds.includes(kind);
  const wedge = looks.sectors.find(stands);
  if (!wedge) throw new Error(`no sector for ${kind}`);
  return {
    sector: wedge.id,
    outline: looks.outlines[kind],
    icon: isFormal(party) ? looks.fieldIcons[field] : looks.kindIcons[kind],
  };
}

/** What stands under a name: organisation, else discipline, else nothing. */
function secondLine({ name, organisation, discipline }: Party): string {
  return [organisation, discipline].find((line) => line && line !== name) ?? "";
}

/** What is told of a party elsewhere in the file. */
export interface Around {
  readonly index: number;
  readonly ties: readonly DrawnTie[];
  readonly spells: readonly DrawnSpell[];
  readonly replaces: readonly string[];
}

export function partyOf(
  record: Party,
  around: Around,
  looks: FamilyLooks,
  how: Naming
): DrawnParty {
  const { name, discipline } = record;
  return {
    id: record.id,
    index: around.index,
    name: shownName(name, how),
    second: hyphenated(secondLine(record), how.hyphens),
    kind: record.kind,
    discipline: discipline && discipline !== name ? discipline : "",
    ...looksOf(record, looks),
    ring: record.ring ?? null,
    position: record.position ?? null,
    ties: around.ties,
    spans: spansOf(around.ties, around.spells),
    replaces: around.replaces,
  };
}
