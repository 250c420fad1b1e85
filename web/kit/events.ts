/**
 * What happens on the page, told to whoever listens: so that parts need not know one another.
 *
 * Who makes it happen declares it, `export const chosen = happening<{ key: string }>("chosen")`, and
 * tells it, `chosen.tell({ key })`; who wants to know hears it, `chosen.hear(({ key }) => …)`. On the
 * page it is the event `ecomap:chosen` of the document.
 */

/** Something that happens, with what is told of it. */
export interface Happening<Detail> {
  readonly tell: (detail: Detail) => void;
  /** From now on; gives a function that stops the hearing. */
  readonly hear: (act: (detail: Detail) => void) => () => void;
}

/** Declares something that happens; without a type nothing more is told than that it did. */
export function happening<Detail = void>(name: string): Happening<Detail> {
  const type = `ecomap:${name}`;
  return {
    tell: (detail) => void document.dispatchEvent(new CustomEvent(type, { detail })),
    hear: (act) => {
      const heard = (event: Event): void => {
        act((event as CustomEvent<Detail>).detail);
      };
      document.addEventListener(type, heard);
      return () => document.removeEventListener(type, heard);
    },
  };
}

/** Hears several things in the same way: what is told of them does not matter. */
export function hearAll(
  all: readonly { readonly hear: (act: () => void) => unknown }[],
  act: () => void
): void {
  for (const one of all) one.hear(act);
}
