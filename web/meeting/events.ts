/**
 * What the page of the meeting tells, and what its parts follow.
 */
import { hear as hearFlower } from "../flower/events.ts";
import { eventsOf } from "../kit/events.ts";
import type { Family } from "../model/schema.ts";

/** The parts that the server fills: `FOLLOWING` of layouts/meeting/page.py. */
export type PartName =
  "agenda" | "cooperation" | "discuss" | "lanes" | "matrix" | "minutes" | "reflection" | "scaling";

interface MeetingEvents {
  /** A part says something else than before, in this place. */
  filled: { readonly part: PartName; readonly host: HTMLElement };
}

/** What saving tells, as far as a meeting follows it. */
interface SavingEvents {
  /** The family is another, by an act of somebody: "other" = not here. */
  changed: { readonly document: Family; readonly by: string };
  /** How saving stands: "saved" when nothing is on its way. */
  status: { readonly state: string };
}

export const { tell } = eventsOf<MeetingEvents>();
export const { hear } = eventsOf<MeetingEvents & SavingEvents>();

/** Acts each time that this part was filled, in the place where it stands. */
export function hearFilled(name: PartName, act: (host: HTMLElement) => void): void {
  hear("filled", ({ part, host }) => {
    if (part === name) act(host);
  });
}

/** Acts when a family is there, when it is changed, and when another day is shown. */
export function hearFamily(act: () => void): void {
  hearFlower("opened", act);
  hear("changed", act);
  hearFlower("day", act);
}
