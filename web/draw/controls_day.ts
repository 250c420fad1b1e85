/**
 * The control for a day: written as people write it, or tapped when it is a likely one.
 */
import { make, write } from "../kit/dom.ts";
import { readDate } from "../model/dates.ts";
import type { WrittenDate } from "../model/schema.ts";
import type { Control, Handle } from "./control.ts";
import { button } from "./parts.ts";
import type { Chip, DayRow } from "./row_kinds.ts";
import type { AnySeen } from "./seen.ts";
import { lineInput, typing } from "./typing.ts";
import { dateText, text } from "./words.ts";

/** The date that a chip means on the chosen day; null = not known, or no end. */
const CHIPS: Readonly<Record<Chip, (iso: WrittenDate) => WrittenDate | null>> = {
  today: (iso) => iso,
  "this-year": (iso) => iso.slice(0, 4),
  "last-year": (iso) => String(Number(iso.slice(0, 4)) - 1),
  unknown: () => null,
  ongoing: () => null,
};

/** A sentence on what was understood of a text, or on why it was not. */
function understood(read: ReturnType<typeof readDate>): string {
  if (!read) return "";
  if (read.problem) return text(`day-${read.problem}`);
  return text("day-understood", { date: dateText(read.date) });
}

/** A likely day: `press` shows whether it is the one that is there. */
function chipOf(chip: Chip, handle: Handle, clear: () => void) {
  const tap = (): void => {
    const seen = handle.seen();
    if (!seen || made.getAttribute("aria-pressed") === "true") return;
    clear();
    handle.write(CHIPS[chip](seen.iso));
  };
  const made = button(text(`chip-${chip}`), tap, { look: "chip", "data-value": chip });
  const press = (value: WrittenDate | null, iso: WrittenDate): void => {
    // Not known is nothing that was told: that chip only takes away what was.
    if (chip === "unknown") made.hidden = value === null;
    else made.setAttribute("aria-pressed", String(CHIPS[chip](iso) === value));
  };
  return { made, press };
}

export function day(row: DayRow<AnySeen>, handle: Handle): Control<WrittenDate> {
  const input = lineInput(handle.id);
  const heard = make("p", { class: "field-heard", role: "status" });
  const read = (said: string): ReturnType<typeof readDate> => {
    const seen = handle.seen();
    return seen && readDate(said, seen.iso);
  };
  const written = (said: string): void => {
    const found = read(said);
    if (!found?.problem) handle.write(found ? found.date : null);
  };
  const hear = (said: string): void => write(heard, understood(read(said)));
  const typed = typing(input, { write: written, typed: hear });
  const clear = (): void => {
    typed.forget();
    write(heard, "");
  };
  const chips = (row.chips ?? []).map((chip) => chipOf(chip, handle, clear));
  const quick = make("div", { class: "chips" }, ...chips.map(({ made }) => made));
  return {
    element: make("div", { class: "day" }, input, quick, heard),
    show(value, { iso }) {
      // What could not be written is left standing, with the sentence that says why.
      if (!readDate(input.value, iso)?.problem) typed.show(value ? dateText(value) : "");
      if (!typed.dirty()) write(heard, "");
      for (const { press } of chips) press(value, iso);
    },
    settle: typed.settle,
  };
}
