/**
 * What a meeting does to a family, as lists of commands. Pure: no page.
 *
 * `iso` is the day of the meeting, written in full.
 */
import { firstDay } from "../../kit/days.ts";
import * as acts from "../../model/acts/records.ts";
import type { Commands } from "../../model/commands.ts";
import { fieldsOf } from "../../model/records.ts";
import {
  MEETINGS,
  type Decision,
  type Family,
  type Moment,
  type WrittenDate,
} from "../../model/schema.ts";

/** Gives an id, beginning with a prefix, that no other record has or will have. */
type NewId = (prefix: string) => string;

/** All meetings and evaluations of which the day is known, newest first. */
export function meetings(document: Family): Moment[] {
  return acts
    .records(document, "moments")
    .filter((m) => MEETINGS.includes(m.kind) && m.date.length === 10)
    .reverse()
    .sort((a, b) => firstDay(b.date) - firstDay(a.date));
}

/** The meeting of the day, or undefined; the last one told. */
export function meetingOn(document: Family, iso: WrittenDate): Moment | undefined {
  return meetings(document).find((m) => m.date === iso);
}

/** Begins the meeting of the day; no commands when it has begun already. */
export function begin(document: Family, iso: WrittenDate, newId: NewId): acts.Made {
  const there = meetingOn(document, iso);
  if (there) return { id: there.id, commands: [] };
  const id = newId("e");
  return { id, commands: [acts.add("moments", { id, date: iso, kind: "team_meeting" })] };
}

/** Puts somebody among who is there, or takes them away. */
export function togglePresent(moment: Moment, id: string): Commands {
  const there = moment.present ?? [];
  const present = there.includes(id) ? there.filter((one) => one !== id) : [...there, id];
  return acts.change("moments", moment, { present });
}

/** The first evaluation after the day, or undefined. */
export function planned(document: Family, iso: WrittenDate): Moment | undefined {
  const coming = acts
    .records(document, "moments")
    .filter((m) => m.kind === "evaluation" && firstDay(m.date) > firstDay(iso));
  return coming.sort((a, b) => firstDay(a.date) - firstDay(b.date))[0];
}

/** Plans the next evaluation, or puts the one that is planned on another day; the family sees it. */
export function plan(
  document: Family,
  iso: WrittenDate,
  date: WrittenDate,
  newId: NewId
): Commands {
  const there = planned(document, iso);
  if (there) return acts.change("moments", there, { date });
  const id = newId("e");
  return [acts.add("moments", { id, date, kind: "evaluation", shared: true })];
}

/** The decision in the document that says exactly this, in whatever order, or undefined. */
export function decisionLike(document: Family, said: Decision): Decision | undefined {
  return acts.find(document, "decisions", fieldsOf(said));
}
