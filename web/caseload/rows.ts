/**
 * One family of the list, as an element.
 */
import { make, type Child } from "../kit/dom.ts";
import type { Card, Counted, Listed } from "./cards.ts";
import { isolated, say } from "./page.ts";

const bdi = (name: string): HTMLElement => make("bdi", {}, name);
const faint = (key: string): HTMLElement => make("span", { class: "faint" }, say(key));
const hint = (said: string): HTMLElement => make("span", { class: "hint" }, said);

function heading(family: Listed): HTMLElement {
  const title = family.archived
    ? bdi(family.name)
    : make("a", { href: family.address }, bdi(family.name));
  const mark = family.invented ? make("span", { class: "mark" }, say("invented")) : null;
  return make(
    "div",
    { class: "who" },
    make("div", { class: "name" }, make("h2", {}, title), mark),
    make("p", { class: "hint" }, family.people)
  );
}

function fact(kind: string, term: string, ...said: Child[]): HTMLElement {
  return make("div", { class: kind }, make("dt", {}, term), make("dd", {}, ...said));
}

/** Counts of findings, each with the word of its level. */
export function levels(findings: readonly Counted[]): HTMLElement[] {
  if (!findings.length) return [faint("no-findings")];
  return findings.map(({ level, count, word }) =>
    make("span", { class: `level ${level}` }, make("b", {}, String(count)), ` ${word}`)
  );
}

function caseworkers(family: Card): HTMLElement[] {
  if (!family.caseworkers.length) return [faint("no-caseworker")];
  return family.caseworkers.map(({ name, since }) =>
    make("span", { class: "worker" }, bdi(name), since ? hint(` ${since}`) : null)
  );
}

function evaluation({ evaluation: planned }: Card): HTMLElement {
  if (!planned) return faint("no-evaluation");
  return make("span", { class: planned.soon ? "soon" : null }, planned.text);
}

/** What was agreed and is not done; nothing when there is no such. */
function actions({ actions: open }: Card): HTMLElement | null {
  if (!open) return null;
  const due = open.due ? hint(` ${open.due}`) : null;
  return make("span", { class: open.late ? "actions late" : "actions" }, open.text, due);
}

function facts(family: Card): HTMLElement {
  const day = family.day ? hint(family.day) : null;
  return make(
    "dl",
    {},
    fact("findings-of", say("findings"), ...levels(family.findings), day, actions(family)),
    fact("worker-of", say("caseworker"), ...caseworkers(family)),
    fact("evaluation-of", say("evaluation"), evaluation(family)),
    fact("drawn-of", say("drawn"), family.drawn)
  );
}

function menuButton(family: Card): HTMLElement {
  const label = say("menu", { name: isolated(family.name) });
  const controls = { "aria-haspopup": "true", "aria-expanded": "false", "data-family": family.id };
  return make("button", { type: "button", class: "more", "aria-label": label, ...controls });
}

/** The row of a family; one that was put away cannot be opened. */
export function row(family: Listed): HTMLElement {
  return make("li", { class: "card" }, heading(family), facts(family), menuButton(family));
}
