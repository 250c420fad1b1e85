/**
 * What drawing does: acts carried out on the family that is open, and told to who listens.
 */
import { choose as chooseOnFlower } from "../flower/acts.ts";
import * as flower from "../flower/view.ts";
import * as acts from "../model/acts/records.ts";
import { removal } from "../model/acts/removal.ts";
import type { Commands } from "../model/commands.ts";
import type { List } from "../model/schema.ts";
import * as saving from "../saving/session.ts";
import { now } from "./context.ts";
import { announce, nameOf } from "./parts.ts";
import { text } from "./words.ts";

/** Carries out commands and gives the id of the operation; no commands, no operation: null. */
export function perform(commands: Commands, announcement: string | null = null): string | null {
  if (!commands.length) return null;
  const operation = saving.perform(commands);
  if (announcement) announce(announcement);
  return operation;
}

/** Takes a record away that was a mistake, with all that hangs on it. */
export function removeRecord(list: List, id: string): void {
  const { document } = now();
  const record = acts.find(document, list, { id });
  const name = record && "name" in record ? nameOf(record) : text("this");
  perform(removal(document, id), text("told-removed", { name }));
}

/** Chooses by key, unless that is chosen already (choosing twice lets go). */
export function choose(key: string): void {
  if (flower.shown().chosen !== key) chooseOnFlower(key);
}
