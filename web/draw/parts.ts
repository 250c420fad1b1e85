/**
 * Small things that every form and button of drawing uses: buttons, icons, names, the chosen day.
 */
import { iconMarkup } from "../flower/paint/icons.ts";
import * as flower from "../flower/view.ts";
import { writtenDay } from "../kit/days.ts";
import { drawn, make, type Attributes } from "../kit/dom.ts";
import { byId } from "../kit/find.ts";
import * as acts from "../model/acts/records.ts";
import type { Family, Member, Party, WrittenDate } from "../model/schema.ts";
import { text } from "./words.ts";

/** Of a button. icon: name of an icon; look: extra class; and attributes of its own. */
export type Looks = Attributes & { readonly icon?: string | null; readonly look?: string | null };

let count = 0;

/** The name of a member or party; somebody without a name is called so. */
export function nameOf(record: { readonly name: string } | undefined): string {
  return record?.name.trim() || text("no-name");
}

/** The member or party with this id, or undefined. */
export function person(document: Family, id: string): Member | Party | undefined {
  return acts.find(document, "members", { id }) ?? acts.find(document, "parties", { id });
}

/** The ids of the people in a list of the family. */
export function ids(document: Family, list: "members" | "parties"): string[] {
  return acts.records(document, list).map((record) => record.id);
}

/** What the member or party with this id is called. */
export function personName(document: Family, id: string): string {
  return nameOf(person(document, id));
}

/** A button that acts. */
export function button(
  words: string,
  act: (event: MouseEvent) => unknown,
  { icon, look, ...attributes }: Looks = {}
): HTMLButtonElement {
  const shown = make("span", {}, words);
  const sign = icon ? iconOf(icon) : null;
  return make("button", { type: "button", class: look, ...attributes, click: act }, sign, shown);
}

export function iconOf(name: string): Element {
  return drawn(iconMarkup(flower.shown().looks, name));
}

/** A name that no other element has. */
export function newName(): string {
  count += 1;
  return `draw-${count}`;
}

/** The day on the time bar, written in full. */
export function chosenDay(): WrittenDate {
  return writtenDay(flower.shown().day);
}

/** Says something to who listens with a screen reader. */
export function announce(told: string): void {
  byId("draw-live").textContent = told;
}
