// @ts-nocheck
/**
 * What can be undone and done again: for every step the commands that take it back.
 */

export function stepsOf() {
  const steps = { undo: [], redo: [] };

  function without(list, id) {
    return list.filter((step) => step.id !== id);
  }

  /** Notes an operation: what it takes back leaves one list, what takes it back joins one. */
  function note(operation, inverse) {
    const step = { id: operation.id, inverse };
    if (operation.kind === "do") steps.redo = [];
    forget(operation.undoes);
    (operation.kind === "undo" ? steps.redo : steps.undo).push(step);
  }

  /** The server's word on what takes an operation back. */
  function correct(id, inverse) {
    const step = [...steps.undo, ...steps.redo].find((one) => one.id === id);
    if (step) step.inverse = inverse;
  }

  function rename(id, other) {
    const step = [...steps.undo, ...steps.redo].find((one) => one.id === id);
    if (step) step.id = other;
  }

  function forget(id) {
    steps.undo = without(steps.undo, id);
    steps.redo = without(steps.redo, id);
  }

  function restart(history) {
    steps.undo = history.undo;
    steps.redo = history.redo;
  }

  return Object.assign(steps, { note, correct, rename, forget, restart });
}
