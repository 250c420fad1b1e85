/**
 * Asks which version stays when two people changed the same. Closed without a choice, it can be
 * opened again from a message; until then nothing is sent.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const saving = (ecomap.saving = ecomap.saving || {});

  let asked = null;

  function part(name) {
    return root.document.getElementById(`saving-${name}`);
  }

  function element(tag, text) {
    const made = root.document.createElement(tag);
    made.textContent = text;
    return made;
  }

  function rowOf({ field, text }) {
    const row = root.document.createElement("div");
    if (field) row.append(element("dt", ecomap.flower.sentence(field)));
    row.append(element("dd", text));
    return row;
  }

  /** Rows without a field name are plain text: a list of terms needs its terms. */
  function fill(name, rows) {
    const alone = rows.every(({ field }) => !field);
    const list = root.document.createElement(alone ? "div" : "dl");
    list.append(...rows.map((row) => (alone ? element("p", row.text) : rowOf(row))));
    part(name).replaceChildren(list);
  }

  function paint({ conflicts, others, document }) {
    const { subject, author, theirs, mine } = saving.versionsOf(conflicts, { document, others });
    const title = author ? saving.say("conflict-name", { name: author }) : saving.say("conflict");
    part("conflict-title").textContent = title;
    part("conflict-subject").textContent = ecomap.flower.sentence(subject);
    part("conflict-author").textContent = author
      ? saving.say("of-name", { name: author })
      : saving.say("of-other");
    fill("conflict-theirs", theirs);
    fill("conflict-mine", mine);
    part("take-mine").hidden = !saving.canInsist(conflicts, others);
  }

  /** The title gets the focus, so that a key meant for the drawing never chooses. */
  function show() {
    if (!asked || !saving.hasWords()) return; // it is shown when the words arrive
    saving.unnote("asking");
    paint(asked);
    part("conflict").showModal();
    part("conflict-title").focus();
  }

  function choose(choice) {
    asked = null;
    part("conflict").close();
    saving.decide(choice);
  }

  function postponed() {
    const choosing = { label: saving.say("choose"), act: show };
    if (asked) saving.note("asking", [saving.say("asking-long")], [choosing]);
  }

  function closed({ target }) {
    if (target.id === "saving-conflict") postponed();
  }

  function over() {
    asked = null;
    saving.unnote("asking");
    part("conflict").close();
  }

  root.document?.addEventListener("ecomap:conflict", ({ detail }) => {
    asked = detail;
    show();
  });
  root.document?.addEventListener("ecomap:words", show);
  root.document?.addEventListener("ecomap:agreed", over);
  root.document?.addEventListener("close", closed, true);
  root.document?.addEventListener("click", ({ target }) => {
    if (target.closest("#saving-take-theirs")) choose("theirs");
    if (target.closest("#saving-take-mine")) choose("mine");
  });
})(globalThis);
