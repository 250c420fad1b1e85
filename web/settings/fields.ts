/**
 * The fields of the form: what was typed, what the proposal is, and what is the matter with it.
 */
import { write } from "../kit/dom.ts";
import { allWithin, around, byId, carried, within } from "../kit/find.ts";
import { place, type Wrong } from "./page.ts";

/** What stands in a field: null = no limit, "" = what is no number. */
export type Typed = number | "" | null;

/** What differs from the proposal, by rule and name. */
export type Values = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

/** The parts of the form that are about one rule. */
export const rules = (): HTMLElement[] => allWithin(place(), ".threshold-rule");

export function inputs(host: HTMLElement): HTMLInputElement[] {
  return allWithin(host, "input[data-name]", HTMLInputElement);
}

/** The box that says that there is no limit, for a threshold that may have none. */
function unlimited(input: HTMLInputElement): HTMLInputElement | null {
  return around(input, ".thresholds-field")?.querySelector("input[type=checkbox]") ?? null;
}

export function typed(input: HTMLInputElement): Typed {
  if (unlimited(input)?.checked) return null;
  return input.value.trim() === "" ? "" : Number(input.value);
}

export function proposed(input: HTMLInputElement): Typed {
  const written = carried(input, "default");
  return written === "" ? null : Number(written);
}

/** Fills a field in. */
export function put(input: HTMLInputElement, value: Typed): void {
  const box = unlimited(input);
  if (box) box.checked = value === null;
  input.disabled = value === null;
  input.value = String(value ?? "");
}

/** Somebody said that there is no limit, or that there is one after all: asks for that. */
export function limit(input: HTMLInputElement, none: boolean): void {
  input.disabled = none;
  if (none) input.value = "";
  else input.focus();
}

/** What differs from the proposal. */
export function entered(): Values {
  const chosen = rules().map((rule) => {
    const other = inputs(rule).filter((input) => typed(input) !== proposed(input));
    const values = other.map((input) => [carried(input, "name"), typed(input)] as const);
    return [carried(rule, "rule"), Object.fromEntries(values)] as const;
  });
  return Object.fromEntries(chosen.filter(([, values]) => Object.keys(values).length));
}

/** What is no value for its field, by the bounds that the field names. */
export function faults(): Wrong[] {
  const bad = inputs(place()).filter((i) => !i.disabled && (typed(i) === "" || !i.validity.valid));
  return bad.map((input) => ({
    rule: carried(ruleOf(input), "rule"),
    name: carried(input, "name"),
    sentence: carried(input, "wrong"),
  }));
}

function ruleOf(input: HTMLInputElement): HTMLElement {
  const rule = around(input, ".threshold-rule");
  if (!rule) throw new Error("a field of no rule");
  return rule;
}

/** Says at each field what is the matter with it, and takes away what no longer is. */
export function remark(wrong: readonly Wrong[]): void {
  const sentences = new Map(
    wrong.map((one) => [`threshold-${one.rule}-${one.name}`, one.sentence])
  );
  for (const input of inputs(place())) {
    const sentence = sentences.get(input.id) ?? "";
    write(byId(`${input.id}-wrong`), sentence);
    if (sentence) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

/** Shows which rules are not as proposed. */
export function mark(values: Values): void {
  for (const rule of rules()) {
    const chosen = carried(rule, "rule") in values;
    within(rule, ".mark").hidden = !chosen;
    for (const reset of allWithin(rule, ".thresholds-reset")) reset.hidden = !chosen;
  }
}
