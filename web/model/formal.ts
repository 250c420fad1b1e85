/**
 * Paid help and the own network: the one place that tells them apart.
 */
import { FORMAL_KINDS, type Party } from "./schema.ts";

/** Whether a party is paid help, and no part of the family's own network. */
export function isFormal({ kind }: Pick<Party, "kind">): boolean {
  return FORMAL_KINDS.includes(kind);
}
