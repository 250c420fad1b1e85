// @ts-nocheck
/**
 * Small things that every form and button of drawing uses: words, elements, the chosen day.
 */
import { iconMarkup } from "../flower/paint/icons.ts";
import * as flower from "../flower/view.ts";
import { writtenDay } from "../kit/days.ts";
import { dateText as flowerDateText, fill } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";

let words = {};
let count = 0;

/** Takes words of the page, besides those it has: {lang, codes, ...texts by key}. */
export function speak(given) {
  words = { ...words, ...given };
}

/** A text by its key (without "draw-"), with its facts filled in. */
export function text(key, facts = {}) {
  if (!(key in words)) throw new Error(`no text ${key}`);
  return fill(words[key], facts);
}

/** The word for a code, as it stands in the middle of a sentence. */
export function label(vocabulary, code) {
  return words.codes[vocabulary][code];
}

export function codes(vocabulary) {
  return Object.keys(words.codes[vocabulary]);
}

/** A written date in words. */
export function dateText(written) {
  return flowerDateText(written, words.lang);
}

/** The name of a member or party; somebody without a name is called so. */
export function nameOf(record) {
  return record.name.trim() || text("no-name");
}

/** The member or party with this id, or undefined. */
export function person(document, id) {
  return acts.find(document, "members", { id }) || acts.find(document, "parties", { id });
}

/** An element; attributes that are null or false are left out, children may be plain text. */
export function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  made.append(...children);
  return made;
}

/** A button that acts. icon: name of an icon; look: extra class. */
export function button(words, act, { icon = null, look = null, ...attributes } = {}) {
  const made = make("button", { type: "button", class: look, ...attributes });
  if (icon) made.append(iconOf(icon));
  made.append(make("span", {}, words));
  made.addEventListener("click", act);
  return made;
}

/** Markup of our own drawing (never of what somebody typed) as an element. */
export function drawn(markup) {
  const holder = document.createElement("template");
  holder.innerHTML = markup;
  return holder.content.firstElementChild;
}

export function iconOf(name) {
  return drawn(iconMarkup(flower.current().looks, name));
}

export function newName() {
  count += 1;
  return `draw-${count}`;
}

/** The day on the time bar, written in full. */
export function chosenDay() {
  return writtenDay(flower.current().day);
}

/** Says something to who listens with a screen reader. */
export function announce(told) {
  document.getElementById("draw-live").textContent = told;
}
export function language() {
  return words.lang;
}
