/**
 * The tab of who works with whom: what is said of the chosen party, and writing down at once that
 * two do work together.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const here = (meeting.cooperation = meeting.cooperation ?? {});
  const { document } = root;

  /** The link that was written down last here, as {id, a, b}. */
  let written = null;

  const host = () => document.getElementById("cooperation-contents");

  /** Shows what is said of who is chosen. */
  function tell(light) {
    const choice = host()?.querySelector("select");
    if (!choice) return;
    const party = here.partyOf(light);
    choice.value = party ?? "";
    if (choice.selectedIndex < 0) choice.value = "";
    const about = choice.value ? [choice.value] : [];
    for (const one of host().querySelectorAll("[data-left]")) {
      const whom = JSON.parse(one.dataset.left);
      one.hidden = about.length ? !whom.includes(about[0]) : whom.length > 0;
    }
  }

  /** Marks the pairs that have a line by now, and tells what was written down here. */
  function settle() {
    if (!host()?.firstChild || !ecomap.saving.document() || !ecomap.flower.current()) return;
    const family = ecomap.saving.document();
    const iso = ecomap.draw.chosenDay();
    for (const one of host().querySelectorAll("[data-couple]")) {
      const [a, b] = JSON.parse(one.dataset.couple);
      one.classList.toggle("joined", here.joined(family, a, b, iso));
    }
    const there = written && ecomap.draw.acts.find(family, "links", { id: written.id });
    if (!there) written = null;
    document.getElementById("cooperation-told").classList.toggle("told", Boolean(there));
  }

  const called = (family, id) => ecomap.draw.nameOf(ecomap.draw.person(family, id));

  function join(button) {
    const seen = ecomap.draw.context({});
    const [a, b] = JSON.parse(button.closest("[data-couple]").dataset.couple);
    const made = here.join(seen.document, a, b, seen);
    if (!made.commands.length) return;
    written = { id: made.id, a, b };
    const words = document.getElementById("cooperation-words");
    const names = { name: called(seen.document, a), other: called(seen.document, b) };
    ecomap.draw.perform(made.commands);
    words.textContent = ecomap.flower.fill(words.dataset.told, names);
    document.getElementById("cooperation-undo").focus({ preventScroll: true });
  }

  function takeBack() {
    const { id, a, b } = written;
    ecomap.draw.perform(ecomap.draw.acts.removal(ecomap.saving.document(), id));
    const couples = [...host().querySelectorAll("tr[data-couple]")];
    const row = couples.find((one) => one.dataset.couple === JSON.stringify([a, b]));
    row?.querySelector("[data-join]")?.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("#cooperation-contents [data-join]");
    if (button) join(button);
    // What is said of who was chosen in the picture stands under it: a low screen has to come along.
    if (event.target.closest(".cooperation-party")) {
      const said = host().querySelector(".cooperation-leave");
      root.requestAnimationFrame(() => said.scrollIntoView({ block: "nearest" }));
    }
    if (event.target.closest("#cooperation-undo") && written) takeBack();
  });

  document.addEventListener("change", (event) => {
    const choice = event.target.closest("#cooperation-contents select");
    if (!choice) return;
    const { document: family, iso } = ecomap.draw.context({});
    if (choice.value) ecomap.flower.highlight(here.lightOfParty(family, choice.value, iso));
    else ecomap.flower.letGo();
  });

  document.addEventListener("ecomap:evidence", ({ detail }) => tell(detail.evidence));
  document.addEventListener("ecomap:chosen", ({ detail }) => {
    if (host()) tell(meeting.lightOf(detail.key, ecomap.flower.current().family));
  });
  document.addEventListener("ecomap:changed", settle);
  document.addEventListener("ecomap:filled", ({ detail }) => {
    if (detail.part !== "cooperation") return;
    tell(meeting.light());
    settle();
  });
})(globalThis);
