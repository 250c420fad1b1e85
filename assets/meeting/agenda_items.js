/**
 * The items of the agenda: what was discussed stays ticked for the day, what was done is said at
 * once, and the next evaluation gets its day.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const agenda = (meeting.agenda = meeting.agenda || {});
  const { document } = root;

  const place = () => document.getElementById("agenda-contents");
  const inAgenda = (event, selector) => event.target.closest?.(`#agenda-contents ${selector}`);

  /** What was ticked is of this browser and this day alone. */
  const key = () => `ecomap-agenda:${ecomap.saving.family()}:${agenda.now().iso}`;
  const ticked = () => JSON.parse(root.sessionStorage.getItem(key()) ?? "[]");

  function showTicks() {
    const done = ticked();
    const boxes = [...place().querySelectorAll("[data-tick]")];
    for (const box of boxes) {
      box.checked = done.includes(box.dataset.tick);
      box.closest(".agenda-item").classList.toggle("discussed", box.checked);
    }
    const facts = { count: boxes.filter((box) => box.checked).length, number: boxes.length };
    const progress = place().querySelector(".agenda-progress");
    if (progress) progress.textContent = facts.count ? agenda.say("progress", facts) : "";
  }

  function tick({ dataset, checked }) {
    const others = ticked().filter((code) => code !== dataset.tick);
    const now = checked ? [...others, dataset.tick] : others;
    root.sessionStorage.setItem(key(), JSON.stringify(now));
    showTicks();
  }

  /** An action that is no longer there as the server told it was done (or changed) in the meantime. */
  function showDone(family, iso) {
    for (const line of place().querySelectorAll("[data-decision]")) {
      const gone = !agenda.decisionLike(family, JSON.parse(line.dataset.decision));
      line.classList.toggle("done", gone);
      line.querySelector(".agenda-done").hidden = gone;
      line.querySelector(".agenda-ready")?.remove();
      const day = ecomap.flower.dateText(iso, document.getElementById("agenda-frame").lang);
      const said = ecomap.draw.make("span", { class: "agenda-ready" }, agenda.say("was-done", { day }));
      if (gone) line.append(said);
    }
  }

  function done(line) {
    const { family, iso } = agenda.now();
    const record = agenda.decisionLike(family, JSON.parse(line.dataset.decision));
    if (!record) return;
    const next = line.nextElementSibling ?? line.previousElementSibling;
    ecomap.saving.perform(ecomap.draw.acts.change("decisions", record, { done_on: iso }));
    ecomap.draw.announce(line.querySelector(".agenda-ready")?.textContent ?? "");
    const after = next?.querySelector("button:not([hidden])") ?? place().querySelector("[data-tick=actions]");
    after?.focus({ preventScroll: true });
  }

  const plannedText = (found, lang) =>
    found ? agenda.say("planned", { day: ecomap.flower.dateText(found.date, lang) }) : agenda.say("not-planned");

  function showPlanned(family, iso) {
    const line = place().querySelector(".agenda-planned");
    const field = place().querySelector("[data-plan-field]");
    if (!line || place().querySelector("[data-day]")?.dataset.day !== iso) return;
    const found = agenda.planned(family, iso);
    const said = plannedText(found, document.getElementById("agenda-frame").lang);
    if (line.textContent !== said) line.textContent = said;
    if (document.activeElement !== field) field.value = found?.date.length === 10 ? found.date : "";
    for (const choice of place().querySelectorAll("[data-plan-on]"))
      choice.setAttribute("aria-pressed", String(choice.dataset.planOn === found?.date));
  }

  function plan(date) {
    const { family, iso } = agenda.now();
    const commands = agenda.plan(family, iso, date, ecomap.saving.newId);
    if (commands.length) ecomap.saving.perform(commands);
  }

  /** A day typed by hand; while it is being typed it may be one long ago. */
  function planTyped({ value }) {
    const { iso } = agenda.now();
    if (value.length === 10 && value > iso) plan(value);
  }

  function leaveField({ value }) {
    const { family, iso } = agenda.now();
    const early = value && !(value.length === 10 && value > iso);
    if (early) place().querySelector(".agenda-planned").textContent = agenda.say("day-too-early");
    else showPlanned(family, iso);
  }

  function show() {
    const seen = agenda.now();
    if (!seen || !place()?.firstChild) return;
    showTicks();
    showDone(seen.family, seen.iso);
    showPlanned(seen.family, seen.iso);
  }

  document.addEventListener("click", (event) => {
    const line = inAgenda(event, ".agenda-done")?.closest("[data-decision]");
    const choice = inAgenda(event, "[data-plan-on]");
    if (line) done(line);
    if (choice) plan(choice.dataset.planOn);
  });
  document.addEventListener("change", (event) => {
    const box = inAgenda(event, "[data-tick]");
    const field = inAgenda(event, "[data-plan-field]");
    if (box) tick(box);
    if (field) planTyped(field);
  });
  document.addEventListener("focusout", (event) => {
    const field = inAgenda(event, "[data-plan-field]");
    if (field) leaveField(field);
  });
  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "agenda" && show());
  for (const event of ["opened", "changed", "day"]) document.addEventListener(`ecomap:${event}`, show);
})(globalThis);
