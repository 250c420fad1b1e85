/**
 * Above the list: searching, choosing what to show and in which order, and what was put away.
 */
import { make } from "../kit/dom.ts";
import { say } from "./page.ts";
import { filters, sorts, type Choice, type Filter, type Sort } from "./sifting.ts";

export interface Toolbar {
  readonly element: HTMLFormElement;
  /** Shows a choice that was made elsewhere. */
  readonly show: (choice: Choice) => void;
  /** Puts the focus where one searches. */
  readonly focus: () => void;
}

type Changed = (part: Partial<Choice>) => void;

function labelled(word: string, control: HTMLElement): HTMLElement {
  return make("label", { class: "choosing" }, make("span", {}, say(word)), control);
}

function searching(changed: Changed): HTMLInputElement {
  const search = { type: "search", name: "q", autocomplete: "off", spellcheck: "false" };
  const hint = { placeholder: say("search-hint"), maxlength: 200 };
  const q = make("input", { ...search, ...hint });
  q.addEventListener("input", () => changed({ q: q.value }));
  return q;
}

function select(
  kind: string,
  values: readonly string[],
  changed: (value: string) => void
): HTMLSelectElement {
  const options = values.map((value) => make("option", { value }, say(`${kind}-${value}`)));
  const control = make("select", { name: kind }, ...options);
  control.addEventListener("change", () => changed(control.value));
  return control;
}

function archiving(on: boolean, changed: Changed): HTMLElement {
  const pressed = { "aria-pressed": String(on) };
  const button = make("button", { type: "button", ...pressed }, say("archived"));
  button.addEventListener("click", () => {
    const archived = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(archived));
    changed({ archived });
  });
  return button;
}

/** The form; `changed` hears of every change of the choice. */
export function toolbar(choice: Choice, changed: Changed): Toolbar {
  const q = searching(changed);
  const filter = select("filter", filters, (value) => changed({ filter: value as Filter }));
  const sort = select("sort", sorts, (value) => changed({ sort: value as Sort }));
  const show = (shown: Choice): void => {
    q.value = shown.q;
    filter.value = shown.filter;
    sort.value = shown.sort;
  };
  show(choice);
  const element = make(
    "form",
    { role: "search", class: "toolbar", submit: (event) => event.preventDefault() },
    labelled("search", q),
    labelled("filter", filter),
    labelled("sort", sort),
    archiving(choice.archived, changed)
  );
  return { element, show, focus: () => q.focus() };
}
