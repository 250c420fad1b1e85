/**
 * What to send again when somebody else changed the same in the meantime. Pure.
 */
import type { Command, Commands } from "../model/commands.ts";
import { fieldsOf, same } from "../model/records.ts";
import type { Conflict, Entry, Operation } from "./operations.ts";

/** Whether both took the same record away: nothing to ask then. */
export function bothRemoved({ gone, mine }: Conflict): boolean {
  return gone && mine === null;
}

/** Whether a command is about what a conflict is about; one that adds is about nothing yet. */
function isAbout(command: Command, conflict: Conflict): boolean {
  if (command.do === "describe" || command.do === "add")
    return command.do === "describe" && conflict.in === null;
  return command.in === conflict.in && same(command.key, conflict.key);
}

/** The commands without those that take away what is gone already. */
export function withoutRemoved(commands: Commands, conflicts: readonly Conflict[]): Commands {
  return commands.filter((command) => !conflicts.some((conflict) => isAbout(command, conflict)));
}

/** The entry of somebody else that took a record away; undefined when it is not known. */
export function removalOf(conflict: Conflict, others: readonly Entry[]): Entry | undefined {
  const removed = (command: Command): boolean =>
    command.do === "remove" && isAbout(command, conflict);
  return others.findLast((entry) => entry.commands.some(removed));
}

/** Whether the person's version can be set through: what is gone must be known to come back. */
export function canInsist(conflicts: readonly Conflict[], others: readonly Entry[]): boolean {
  return conflicts.every((conflict) => !conflict.gone || removalOf(conflict, others) !== undefined);
}

/** A command, as meant by who saw what somebody else made of the same. */
function seenNow(command: Command, conflict: Conflict): Command {
  if (command.do === "add" || !isAbout(command, conflict) || conflict.gone) return command;
  const { field, theirs } = conflict;
  const was = field === null ? theirs : { ...fieldsOf(command.was ?? {}), [field]: theirs ?? null };
  return { ...command, was } as Command;
}

/**
 * The commands of an operation, now that the person saw what somebody else made of it and still
 * wants their own version. What was taken away comes back first.
 */
export function insist(
  operation: Operation,
  conflicts: readonly Conflict[],
  others: readonly Entry[]
): Commands {
  const gone = conflicts.filter((conflict) => conflict.gone);
  const removals = new Set(gone.map((conflict) => removalOf(conflict, others)));
  const back = [...removals].flatMap((entry) => entry?.inverse ?? []);
  const mine = operation.commands.map((command) => conflicts.reduce(seenNow, command));
  return [...back, ...mine];
}
