// @ts-nocheck
/**
 * Controls that are tapped: one of, some of, people, a long list, a switch, a button.
 *
 * A control is a function (row, handle) => {element, show(value, context), settle?}; fields.js says
 * what a row holds. `handle` knows `id`, `write(value)`, `tell(sentence)` and `context()`.
 */
import { sentence } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";
import {
  button as drawButton,
  codes as drawCodes,
  drawn,
  label,
  make,
  nameOf,
  person as personOf,
  text as drawText,
} from "./parts.ts";

/** Sets a text only when it differs: a screen reader need not hear it again. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function optionsOf(row, seen) {
  if (row.options) return row.options(seen);
  const codes = row.only ? row.only(seen) : drawCodes(row.vocabulary);
  return codes.map((value) => ({
    value,
    text: sentence(label(row.vocabulary, value)),
  }));
}

function optionButton(option, row, tap) {
  const button = make("button", { type: "button", class: "option" });
  button.dataset.value = option.value;
  if (row.picture) button.append(drawn(row.picture(option.value)));
  button.append(make("span", {}, option.text));
  button.addEventListener("click", () => tap(option.value));
  return button;
}

/**
 * Buttons side by side that are made anew only when there are others; `tap(value)` hears which.
 * Gives {element, show(options, pressed)} with pressed(value) => boolean.
 */
function buttons(row, tap) {
  const element = make("div", { class: row.picture ? "options pictured" : "options" });
  let made = "";
  const show = (options, pressed) => {
    const wanted = JSON.stringify(options);
    if (wanted !== made) element.replaceChildren(...options.map((o) => optionButton(o, row, tap)));
    made = wanted;
    options.forEach((option, i) =>
      element.children[i].setAttribute("aria-pressed", String(pressed(option.value)))
    );
  };
  return { element, show };
}

export function choice(row, handle) {
  let now = null;
  const list = buttons(row, (value) => {
    if (value !== now) handle.write(value);
    else if (!row.needed) handle.write(null);
  });
  const show = (value, seen) => {
    now = value;
    list.show(optionsOf(row, seen), (option) => option === value);
  };
  return { element: list.element, show };
}

/** The values in the order of their options, with one more or one less. */
function toggled(values, value, order) {
  const wanted = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return order.filter((v) => wanted.includes(v));
}

export function many(row, handle) {
  let now = [];
  let order = [];
  const list = buttons(row, (value) => handle.write(toggled(now, value, order)));
  const show = (value, seen) => {
    const options = optionsOf(row, seen);
    now = value || [];
    order = options.map((o) => o.value);
    list.show(options, (option) => now.includes(option));
  };
  return { element: list.element, show };
}

function personOptions(ids, document) {
  return ids
    .map((id) => personOf(document, id))
    .filter(Boolean)
    .map((person) => ({ value: person.id, text: nameOf(person) }));
}

function fillSelect(select, prompt, options, value) {
  const all = [{ value: "", text: prompt }, ...options];
  const wanted = JSON.stringify(all);
  if (select.drawnFrom !== wanted) {
    select.replaceChildren(...all.map((o) => make("option", { value: o.value }, o.text)));
    select.drawnFrom = wanted;
  }
  select.value = value ?? "";
}

export function pick(row, handle) {
  const element = make("select", { id: handle.id });
  element.addEventListener("change", () => handle.write(element.value || null));
  const show = (value, seen) => fillSelect(element, drawText(row.prompt), row.options(seen), value);
  return { element, show };
}

/** Who are offered as buttons, and who in the list below (never somebody twice). */
function offered(row, seen, chosen) {
  const near = row.who ? row.who(seen) : acts.records(seen.document, "members").map((m) => m.id);
  const more = row.others ? row.others(seen) : [];
  const shown = [...new Set([...near, ...chosen.filter((id) => more.includes(id))])];
  return {
    near: personOptions(shown, seen.document),
    more: personOptions(
      more.filter((id) => !shown.includes(id)),
      seen.document
    ),
  };
}

export function people(row, handle) {
  let now = [];
  let order = [];
  const one = (id) => (now.includes(id) ? null : id);
  const tap = (id) => handle.write(row.one ? one(id) : toggled(now, id, order));
  const list = buttons({}, tap);
  const select = make("select", { "aria-labelledby": `${handle.id}-name` });
  select.addEventListener("change", () => select.value && tap(select.value));
  const element = make("div", {}, list.element, select);
  const show = (value, seen) => {
    now = [value || []].flat();
    const { near, more } = offered(row, seen, now);
    order = [...near, ...more].map((o) => o.value);
    list.show(near, (id) => now.includes(id));
    fillSelect(select, drawText("somebody-else"), more, null);
    select.hidden = !more.length;
  };
  return { element, show };
}

export function flag(row, handle) {
  const element = drawButton(drawText(row.text), () => handle.write(!now), { look: "option" });
  let now = false;
  const show = (value) => {
    now = Boolean(value);
    element.setAttribute("aria-pressed", String(now));
  };
  return { element, show };
}

function wordsOf(row, seen) {
  return row.words ? row.words(seen) : drawText(row.text);
}

export function action(row, handle) {
  const act = () => handle.context() && row.act(handle.context());
  const made = drawButton("", act, { look: row.look, icon: row.icon });
  const explained = make("p", { class: "hint" });
  const show = (_, seen) => {
    setText(made.querySelector("span"), wordsOf(row, seen));
    setText(explained, row.explains ? row.explains(seen) : "");
  };
  return { element: make("div", {}, made, explained), show };
}

export function heading(row) {
  const element = make("h3");
  return { element, show: (_, seen) => setText(element, wordsOf(row, seen)) };
}
