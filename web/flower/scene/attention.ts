/**
 * What is in somebody's eye or hand.
 */

/** What is chosen: `petal:<id>`, `member:<id>`, `marker:<id>` (caseworker), `link:<id>` or `heart`. */
export type Key = string;

/** Ids of what a finding is about; what is left out is not named. */
export interface Evidence {
  readonly parties?: readonly string[];
  readonly ties?: readonly string[];
  readonly members?: readonly string[];
  readonly links?: readonly string[];
}

export interface Attention {
  /** What is chosen, or null. */
  readonly chosen: Key | null;
  /** What is lit because a finding is about it, or null. */
  readonly evidence: Evidence | null;
  /** Id of the party in the hand, or null. */
  readonly moving: string | null;
  /** A line in the making, with the id of its first party; null = no line. */
  readonly connecting: { readonly from: string | null } | null;
}
