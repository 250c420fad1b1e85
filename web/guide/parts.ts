/**
 * Small parts that the pages of the conversation share.
 */
import type { DraftForm } from "../draw/draft.ts";
import { button as drawButton, nameOf, newName } from "../draw/parts.ts";
import { dateText, text } from "../draw/words.ts";
import { make, type Child } from "../kit/dom.ts";
import type { Facts } from "../kit/words.ts";
import type { AnswerTo } from "./acts.ts";

/** Where one can go from a page. */
export interface Ways {
  readonly next: () => void;
  readonly back: () => void;
  /** Asks the prompt with this index. */
  readonly ask: (index: number) => void;
  /** Goes on with the questions where they were left. */
  readonly goOn: () => void;
  /** Starts asking about the petals of the last time. */
  readonly visit: () => void;
  readonly overview: () => void;
  readonly stop: () => void;
  /** Opens the editor on a petal or member; `then` hears that the card came back. */
  readonly openEditor: (key: string, then?: () => void) => void;
}

/** A page of the card. */
export interface Page {
  readonly title: string;
  readonly hint: string;
  /** part: of the whole, 0 to 1. */
  readonly progress: { readonly text: string; readonly part: number } | null;
  /** What was answered, in words. */
  readonly answer?: () => string;
  readonly elements: readonly HTMLElement[];
  /** Shows what the family says now. */
  readonly refresh: () => void;
  /** Id of the party that is lit on the flower. */
  readonly lit?: string;
  readonly focus: (heading: HTMLElement) => void;
}

/** A text of the conversation by its key without "guide-". */
export function say(key: string, facts: Facts = {}): string {
  return text(`guide-${key}`, facts);
}

/** Buttons and fields beside each other. */
export function row(look: string, ...children: Child[]): HTMLElement {
  return make("div", { class: look }, ...children);
}

/** A button of the conversation. */
export function button(key: string, act: () => void, look = "quiet"): HTMLButtonElement {
  return drawButton(say(key), act, { look, "data-guide": key });
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Names as buttons that open the editor. kind: of their keys. */
export function names(
  kind: "petal" | "member",
  { openEditor }: Pick<Ways, "openEditor">
): { element: HTMLElement; show: (said: string, records: readonly Named[]) => void } {
  const title = make("h3", { id: newName() });
  const list = make("ul", { class: "guide-names", "aria-labelledby": title.id });
  const element = make("div", { hidden: true }, title, list);
  let made = "";
  const nameButton = (record: Named): HTMLElement => {
    const open = (): void => openEditor(`${kind}:${record.id}`);
    const name = nameOf(record);
    const label = say("open-name", { name });
    return make("li", {}, drawButton(name, open, { look: "chip", "aria-label": label }));
  };
  const show = (said: string, records: readonly Named[]): void => {
    const wanted = JSON.stringify([said, records.map((r) => [r.id, r.name])]);
    if (wanted === made) return;
    made = wanted;
    element.hidden = !records.length;
    title.textContent = said;
    list.replaceChildren(...records.map(nameButton));
  };
  return { element, show };
}

/** The answer to a prompt in words: nobody (said on a day), asked, or not asked yet. */
export function answerText(answer: AnswerTo | null): string {
  if (!answer) return say("not-asked");
  const key = answer.answer === "none" ? "said-none" : "said-named";
  return say(key, { date: dateText(answer.on) });
}

/** Keyboard and mouse go straight to the field; on a touch screen no keyboard comes up by itself. */
export function focusField(form: Pick<DraftForm<never>, "focus">, heading: HTMLElement): void {
  if (matchMedia("(pointer: coarse)").matches) heading.focus();
  else form.focus();
}
