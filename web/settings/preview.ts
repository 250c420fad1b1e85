// @ts-nocheck
/**
 * What other thresholds would change, family by family; the server looks at a part of them at a time.
 */
import { make } from "../caseload/page.ts";
import { ask } from "./thresholds.ts";

/** Most families that one rule names; the numbers are of all. */
const MOST_NAMED = 50;
const KINDS = ["new", "gone", "other"];

let say = null;
let parts = null;
let asked = 0;

export function build(words, ...below) {
  say = words;
  parts = {
    summary: make("p", { role: "status", class: "thresholds-summary" }, say("untouched")),
    progress: make("p", { class: "hint", hidden: true }),
    results: make("div", { class: "thresholds-results" }),
  };
  const heading = make("h2", { id: "thresholds-preview-title" }, say("preview"));
  const shown = make(
    "div",
    { class: "thresholds-shown" },
    parts.summary,
    parts.progress,
    parts.results
  );
  const named = { class: "thresholds-preview", "aria-labelledby": heading.id };
  return make("aside", named, heading, shown, ...below);
}

/** The changes by rule: how many of each kind, and in which families. */
function grouped(families) {
  const rules = new Map();
  for (const family of families) {
    for (const shift of family.shifts) {
      const rule = rules.get(shift.rule) ?? { new: 0, gone: 0, other: 0, families: new Map() };
      rules.set(shift.rule, rule);
      rule[shift.kind] += 1;
      rule.families.set(family, [...(rule.families.get(family) ?? []), shift]);
    }
  }
  return rules;
}

function counts(rule) {
  const said = KINDS.filter((kind) => rule[kind]).map((kind) =>
    make("span", { class: `shift ${kind}` }, say(kind, { count: rule[kind] }))
  );
  return make("span", { class: "thresholds-counts" }, ...said);
}

function line(shift) {
  const level = (code) => say(`level-${code}`);
  const moved = shift.was && shift.was !== shift.level;
  const other = moved
    ? say("level-change", { name: level(shift.was), other: level(shift.level) })
    : level(shift.level);
  return make(
    "li",
    {},
    make("span", { class: `shift ${shift.kind}` }, say(`kind-${shift.kind}`)),
    make("span", { class: `level ${shift.level}` }, other),
    make("span", { class: "thresholds-text" }, shift.text)
  );
}

function familyOf([family, shifts]) {
  const link = make("a", { href: family.address, target: "_blank", rel: "noopener" }, family.name);
  return make("li", {}, link, make("ul", {}, ...shifts.map(line)));
}

function ruleOf([code, rule], open) {
  const title = document.querySelector(`.threshold-rule[data-rule="${code}"]`).dataset.title;
  const named = [...rule.families].slice(0, MOST_NAMED);
  const rest = rule.families.size - named.length;
  return make(
    "details",
    { "data-rule": code, open },
    make("summary", {}, make("b", {}, title), counts(rule)),
    rule.families.size > 1
      ? make("p", { class: "hint" }, say("families", { count: rule.families.size }))
      : null,
    make("ul", {}, ...named.map(familyOf)),
    rest ? make("p", { class: "hint" }, say("more", { count: rest })) : null
  );
}

/** Show the changes; what was unfolded stays so. */
function draw(families) {
  const open = new Set(
    [...parts.results.querySelectorAll("details[open]")].map((one) => one.dataset.rule)
  );
  const rules = [...grouped(families)];
  const alone = rules.length === 1;
  parts.results.replaceChildren(
    ...rules.map((rule) => ruleOf(rule, alone || open.has(rule[0]))),
    ...(rules.length ? [make("p", { class: "hint" }, say("day"))] : [])
  );
}

function progress(said) {
  parts.progress.hidden = said.after === null;
  parts.progress.textContent = say("progress", { count: said.looked_at, number: said.total });
}

function conclude(families, total) {
  const key = families.length ? "summary" : "same";
  parts.summary.textContent = say(key, { count: families.length, number: total });
}

/** Show nothing but a sentence; an answer that is still to come is not shown either. */
export function wait(sentence) {
  asked += 1;
  parts.progress.hidden = true;
  parts.results.replaceChildren();
  parts.summary.textContent = sentence;
}

/** Look at part after part, until all families were seen or something else was typed. */
async function look(values) {
  const mine = ++asked;
  const families = [];
  for (let after = null; ;) {
    const said = await ask("/preview", { values, after });
    if (mine !== asked) return;
    if (!said.ok) return wait(said.sentence);
    families.push(...said.families);
    progress(said);
    draw(families);
    after = said.after;
    if (after === null) return void conclude(families, said.total);
  }
}

/** Show what these values would change. */
export function show(values) {
  parts.summary.textContent = say("looking");
  look(values);
}
