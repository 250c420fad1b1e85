/**
 * A form about something that is not there yet: what is filled in stands in a draft until it is
 * added. Built on the field kit (`fields.ts`).
 */
import { now } from "./context.ts";
import { formOfDraft } from "./fields.ts";
import type { DraftRow } from "./rows.ts";
import type { Context } from "./seen.ts";

interface Wishes<D> {
  /** The draft to start with. */
  readonly begin: (seen: Context) => D;
  /** Hears that something was filled in. */
  readonly filled?: () => void;
  /** After Enter in a field of one line. */
  readonly enter?: () => void;
}

export interface DraftForm<D> {
  readonly draft: () => D;
  /** Begins again, with what is kept. */
  readonly reset: (kept?: Partial<D>) => void;
  readonly settle: () => void;
  readonly focus: () => void;
}

/** Puts rows that fill in a draft in a host. */
export function draftForm<D extends object>(
  host: HTMLElement,
  rows: readonly DraftRow<D>[],
  { begin, filled, enter }: Wishes<D>
): DraftForm<D> {
  let draft = begin(now());
  const heard = (): void => {
    form.refresh();
    filled?.();
  };
  const form = formOfDraft<D>(host, rows, () => ({ ...now(), draft, filled: heard }), enter);
  const reset = (kept: Partial<D> = {}): void => {
    draft = { ...begin(now()), ...kept };
    form.refresh();
  };
  return { draft: () => draft, reset, settle: form.settle, focus: form.focus };
}
