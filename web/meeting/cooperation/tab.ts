// @ts-nocheck
/**
 * The tab of who works with whom: what is said of the chosen party, and writing down at once that
 * two do work together.
 */
import { context } from "../../draw/context.ts";
import { chosenDay, nameOf, person } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import { highlight, letGo } from "../../flower/acts.ts";
import * as flower from "../../flower/view.ts";
import { fill } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import { removal } from "../../model/acts/removal.ts";
import * as saving from "../../saving/session.ts";
import { join as cooperationJoin, joined, lightOfParty, partyOf } from "./acts.ts";
import { currentLight } from "../light/shine.ts";
import { lightOf } from "../light/lights.ts";

/** The link that was written down last here, as {id, a, b}. */
let written = null;

const host = () => document.getElementById("cooperation-contents");

/** Shows what is said of who is chosen. */
function tell(light) {
  const choice = host()?.querySelector("select");
  if (!choice) return;
  const party = partyOf(light);
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
  if (!host()?.firstChild || !saving.document() || !flower.current()) return;
  const family = saving.document();
  const iso = chosenDay();
  for (const one of host().querySelectorAll("[data-couple]")) {
    const [a, b] = JSON.parse(one.dataset.couple);
    one.classList.toggle("joined", joined(family, a, b, iso));
  }
  const there = written && acts.find(family, "links", { id: written.id });
  if (!there) written = null;
  document.getElementById("cooperation-told").classList.toggle("told", Boolean(there));
}

const called = (family, id) => nameOf(person(family, id));

function join(button) {
  const seen = context({});
  const [a, b] = JSON.parse(button.closest("[data-couple]").dataset.couple);
  const made = cooperationJoin(seen.document, a, b, seen);
  if (!made.commands.length) return;
  written = { id: made.id, a, b };
  const words = document.getElementById("cooperation-words");
  const names = { name: called(seen.document, a), other: called(seen.document, b) };
  perform(made.commands);
  words.textContent = fill(words.dataset.told, names);
  document.getElementById("cooperation-undo").focus({ preventScroll: true });
}

function takeBack() {
  const { id, a, b } = written;
  perform(removal(saving.document(), id));
  const couples = [...host().querySelectorAll("tr[data-couple]")];
  const row = couples.find((one) => one.dataset.couple === JSON.stringify([a, b]));
  row?.querySelector("[data-join]")?.focus({ preventScroll: true });
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("#cooperation-contents [data-join]");
    if (button) join(button);
    // What is said of who was chosen in the picture stands under it: a low screen has to come along.
    if (event.target.closest(".cooperation-party")) {
      const said = host().querySelector(".cooperation-leave");
      requestAnimationFrame(() => said.scrollIntoView({ block: "nearest" }));
    }
    if (event.target.closest("#cooperation-undo") && written) takeBack();
  });

  document.addEventListener("change", (event) => {
    const choice = event.target.closest("#cooperation-contents select");
    if (!choice) return;
    const { document: family, iso } = context({});
    if (choice.value) highlight(lightOfParty(family, choice.value, iso));
    else letGo();
  });

  document.addEventListener("ecomap:evidence", ({ detail }) => tell(detail.evidence));
  document.addEventListener("ecomap:chosen", ({ detail }) => {
    if (host()) tell(lightOf(detail.key, flower.current().family));
  });
  document.addEventListener("ecomap:changed", settle);
  document.addEventListener("ecomap:filled", ({ detail }) => {
    if (detail.part !== "cooperation") return;
    tell(currentLight());
    settle();
  });
}
