// @ts-nocheck
/**
 * Above the list: searching, choosing what to show and in which order, and what was put away.
 */
import { make, say } from "./page.ts";
import { filters, sorts } from "./sifting.ts";

function labelled(word, control) {
  return make("label", { class: "choosing" }, make("span", {}, say(word)), control);
}

function select(kind, values, chosen) {
  const options = values.map((value) => make("option", { value }, say(`${kind}-${value}`)));
  const control = make("select", { name: kind }, ...options);
  control.value = chosen;
  return control;
}

/** The form; `changed(part)` hears of every change of the choice. */
export function toolbar(choice, changed) {
  const search = { type: "search", name: "q", autocomplete: "off", spellcheck: "false" };
  const q = make("input", { ...search, placeholder: say("search-hint"), maxlength: "200" });
  q.value = choice.q;
  const filter = select("filter", filters, choice.filter);
  const sort = select("sort", sorts, choice.sort);
  const pressed = String(choice.archived);
  const archived = make("button", { type: "button", "aria-pressed": pressed }, say("archived"));
  q.addEventListener("input", () => changed({ q: q.value }));
  filter.addEventListener("change", () => changed({ filter: filter.value }));
  sort.addEventListener("change", () => changed({ sort: sort.value }));
  archived.addEventListener("click", () => {
    const on = archived.getAttribute("aria-pressed") !== "true";
    archived.setAttribute("aria-pressed", String(on));
    changed({ archived: on });
  });
  return make(
    "form",
    { role: "search", class: "toolbar", submit: (event) => event.preventDefault() },
    labelled("search", q),
    labelled("filter", filter),
    labelled("sort", sort),
    archived
  );
}
