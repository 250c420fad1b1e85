/**
 * Inputs in which somebody types. What is half typed stays while the family changes around it, and
 * is written after a while of quiet, on Enter and on leaving.
 */
import { make } from "../kit/dom.ts";

/** An input of one line or of several. */
export type Input = HTMLInputElement | HTMLTextAreaElement;

/** Who hears what is typed. */
interface Hearing {
  readonly write: (text: string) => void;
  /** Each letter. */
  readonly typed?: (text: string) => void;
  /** After Enter. */
  readonly enter?: () => void;
  /** ms of quiet after which it is written; default only on Enter and on leaving. */
  readonly quiet?: number;
}

/** An input that knows what it showed last. */
interface Typing {
  /** Shows a text, unless somebody is typing; whether it became something else meanwhile. */
  readonly show: (text: string) => boolean;
  readonly settle: () => void;
  readonly dirty: () => boolean;
  readonly forget: () => void;
}

let pointing = false;
let waiting: (() => void)[] = [];

/** Acts now, or when the finger or mouse that is down is up again: nothing may move under it. */
function afterPointing(act: () => void): void {
  if (pointing) waiting.push(act);
  else act();
}

function pointerUp(): void {
  pointing = false;
  setTimeout(() => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  });
}

/** An input of one line, described by the problem under it. */
export function lineInput(id: string, more: { inputmode?: string } = {}): HTMLInputElement {
  return make("input", {
    ...described(id),
    type: "text",
    autocomplete: "off",
    enterkeyhint: "done",
    ...more,
  });
}

/** An input of several lines. */
export function longInput(id: string): HTMLTextAreaElement {
  return make("textarea", { ...described(id), rows: 2 });
}

function described(id: string) {
  return { id, "aria-describedby": `${id}-problem`, dir: "auto" };
}

/** Makes an input write what is typed in it. */
export function typing(input: Input, { write, typed, enter, quiet }: Hearing): Typing {
  let shown = "";
  let timer = 0;
  const dirty = (): boolean => input.value.trim() !== shown.trim();
  const settle = (): void => {
    clearTimeout(timer);
    if (!dirty()) return;
    shown = input.value;
    write(input.value.trim());
  };
  const show = (text: string): boolean => {
    const elsewhere = dirty() && text.trim() !== shown.trim();
    const keep = dirty() || (document.activeElement === input && input.value.trim() === text);
    if (!keep) input.value = shown = text;
    return keep && elsewhere;
  };
  const forget = (): void => {
    input.value = shown = "";
  };
  input.addEventListener("input", () => {
    typed?.(input.value);
    clearTimeout(timer);
    if (quiet) timer = setTimeout(settle, quiet);
  });
  input.addEventListener("blur", () => afterPointing(settle));
  onEnter(input, () => {
    settle();
    enter?.();
  });
  return { show, settle, dirty, forget };
}

/** Acts on Enter in an input of one line; in a longer one it begins a line. */
function onEnter(input: Input, act: () => void): void {
  if (input instanceof HTMLTextAreaElement) return;
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    act();
  });
}

/** Follows what happens on the page. */
export function listen(): void {
  addEventListener("pointerdown", () => (pointing = true), true);
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, pointerUp, true);
}
