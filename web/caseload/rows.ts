// @ts-nocheck
/**
 * One family of the list, as an element.
 */
import { isolated, make, say } from "./page.ts";

const bdi = (name) => make("bdi", {}, name);

function heading(family) {
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

function fact(kind, term, ...said) {
  return make("div", { class: kind }, make("dt", {}, term), make("dd", {}, ...said));
}

/** Counts of findings, each with the word of its level. */
export function levels(findings) {
  if (!findings.length) return [make("span", { class: "faint" }, say("no-findings"))];
  return findings.map(({ level, count, word }) =>
    make("span", { class: `level ${level}` }, make("b", {}, String(count)), ` ${word}`)
  );
}

function caseworkers(family) {
  if (!family.caseworkers.length) return [make("span", { class: "faint" }, say("no-caseworker"))];
  return family.caseworkers.map(({ name, since }) =>
    make(
      "span",
      { class: "worker" },
      bdi(name),
      since ? make("span", { class: "hint" }, ` ${since}`) : null
    )
  );
}

function evaluation(family) {
  if (!family.evaluation) return make("span", { class: "faint" }, say("no-evaluation"));
  return make("span", { class: family.evaluation.soon ? "soon" : null }, family.evaluation.text);
}

/** What was agreed and is not done; nothing when there is no such. */
function actions({ actions }) {
  if (!actions) return null;
  const due = actions.due ? make("span", { class: "hint" }, ` ${actions.due}`) : null;
  return make("span", { class: actions.late ? "actions late" : "actions" }, actions.text, due);
}

function facts(family) {
  const day = family.day ? make("span", { class: "hint" }, family.day) : null;
  return make(
    "dl",
    {},
    fact("findings-of", say("findings"), ...levels(family.findings), day, actions(family)),
    fact("worker-of", say("caseworker"), ...caseworkers(family)),
    fact("evaluation-of", say("evaluation"), evaluation(family)),
    fact("drawn-of", say("drawn"), family.drawn)
  );
}

function menuButton(family) {
  const label = say("menu", { name: isolated(family.name) });
  const controls = { "aria-haspopup": "true", "aria-expanded": "false", "data-family": family.id };
  return make("button", { type: "button", class: "more", "aria-label": label, ...controls });
}

/** The row of a family; one that was put away cannot be opened. */
export function row(family) {
  return make("li", { class: "card" }, heading(family), facts(family), menuButton(family));
}
