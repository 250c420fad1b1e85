/**
 * What happens on the page of the meeting, and what its parts follow.
 */
import * as told from "../flower/events.ts";
import { happening, hearAll } from "../kit/events.ts";
import { changed } from "../saving/happenings.ts";

/** The parts that the server fills: `FOLLOWING` of layouts/meeting/page.py. */
export type PartName =
  "agenda" | "cooperation" | "discuss" | "lanes" | "matrix" | "minutes" | "reflection" | "scaling";

/** A part says something else than before, in this place. */
export const filled = happening<{ readonly part: PartName; readonly host: HTMLElement }>("filled");

/** Acts each time that this part was filled, in the place where it stands. */
export function hearFilled(name: PartName, act: (host: HTMLElement) => void): void {
  filled.hear(({ part, host }) => {
    if (part === name) act(host);
  });
}

/** Acts when a family is there, when it is changed, and when another day is shown. */
export function hearFamily(act: () => void): void {
  hearAll([told.opened, changed, told.day], act);
}
