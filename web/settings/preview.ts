/**
 * What other thresholds would change, family by family; the server looks at a part of them at a time.
 */
import { make, type Child } from "../kit/dom.ts";
import { allWithin, carried, within } from "../kit/find.ts";
import type { Values } from "./fields.ts";
import { ask, say, type Answer } from "./page.ts";

/** Most families that one rule names; the numbers are of all. */
const MOST_NAMED = 50;
const KINDS = ["new", "gone", "other"] as const;

/** A finding that would come, go, or have another level; was: the level that it has now. */
interface Shift {
  readonly rule: string;
  readonly kind: (typeof KINDS)[number];
  readonly level: string;
  readonly was: string | null;
  readonly text: string;
}

/** A family in which something would change. */
interface Foreseen {
  readonly name: string;
  readonly address: string;
  readonly shifts: readonly Shift[];
}

/** What the server saw: after: where it goes on, null = it has seen all. */
interface Seen {
  readonly families: readonly Foreseen[];
  readonly looked_at: number;
  readonly total: number;
  readonly after: string | null;
}

/** What would change of the findings of a rule, by family. */
type Change = ReadonlyMap<Foreseen, readonly Shift[]>;

interface Parts {
  readonly summary: HTMLElement;
  readonly progress: HTMLElement;
  readonly results: HTMLElement;
}

let built: Parts | null = null;
/** How often was looked: an answer to what was asked before is not shown. */
let asked = 0;

function parts(): Parts {
  if (!built) throw new Error("the preview is not on the page");
  return built;
}

/** Makes the preview, with what stands below it. */
export function build(...below: Child[]): HTMLElement {
  const { summary, progress, results } = (built = {
    summary: make("p", { role: "status", class: "thresholds-summary" }, say("untouched")),
    progress: make("p", { class: "hint", hidden: true }),
    results: make("div", { class: "thresholds-results" }),
  });
  const heading = make("h2", { id: "thresholds-preview-title" }, say("preview"));
  const shown = make("div", { class: "thresholds-shown" }, summary, progress, results);
  const named = { class: "thresholds-preview", "aria-labelledby": heading.id };
  return make("aside", named, heading, shown, ...below);
}

/** The changes by rule. */
function grouped(families: readonly Foreseen[]): Map<string, Change> {
  const rules = new Map<string, Map<Foreseen, Shift[]>>();
  for (const family of families) {
    for (const shift of family.shifts) {
      const rule = rules.get(shift.rule) ?? new Map<Foreseen, Shift[]>();
      rules.set(shift.rule, rule.set(family, [...(rule.get(family) ?? []), shift]));
    }
  }
  return rules;
}

/** How many findings of a rule would come, go, or have another level. */
function counts(rule: Change): HTMLElement {
  const shifts = [...rule.values()].flat();
  const said = KINDS.flatMap((kind) => {
    const count = shifts.filter((shift) => shift.kind === kind).length;
    return count ? [make("span", { class: `shift ${kind}` }, say(kind, { count }))] : [];
  });
  return make("span", { class: "thresholds-counts" }, ...said);
}

const levelText = (code: string): string => say(`level-${code}`);

function line({ kind, level, was, text }: Shift): HTMLElement {
  const moved = was !== null && was !== level;
  const said = moved
    ? say("level-change", { name: levelText(was), other: levelText(level) })
    : levelText(level);
  return make(
    "li",
    {},
    make("span", { class: `shift ${kind}` }, say(`kind-${kind}`)),
    make("span", { class: `level ${level}` }, said),
    make("span", { class: "thresholds-text" }, text)
  );
}

function familyOf([family, shifts]: readonly [Foreseen, readonly Shift[]]): HTMLElement {
  const link = make("a", { href: family.address, target: "_blank", rel: "noopener" }, family.name);
  return make("li", {}, link, make("ul", {}, ...shifts.map(line)));
}

function ruleOf(code: string, rule: Change, open: boolean): HTMLElement {
  const title = carried(within(document, `.threshold-rule[data-rule="${code}"]`), "title");
  const named = [...rule].slice(0, MOST_NAMED);
  const rest = rule.size - named.length;
  return make(
    "details",
    { "data-rule": code, open },
    make("summary", {}, make("b", {}, title), counts(rule)),
    rule.size > 1 ? make("p", { class: "hint" }, say("families", { count: rule.size })) : null,
    make("ul", {}, ...named.map(familyOf)),
    rest ? make("p", { class: "hint" }, say("more", { count: rest })) : null
  );
}

/** Shows the changes; what was unfolded stays so. */
function draw(families: readonly Foreseen[]): void {
  const { results } = parts();
  const unfolded = allWithin(results, "details[open]").map((one) => carried(one, "rule"));
  const rules = [...grouped(families)];
  const alone = rules.length === 1;
  results.replaceChildren(
    ...rules.map(([code, rule]) => ruleOf(code, rule, alone || unfolded.includes(code))),
    ...(rules.length ? [make("p", { class: "hint" }, say("day"))] : [])
  );
}

function showProgress(said: Seen): void {
  const { progress } = parts();
  progress.hidden = said.after === null;
  progress.textContent = say("progress", { count: said.looked_at, number: said.total });
}

function conclude(families: number, total: number): void {
  const key = families ? "summary" : "same";
  parts().summary.textContent = say(key, { count: families, number: total });
}

/** Shows nothing but a sentence; an answer that is still to come is not shown either. */
export function wait(sentence: string): void {
  asked += 1;
  const { summary, progress, results } = parts();
  progress.hidden = true;
  results.replaceChildren();
  summary.textContent = sentence;
}

/** Looks at part after part, until all families were seen or something else was typed. */
async function look(values: Values): Promise<void> {
  const mine = ++asked;
  const families: Foreseen[] = [];
  let after: string | null = null;
  do {
    const said: Answer<Seen> = await ask("/preview", { values, after });
    if (mine !== asked) return;
    after = said.ok ? said.after : null;
    if (said.ok) add(said, families);
    else wait(said.sentence);
  } while (after !== null);
}

/** Adds what the server saw in a part of the families to what was seen before. */
function add(said: Seen, families: Foreseen[]): void {
  families.push(...said.families);
  showProgress(said);
  draw(families);
  if (said.after === null) conclude(families.length, said.total);
}

/** Shows what these values would change. */
export function show(values: Values): void {
  parts().summary.textContent = say("looking");
  void look(values);
}
