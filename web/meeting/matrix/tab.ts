// @ts-nocheck
/**
 * The matrix of member by life domain on the page: what is chosen to look at, the chosen cell, and
 * the way through it by keyboard.
 */
import { highlight, letGo } from "../../flower/acts.ts";
import { fill, sentence } from "../../kit/words.ts";
import { currentLight } from "../light/shine.ts";
import { draw, drawDetail } from "./cells.ts";
import { aboutOf, helpers, lightOf, missed, step, tally as matrixTally } from "./facts.ts";

/** What is chosen to look at; it stays while the day changes. member: "" = everybody. */
const looking = { whose: "all", member: "", allDomains: false, help: false };
let words = null;
/** Name (data-keep) of the button that stays in the order of tabs, and of the chosen cell. */
let current = null;
let chosen = null;
/** Cells of the day: {button, place, cell, td}. */
let cells = [];

const host = () => document.getElementById("matrix-contents");
const choices = () => document.getElementById("matrix-choices");
const select = () => choices().querySelector("select");
const table = () => host()?.querySelector("table");

export function readWords() {
  words = words || JSON.parse(choices().dataset.words);
  return words;
}

export const say = (key, facts = {}) => fill(readWords()[key], facts);

function light(button, evidence, about) {
  Object.assign(button, { type: "button", tabIndex: -1 });
  button.setAttribute("aria-pressed", "false");
  button.dataset.evidence = JSON.stringify(evidence);
  button.dataset.about = JSON.stringify(about);
}

/** Finds the cells in the table, and what each lights. */
function readCell(td, head, row) {
  const button = td.firstElementChild;
  const cell = JSON.parse(button.dataset.cell);
  const place = {
    member: head.dataset.member,
    domain: row.dataset.domain,
    names: { name: head.dataset.name, other: row.dataset.name },
  };
  light(button, lightOf(place, cell), aboutOf(place, cell));
  return { button, place, cell, td };
}

function readTable() {
  const heads = [...table().querySelectorAll("thead [data-member]")];
  const rows = [...table().querySelectorAll("tbody tr")];
  cells = rows.flatMap((row) =>
    [...row.querySelectorAll("td")].map((td, index) => readCell(td, heads[index], row))
  );
  for (const head of heads) lightHead(head, "members", head.dataset.member, "member");
  for (const row of rows) lightHead(row, "domains", row.dataset.domain, "domain");
}

/** A heading lights a member or life domain with all help there. */
function lightHead(holder, aspect, id, of) {
  const ties = cells.filter(({ place }) => place[of] === id).flatMap(({ cell }) => cell.ties || []);
  light(
    holder.querySelector("button"),
    { [aspect]: [id], ties: [...new Set(ties)] },
    { [aspect]: [id] }
  );
}

const shownCells = () => cells.filter(({ td }) => !td.hidden && !td.parentNode.hidden);

function listMembers() {
  const heads = [...table().querySelectorAll("thead [data-member]")];
  const options = heads.map(({ dataset }) => new Option(dataset.name, dataset.member));
  select().replaceChildren(select().options[0], ...options);
  if (!heads.some(({ dataset }) => dataset.member === looking.member)) looking.member = "";
  select().value = looking.member;
}

function showColumns() {
  for (const head of table().querySelectorAll("thead [data-member]"))
    head.hidden = Boolean(looking.member) && head.dataset.member !== looking.member;
  const shown = looking.member ? 1 : select().options.length - 1;
  table().style.setProperty("--columns", shown);
  for (const { td, place } of cells)
    td.hidden = Boolean(looking.member) && place.member !== looking.member;
}

/** Folds away life domains in which nothing stands, but not from under somebody's hands. */
function showRows() {
  const held = [byName(chosen)?.button ?? null, document.activeElement];
  const rows = [...table().querySelectorAll("tr.quiet")];
  const quiet = rows.filter((row) => !held.some((one) => row.contains(one)));
  const fold = host().querySelector(".matrix-fold");
  for (const row of quiet) row.hidden = !looking.allDomains;
  fold.hidden = !quiet.length;
  fold.setAttribute("aria-expanded", String(looking.allDomains));
  fold.textContent = say(looking.allDomains ? "fewer-domains" : "all-domains", {
    count: quiet.length,
  });
}

function summarise() {
  const { states } = readWords();
  const tally = matrixTally(shownCells().map(({ button }) => button.dataset.state));
  const counted = tally.map(([state, count]) => say("count", { name: states[state], count }));
  const only = looking.whose === "all" ? [] : [say(`only-${looking.whose}`)];
  const said = tally.some(([, count]) => count) ? counted.join(" · ") : say("calm");
  host().querySelector(".matrix-summary").textContent = [sentence(said), ...only].join(". ");
}

/** The legend lists only what is to be seen. */
function explain() {
  const shown = shownCells();
  const names = shown.flatMap(({ cell }) => helpers(cell, looking.whose));
  const signs = new Set(shown.map(({ button }) => button.dataset.state));
  for (const one of names) signs.add(one.mark).add(one.later ? "later" : one.mark);
  for (const entry of host().querySelectorAll("[data-sign]"))
    entry.hidden = !signs.has(entry.dataset.sign);
}

function show() {
  if (!table()) return;
  showColumns();
  showRows();
  for (const { button, place, cell } of cells) draw(button, place, cell, looking.whose);
  for (const button of choices().querySelectorAll("[data-whose]"))
    button.setAttribute("aria-pressed", String(button.dataset.whose === looking.whose));
  const help = document.getElementById("matrix-help");
  help.setAttribute("aria-pressed", String(looking.help));
  host().classList.toggle("with-help", looking.help);
  summarise();
  explain();
  keepReachable();
  showDetail();
}

const byName = (name) => cells.find(({ button }) => button.dataset.keep === name);

function showDetail() {
  const one = chosen && byName(chosen);
  const detail = host().querySelector(".matrix-detail");
  drawDetail(detail, one?.place, one?.cell, looking.whose);
}

/** What is lit may come from this table, or from anywhere else on the page. */
function follow({ detail }) {
  if (!table()) return;
  const pressed = detail.evidence && table().querySelector("td [aria-pressed=true]");
  chosen = pressed?.dataset.keep ?? null;
  showDetail();
  requestAnimationFrame(bringLit);
}

/** Scrolls the box, never the page, so far that what is chosen or lit is to be seen. */
function bringLit() {
  const lit = byName(chosen)?.button ?? table()?.querySelector("td .lit");
  if (!lit?.checkVisibility()) return;
  const box = host().querySelector(".matrix-box");
  const [room, here, corner] = [box, lit, table().rows[0].cells[0]].map((one) =>
    one.getBoundingClientRect()
  );
  const detail = host().querySelector(".matrix-detail").getBoundingClientRect();
  const bottom = detail.height ? Math.min(room.bottom, detail.top) : room.bottom;
  box.scrollTop += missed([here.top, here.bottom], [room.top + corner.height, bottom]);
  box.scrollLeft += missed([here.left, here.right], [room.left + corner.width, room.right]);
}

/** The chosen cell stays chosen on another day, and lights who is there then. */
function chooseAgain() {
  const one = chosen && byName(chosen);
  if (chosen && !one) return letGo();
  if (!one) return undefined;
  one.button.setAttribute("aria-pressed", "true");
  const asked = one.button.dataset.evidence;
  if (JSON.stringify(currentLight()) !== asked) highlight(JSON.parse(asked));
  return undefined;
}

// Through the table by arrow keys, headings included.
function lines() {
  const rows = [...(table()?.rows ?? [])].filter((row) => !row.hidden);
  return rows.map((row) =>
    [...row.cells].filter((one) => !one.hidden).map((one) => one.firstElementChild)
  );
}

/** One button of the table can be reached by Tab. */
function keepReachable() {
  const buttons = lines().flat().filter(Boolean);
  const one = buttons.find((button) => button.dataset.keep === current) ?? shownCells()[0]?.button;
  for (const button of table().querySelectorAll("button"))
    button.tabIndex = button === one ? 0 : -1;
}

function move(event) {
  const grid = lines();
  const row = grid.findIndex((line) => line.includes(event.target));
  if (row < 0) return;
  const at = { row, column: grid[row].indexOf(event.target) };
  const to = step(at, event, { rows: grid.length, columns: grid[0].length });
  const button = to && grid[to.row][to.column];
  if (to) event.preventDefault();
  if (button) button.focus();
}

function close() {
  const one = byName(chosen);
  letGo();
  one?.button.focus();
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:filled", ({ detail }) => {
    if (detail.part !== "matrix" || !table()) return;
    readTable();
    listMembers();
    show();
    chooseAgain();
  });
  document.addEventListener("ecomap:evidence", follow);
  document.addEventListener("ecomap:chosen", () => requestAnimationFrame(bringLit));

  document.addEventListener("focusin", ({ target }) => {
    if (!table()?.contains(target)) return;
    current = target.dataset.keep;
    keepReachable();
  });
  document.addEventListener("keydown", (event) => {
    if (table()?.contains(event.target)) move(event);
  });

  document.addEventListener("click", ({ target }) => {
    if (target.closest("#tab-matrix, [data-tab=matrix]")) requestAnimationFrame(bringLit);
    const whose = target.closest("#matrix-choices [data-whose]");
    if (whose) looking.whose = whose.dataset.whose;
    if (target.closest(".matrix-fold")) looking.allDomains = !looking.allDomains;
    if (target.closest("#matrix-help")) looking.help = !looking.help;
    if (target.closest("#matrix-choices button, .matrix-fold")) show();
    if (target.closest(".matrix-detail .close")) close();
  });
  document.addEventListener("change", ({ target }) => {
    if (target.closest("#matrix-choices")) {
      looking.member = target.value;
      show();
    }
  });
}
