/**
 * The matrix of member by life domain on the page: what is chosen to look at, and the chosen cell.
 */
import { highlight, letGo } from "../../flower/acts.ts";
import * as told from "../../flower/events.ts";
import { allWithin, around, as, byId, carried, sure, within } from "../../kit/find.ts";
import { sentence } from "../../kit/words.ts";
import { dataOf } from "../data.ts";
import { hearFilled } from "../events.ts";
import type { Light } from "../light/lights.ts";
import { currentLight } from "../light/shine.ts";
import { draw } from "./cells.ts";
import { drawDetail } from "./detail.ts";
import { helpers, missed, stateOf, tally, type Whose } from "./facts.ts";
import { buttons, heads, host, move, readTable, table, type TableCell } from "./table.ts";
import { choices, say, stateWord } from "./words.ts";

/** What is chosen to look at; it stays while the day changes. member: "" = everybody. */
const looking = { whose: "all" as Whose, member: "", allDomains: false, help: false };
/** Name (data-keep) of the button that stays in the order of tabs, and of the chosen cell. */
let current: string | null = null;
let chosen: string | null = null;
/** The cells of the day. */
let cells: TableCell[] = [];

type Table = HTMLTableElement;

/** A part of the matrix. */
const part = (selector: string): HTMLElement => within(sure(host(), HTMLElement), selector);
const select = (): HTMLSelectElement => within(choices(), "select", HTMLSelectElement);

function isShown({ td }: TableCell): boolean {
  return !td.hidden && !sure(td.parentElement, HTMLElement).hidden;
}

const shownCells = (): TableCell[] => cells.filter(isShown);

function chosenCell(): TableCell | null {
  const found = cells.find(({ button }) => button.dataset.keep === chosen);
  return chosen === null ? null : (found ?? null);
}

function listMembers(shown: Table): void {
  const options = heads(shown).map(({ dataset }) => new Option(dataset.name, dataset.member));
  const everybody = sure(select().options[0], HTMLOptionElement);
  select().replaceChildren(everybody, ...options);
  if (!options.some(({ value }) => value === looking.member)) looking.member = "";
  select().value = looking.member;
}

function showColumns(shown: Table): void {
  const folded = (member: string): boolean => looking.member !== "" && member !== looking.member;
  for (const head of heads(shown)) head.hidden = folded(carried(head, "member"));
  for (const { td, place } of cells) td.hidden = folded(place.member);
  const columns = looking.member ? 1 : select().options.length - 1;
  shown.style.setProperty("--columns", String(columns));
}

/** Folds away life domains in which nothing stands, but not from under somebody's hands. */
function showRows(shown: Table): void {
  const held = [chosenCell()?.button ?? null, document.activeElement];
  const rows = allWithin(shown, "tr.quiet");
  const quiet = rows.filter((row) => !held.some((one) => row.contains(one)));
  for (const row of quiet) row.hidden = !looking.allDomains;
  const fold = part(".matrix-fold");
  const key = looking.allDomains ? "fewer-domains" : "all-domains";
  fold.hidden = !quiet.length;
  fold.setAttribute("aria-expanded", String(looking.allDomains));
  fold.textContent = say(key, { count: quiet.length });
}

function summarise(): void {
  const counted = tally(shownCells().map(({ cell }) => stateOf(cell, looking.whose)));
  const words = counted.map(({ state, count }) => say("count", { name: stateWord(state), count }));
  const said = counted.some(({ count }) => count) ? words.join(" · ") : say("calm");
  const only = looking.whose === "all" ? [] : [say(`only-${looking.whose}`)];
  part(".matrix-summary").textContent = [sentence(said), ...only].join(". ");
}

/** The legend lists only what is to be seen. */
function explain(): void {
  const signs = new Set<string>();
  for (const { cell } of shownCells()) {
    signs.add(stateOf(cell, looking.whose));
    for (const { mark, later } of helpers(cell, looking.whose))
      signs.add(mark).add(later ? "later" : mark);
  }
  for (const entry of allWithin(sure(host(), HTMLElement), "[data-sign]"))
    entry.hidden = !signs.has(carried(entry, "sign"));
}

function showChoices(): void {
  for (const button of allWithin(choices(), "[data-whose]"))
    button.setAttribute("aria-pressed", String(button.dataset.whose === looking.whose));
  byId("matrix-help").setAttribute("aria-pressed", String(looking.help));
  host()?.classList.toggle("with-help", looking.help);
}

function showDetail(): void {
  drawDetail(part(".matrix-detail"), chosenCell(), looking.whose);
}

/** One button of the table can be reached by Tab. */
function keepReachable(shown: Table): void {
  const kept = buttons(shown).find((button) => button.dataset.keep === current);
  const one = kept ?? shownCells()[0]?.button;
  for (const button of allWithin(shown, "button")) button.tabIndex = button === one ? 0 : -1;
}

function show(): void {
  const shown = table();
  if (!shown) return;
  showColumns(shown);
  showRows(shown);
  for (const one of cells) draw(one, looking.whose);
  showChoices();
  summarise();
  explain();
  keepReachable(shown);
  showDetail();
}

/** What is lit may come from this table, or from anywhere else on the page. */
function follow(evidence: Light | null): void {
  const shown = table();
  if (!shown) return;
  const pressed = evidence && as(shown.querySelector("td [aria-pressed=true]"), HTMLElement);
  chosen = pressed?.dataset.keep ?? null;
  showDetail();
  bringLitSoon();
}

/** Scrolls the box, never the page, so far that what is chosen or lit is to be seen. */
function bringLit(): void {
  const shown = table();
  const lit = chosenCell()?.button ?? shown?.querySelector("td .lit");
  if (!shown || !lit?.checkVisibility()) return;
  const box = part(".matrix-box");
  const room = box.getBoundingClientRect();
  const here = lit.getBoundingClientRect();
  const corner = sure(shown.rows[0]?.cells[0], HTMLElement).getBoundingClientRect();
  const detail = part(".matrix-detail").getBoundingClientRect();
  const bottom = detail.height ? Math.min(room.bottom, detail.top) : room.bottom;
  box.scrollTop += missed([here.top, here.bottom], [room.top + corner.height, bottom]);
  box.scrollLeft += missed([here.left, here.right], [room.left + corner.width, room.right]);
}

function bringLitSoon(): void {
  requestAnimationFrame(bringLit);
}

/** The chosen cell stays chosen on another day, and lights who is there then. */
function chooseAgain(): void {
  const button = chosenCell()?.button;
  if (chosen && !button) return letGo();
  if (!button) return undefined;
  button.setAttribute("aria-pressed", "true");
  if (JSON.stringify(currentLight()) !== button.dataset.evidence)
    highlight(dataOf(button, "evidence") as Light);
  return undefined;
}

function fill(): void {
  const shown = table();
  if (!shown) return;
  cells = readTable(shown);
  listMembers(shown);
  show();
  chooseAgain();
}

function close(): void {
  const button = chosenCell()?.button;
  letGo();
  button?.focus();
}

function onClick({ target }: Event): void {
  if (around(target, "#tab-matrix, [data-tab=matrix]")) bringLitSoon();
  const whose = around(target, "#matrix-choices [data-whose]");
  if (whose) looking.whose = carried(whose, "whose") as Whose;
  if (around(target, ".matrix-fold")) looking.allDomains = !looking.allDomains;
  if (around(target, "#matrix-help")) looking.help = !looking.help;
  if (around(target, "#matrix-choices button, .matrix-fold")) show();
  if (around(target, ".matrix-detail .close")) close();
}

function onChange({ target }: Event): void {
  const choice = around(target, "#matrix-choices select", HTMLSelectElement);
  if (!choice) return;
  looking.member = choice.value;
  show();
}

/** Acts on the table, when what happened did so there. */
function inTable(target: EventTarget | null, act: (shown: Table, one: HTMLElement) => void): void {
  const shown = table();
  const one = as(target, HTMLElement);
  if (shown && one && shown.contains(one)) act(shown, one);
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("matrix", fill);
  told.evidence.hear(({ evidence }) => follow(evidence));
  told.chosen.hear(bringLitSoon);
  document.addEventListener("focusin", ({ target }) =>
    inTable(target, (shown, one) => {
      current = one.dataset.keep ?? null;
      keepReachable(shown);
    })
  );
  document.addEventListener("keydown", (event) =>
    inTable(event.target, (shown) => move(shown, event))
  );
  document.addEventListener("click", onClick);
  document.addEventListener("change", onChange);
}
