// @ts-nocheck
/**
 * Which families the list shows, and in which order. Pure.
 *
 * A choice is {q, filter, sort, archived}; it stands in the address, so that a way back and a link
 * to somebody else show the same list.
 */

const FILTERS = {
  all: () => true,
  findings: (family) => family.findings.some((one) => one.level !== "consider"),
  evaluation: (family) => Boolean(family.evaluation && family.evaluation.soon),
  actions: (family) => Boolean(family.actions),
  late: (family) => Boolean(family.actions && family.actions.late),
  without: (family) => family.caseworkers.length === 0,
  samples: (family) => family.invented,
};

const byName = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
const name = (a, b) => byName.compare(a.name, b.name);
const text = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const LATE = "9999";
const UNDATED = "9998";

const SORTS = {
  name,
  drawn: (a, b) => text(b.changed, a.changed) || name(a, b),
  urgent: (a, b) => b.weight - a.weight || name(a, b),
  evaluation: (a, b) => text(planned(a), planned(b)) || name(a, b),
  actions: (a, b) => text(due(a), due(b)) || name(a, b),
};

function planned(family) {
  return family.evaluation ? family.evaluation.day : LATE;
}

/** The day on which the first action is due; one without a day comes after all others. */
function due(family) {
  return family.actions ? family.actions.day || UNDATED : LATE;
}

/** Letters that are no letter with an accent, yet are often typed as one of these. */
const ALIKE = { ı: "i", ø: "o", ł: "l", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe" };

/** A text without capitals and accents: "Ömer" is found by "omer". */
export function fold(written) {
  const plain = written.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[ıøłđðßæœ]/g, (letter) => ALIKE[letter])
    .replace(/\s+/g, " ")
    .trim();
}

/** What somebody may search a family by. */
export function searched(family) {
  return fold([family.name, ...family.caseworkers.map((worker) => worker.name)].join(" "));
}

/** The families of a choice, in its order. */
export function sift(families, choice) {
  const words = fold(choice.q).split(" ");
  const wanted = FILTERS[choice.filter];
  return families
    .filter((family) => wanted(family) && words.every((word) => family.searched.includes(word)))
    .sort(SORTS[choice.sort]);
}

function known(table, value, usual) {
  return Object.hasOwn(table, value) ? value : usual;
}

/** The choice that stands in the query of an address; what is not known counts as not there. */
export function choiceOf(query) {
  const given = new URLSearchParams(query);
  return {
    q: given.get("q") || "",
    filter: known(FILTERS, given.get("filter"), "all"),
    sort: known(SORTS, given.get("sort"), "name"),
    archived: given.get("archived") === "1",
  };
}

/** The query of an address that holds a choice; nothing for what is usual. */
export function queryOf(choice) {
  const said = new URLSearchParams();
  if (choice.q) said.set("q", choice.q);
  if (choice.filter !== "all") said.set("filter", choice.filter);
  if (choice.sort !== "name") said.set("sort", choice.sort);
  if (choice.archived) said.set("archived", "1");
  const written = said.toString();
  return written && `?${written}`;
}

export const filters = Object.keys(FILTERS);
export const sorts = Object.keys(SORTS);
