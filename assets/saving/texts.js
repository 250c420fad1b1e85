/**
 * The words of saving: texts, field names and codes, as the page brought them along.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const saving = (ecomap.saving = ecomap.saving || {});

  let words = null;

  /** A text with its facts, or nothing while the page has no words yet. */
  function say(key, facts = {}) {
    return words ? ecomap.flower.fill(words.texts[key], facts) : "";
  }

  /** The word for a code of a vocabulary. */
  function codeText(vocabulary, code) {
    return words.codes[vocabulary][code];
  }

  function fieldText(field) {
    return words.texts[`field-${field}`];
  }

  function joined(items) {
    return new Intl.ListFormat(words.lang, { type: "conjunction" }).format(items);
  }

  function dateText(written) {
    return ecomap.flower.dateText(written, words.lang);
  }

  function numberText(value) {
    return new Intl.NumberFormat(words.lang, { maximumFractionDigits: 2 }).format(value);
  }

  /** The clientside callback of the page: brings the words, which are then there for good. */
  function prepare(given) {
    words = given;
    root.document.dispatchEvent(new CustomEvent("ecomap:words"));
    return true;
  }

  const hasWords = () => words !== null;
  Object.assign(saving, { say, hasWords, codeText, fieldText, joined, dateText, numberText });
  root.dash_clientside = Object.assign({}, root.dash_clientside, { saving: { prepare } });
})(globalThis);
