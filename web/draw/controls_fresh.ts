/**
 * Below the records of a list: the fields of a new one, and the button that adds it.
 */
import { make } from "../kit/dom.ts";
import type { List } from "../model/schema.ts";
import type { Form, Handle } from "./control.ts";
import { button } from "./parts.ts";
import { perform } from "./perform.ts";
import type { Made } from "./row_kinds.ts";
import { seenByKit, type AnyRow, type Draft, type Fresh } from "./rows.ts";
import type { AnySeen, Drafting } from "./seen.ts";
import { text } from "./words.ts";

/** What a new one stands in: its elements, and the way to start filling it in. */
export interface Drafted {
  readonly elements: readonly HTMLElement[];
  readonly start: () => void;
}

/** The same rows; Enter in a field of one line adds, too. */
export function adding(rows: readonly AnyRow[], add: () => void): AnyRow[] {
  return rows.map((row) => (row.control === "words" && !row.long ? { ...row, enter: add } : row));
}

/** open(id): the new record is to be opened in the list. */
export function drafting(
  fresh: Fresh<Draft, List>,
  handle: Handle,
  open: (id: string | undefined) => void
): Drafted {
  const host = make("div", { class: "draft-fields" });
  let draft: Draft = {};
  let form: Form | null = null;
  const reset = (seen: AnySeen): void => {
    draft = fresh.begin?.(seen) ?? {};
  };
  const made = (): Made | null => {
    const seen = handle.seen();
    return seen && fresh.add(draft, seen);
  };
  const add = (): void => {
    form?.settle();
    const [record, seen] = [made(), handle.seen()];
    if (!record || !seen) return;
    reset(seen);
    if (fresh.opens) open(record.id);
    perform(record.commands, text("told-line-added"));
    form?.refresh();
    if (!fresh.auto) form?.focus();
    fresh.added?.(record);
  };
  const filled = (): void => {
    if (fresh.auto && made()) add();
    else form?.refresh();
  };
  const context = (): Drafting<Draft, List> | null => {
    const seen = handle.seen();
    return seen && { ...seen, draft, filled };
  };
  const start = (): void => {
    const seen = handle.seen();
    if (seen) reset(seen);
    form = handle.form(host, adding(seenByKit(fresh.rows), add), context);
  };
  const put = button(text(fresh.addText ?? "add"), add, { icon: "plus", look: "add" });
  return { elements: fresh.auto ? [host] : [host, put], start };
}
