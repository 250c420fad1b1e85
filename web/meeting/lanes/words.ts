/**
 * Texts of the role lanes.
 */
import { sure } from "../../kit/find.ts";
import { sayer } from "../words.ts";

/** What can be chosen above the lanes, and their texts with it; throws when the page has no lanes. */
export function tools(): HTMLElement {
  return sure(document.querySelector(".lanes-tools"), HTMLElement);
}

/** A text of the lanes by its key without "lanes-page-", with its gaps filled in. */
export const say = sayer(tools);
