/**
 * What saving and the page tell, as far as drawing follows it.
 */
import { eventsOf } from "../kit/events.ts";
import type { Family } from "../model/schema.ts";

interface Told {
  /** The family that is shown is another, by an act of somebody: "me" = done here just now. */
  changed: { readonly document: Family; readonly previous: Family | null; readonly by: string };
  /** How saving stands. */
  status: { readonly state: string };
  /** The page shows the family ("family") or the team ("team"). */
  view: { readonly view: View };
}

/** For whom the page is: calm for the family, with everything for the team. */
export type View = "family" | "team";

export const { tell, hear } = eventsOf<Told>();
