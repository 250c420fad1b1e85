/**
 * What the large card of a finding shows: its question to be read from afar, where its evidence can
 * be seen, and why it is there.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const discuss = (meeting.discuss = meeting.discuss || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const say = (...given) => discuss.say(...given);

  /** The words of a finding as the list shows them, and what its card says beside them. */
  function cardOf(item) {
    const level = item.querySelector(".level");
    return {
      level: level.className,
      word: level.textContent,
      title: item.querySelector("strong").textContent,
      question: item.querySelector(".question").textContent,
      ...JSON.parse(item.dataset.card),
    };
  }

  /** The last question stands out from what leads up to it. */
  function questionParts(text) {
    const [, before = "", asked = text] = /^(.*[.!?:])\s+([^.!?]+\?)$/s.exec(text) ?? [];
    return [`${before} `, draw.make("strong", {}, asked)];
  }

  function seenIn() {
    const tabs = ["flower", "matrix", "lanes"];
    const buttons = tabs.map((tab) =>
      draw.make("button", { type: "button", class: "chip", "data-tab": tab }, say(`in-${tab}`))
    );
    const label = draw.make("span", { class: "hint" }, say("seen-in"));
    return draw.make("div", { class: "discuss-seen-in" }, label, ...buttons);
  }

  const fact = (key, ...said) => [draw.make("dt", {}, say(key)), draw.make("dd", {}, ...said)];

  /** How long it has been so: "216 dagen, sinds 17 februari 2026"; nothing when that is not known. */
  function lengthText({ start, days }) {
    const facts = { count: days, day: start && discuss.dayText(start) };
    return start ? say(days === 1 ? "length-one" : "length-days", facts) : null;
  }

  /** The way to where its threshold is chosen; the rule stands first in the key of a finding. */
  function adjustLink(key) {
    const { rule } = meeting.decisions.subjectOf(key);
    return draw.make("a", { href: `/admin#rule-${rule}` }, say("adjust"));
  }

  function why(key, card, open) {
    const length = lengthText(card);
    const adjust = card.limited ? [" ", adjustLink(key)] : [];
    const facts = [
      ...fact("rule", card.title),
      ...(card.who ? fact("about", card.who) : []),
      ...(length ? fact("length", length) : []),
      ...fact("threshold", card.why, ...adjust),
    ];
    const summary = draw.make("summary", {}, say("why"));
    return draw.make("details", { class: "discuss-why", open }, summary, draw.make("dl", {}, ...facts));
  }

  function headOf(card) {
    const said = card.start ? say("since", { day: discuss.dayText(card.start) }) : "";
    const since = draw.make("span", { class: "hint" }, said);
    return [
      draw.make("p", { class: "discuss-level" }, draw.make("span", { class: card.level }, card.word), since),
      draw.make("h2", { tabindex: "-1" }, card.title),
      draw.make("p", { class: "discuss-question" }, ...questionParts(card.question)),
    ];
  }

  /** The elements of the card; unfolded: whether its reason is open. */
  function cardParts(key, card, unfolded) {
    return [...headOf(card), seenIn(), why(key, card, unfolded)];
  }

  Object.assign(discuss, { cardOf, cardParts });
})(globalThis);
