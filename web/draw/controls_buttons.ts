/**
 * Controls that are buttons: one of, some of, a switch, an act, and the heading between them.
 */
import { drawn, make, write } from "../kit/dom.ts";
import { within } from "../kit/find.ts";
import type { Control, Handle } from "./control.ts";
import { button } from "./parts.ts";
import type {
  ActionRow,
  ChoiceRow,
  FlagRow,
  HeadingRow,
  ManyRow,
  Option,
  Value,
} from "./row_kinds.ts";
import type { AnySeen } from "./seen.ts";
import { labelOf, valuesOf, wordOf, type Named } from "./values.ts";
import { text } from "./words.ts";

/** What is offered as buttons, and how each looks. */
interface Offering<V> extends Named {
  readonly only?: (seen: AnySeen) => readonly V[];
  readonly options?: (seen: AnySeen) => readonly Option<V>[];
  readonly called?: (value: V) => string;
  readonly picture?: (value: V) => string;
}

function optionsOf<V extends Value>(row: Offering<V>, seen: AnySeen): readonly Option<V>[] {
  if (row.options) return row.options(seen);
  const values = row.only?.(seen) ?? (valuesOf(row) as readonly V[]);
  const called = row.called ?? ((value: V) => wordOf(row, value));
  return values.map((value) => ({ value, text: called(value) }));
}

function optionButton<V extends Value>(
  { value, text: words }: Option<V>,
  { picture }: Offering<V>,
  tap: (value: V) => void
): HTMLButtonElement {
  const attributes = { type: "button", class: "option", "data-value": String(value) };
  const shown = picture ? drawn(picture(value)) : null;
  return make("button", { ...attributes, click: () => tap(value) }, shown, make("span", {}, words));
}

/** Buttons side by side, of which some are pressed. */
export interface Buttons<V> {
  readonly element: HTMLElement;
  readonly show: (options: readonly Option<V>[], pressed: (value: V) => boolean) => void;
}

/** Buttons that are made anew only when there are others; `tap` hears which. */
export function buttons<V extends Value>(row: Offering<V>, tap: (value: V) => void): Buttons<V> {
  const element = make("div", { class: row.picture ? "options pictured" : "options" });
  let made = "";
  const show: Buttons<V>["show"] = (options, pressed) => {
    const wanted = JSON.stringify(options);
    if (wanted !== made) element.replaceChildren(...options.map((o) => optionButton(o, row, tap)));
    made = wanted;
    options.forEach(({ value }, i) =>
      element.children[i]?.setAttribute("aria-pressed", String(pressed(value)))
    );
  };
  return { element, show };
}

/** One of a few. */
export function choice(row: ChoiceRow<AnySeen, Value>, handle: Handle): Control<Value> {
  let now: Value | null = null;
  const list = buttons(row, (value) => {
    if (value !== now) handle.write(value);
    else if (!row.needed) handle.write(null);
  });
  return {
    element: list.element,
    show(value, seen) {
      now = value;
      list.show(optionsOf(row, seen), (option) => option === value);
    },
  };
}

/** The values in the order of their options, with one more or one less. */
export function toggled<V>(values: readonly V[], value: V, order: readonly V[]): V[] {
  const wanted = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return order.filter((v) => wanted.includes(v));
}

/** Some of a few. */
export function many(row: ManyRow<AnySeen, string>, handle: Handle): Control<string[]> {
  let now: string[] = [];
  let order: string[] = [];
  const list = buttons(row, (value) => handle.write(toggled(now, value, order)));
  return {
    element: list.element,
    show(value, seen) {
      const options = optionsOf(row, seen);
      now = value ?? [];
      order = options.map((o) => o.value);
      list.show(options, (option) => now.includes(option));
    },
  };
}

/** Yes or no. */
export function flag(row: FlagRow<AnySeen>, handle: Handle): Control<boolean> {
  let now = false;
  const element = button(labelOf(row), () => handle.write(!now), { look: "option" });
  return {
    element,
    show(value) {
      now = Boolean(value);
      element.setAttribute("aria-pressed", String(now));
    },
  };
}

/** A button that acts. */
export function action(row: ActionRow<AnySeen>, handle: Handle): Control {
  const act = (): void => {
    const seen = handle.seen();
    if (seen) row.act(seen);
  };
  const made = button("", act, { look: row.look, icon: row.icon });
  const words = within(made, "span");
  const explained = make("p", { class: "hint" });
  return {
    element: make("div", {}, made, explained),
    show(_, seen) {
      write(words, row.words?.(seen) ?? text(row.text));
      write(explained, row.explains?.(seen) ?? "");
    },
  };
}

/** What the rows below it are about. */
export function heading(row: HeadingRow<AnySeen>): Control {
  const element = make("h3", {}, text(row.text));
  return { element, show: () => undefined };
}
