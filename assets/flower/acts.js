/**
 * What a person can do with the flower: another day, another choice, another view.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const flower = (ecomap.flower = ecomap.flower || {});

  /** ms of quiet before the server hears of another day, and before a screen reader does. */
  const QUIET = 150;
  const SETTLED = 400;

  function announce(text) {
    flower.soon("announce", SETTLED, () => {
      flower.part("live").textContent = text;
    });
  }

  function announceDay() {
    const { words, state, day } = flower.current();
    const facts = { day: flower.dayText(day, words.lang), count: state.parties.size };
    announce(flower.fill(words["day-announced"], facts));
  }

  /** Shows another day (days since 1970) and lets the page know by the store `day`. */
  function setDay(day) {
    const current = flower.current();
    const within = Math.max(current.family.first, Math.min(current.family.last, day));
    if (within === current.day) return;
    current.day = within;
    flower.update();
    announceDay();
    document.dispatchEvent(new CustomEvent("ecomap:day", { detail: { day: within } }));
    const told = { data: flower.written(within) };
    flower.soon("day", QUIET, () => root.dash_clientside.set_props("day", told));
  }

  function nameOf(key) {
    const buttons = [...flower.part("list").querySelectorAll("button[data-key]")];
    const button = buttons.find((b) => b.dataset.key === key);
    return button
      ? [...button.querySelectorAll(":scope > span")].map((s) => s.textContent).join(". ")
      : "";
  }

  /** Chooses a petal, member or caseworker by the key of its item; the same again lets go. */
  function choose(key) {
    const current = flower.current();
    current.chosen = current.chosen === key ? null : key;
    forgetEvidence();
    flower.update();
    flower.drawListNow();
    const { words } = current;
    announce(current.chosen ? flower.fill(words.chosen, { name: nameOf(key) }) : words.unchosen);
  }

  function forgetEvidence() {
    flower.current().evidence = null;
    for (const button of document.querySelectorAll("[data-evidence][aria-pressed=true]")) {
      button.setAttribute("aria-pressed", "false");
    }
  }

  /** Nothing is chosen or lit any more. */
  function letGo() {
    const current = flower.current();
    if (!current || (!current.chosen && !current.evidence)) return;
    current.chosen = null;
    forgetEvidence();
    flower.update();
  }

  /** Lights {parties, ties, members, links} (lists of ids) and dims the rest; null = no longer. */
  function highlight(evidence) {
    const current = flower.current();
    if (!current) return;
    current.chosen = null;
    current.evidence = evidence;
    flower.update();
    announce(evidence ? current.words.highlighted : current.words.unchosen);
  }

  /** A click on an element with `data-evidence` lights what it names; again lets go. */
  function showEvidence(event) {
    const button = event.target.closest("[data-evidence]");
    if (!button || !flower.current()) return;
    const again = button.getAttribute("aria-pressed") === "true";
    forgetEvidence();
    if (!again) button.setAttribute("aria-pressed", "true");
    highlight(again ? null : JSON.parse(button.dataset.evidence));
  }

  /** Shows the view with the family ("family": calm) or that of the team ("team": with links). */
  function setView(view) {
    if (!flower.current()) return;
    flower.current().team = view === "team";
    forgetEvidence();
    flower.update();
  }

  /** Pins the day as "then", or lets it go; parties of then and now all get a place. */
  function toggleCompare() {
    const current = flower.current();
    current.then = current.then === null ? current.day : null;
    flower.draw();
    announceDay();
  }

  /** On paper: light colours, and a size of its own, as paper does not tell its size in time. */
  function print(printing) {
    const current = flower.current();
    if (!current) return;
    current.printing = printing;
    flower.part("stage").classList.toggle("printing", printing);
    flower.draw();
    flower.showPicture(flower.part("stage"), printing ? current.cy : null);
  }

  Object.assign(flower, {
    setDay,
    choose,
    letGo,
    highlight,
    showEvidence,
    setView,
    toggleCompare,
    print,
  });
})(globalThis);
