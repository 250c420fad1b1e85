/**
 * Which families the list shows, and in which order. Pure.
 */
import type { Card, Listed } from "./cards.ts";

const FILTERS = {
  all: () => true,
  findings: (family) => family.findings.some((one) => one.level !== "consider"),
  evaluation: (family) => family.evaluation?.soon ?? false,
  actions: (family) => family.actions !== null,
  late: (family) => family.actions?.late ?? false,
  without: (family) => family.caseworkers.length === 0,
  samples: (family) => family.invented,
} satisfies Readonly<Record<string, (family: Card) => boolean>>;

const byName = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
const name = (a: Card, b: Card): number => byName.compare(a.name, b.name);
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const LATE = "9999";
const UNDATED = "9998";

const SORTS = {
  name,
  drawn: (a, b) => text(b.changed, a.changed) || name(a, b),
  urgent: (a, b) => b.weight - a.weight || name(a, b),
  evaluation: (a, b) => text(planned(a), planned(b)) || name(a, b),
  actions: (a, b) => text(due(a), due(b)) || name(a, b),
} satisfies Readonly<Record<string, (a: Card, b: Card) => number>>;

export type Filter = keyof typeof FILTERS;
export type Sort = keyof typeof SORTS;

export const filters = Object.keys(FILTERS) as Filter[];
export const sorts = Object.keys(SORTS) as Sort[];

/**
 * What somebody wants to see; `archived`: what was put away. It stands in the address, so that a way
 * back and a link to somebody else show the same list.
 */
export interface Choice {
  readonly q: string;
  readonly filter: Filter;
  readonly sort: Sort;
  readonly archived: boolean;
}

function planned(family: Card): string {
  return family.evaluation?.day ?? LATE;
}

/** The day on which the first action is due; one without a day comes after all others. */
function due({ actions }: Card): string {
  return actions ? (actions.day ?? UNDATED) : LATE;
}

/** Letters that are no letter with an accent, yet are often typed as one of these. */
const ALIKE = new Map(
  Object.entries({ ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe" })
);

/** A text without capitals and accents: "Ömer" is found by "omer". */
export function fold(written: string): string {
  const plain = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[ıøłđðßæœ]/g, (letter) => ALIKE.get(letter) ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}

/** What somebody may search a family by. */
export function searched(family: Card): string {
  return fold([family.name, ...family.caseworkers.map((worker) => worker.name)].join(" "));
}

/** The families of a choice, in its order. */
export function sift(families: readonly Listed[], choice: Choice): Listed[] {
  const words = fold(choice.q).split(" ");
  const wanted = FILTERS[choice.filter];
  return families
    .filter((family) => wanted(family) && words.every((word) => family.searched.includes(word)))
    .sort(SORTS[choice.sort]);
}

function known<T extends string>(names: readonly T[], value: string | null, usual: T): T {
  return names.find((name) => name === value) ?? usual;
}

/** The choice that stands in the query of an address; what is not known counts as not there. */
export function choiceOf(query: string): Choice {
  const given = new URLSearchParams(query);
  return {
    q: given.get("q") ?? "",
    filter: known(filters, given.get("filter"), "all"),
    sort: known(sorts, given.get("sort"), "name"),
    archived: given.get("archived") === "1",
  };
}

/** The query of an address that holds a choice; nothing for what is usual. */
export function queryOf(choice: Choice): string {
  const said = new URLSearchParams();
  if (choice.q) said.set("q", choice.q);
  if (choice.filter !== "all") said.set("filter", choice.filter);
  if (choice.sort !== "name") said.set("sort", choice.sort);
  if (choice.archived) said.set("archived", "1");
  const written = said.toString();
  return written && `?${written}`;
}
