/**
 * The tab of who works with whom: what is said of the chosen party, and writing down at once that
 * two do work together.
 */
import { now } from "../../draw/context.ts";
import { chosenDay, personName } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import { highlight, letGo } from "../../flower/acts.ts";
import * as told from "../../flower/events.ts";
import * as flower from "../../flower/view.ts";
import { allWithin, around, as, byId, carried, seek, sure, within } from "../../kit/find.ts";
import { fill } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import { removal } from "../../model/acts/removal.ts";
import { changed } from "../../saving/happenings.ts";
import * as saving from "../../saving/session.ts";
import { allPlaced, dataOf, type Placed } from "../data.ts";
import { hearFilled } from "../events.ts";
import { lightOf, type Light } from "../light/lights.ts";
import { currentLight } from "../light/shine.ts";
import { join as joinParties, joined, lightOfParty, partyOf, type Couple } from "./acts.ts";

/** The link that was written down last here. */
interface Written {
  readonly link: string;
  readonly couple: Couple;
}

let written: Written | null = null;

const CONTENTS = "cooperation-contents";
const UNDO = "cooperation-undo";

/** What is said of a party, or of nobody: `data-left` of layouts/meeting/cooperation_leaving.py. */
function isOf(told: HTMLElement, party: string): boolean {
  const whom = dataOf(told, "left") as readonly string[];
  return party ? whom.includes(party) : !whom.length;
}

/** Shows what is said of who is chosen. */
function tell(light: Light | null): void {
  const host = seek(CONTENTS);
  const choice = as(host?.querySelector("select"), HTMLSelectElement);
  if (!host || !choice) return;
  choice.value = partyOf(light) ?? "";
  if (choice.selectedIndex < 0) choice.value = "";
  for (const one of allWithin(host, "[data-left]")) one.hidden = !isOf(one, choice.value);
}

/** Whom an element is about: `couple_data` of layouts/meeting/cooperation_words.py. */
function coupleOf(element: Placed): Couple {
  return dataOf(element, "couple") as Couple;
}

/** Marks the pairs that have a line by now, and tells what was written down here. */
function settle(): void {
  const host = seek(CONTENTS);
  const family = saving.document();
  if (!host?.firstChild || !family || !flower.current()) return;
  for (const one of allPlaced(host, "[data-couple]"))
    one.classList.toggle("joined", joined(family, coupleOf(one), chosenDay()));
  const there = written && acts.find(family, "links", { id: written.link });
  if (!there) written = null;
  byId("cooperation-told").classList.toggle("told", Boolean(there));
}

function join(button: HTMLElement): void {
  const seen = now();
  const couple = coupleOf(sure(around(button, "[data-couple]"), HTMLElement));
  const made = joinParties(seen.document, couple, seen);
  if (!made.commands.length) return;
  written = { link: made.id, couple };
  const [name = "", other = ""] = couple.map((id) => personName(seen.document, id));
  perform(made.commands);
  const words = byId("cooperation-words");
  words.textContent = fill(carried(words, "told"), { name, other });
  byId(UNDO).focus({ preventScroll: true });
}

function takeBack({ link, couple }: Written): void {
  perform(removal(now().document, link));
  const rows = allWithin(byId(CONTENTS), "tr[data-couple]");
  const row = rows.find((one) => one.dataset.couple === JSON.stringify(couple));
  as(row?.querySelector("[data-join]"), HTMLElement)?.focus({ preventScroll: true });
}

function onClick({ target }: Event): void {
  const button = around(target, `#${CONTENTS} [data-join]`);
  if (button) join(button);
  // What is said of who was chosen in the picture stands under it: a low screen has to come along.
  if (around(target, ".cooperation-party", Element)) {
    const said = within(byId(CONTENTS), ".cooperation-leave");
    requestAnimationFrame(() => said.scrollIntoView({ block: "nearest" }));
  }
  if (around(target, `#${UNDO}`) && written) takeBack(written);
}

function onChange({ target }: Event): void {
  const choice = around(target, `#${CONTENTS} select`, HTMLSelectElement);
  if (!choice) return;
  const { document: family, iso } = now();
  if (choice.value) highlight(lightOfParty(family, choice.value, iso));
  else letGo();
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("change", onChange);
  told.evidence.hear(({ evidence }) => tell(evidence));
  told.chosen.hear(({ key }) => {
    const family = flower.current()?.family;
    if (family && seek(CONTENTS)) tell(lightOf(key, family));
  });
  changed.hear(settle);
  hearFilled("cooperation", () => {
    tell(currentLight());
    settle();
  });
}
