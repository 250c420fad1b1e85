/**
 * One finding at a time: large, with its reason and its evidence lit, and the place to decide.
 */
import { now } from "../../draw/context.ts";
import { button, chosenDay } from "../../draw/parts.ts";
import { letGo, showEvidence } from "../../flower/acts.ts";
import * as told from "../../flower/events.ts";
import { make, write } from "../../kit/dom.ts";
import { around, seek, sure, within } from "../../kit/find.ts";
import * as decisions from "../../model/acts/decisions.ts";
import type { Decision } from "../../model/schema.ts";
import { changed } from "../../saving/happenings.ts";
import { filled } from "../events.ts";
import { cardOf, cardParts, type Card } from "./card.ts";
import { decideForm, type DecideForm } from "./form.ts";
import { focusOn, itemOf, keyOf, list, neighbour, openKeys, standing } from "./items.ts";
import { perform } from "./said.ts";
import { intoView, setStage, showList, stage, STAGE, type Parts } from "./stage.ts";
import { decisionLines, say } from "./words.ts";

/** The finding that is open. shows: its card and its decision as they are shown, in writing. */
interface Open {
  readonly key: string;
  /** Its place among the open ones. */
  at: number;
  readonly parts: Parts;
  readonly shows: { card?: string; decision?: string };
  form: DecideForm | null;
}

/** null = the list. */
let open: Open | null = null;

/** Gives what acts on the finding that is open by then. */
function onOpen(act: (one: Open) => void): () => void {
  return () => {
    if (open) act(open);
  };
}

function goOn(one: Open, step: number): void {
  const key = neighbour(one, step);
  if (key) show(key);
}

function fillHead({ key, parts, shows }: Open, card: Card): void {
  const said = JSON.stringify(card);
  if (shows.card === said) return;
  shows.card = said;
  const unfolded = parts.head.querySelector("details")?.open;
  parts.head.replaceChildren(...cardParts(key, card, Boolean(unfolded)));
}

/** The way on once something is decided. */
function onward(one: Open): HTMLElement {
  const key = neighbour(one, 1);
  const item = key && itemOf(key);
  if (!item) return make("p", { class: "hint" }, say("all-decided"));
  const name = cardOf(item).title;
  return button(say("next-point", { name }), () => show(key), { look: "primary discuss-next" });
}

function takeBack({ key, parts }: Open): void {
  const decision = standing(key);
  if (decision) perform(decisions.takeBack(now().document, decision), "told-taken-back");
  within(parts.head, "h2").focus();
}

function change(one: Open): void {
  makeForm(one, standing(one.key));
  within(stage(), ".discuss-choice[aria-pressed=true]").focus();
}

/** What was decided, and what can be done about that. */
function verdictBox(one: Open, decision: Decision): HTMLElement {
  const changed = decision.on === chosenDay() ? "change" : "again";
  return make(
    "section",
    { class: "discuss-verdict" },
    make("h3", {}, say("verdict")),
    ...decisionLines(now().document, decision),
    make(
      "div",
      { class: "discuss-acts" },
      onward(one),
      button(say(changed), onOpen(change), { look: "quiet" }),
      button(say("take-back"), onOpen(takeBack), { look: "quiet" })
    )
  );
}

function decided(one: Open): void {
  one.form = null;
  refresh();
  const next =
    stage().querySelector(".discuss-next") ?? stage().querySelector(".discuss-verdict button");
  sure(next, HTMLElement).focus();
}

function left(one: Open): void {
  if (!standing(one.key)) return;
  one.form = null;
  refresh();
}

function makeForm(one: Open, decision: Decision | null): void {
  const heard = { decided: onOpen(decided), left: onOpen(left) };
  one.form = decideForm(one.key, decision, heard);
  one.parts.deciding.replaceChildren(one.form.element);
}

/** Either what was decided or the place to decide; what is being filled in stays. */
function fillDecision(one: Open): void {
  const decision = standing(one.key);
  const { decided: box, deciding } = one.parts;
  const said = JSON.stringify([decision, neighbour(one, 1), chosenDay()]);
  if (one.shows.decision !== said)
    box.replaceChildren(...(decision ? [verdictBox(one, decision)] : []));
  one.shows.decision = said;
  if (decision && !one.form?.busy()) {
    one.form = null;
    deciding.replaceChildren();
  } else if (!one.form) makeForm(one, null);
}

function fillBar(one: Open): void {
  const keys = openKeys();
  const at = keys.indexOf(one.key);
  if (at >= 0) one.at = at;
  const elsewhere = standing(one.key) ? say("place-decided") : "";
  const { place, previous, next } = one.parts;
  write(place, at < 0 ? elsewhere : say("place", { number: at + 1, count: keys.length }));
  const alone = String(!neighbour(one, 1));
  for (const step of [previous, next]) step.setAttribute("aria-disabled", alone);
}

/** Brings the open finding to what the family and the list say now. */
function refresh(): void {
  if (!open || !list()) return;
  const item = itemOf(open.key);
  if (item) fillHead(open, cardOf(item));
  open.parts.past.hidden = Boolean(item);
  fillBar(open);
  fillDecision(open);
}

/** Lights what belongs to a finding: drawing, matrix and lanes at once. */
function light(key: string): void {
  const lights = itemOf(key)?.querySelector("[data-evidence]");
  if (lights && lights.getAttribute("aria-pressed") !== "true") showEvidence({ target: lights });
}

function build(key: string): void {
  const go = (step: number): void => onOpen((one) => goOn(one, step))();
  const parts = setStage({ back: onOpen(close), go });
  open = { key, at: 0, parts, shows: {}, form: null };
}

/** Opens a finding large; what was filled in at another stays there. */
export function show(key: string): void {
  open?.form?.keep();
  build(key);
  refresh();
  showList(false);
  light(key);
  within(stage(), "h2").focus({ preventScroll: true });
  intoView();
}

/** Back to the list, at the finding that was open. */
function close({ key, form }: Open): void {
  form?.keep();
  open = null;
  stage().replaceChildren();
  showList(true);
  letGo();
  focusOn(itemOf(key));
}

function onClick({ target }: Event): void {
  const opens = around(target, "#discuss-contents [data-finding] > button");
  const item = around(opens, "[data-finding]");
  // After whoever lights evidence heard of the same click.
  if (item) setTimeout(() => show(keyOf(item)));
}

const STEPS = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
]);

function onKey(event: KeyboardEvent): void {
  if (!open || !around(event.target, `#${STAGE}`) || event.isComposing) return;
  if (event.key === "Escape") return close(open);
  const step = STEPS.get(event.key);
  const typing = around(event.target, "input, textarea, select");
  if (typing || event.ctrlKey || event.altKey || event.metaKey || step === undefined) return;
  event.preventDefault();
  goOn(open, step);
}

/** The page was left for another: nothing is open there. */
function begin(): void {
  if (!seek(STAGE)?.firstChild) open = null;
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  told.opened.hear(begin);
  filled.hear(refresh);
  changed.hear(refresh);
  told.day.hear(refresh);
}
