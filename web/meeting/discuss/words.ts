// @ts-nocheck
/**
 * What is said about findings and decisions on the page of the meeting.
 */
import { person as personOf } from "../../draw/parts.ts";
import { speak as drawSpeak } from "../../draw/words.ts";
import { make } from "../../kit/dom.ts";
import { dateText, fill, sentence } from "../../kit/words.ts";
import * as decisions from "../../model/acts/decisions.ts";

const page = globalThis.document;

const frame = () => page.getElementById("discuss");
const known = { from: null, words: {} };

function words() {
  if (known.from !== frame()) {
    known.from = frame();
    known.words = JSON.parse(known.from.dataset.words);
  }
  return known.words;
}

/** A text of this part by its key without "discuss-", with its blanks filled in. */
export function say(key, facts = {}) {
  return fill(words()[key], facts);
}

const lang = () => frame().lang;
export const dayText = (written) => dateText(written, lang());
const listText = (names) => new Intl.ListFormat(lang(), { type: "conjunction" }).format(names);

/** What a member or party is called, or null for an id that is not in the family (any more). */
export function nameOf(document, id) {
  const person = id && personOf(document, id);
  return person ? person.name.trim() || say("nameless") : null;
}

const titleOf = (rule) => words()[`rule-${rule}`] ?? say("subject-unknown");

/** What a finding is about, from its key alone: its title, whom and what it concerned. */
export function subjectText(document, key) {
  const { rule, parties, members, domain } = decisions.subjectOf(key);
  const names = [...parties, ...members].map((id) => nameOf(document, id)).filter(Boolean);
  const about = [names.length && listText(names), words()[`life_domain-${domain}`]];
  const said = about.filter(Boolean).join(", ");
  const title = titleOf(rule);
  return said ? `${title} (${said})` : title;
}

/** Who does it and by when, or who did it and when. */
export function whoAndWhen(document, { who, due, done_on }) {
  const name = nameOf(document, who);
  if (done_on) {
    return [say(name ? "said-done-by" : "said-done", { name, day: dayText(done_on) })];
  }
  return [name && say("said-who", { name }), due && say("said-due", { day: dayText(due) })].filter(
    Boolean
  );
}

/** "Actie afgesproken, op 3 maart 2026". */
function verdictText({ verdict, on }) {
  const name = sentence(say(`verdict-${verdict}`));
  return on ? say("said-on", { name, day: dayText(on) }) : name;
}

/** The second line of a decision: who does what by when, who decided, and who may see it. */
function detailsText(document, decision) {
  const by = nameOf(document, decision.by);
  return [
    ...(decision.verdict === "action" ? whoAndWhen(document, decision) : []),
    by && say("said-by", { name: by }),
    decision.shared && say("said-shared"),
  ]
    .filter(Boolean)
    .map((part) => sentence(part))
    .join(" · ");
}

/** A decision as lines: what, why, and who. */
export function decisionLines(document, decision) {
  const details = detailsText(document, decision);
  return [
    make("strong", {}, verdictText(decision)),
    ...(decision.reason
      ? [make("p", { class: "discuss-reason", dir: "auto" }, decision.reason)]
      : []),
    ...(details ? [make("p", { class: "hint" }, details)] : []),
  ];
}

/** The words under the keys by which the fields of drawing ask for them. */
export function speak() {
  const named = Object.entries(words()).map(([key, said]) => [`discuss-${key}`, said]);
  drawSpeak(Object.fromEntries(named));
}
