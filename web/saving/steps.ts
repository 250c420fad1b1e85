/**
 * What can be undone and done again: for every step the commands that take it back.
 */
import type { Commands } from "../model/commands.ts";
import type { History, Operation, Step } from "./operations.ts";

export class Steps {
  undo: readonly Step[] = [];
  redo: readonly Step[] = [];

  /** Notes an operation: what it takes back leaves one list, what takes it back joins one. */
  note(operation: Operation, inverse: Commands): void {
    const step = { id: operation.id, inverse };
    if (operation.kind === "do") this.redo = [];
    this.forget(operation.undoes);
    if (operation.kind === "undo") this.redo = [...this.redo, step];
    else this.undo = [...this.undo, step];
  }

  /** The server's word on what takes an operation back. */
  correct(id: string, inverse: Commands): void {
    this.alter(id, { inverse });
  }

  rename(id: string, other: string): void {
    this.alter(id, { id: other });
  }

  forget(id: string | null): void {
    this.undo = this.undo.filter((step) => step.id !== id);
    this.redo = this.redo.filter((step) => step.id !== id);
  }

  restart({ undo, redo }: History): void {
    this.undo = undo;
    this.redo = redo;
  }

  private alter(id: string, said: Partial<Step>): void {
    const altered = (step: Step): Step => (step.id === id ? { ...step, ...said } : step);
    this.undo = this.undo.map(altered);
    this.redo = this.redo.map(altered);
  }
}
