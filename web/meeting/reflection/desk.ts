/**
 * The desk of the reflection: made once of the tree that stands on it as data, and filled from the
 * family in the browser, so that each answer shows at once.
 */
import { context as contextOf, form, refreshForms } from "../../draw/fields.ts";
import { speak } from "../../draw/parts.ts";
import { hear as hearFlower } from "../../flower/events.ts";
import { as, byId, carried } from "../../kit/find.ts";
import { elementOf, type Component } from "../../kit/tree.ts";
import * as acts from "../../model/acts/records.ts";
import type { Commands } from "../../model/commands.ts";
import type { Family, WrittenDate } from "../../model/schema.ts";
import { dataOf } from "../data.ts";
import { hear, hearFilled } from "../events.ts";
import { shine } from "../light/shine.ts";
import { wordsOf } from "../words.ts";
import { chooseWho, current, desk, family, nameOf, part, reflecting } from "./now.ts";
import { people, type Principle } from "./score.ts";
import { showBeside, showDesk, type Beside } from "./show.ts";

/** What the server handed over last: `contents` of layouts/meeting/reflection.py. */
let handed: { readonly compulsory: boolean; readonly beside: Beside } = {
  compulsory: false,
  beside: {},
};

/** A form on the desk. */
interface Form {
  readonly settle: () => void;
  readonly close: () => void;
}

/** The form of the text of the reflection; null = there is no reflection. */
let text: Form | null = null;

interface Seen {
  readonly document: Family;
  readonly iso: WrittenDate;
}

/** Who can be chosen to look back. */
function whoOptions({ document, iso }: Seen) {
  const by = reflecting(document);
  const ids = new Set([...people(document, iso), ...(by ? [by] : [])]);
  return [...ids].map((value) => ({ value, text: nameOf(document, value) ?? "" }));
}

function chooseNow(id: string | null): Commands {
  chooseWho(id);
  follow();
  refreshForms();
  return [];
}

const whoRow = () => ({
  control: "pick" as const,
  name: "who",
  empty: null,
  options: whoOptions,
  read: ({ document }: Seen) => reflecting(document),
  write: chooseNow,
  text: "reflection-desk-who",
  prompt: "reflection-desk-nobody",
});

const textRow = () => ({
  control: "words" as const,
  in: "reflections" as const,
  field: "text" as const,
  long: true,
  empty: null,
  text: "reflection-desk-text",
  hint: "reflection-desk-text-hint",
});

function formOf(host: HTMLElement, id: string): Form {
  const there = (): boolean => {
    const now = family();
    return now !== null && acts.find(now, "reflections", { id }) !== undefined;
  };
  const context = () => (there() ? contextOf({ reflections: { id } }) : null);
  return form(host, [textRow()], context);
}

/** The text belongs to one reflection: that of another day or person is another form. */
function textForm(now: Family): void {
  const host = part("text");
  const id = current(now)?.id ?? "";
  if (!host || host.dataset.of === id) return;
  host.dataset.of = id;
  text?.settle();
  text?.close();
  text = id ? formOf(host, id) : null;
}

/** Shows what the family says now, once there is a desk. */
function follow(): void {
  const host = desk();
  const now = family();
  if (!host || !now) return;
  textForm(now);
  const principles = dataOf<readonly Principle[]>(host, "principles");
  showDesk(now, { principles, compulsory: handed.compulsory });
}

/** The words under the keys by which the fields of drawing ask for them. */
function speakDesk(host: HTMLElement): void {
  const named = Object.entries(wordsOf(host)).map(([key, said]) => [
    `reflection-desk-${key}`,
    said,
  ]);
  speak(Object.fromEntries(named));
}

/** Makes the desk, once for each time the page is opened. */
function build(host: HTMLElement): void {
  chooseWho(undefined);
  handed = { compulsory: false, beside: {} };
  text = null;
  host.replaceChildren(elementOf(dataOf<Component>(host, "desk")));
  speakDesk(host);
  form(byId("reflection-who"), [whoRow()], () => contextOf({}));
}

/** Takes over what the server says of the day; the first time the desk is made for it. */
function take(): void {
  const host = desk();
  const told = as(document.querySelector("#reflection-contents [data-beside]"), HTMLElement);
  if (!host || !told || !family()) return;
  if (!host.firstChild) build(host);
  const beside = dataOf<Beside>(told, "beside");
  showBeside(beside, handed.beside);
  handed = { compulsory: carried(told, "compulsory") === "true", beside };
  follow();
  shine();
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("reflection", take);
  hearFlower("opened", take);
  hear("changed", follow);
  hearFlower("day", follow);
}
