/**
 * What stands in the twin list: everything on the drawing in words, in reading order. Pure.
 */
import { dateText, fill, plain, type Facts } from "../kit/words.ts";
import type { Line, SpellOnDay, State } from "../model/day.ts";
import { differences, markOf, petalLine, type Difference, type Mark } from "../model/difference.ts";
import type { DrawnFamily, DrawnMember, DrawnParty } from "../model/drawn.ts";
import { tieText } from "../model/tie_words.ts";
import type { Layout, Petal } from "./geometry/types.ts";
import type { Key } from "./scene/attention.ts";
import { letterOf } from "./scene/input.ts";
import type { Looks, SectorLooks } from "./scene/looks.ts";
import type { FlowerWords } from "./scene/words.ts";

/** What the list is made of. */
export interface Listed {
  readonly family: DrawnFamily;
  readonly looks: Looks;
  readonly words: FlowerWords;
  readonly state: State;
  /** The day that it is compared with, or null. */
  readonly before: State | null;
  readonly team: boolean;
  readonly scene: Layout | null;
  readonly petals: ReadonlyMap<string, Petal>;
  /** Says how somebody is added, while drawing; null = nobody is. */
  readonly addingText: ((key: string, facts?: Facts) => string) | null;
}

/** A button of the list. number: what stands for the name on the drawing. */
export interface Item {
  readonly key: Key;
  readonly number?: number | string | null;
  readonly name: string;
  readonly second?: string;
  readonly icon?: string | undefined;
  readonly badges: readonly { readonly change: Mark; readonly text: string }[];
  readonly lines: readonly string[];
}

/** A button that adds somebody: to a sector (id), or to the family ("heart"). */
export interface Adding {
  readonly place: string;
  readonly text: string;
  readonly label: string | null;
}

export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
  readonly add: Adding | null;
}

/** A list with what became different. */
interface Told extends Listed {
  readonly found: Difference;
}

function memberItem(member: DrawnMember, { state, words, scene }: Told): Item {
  const age = state.members.get(member.index) ?? null;
  const role = member.role ? words.member_role[member.role] : "";
  const years = age === null ? "" : fill(words.years, { count: age });
  return {
    key: `member:${member.id}`,
    number: scene?.heart.lettered ? letterOf(member.index) : null,
    name: plain(member.name),
    lines: [[role, years].filter(Boolean).join(", ")],
    badges: [],
  };
}

function badgesOf(index: number, { found, words }: Told): Item["badges"] {
  const change = markOf(found, index);
  return change ? [{ change, text: words[change] }] : [];
}

/** What became different about somebody who stayed, in one line; none when nothing did. */
function changedLines(index: number, { found, words }: Told): string[] {
  const changes = found.changed.get(index) ?? [];
  const names = changes.map(({ what }) => words.aspect[what]);
  return names.length ? [fill(words["changed-what"], { name: names.join(", ") })] : [];
}

function caseworkerItem(spell: SpellOnDay, told: Told): Item {
  const { family, words, looks } = told;
  const party = family.parties[spell.party];
  const since = spell.start && fill(words.since, { date: dateText(spell.start, words.lang) });
  return {
    key: `marker:${spell.id}`,
    icon: looks.caseworkerIcon,
    name: plain(party?.name ?? ""),
    second: [words.caseworker, plain(party?.second ?? "")].filter(Boolean).join(", "),
    lines: [
      since || "",
      ...spell.ties.map((t) => tieText(t, family, words)),
      ...changedLines(spell.party, told),
    ],
    badges: badgesOf(spell.party, told),
  };
}

function linkLines(party: DrawnParty, { team, state, family, words }: Told): string[] {
  if (!team) return [];
  return state.links
    .filter((l) => l.a === party.index || l.b === party.index)
    .map((l) => {
      const other = family.parties[l.a === party.index ? l.b : l.a];
      const kind = words.link_kind[l.kind];
      return fill(words["works-with"], { name: plain(other?.name ?? ""), day: kind });
    });
}

function secondText(party: DrawnParty, words: FlowerWords): string {
  const parts = [party.second, party.discipline, words.party_kind[party.kind]]
    .filter(Boolean)
    .map(plain);
  return [...new Set(parts)].slice(0, 2).join(", ");
}

/** The number that stands for the name of a party on the drawing, if one does. */
function numberOf(party: DrawnParty, { scene, petals }: Told): number | null {
  const petal = petals.get(party.id);
  return scene?.numbered && petal?.label.name.lines.length ? petal.number : null;
}

function partyItem(party: DrawnParty, line: Line, told: Told): Item {
  const { family, words } = told;
  return {
    key: `petal:${party.id}`,
    number: numberOf(party, told),
    name: plain(party.name),
    second: secondText(party, words),
    icon: party.icon,
    badges: badgesOf(party.index, told),
    lines: [
      ...line.ties.map((t) => tieText(t, family, words)),
      ...linkLines(party, told),
      ...changedLines(party.index, told),
    ],
  };
}

function sectorGroup({ id }: SectorLooks, told: Told): Group {
  const { family, state, before, found, petals, words } = told;
  const place = (p: DrawnParty) => petals.get(p.id)?.number ?? p.index;
  const items = family.parties
    .filter((p) => p.sector === id)
    .sort((p, q) => place(p) - place(q))
    .flatMap((p) => {
      const line = petalLine(before, state, found, p.index);
      return line ? [partyItem(p, line, told)] : [];
    });
  return { title: words.sector[id], items, add: adding(id, told) };
}

/** What adds somebody to a sector, or to the family ("heart"), while drawing; else null. */
function adding(place: SectorLooks["id"] | "heart", { addingText, words }: Told): Adding | null {
  if (!addingText) return null;
  if (place === "heart") return { place, text: addingText("add-member"), label: null };
  const label = addingText("add-to", { name: words.sector[place] });
  return { place, text: addingText("add"), label };
}

/** What stands in the list on a day, group by group. */
export function listGroups(listed: Listed): Group[] {
  const { family, state, words, looks } = listed;
  const told = { ...listed, found: differences(listed.before, state) };
  const members = family.members.filter((m) => state.members.has(m.index));
  const heart = [
    ...members.map((m) => memberItem(m, told)),
    ...state.spells.map((s) => caseworkerItem(s, told)),
  ];
  const sectors = looks.sectors.map((s) => sectorGroup(s, told));
  const groups = [{ title: words.heart, items: heart, add: adding("heart", told) }, ...sectors];
  return groups.filter((g) => g.items.length || g.add);
}
