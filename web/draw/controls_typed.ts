/**
 * Controls that are typed in: words and numbers.
 */
import { looksLikeBsn, readNumber } from "../kit/checks.ts";
import { make, write } from "../kit/dom.ts";
import type { Control, Handle } from "./control.ts";
import type { NumberRow, WordsRow } from "./row_kinds.ts";
import type { AnySeen } from "./seen.ts";
import { lineInput, longInput, typing } from "./typing.ts";
import { boundsOf } from "./values.ts";
import { language, text } from "./words.ts";

/** ms of quiet after which words are written. */
const QUIET = 600;

/** Calls what hears something, with what the row is about, as long as that is there. */
function heard(handle: Handle, hear: ((seen: AnySeen) => void) | undefined): void {
  const seen = handle.seen();
  if (seen) hear?.(seen);
}

/** Words of one line or of several. */
export function words(row: WordsRow<AnySeen>, handle: Handle): Control<string> {
  const input = row.long ? longInput(handle.id) : lineInput(handle.id);
  const warning = make("p", { class: "field-warning", role: "status" });
  const warn = (): void => write(warning, looksLikeBsn(input.value) ? text("bsn") : "");
  const typed = typing(input, {
    write: (said) => handle.write(said || (row.required ? "" : null)),
    typed: (said) => {
      warn();
      heard(handle, (seen) => row.typed?.(said, seen));
    },
    enter: () => heard(handle, row.enter),
    quiet: QUIET,
  });
  return {
    element: make("div", {}, input, warning),
    show(value) {
      const theirs = value ?? "";
      if (typed.show(theirs)) handle.tell(text("changed-elsewhere", { theirs }));
      warn();
    },
    settle: typed.settle,
  };
}

function numberText(value: number | null): string {
  const format = new Intl.NumberFormat(language(), {
    maximumFractionDigits: 2,
    useGrouping: false,
  });
  return value === null ? "" : format.format(value);
}

/** A number within the bounds of its field. */
export function number(row: NumberRow<AnySeen>, handle: Handle): Control<number> {
  const input = lineInput(handle.id, { inputmode: "decimal" });
  const { least, most } = boundsOf(row);
  const read = (said: string) => readNumber(said, least, most);
  const written = (said: string): void => {
    const found = read(said);
    if (found?.problem) handle.tell(text("number-unreadable", { count: most }));
    else handle.write(found ? found.number : null);
  };
  const typed = typing(input, { write: written });
  return {
    element: input,
    show(value) {
      // What could not be read is left standing, with the sentence that says why.
      if (!read(input.value)?.problem) typed.show(numberText(value));
    },
    settle: typed.settle,
  };
}
