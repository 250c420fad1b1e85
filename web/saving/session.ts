/**
 * Saving: the family that is open on this page, for all who show it or change it.
 */
import type { Texts } from "../kit/words.ts";
import type { Commands } from "../model/commands.ts";
import type { Family } from "../model/schema.ts";
import { OpenFamily } from "./open_family.ts";
import type { Fresh, Operation } from "./operations.ts";
import { statusOf, type Status } from "./standing.ts";

let session: OpenFamily | null = null;

/** Opens a family as the server sent it. */
export function open({ id, ...fresh }: Fresh & { readonly id: string }): void {
  session = new OpenFamily(id, fresh);
  session.begin();
}

/** Does what the person does; gives the id of the operation. Throws when it does not fit. */
export function perform(commands: Commands): string {
  if (!session) throw new Error("no family is open");
  return session.perform(commands);
}

/** Takes the last step back; false when there is none, or somebody changed what it is about. */
export function undo(): boolean {
  return session?.takeBack("undo", session.steps.undo.at(-1)) ?? false;
}

/** Does again what was taken back last. */
export function redo(): boolean {
  return session?.takeBack("redo", session.steps.redo.at(-1)) ?? false;
}

/** The person's answer to a conflict. */
export function decide(choice: "mine" | "theirs"): void {
  session?.decide(choice);
}

export function status(): Status {
  return statusOf(session);
}

export function canUndo(): boolean {
  return status().undo;
}

export function canRedo(): boolean {
  return status().redo;
}

/** The family as it is shown, or null while none is open. */
export function document(): Family | null {
  return session?.draft.shown ?? null;
}

/** The id of the family that is open. */
export function family(): string | null {
  return session?.id ?? null;
}

/** The version of it that the server confirmed; 0 while none is open. */
export function version(): number {
  return session?.draft.version ?? 0;
}

/** Operations that the server did not answer yet, in their order. */
export function unsent(): readonly Operation[] {
  return session?.draft.unsent ?? [];
}

/** Words of its names with soft hyphens, by word. */
export function hyphens(): Texts {
  return session?.hyphens ?? {};
}

/** Something happened that makes a new try worth while. */
export function wake(): void {
  session?.sync.wake();
}

/** Another tab took the operation with this key out of the storage. */
export function settledElsewhere(key: string): void {
  session?.settledElsewhere(key);
}
