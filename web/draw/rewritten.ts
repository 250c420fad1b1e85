/**
 * Changing a record, also one without an id: that is known by another key afterwards. Pure.
 */
import * as acts from "../model/acts/records.ts";
import type { Commands } from "../model/commands.ts";
import { keyOf, tidy, type Fields, type Key } from "../model/records.ts";
import type { List } from "../model/schema.ts";

/** What gives fields of a record these values, and what it is known by then. */
export function rewritten(
  list: List,
  record: object,
  values: Fields
): { readonly commands: Commands; readonly key: Key } {
  const commands = acts.setFields(list, record, values);
  return { commands, key: keyOf(tidy(list, { ...record, ...values })) };
}
