/**
 * Controls that choose from a list: people, and one of a long list.
 */
import { make } from "../kit/dom.ts";
import * as acts from "../model/acts/records.ts";
import type { Family } from "../model/schema.ts";
import type { Control, Handle } from "./control.ts";
import { buttons, toggled } from "./controls_buttons.ts";
import { nameOf, person } from "./parts.ts";
import type { Option, PeopleRow, PersonRow, PickRow } from "./row_kinds.ts";
import type { AnySeen } from "./seen.ts";
import { text } from "./words.ts";

interface Selection {
  readonly element: HTMLSelectElement;
  readonly show: (prompt: string, options: readonly Option<string>[], value: string | null) => void;
}

/** A list to choose from, made anew only when there is something else in it. */
function selection(attributes: Record<string, string>, chosen: (value: string) => void): Selection {
  const element = make("select", attributes);
  element.addEventListener("change", () => chosen(element.value));
  let made = "";
  const show: Selection["show"] = (prompt, options, value) => {
    const all = [{ value: "", text: prompt }, ...options];
    const wanted = JSON.stringify(all);
    if (wanted !== made)
      element.replaceChildren(...all.map((o) => make("option", { value: o.value }, o.text)));
    made = wanted;
    element.value = value ?? "";
  };
  return { element, show };
}

/** One of a long list. */
export function pick(row: PickRow<AnySeen>, handle: Handle): Control<string> {
  const list = selection({ id: handle.id }, (value) => handle.write(value || null));
  return {
    element: list.element,
    show: (value, seen) => list.show(text(row.prompt), row.options(seen), value),
  };
}

type Row = PeopleRow<AnySeen> | PersonRow<AnySeen>;

function optionsFor(ids: readonly string[], document: Family): Option<string>[] {
  return ids.flatMap((id) => {
    const found = person(document, id);
    return found ? [{ value: id, text: nameOf(found) }] : [];
  });
}

/** Who are offered as buttons, and who in the list below (never somebody twice). */
function offered(row: Row, seen: AnySeen, chosen: readonly string[]) {
  const { document } = seen;
  const near = row.who?.(seen) ?? acts.records(document, "members").map((m) => m.id);
  const more = row.others?.(seen) ?? [];
  const shown = [...new Set([...near, ...chosen.filter((id) => more.includes(id))])];
  const below = more.filter((id) => !shown.includes(id));
  return { near: optionsFor(shown, document), more: optionsFor(below, document) };
}

/** Members and parties, or one of them. */
export function people(row: Row, handle: Handle): Control<string | string[]> {
  let now: string[] = [];
  let order: string[] = [];
  const one = (id: string): string | null => (now.includes(id) ? null : id);
  const tap = (id: string): void => handle.write(row.one ? one(id) : toggled(now, id, order));
  const list = buttons({}, tap);
  const below = selection({ "aria-labelledby": `${handle.id}-name` }, (id) => {
    if (id) tap(id);
  });
  return {
    element: make("div", {}, list.element, below.element),
    show(value, seen) {
      now = [value ?? []].flat();
      const { near, more } = offered(row, seen, now);
      order = [...near, ...more].map((o) => o.value);
      list.show(near, (id) => now.includes(id));
      below.show(text("somebody-else"), more, null);
      below.element.hidden = !more.length;
    },
  };
}
