/**
 * The desk of the reflection: made once of the tree that stands on it as data, and filled from the
 * family in the browser, so that each answer shows at once.
 */
import { context, now } from "../../draw/context.ts";
import type { Form } from "../../draw/control.ts";
import { form, refreshForms } from "../../draw/fields.ts";
import type { Option } from "../../draw/row_kinds.ts";
import { of, own } from "../../draw/rows.ts";
import type { Context } from "../../draw/seen.ts";
import { speak } from "../../draw/words.ts";
import * as told from "../../flower/events.ts";
import { as, byId, carried } from "../../kit/find.ts";
import { elementOf, type Component } from "../../kit/tree.ts";
import * as acts from "../../model/acts/records.ts";
import type { Commands } from "../../model/commands.ts";
import type { Family } from "../../model/schema.ts";
import { changed } from "../../saving/happenings.ts";
import { dataOf } from "../data.ts";
import { hearFilled } from "../events.ts";
import { shine } from "../light/shine.ts";
import { prefixed, textsOf } from "../words.ts";
import { chooseWho, current, desk, family, nameOf, part, reflecting } from "./now.ts";
import { people, type Principle } from "./score.ts";
import { showBeside, showDesk, type Beside } from "./show.ts";

/** What the server handed over last: `contents` of layouts/meeting/reflection.py. */
let handed: { readonly compulsory: boolean; readonly beside: Beside } = {
  compulsory: false,
  beside: {},
};

/** The form of the text of the reflection; null = there is no reflection. */
let text: Form | null = null;

/** Who can be chosen to look back. */
function whoOptions({ document, iso }: Context): Option<string>[] {
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

const whoRow = () =>
  own<string>({
    control: "pick",
    name: "who",
    empty: null,
    options: whoOptions,
    read: ({ document }) => reflecting(document),
    write: chooseNow,
    text: "reflection-desk-who",
    prompt: "reflection-desk-nobody",
  });

const textRow = () =>
  of("reflections", "text", {
    control: "words",
    long: true,
    empty: null,
    text: "reflection-desk-text",
    hint: "reflection-desk-text-hint",
  });

function formOf(host: HTMLElement, id: string): Form {
  const there = (): boolean => {
    const open = family();
    return open !== null && acts.find(open, "reflections", { id }) !== undefined;
  };
  return form(host, [textRow()], () => (there() ? context({ reflections: { id } }) : null));
}

/** The text belongs to one reflection: that of another day or person is another form. */
function textForm(document: Family): void {
  const host = part("text");
  const id = current(document)?.id ?? "";
  if (!host || host.dataset.of === id) return;
  host.dataset.of = id;
  text?.settle();
  text?.close();
  text = id ? formOf(host, id) : null;
}

/** Shows what the family says now, once there is a desk. */
function follow(): void {
  const host = desk();
  const open = family();
  if (!host || !open) return;
  textForm(open);
  const principles = dataOf(host, "principles") as readonly Principle[];
  showDesk(open, { principles, compulsory: handed.compulsory });
}

/** Makes the desk, once for each time the page is opened. */
function build(host: HTMLElement): void {
  chooseWho(undefined);
  handed = { compulsory: false, beside: {} };
  text = null;
  host.replaceChildren(elementOf(dataOf(host, "desk") as Component));
  speak(prefixed("reflection-desk-", textsOf(host)));
  form(byId("reflection-who"), [whoRow()], now);
}

/** Takes over what the server says of the day; the first time the desk is made for it. */
function take(): void {
  const host = desk();
  const told = as(document.querySelector("#reflection-contents [data-beside]"), HTMLElement);
  if (!host || !told || !family()) return;
  if (!host.firstChild) build(host);
  const beside = dataOf(told, "beside") as Beside;
  showBeside(beside, handed.beside);
  handed = { compulsory: carried(told, "compulsory") === "true", beside };
  follow();
  shine();
}

/** Follows what happens on the page. */
export function listen(): void {
  hearFilled("reflection", take);
  told.opened.hear(take);
  changed.hear(follow);
  told.day.hear(follow);
}
