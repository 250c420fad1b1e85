/**
 * For whom the page is: calm for the family, with everything for the team.
 */
import { happening } from "../kit/events.ts";

export type View = "family" | "team";

/** The page is for somebody else than before. */
export const viewed = happening<{ view: View }>("view");
