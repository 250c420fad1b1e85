/**
 * What is written about the meeting: its title, the notes, and whether the family may see them.
 * What is typed is saved after a pause, and in any case when somebody leaves the field or the page.
 */
import { button } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import { make } from "../../kit/dom.ts";
import { as, seek, within } from "../../kit/find.ts";
import * as acts from "../../model/acts/records.ts";
import type { Moment } from "../../model/schema.ts";
import * as saving from "../../saving/session.ts";
import { beginMeeting, now } from "../agenda/now.ts";
import { hearFamily, hearFilled } from "../events.ts";
import { say } from "./words.ts";

/** ms without a keystroke after which what was typed is saved. */
const PAUSE = 1200;

/** What is written by hand; `FIELDS.moments` says what it is. */
const WRITTEN = ["title", "text"] as const;
type Written = (typeof WRITTEN)[number];

/** Id of the moment whose fields are shown; null = none has begun. */
let shown: string | null = null;
let later: number | undefined;
/** What somebody is typing: the field by name, with what it said when they began. */
const typing = new Map<Written, string>();

const host = (): HTMLElement | null => seek("minutes-meeting");

/** The field in which something is written. */
function fieldOf(name: Written): HTMLInputElement | HTMLTextAreaElement | null {
  const found = host()?.querySelector(`[data-field=${name}]`);
  return as(found, HTMLTextAreaElement) ?? as(found, HTMLInputElement);
}

/** The moment whose fields are shown, as it is by now. */
function moment(): Moment | null {
  const family = saving.document();
  return (family && shown && acts.find(family, "moments", { id: shown })) || null;
}

/** Saves what was typed, against what was there when the typing began: nothing is overwritten. */
export function flush(): void {
  clearTimeout(later);
  const there = moment();
  const seen = Object.fromEntries(typing);
  const typed = [...typing].map(([name, base]) => [name, fieldOf(name)?.value ?? base] as const);
  typing.clear();
  if (!there) return;
  perform(acts.change("moments", { ...there, ...seen }, Object.fromEntries(typed)));
}

/** Whether something was typed that is not saved yet. */
export function unsaved(): boolean {
  return typing.size > 0;
}

function flushTyped(): void {
  if (unsaved()) flush();
}

function typed(name: Written): void {
  if (!typing.has(name)) typing.set(name, moment()?.[name] ?? "");
  clearTimeout(later);
  later = setTimeout(flush, PAUSE);
}

function labelled(label: string, field: HTMLElement): HTMLElement {
  return make("label", { class: "minutes-field" }, make("span", {}, label), field);
}

/** How a field of writing behaves. */
function writable(name: Written) {
  return { "data-field": name, autocomplete: "off", input: () => typed(name), blur: flush };
}

function share(box: HTMLInputElement): void {
  const there = moment();
  if (there) perform(acts.change("moments", there, { shared: box.checked }));
}

function sharing(): HTMLElement {
  const told = { "aria-describedby": "minutes-share-hint" };
  const box = make("input", { type: "checkbox", "data-field": "shared", ...told });
  box.addEventListener("change", () => share(box));
  return make("label", { class: "minutes-share" }, box, make("span", {}, say("share")));
}

function fields(): HTMLElement[] {
  const title = make("input", { ...writable("title"), type: "text", maxlength: 200 });
  const told = { rows: 6, "aria-describedby": "minutes-text-hint" };
  const text = make("textarea", { ...writable("text"), ...told });
  return [
    labelled(say("name"), title),
    labelled(say("text"), text),
    make("p", { class: "hint", id: "minutes-text-hint" }, say("text-hint")),
    sharing(),
    make("p", { class: "hint", id: "minutes-share-hint" }, say("share-hint")),
  ];
}

function beginning(): HTMLElement[] {
  const start = (): void => {
    beginMeeting();
    fieldOf("text")?.focus();
  };
  return [make("p", {}, say("needs-meeting")), button(say("begin"), start, { look: "primary" })];
}

/** Brings the fields to what the document says, but never under somebody's hands. */
function follow(place: HTMLElement, there: Moment): void {
  for (const name of WRITTEN) {
    const field = fieldOf(name);
    const said = there[name] ?? "";
    if (field && !typing.has(name) && field.value !== said) field.value = said;
  }
  within(place, "[data-field=shared]", HTMLInputElement).checked = there.shared ?? false;
}

function show(): void {
  const seen = now();
  const place = host();
  if (!seen || !place) return;
  const id = seen.moment?.id ?? null;
  if (id !== shown || !place.firstChild) {
    if (shown) flush();
    shown = id;
    place.replaceChildren(make("h2", {}, say("about")), ...(id ? fields() : beginning()));
  }
  if (seen.moment) follow(place, seen.moment);
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("minutes", show);
  hearFamily(show);
  addEventListener("pagehide", flushTyped);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) flushTyped();
  });
}
