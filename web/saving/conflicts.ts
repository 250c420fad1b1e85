// @ts-nocheck
/**
 * What to send again when somebody else changed the same in the meantime. Pure.
 */
import { same } from "../model/records.ts";

/** Whether both took the same record away: nothing to ask then. */
export function bothRemoved({ gone, mine }) {
  return gone && mine === null;
}

function isAbout(command, conflict) {
  if (!conflict.in) return command.do === "describe";
  return command.in === conflict.in && command.key && same(command.key, conflict.key);
}

/** The commands without those that take away what is gone already. */
export function withoutRemoved(commands, conflicts) {
  return commands.filter((command) => !conflicts.some((conflict) => isAbout(command, conflict)));
}

/** The entry of somebody else that took a record away; undefined when it is not known. */
export function removalOf(conflict, others) {
  const removed = (command) => command.do === "remove" && isAbout(command, conflict);
  return others.findLast((entry) => entry.commands.some(removed));
}

/** Whether the person's version can be set through: what is gone must be known to come back. */
export function canInsist(conflicts, others) {
  return conflicts.every((conflict) => !conflict.gone || removalOf(conflict, others));
}

function seenNow(command, conflict) {
  if (!isAbout(command, conflict) || conflict.gone) return command;
  if (conflict.field === null) return { ...command, was: conflict.theirs };
  return { ...command, was: { ...command.was, [conflict.field]: conflict.theirs ?? null } };
}

/**
 * The commands of an operation, now that the person saw what somebody else made of it and still
 * wants their own version. What was taken away comes back first.
 */
export function insist(operation, conflicts, others) {
  const gone = conflicts.filter((conflict) => conflict.gone);
  const removals = new Set(gone.map((conflict) => removalOf(conflict, others)));
  const back = [...removals].flatMap((entry) => entry.inverse);
  const mine = operation.commands.map((command) => conflicts.reduce(seenNow, command));
  return [...back, ...mine];
}
