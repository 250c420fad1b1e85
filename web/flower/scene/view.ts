/**
 * What a display list is made of: a family on a day in a view, where everybody stands, and what is
 * in somebody's eye.
 */
import type { State } from "../../model/day.ts";
import type { DrawnFamily } from "../../model/drawn.ts";
import type { Layout } from "../geometry/types.ts";
import type { Attention } from "./attention.ts";
import type { Looks } from "./looks.ts";

/** A family on a day in a view. */
export interface View extends Attention {
  readonly family: DrawnFamily;
  readonly scene: Layout;
  readonly looks: Looks;
  readonly state: State;
  /** The day that it is compared with, or null. */
  readonly before: State | null;
  /** Whether links between parties are drawn: the view of the team. */
  readonly team: boolean;
}
