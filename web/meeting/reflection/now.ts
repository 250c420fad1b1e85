/**
 * Whose reflection of which day is on the desk, and the texts of the desk.
 */
import { chosenDay, nameOf as drawNameOf, person } from "../../draw/parts.ts";
import * as flower from "../../flower/view.ts";
import { seek, sure } from "../../kit/find.ts";
import { dateText, type Lang } from "../../kit/words.ts";
import type { Family, Reflection } from "../../model/schema.ts";
import * as saving from "../../saving/session.ts";
import { langOf, sayer } from "../words.ts";
import { people, reflectionOf } from "./score.ts";

/** Who was chosen to look back; undefined = nobody chose yet: the first who can. */
let who: string | null | undefined;

export function chooseWho(id: string | null | undefined): void {
  who = id;
}

/** The place of the desk on the page, or null. */
export function desk(): HTMLElement | null {
  return seek("reflection-desk");
}

const frame = (): HTMLElement => sure(desk(), HTMLElement);

/** A text of the desk by its key without "reflection-desk-", with its gaps filled in. */
export const say = sayer(frame);

export function language(): Lang {
  return langOf(frame());
}

/** An element of the tab by its name without "reflection-". */
export function part(name: string): HTMLElement | null {
  return seek(`reflection-${name}`);
}

/** The chosen day in words. */
export function dayText(): string {
  return dateText(chosenDay(), language());
}

/** The family, once it is drawn; null = not yet. */
export function family(): Family | null {
  return flower.current() ? saving.document() : null;
}

/** What a member or party is called; null for who is not in the family (any more). */
export function nameOf(document: Family, id: string): string | null {
  const found = person(document, id);
  return found ? drawNameOf(found) : null;
}

/** Who looks back; null = not known. */
export function reflecting(document: Family): string | null {
  const gone = who && nameOf(document, who) === null;
  return (who === undefined || gone ? people(document, chosenDay())[0] : who) ?? null;
}

/** The reflection on the desk, or undefined. */
export function current(document: Family): Reflection | undefined {
  return reflectionOf(document, chosenDay(), reflecting(document));
}
