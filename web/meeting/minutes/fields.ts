// @ts-nocheck
/**
 * What is written about the meeting: its title, the notes, and whether the family may see them.
 * What is typed is saved after a pause, and in any case when somebody leaves the field or the page.
 */
import { button } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import * as acts from "../../model/acts/records.ts";
import * as saving from "../../saving/session.ts";
import { beginMeeting, now, sayOf } from "../agenda/meeting.ts";

/** ms without a keystroke after which what was typed is saved. */
const PAUSE = 1200;

let shown = null;
let later = null;
/** What somebody is typing: the field by name, with what it said when they began. */
const typing = new Map();

const frame = () => document.getElementById("minutes-frame");
const host = () => document.getElementById("minutes-meeting");
export const say = (key, facts) => sayOf(frame(), key, facts);
const field = (name) => host().querySelector(`[data-field=${name}]`);

function moment() {
  const family = saving.document();
  return family && shown ? acts.find(family, "moments", { id: shown }) : null;
}

/** Saves what was typed, against what was there when the typing began: nothing is overwritten. */
export function flush() {
  clearTimeout(later);
  const there = moment();
  const typed = [...typing].map(([name, base]) => [name, base, field(name)?.value ?? base]);
  typing.clear();
  if (!there) return;
  const seen = Object.fromEntries(typed.map(([name, base]) => [name, base]));
  const values = Object.fromEntries(typed.map(([name, , value]) => [name, value]));
  const commands = acts.change("moments", { ...there, ...seen }, values);
  if (commands.length) saving.perform(commands);
}

function typed(event) {
  const { field: name } = event.target.dataset;
  if (!typing.has(name)) typing.set(name, moment()?.[name] ?? "");
  clearTimeout(later);
  later = setTimeout(flush, PAUSE);
}

function writable(tag, name, label, attributes = {}) {
  const made = make(tag, { "data-field": name, autocomplete: "off", ...attributes });
  made.addEventListener("input", typed);
  made.addEventListener("blur", flush);
  return make("label", { class: "minutes-field" }, make("span", {}, label), made);
}

function sharing() {
  const box = make("input", {
    type: "checkbox",
    "data-field": "shared",
    "aria-describedby": "minutes-share-hint",
  });
  box.addEventListener("change", () => {
    const there = moment();
    if (there) saving.perform(acts.change("moments", there, { shared: box.checked }));
  });
  return make("label", { class: "minutes-share" }, box, make("span", {}, say("share")));
}

function fields() {
  return [
    writable("input", "title", say("name"), { type: "text", maxlength: "200" }),
    writable("textarea", "text", say("text"), {
      rows: "6",
      "aria-describedby": "minutes-text-hint",
    }),
    make("p", { class: "hint", id: "minutes-text-hint" }, say("text-hint")),
    sharing(),
    make("p", { class: "hint", id: "minutes-share-hint" }, say("share-hint")),
  ];
}

function beginning() {
  const start = () => {
    beginMeeting();
    field("text")?.focus();
  };
  return [make("p", {}, say("needs-meeting")), button(say("begin"), start, { look: "primary" })];
}

/** Brings the fields to what the document says, but never under somebody's hands. */
function follow(there) {
  for (const name of ["title", "text"]) {
    const one = field(name);
    if (!typing.has(name) && one.value !== (there[name] ?? "")) one.value = there[name] ?? "";
  }
  field("shared").checked = Boolean(there.shared);
}

function show() {
  const seen = now();
  if (!seen || !host()) return;
  const id = seen.moment?.id ?? null;
  if (id !== shown || !host().firstChild) {
    if (shown) flush();
    shown = id;
    host().replaceChildren(make("h2", {}, say("about")), ...(id ? fields() : beginning()));
  }
  if (seen.moment) follow(seen.moment);
}

export function unsaved() {
  return typing.size > 0;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "minutes" && show());
  for (const event of ["opened", "changed", "day"])
    document.addEventListener(`ecomap:${event}`, show);
  addEventListener("pagehide", () => typing.size && flush());
  document.addEventListener("visibilitychange", () => document.hidden && typing.size && flush());
}
