/**
 * What a reflection comes to, and what answering does to a family, as lists of commands. Pure.
 *
 * The rule of the score stands in ecomap/views/reflection.py too; a test holds the two together.
 */
import { spellsOn } from "../../model/acts/heart.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn, tiesOf } from "../../model/acts/ties.ts";
import type { Commands } from "../../model/commands.ts";
import type { Code, Family, Reflection, WrittenDate } from "../../model/schema.ts";

export type Answer = Code<"answer">;
/** Answers by the code of their principle. */
export type Answers = Readonly<Record<string, Answer>>;

/** A principle that is asked about: `Principle` of ecomap/views/reflection.py. */
export interface Principle {
  readonly code: string;
  /** Asked only when the help is compulsory. */
  readonly compulsory_only: boolean;
}

/** Points of an answer that counts; what does not apply does not. */
const POINTS: ReadonlyMap<Answer | null, number> = new Map([
  ["yes", 1],
  ["partly", 0.5],
  ["no", 0],
]);
const LEAST_TENTHS = 7;

function given(answers: Answers, code: string): Answer | null {
  return Object.hasOwn(answers, code) ? (answers[code] ?? null) : null;
}

/** The codes of the principles that are asked; one that was answered stays. */
export function asked(
  principles: readonly Principle[],
  answers: Answers,
  compulsory: boolean
): string[] {
  return principles
    .filter((one) => compulsory || !one.compulsory_only || given(answers, one.code))
    .map((one) => one.code);
}

/** How far answers are: how many apply and are answered. */
export interface Standing {
  readonly applying: number;
  readonly answered: number;
  /** How many more answers until there is a score. */
  readonly needed: number;
  /** Points out of `answered`, or null. */
  readonly score: number | null;
}

/** How far answers to these principles are. */
export function standing(answers: Answers, codes: readonly string[]): Standing {
  const all = codes.map((code) => given(answers, code));
  const applying = all.filter((answer) => answer !== "na").length;
  const points = all.map((answer) => POINTS.get(answer)).filter((one) => one !== undefined);
  const least = Math.ceil((LEAST_TENTHS * applying) / 10);
  const needed = Math.max(0, least - points.length);
  const sum = points.reduce((total, one) => total + one, 0);
  return { applying, answered: points.length, needed, score: applying && !needed ? sum : null };
}

/** The reflection of somebody (null = not known who) on a day, the last in the file; or undefined. */
export function reflectionOf(
  document: Family,
  iso: WrittenDate,
  by: string | null
): Reflection | undefined {
  return acts
    .records(document, "reflections")
    .findLast((one) => one.date === iso && (one.by ?? null) === by);
}

/** Begins an empty reflection: nothing is answered for anybody. */
export function begin(
  iso: WrittenDate,
  by: string | null,
  newId: (prefix: string) => string
): Commands {
  return [acts.add("reflections", { id: newId("r"), date: iso, by })];
}

/** Answers a principle; the same answer again takes it away. */
export function answer(record: Reflection, code: string, value: Answer): Commands {
  const { [code]: before, ...others } = record.answers ?? {};
  const answers = before === value ? others : { ...others, [code]: value };
  const said = Object.keys(answers).length ? answers : null;
  return acts.change("reflections", record, { answers: said });
}

export function remove(document: Family, record: Reflection): Commands {
  return [acts.remove(document, "reflections", record)];
}

/** Who can look back on a day: the caseworker first, professionals who help, who did so already. */
export function people(document: Family, iso: WrittenDate): string[] {
  const helps = (id: string): boolean =>
    tiesOf(document, id, iso).some((tie) => activeOn(tie, iso));
  const reflections = acts.records(document, "reflections").filter((one) => one.date === iso);
  const professionals = acts.records(document, "parties").filter((p) => p.kind === "professional");
  const found = [
    ...spellsOn(document, iso).map((spell) => spell.party),
    ...reflections.flatMap(({ by }) => by || []),
    ...professionals.map((p) => p.id).filter(helps),
  ];
  return [...new Set(found)];
}
