/**
 * The heading of a page about a family: whose it is.
 */
import { seek } from "../kit/find.ts";
import { changed } from "../saving/happenings.ts";

/** Follows what happens on the page. */
export function listen(): void {
  changed.hear(({ document: family }) => {
    const name = seek("family-name");
    if (name) name.textContent = family.name;
  });
}
