/**
 * The heading of a page about a family: whose it is.
 */
import { seek } from "../kit/find.ts";
import { hear } from "./heard.ts";

/** Follows what happens on the page. */
export function listen(): void {
  hear("changed", ({ document: family }) => {
    const name = seek("family-name");
    if (name) name.textContent = family.name;
  });
}
