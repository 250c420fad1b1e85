// @ts-nocheck
/**
 * Every control of the field kit, by the name that a row gives it (see fields.js).
 */
import { lines } from "./controls_lines.ts";
import { action, choice, flag, heading, many, people, pick } from "./controls_tapped.ts";
import { ties } from "./controls_ties.ts";
import { day, number, words } from "./controls_typed.ts";

export const CONTROLS = {
  ...{ action, choice, day, flag, heading, lines },
  ...{ many, number, people, pick, ties, words },
};
