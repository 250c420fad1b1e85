// @ts-nocheck
/**
 * What a reflection comes to, and what answering does to a family, as lists of commands. Pure.
 *
 * The rule of the score stands in ecomap/views/reflection.py too; a test holds the two together.
 */
import { spellsOn } from "../../model/acts/heart.ts";
import * as acts from "../../model/acts/records.ts";
import { activeOn, tiesOf } from "../../model/acts/ties.ts";

const POINTS = { yes: 1, partly: 0.5, no: 0 };
const LEAST_TENTHS = 7;

const given = (answers, code) => (Object.hasOwn(answers, code) ? answers[code] : null);

/** The codes of the principles that are asked: [{code, compulsory_only}] to [code]. */
export function asked(principles, answers, compulsory) {
  return principles
    .filter((one) => compulsory || !one.compulsory_only || given(answers, one.code))
    .map((one) => one.code);
}

/**
 * How far answers to these principles are: {applying, answered, needed, score}. `needed`: how many
 * more answers until there is a score; score: points out of `answered`, or null.
 */
export function standing(answers, codes) {
  const all = codes.map((code) => given(answers, code));
  const applying = all.filter((answer) => answer !== "na").length;
  const counted = all.filter((answer) => answer !== null && Object.hasOwn(POINTS, answer));
  const least = Math.ceil((LEAST_TENTHS * applying) / 10);
  const needed = Math.max(0, least - counted.length);
  const points = counted.reduce((sum, answer) => sum + POINTS[answer], 0);
  const score = applying && !needed ? points : null;
  return { applying, answered: counted.length, needed, score };
}

const records = (document) => document.reflections || [];

/** The reflection of somebody (null = not known who) on a day, the last in the file; or undefined. */
export function of(document, iso, by) {
  return records(document)
    .filter((one) => one.date === iso && (one.by ?? null) === by)
    .at(-1);
}

/** Begins an empty reflection: nothing is answered for anybody. */
export function begin(iso, by, newId) {
  return [acts.add("reflections", { id: newId("r"), date: iso, by })];
}

/** Answers a principle; the same answer again takes it away. */
export function answer(record, code, value) {
  const { [code]: before, ...others } = record.answers || {};
  const answers = before === value ? others : { ...others, [code]: value };
  const said = Object.keys(answers).length ? answers : null;
  return acts.change("reflections", record, { answers: said });
}

export function remove(document, record) {
  return [acts.remove(document, "reflections", record)];
}

const formal = ({ kind }) => kind === "professional" || kind === "agency";

/** Who can look back on a day: the caseworker first, professionals who help, who did so already. */
export function people(document, iso) {
  const there = (id) => tiesOf(document, id, iso).some((tie) => activeOn(tie, iso));
  const helping = acts.records(document, "parties").filter((p) => formal(p) && there(p.id));
  const found = [
    ...spellsOn(document, iso).map((spell) => spell.party),
    ...records(document)
      .filter((one) => one.date === iso && one.by)
      .map((one) => one.by),
    ...helping.filter((one) => one.kind === "professional").map((one) => one.id),
  ];
  return [...new Set(found)];
}
