/**
 * What the server says of the families of the list: see `layouts/cards.py`.
 */

/** How many findings of a level there are, with the word of that level. */
export interface Counted {
  readonly level: string;
  readonly count: number;
  readonly word: string;
}

/** One family of the list, with its sentences in the language of the page; "" = nothing to say. */
export interface Card {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** It is a sample, of people who do not exist. */
  readonly invented: boolean;
  readonly people: string;
  readonly caseworkers: readonly { readonly name: string; readonly since: string }[];
  readonly findings: readonly Counted[];
  /** The more and the graver the findings, the larger. */
  readonly weight: number;
  /** The day that the findings are about, when that is not today. */
  readonly day: string;
  readonly evaluation: {
    readonly day: string;
    readonly soon: boolean;
    readonly text: string;
  } | null;
  readonly actions: {
    readonly late: boolean;
    readonly day: string | null;
    readonly text: string;
    readonly due: string;
  } | null;
  /** When it was last drawn: to sort by, and in words. */
  readonly changed: string;
  readonly drawn: string;
}

/** A family as the list holds it; searched: what is searched of it. */
export interface Listed extends Card {
  readonly archived: boolean;
  readonly searched: string;
}
