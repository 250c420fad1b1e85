/**
 * Small things that every form and button of drawing uses: words, elements, the chosen day.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  let words = {};
  let count = 0;

  /** Takes words of the page, besides those it has: {lang, codes, ...texts by key}. */
  function speak(given) {
    words = { ...words, ...given };
  }

  /** A text by its key (without "draw-"), with its facts filled in. */
  function text(key, facts = {}) {
    if (!(key in words)) throw new Error(`no text ${key}`);
    return ecomap.flower.fill(words[key], facts);
  }

  /** The word for a code, as it stands in the middle of a sentence. */
  function label(vocabulary, code) {
    return words.codes[vocabulary][code];
  }

  function codes(vocabulary) {
    return Object.keys(words.codes[vocabulary]);
  }

  /** A written date in words. */
  function dateText(written) {
    return ecomap.flower.dateText(written, words.lang);
  }

  /** The name of a member or party; somebody without a name is called so. */
  function nameOf(record) {
    return record.name.trim() || text("no-name");
  }

  /** The member or party with this id, or undefined. */
  function person(document, id) {
    const { acts } = draw;
    return acts.find(document, "members", { id }) || acts.find(document, "parties", { id });
  }

  /** An element; attributes that are null or false are left out, children may be plain text. */
  function make(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
    made.append(...children);
    return made;
  }

  /** A button that acts. icon: name of an icon; look: extra class. */
  function button(words, act, { icon = null, look = null, ...attributes } = {}) {
    const made = make("button", { type: "button", class: look, ...attributes });
    if (icon) made.append(iconOf(icon));
    made.append(make("span", {}, words));
    made.addEventListener("click", act);
    return made;
  }

  /** Markup of our own drawing (never of what somebody typed) as an element. */
  function drawn(markup) {
    const holder = document.createElement("template");
    holder.innerHTML = markup;
    return holder.content.firstElementChild;
  }

  function iconOf(name) {
    return drawn(ecomap.flower.iconMarkup(ecomap.flower.current().looks, name));
  }

  function newName() {
    count += 1;
    return `draw-${count}`;
  }

  /** The day on the time bar, written in full. */
  function chosenDay() {
    return ecomap.flower.written(ecomap.flower.current().day);
  }

  /** Says something to who listens with a screen reader. */
  function announce(told) {
    document.getElementById("draw-live").textContent = told;
  }

  Object.assign(draw, { speak, text, label, codes, dateText, nameOf, person });
  Object.assign(draw, { make, button, drawn, iconOf, newName, chosenDay, announce });
  draw.language = () => words.lang;
})(globalThis);
