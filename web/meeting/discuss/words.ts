/**
 * What is said about findings and decisions on the page of the meeting.
 */
import { person } from "../../draw/parts.ts";
import { speak as drawSpeak } from "../../draw/words.ts";
import { make } from "../../kit/dom.ts";
import { byId } from "../../kit/find.ts";
import { dateText, listText, sentence, type Lang } from "../../kit/words.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Decision, Family, WrittenDate } from "../../model/schema.ts";
import { langOf, prefixed, sayer, textsOf } from "../words.ts";

const frame = (): HTMLElement => byId("discuss");
const lang = (): Lang => langOf(frame());

/** A text of this part by its key without "discuss-", with its gaps filled in. */
export const say = sayer(frame);

export function dayText(written: WrittenDate): string {
  return dateText(written, lang());
}

/** What a member or party is called, or null for an id that is not in the family (any more). */
export function nameOf(document: Family, id: string | null | undefined): string | null {
  const found = id ? person(document, id) : undefined;
  return found ? found.name.trim() || say("nameless") : null;
}

/** What a finding is about, from its key alone: its title, whom and what it concerned. */
export function subjectText(document: Family, key: string): string {
  const { rule, parties, members, domain } = decisions.subjectOf(key);
  const words = textsOf(frame());
  const names = [...parties, ...members]
    .map((id) => nameOf(document, id))
    .filter((n) => n !== null);
  const whom = names.length ? listText(names, lang()) : null;
  const about = [whom, words[`life_domain-${domain}`]].filter(Boolean).join(", ");
  const title = words[`rule-${rule}`] ?? say("subject-unknown");
  return about ? `${title} (${about})` : title;
}

function doneText(name: string | null, done: WrittenDate): string {
  const day = dayText(done);
  return name ? say("said-done-by", { name, day }) : say("said-done", { day });
}

/** Who does it and by when, or who did it and when. */
export function whoAndWhen(document: Family, { who, due, done_on }: Decision): string[] {
  const name = nameOf(document, who);
  if (done_on) return [doneText(name, done_on)];
  return [
    ...(name ? [say("said-who", { name })] : []),
    ...(due ? [say("said-due", { day: dayText(due) })] : []),
  ];
}

/** "Actie afgesproken, op 3 maart 2026". */
function verdictText({ verdict, on }: Decision): string {
  const name = sentence(say(`verdict-${verdict}`));
  return on ? say("said-on", { name, day: dayText(on) }) : name;
}

/** The second line of a decision: who does what by when, who decided, and who may see it. */
function detailsText(document: Family, decision: Decision): string {
  const by = nameOf(document, decision.by);
  return [
    ...(decision.verdict === "action" ? whoAndWhen(document, decision) : []),
    ...(by ? [say("said-by", { name: by })] : []),
    ...(decision.shared ? [say("said-shared")] : []),
  ]
    .map(sentence)
    .join(" · ");
}

/** A decision as lines: what, why, and who. */
export function decisionLines(document: Family, decision: Decision): HTMLElement[] {
  const { reason } = decision;
  const details = detailsText(document, decision);
  return [
    make("strong", {}, verdictText(decision)),
    ...(reason ? [make("p", { class: "discuss-reason", dir: "auto" }, reason)] : []),
    ...(details ? [make("p", { class: "hint" }, details)] : []),
  ];
}

/** The words under the keys by which the fields of drawing ask for them. */
export function speak(): void {
  drawSpeak(prefixed("discuss-", textsOf(frame())));
}
