// @ts-nocheck
/**
 * The twin list: everything on the drawing as buttons, in reading order.
 */
import { dateText, fill, plain } from "../kit/words.ts";
import { differences, isNewCaseworker } from "../model/state.ts";
import { tieText } from "../model/tie_words.ts";
import { iconMarkup } from "./paint/icons.ts";
import { letterOf } from "./scene/input.ts";

function memberItem(member, state, view) {
  const { words, scene } = view;
  const age = state.members.get(member.index);
  const role = words.member_role[member.role];
  const years = age === null ? "" : fill(words.years, { count: age });
  const letter = scene && scene.heart.lettered ? letterOf(member.index) : null;
  return {
    key: `member:${member.id}`,
    number: letter,
    name: plain(member.name),
    lines: [[role, years].filter(Boolean).join(", ")],
    badges: [],
  };
}

function caseworkerItem(spell, before, view) {
  const { family, words, looks } = view;
  const party = family.parties[spell.party];
  const since =
    spell.spell.start && fill(words.since, { date: dateText(spell.spell.start, words.lang) });
  return {
    key: `marker:${spell.id}`,
    icon: looks.caseworkerIcon,
    name: plain(party.name),
    second: [words.caseworker, plain(party.second || "")].filter(Boolean).join(", "),
    lines: [since || "", ...spell.ties.map((t) => tieText(t, family, words))],
    badges: isNewCaseworker(before, spell) ? [{ change: "arrived", text: words.arrived }] : [],
  };
}

function linkLines(party, state, family, view, words) {
  if (!view.team) return [];
  return state.links
    .filter((l) => l.a === party.index || l.b === party.index)
    .map((l) => {
      const other = family.parties[l.a === party.index ? l.b : l.a];
      const kind = words.link_kind[l.kind];
      return fill(words["works-with"], { name: plain(other.name), day: kind });
    });
}

function secondText(party, words) {
  const parts = [party.second, party.discipline, words.party_kind[party.kind]]
    .filter(Boolean)
    .map(plain);
  return [...new Set(parts)].slice(0, 2).join(", ");
}

function partyItem(party, line, change, state, view) {
  const { family, words } = view;
  const petal = view.petals.get(party.id);
  return {
    key: `petal:${party.id}`,
    number:
      view.scene && view.scene.numbered && petal && petal.label.name.lines.length
        ? petal.number
        : null,
    name: plain(party.name),
    second: secondText(party, words),
    icon: party.icon,
    badges: change ? [{ change, text: words[change] }] : [],
    lines: [
      ...line.ties.map((t) => tieText(t, family, words)),
      ...linkLines(party, state, family, view, words),
    ],
  };
}

function byNumber(view) {
  return (p, q) =>
    (view.petals.get(p.id)?.number ?? p.index) - (view.petals.get(q.id)?.number ?? q.index);
}

function sectorGroup(sector, state, before, change, view) {
  const lineOf = (p) => state.parties.get(p.index) || (before && before.parties.get(p.index));
  const parties = view.family.parties
    .filter((p) => p.sector === sector.id && lineOf(p))
    .sort(byNumber(view));
  const items = parties.map((p) => partyItem(p, lineOf(p), change.get(p.index), state, view));
  return { title: view.words.sector[sector.id], items, add: adding(sector.id, view) };
}

/** What adds somebody to a sector, or to the family ("heart"), while drawing; else null. */
function adding(place, view) {
  const { addingText } = view;
  if (!addingText) return null;
  if (place === "heart") return { place, text: addingText("add-member"), label: null };
  const label = addingText("add-to", { name: view.words.sector[place] });
  return { place, text: addingText("add"), label };
}

/** What stands in the list on a day: [{title, items: [{key, name, second, lines, …}]}]. */
export function listGroups(view, state, before) {
  const { family, words, looks } = view;
  const change = before ? differences(before, state) : new Map();
  const members = family.members.filter((m) => state.members.has(m.index));
  const heart = [
    ...members.map((m) => memberItem(m, state, view)),
    ...state.spells.map((s) => caseworkerItem(s, before, view)),
  ];
  const sectors = looks.sectors.map((s) => sectorGroup(s, state, before, change, view));
  const groups = [{ title: words.heart, items: heart, add: adding("heart", view) }, ...sectors];
  return groups.filter((g) => g.items.length || g.add);
}

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function itemElement(item, view) {
  const button = element("button", "flower-item");
  button.type = "button";
  button.dataset.key = item.key;
  button.tabIndex = -1;
  const head = element("span", "flower-item-name", item.name);
  if (item.number) head.prepend(element("span", "flower-number", String(item.number)), " ");
  for (const badge of item.badges)
    head.append(" ", element("span", `flower-change ${badge.change}`, badge.text));
  button.append(head);
  if (item.second) button.append(element("span", "flower-item-second", item.second));
  for (const line of item.lines.filter(Boolean))
    button.append(element("span", "flower-item-line", line));
  if (item.icon) button.insertAdjacentHTML("afterbegin", iconMarkup(view.looks, item.icon));
  return element("li", "", button);
}

function addElement(add, view) {
  const button = element("button", "flower-add", element("span", "", add.text));
  button.type = "button";
  button.dataset.add = add.place;
  if (add.place !== "heart") button.dataset.sector = add.place;
  button.tabIndex = -1;
  if (add.label) button.setAttribute("aria-label", add.label);
  button.insertAdjacentHTML("afterbegin", iconMarkup(view.looks, "plus"));
  return element("li", "", button);
}

function groupElement(group, view) {
  const items = group.items.map((item) => itemElement(item, view));
  if (group.add) items.push(addElement(group.add, view));
  const list = element("ul", "", ...items);
  return element("section", "flower-group", element("h2", "", group.title), list);
}

/** What tells the buttons of the list apart. */
function keyOf(button) {
  return button && (button.dataset.key || `add ${button.dataset.add}`);
}

/** Draws the list anew when its content changed; keeps the focus on the same item. */
export function drawList(host, view, state, before) {
  const groups = listGroups(view, state, before);
  const content = JSON.stringify(groups);
  if (host.flowerContent === content) return;
  host.flowerContent = content;
  const focused = host.contains(document.activeElement) ? keyOf(document.activeElement) : null;
  host.replaceChildren(...groups.map((group) => groupElement(group, view)));
  const buttons = [...host.querySelectorAll("button")];
  const again = buttons.find((b) => keyOf(b) === focused);
  if (buttons.length) (again || buttons[0]).tabIndex = 0;
  if (again) again.focus();
}

const MOVES = { ArrowDown: 1, ArrowUp: -1 };

function moveTo(buttons, target) {
  for (const button of buttons) button.tabIndex = button === target ? 0 : -1;
  target.focus();
}

const ITEM = "button[data-key], button[data-add]";

/**
 * Arrow keys, Home and End move through the list. on: {choose(key), add(place), remove(key)} hear
 * what is chosen, where somebody is added, and what the Delete key was pressed on.
 */
export function listenToList(host, on) {
  host.addEventListener("click", (event) => {
    const button = event.target.closest(ITEM);
    if (button?.dataset.key) on.choose(button.dataset.key);
    else if (button) on.add(button.dataset.add);
  });
  host.addEventListener("keydown", (event) => {
    const buttons = [...host.querySelectorAll(ITEM)];
    const button = event.target.closest(ITEM);
    const at = buttons.indexOf(button);
    if (event.key === "Delete" && button?.dataset.key) on.remove(button.dataset.key);
    const to =
      { Home: 0, End: buttons.length - 1 }[event.key] ??
      (event.key in MOVES ? at + MOVES[event.key] : null);
    if (at < 0 || to === null || !buttons[to]) return;
    event.preventDefault();
    moveTo(buttons, buttons[to]);
  });
}

function scrollParent(from) {
  for (let host = from.parentElement; host; host = host.parentElement) {
    if (
      /auto|scroll/.test(getComputedStyle(host).overflowY) &&
      host.scrollHeight > host.clientHeight
    )
      return host;
  }
  return null;
}

/** Scrolls within the list's own scroller only: the page itself must not jump. */
function reveal(button) {
  const scroller = scrollParent(button);
  if (!scroller || scroller === document.documentElement || scroller === document.body) return;
  const box = button.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  if (box.top < outer.top) scroller.scrollTop -= outer.top - box.top + 8;
  if (box.bottom > outer.bottom) scroller.scrollTop += box.bottom - outer.bottom + 8;
}

/** Shows which item is chosen. */
export function markChosen(host, key) {
  const buttons = [...host.querySelectorAll("button[data-key]")];
  for (const button of buttons)
    button.setAttribute("aria-pressed", String(button.dataset.key === key));
  const chosen = buttons.find((b) => b.dataset.key === key);
  if (!chosen) return;
  for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
  reveal(chosen);
}
