/**
 * The meeting of the chosen day, for whatever part of the page works on it.
 */
import { announce, chosenDay } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import * as flower from "../../flower/view.ts";
import { byId, seek } from "../../kit/find.ts";
import type { Lang } from "../../kit/words.ts";
import type { Commands } from "../../model/commands.ts";
import type { Family, Moment, WrittenDate } from "../../model/schema.ts";
import { newId } from "../../saving/ids.ts";
import * as saving from "../../saving/session.ts";
import { langOf, sayer } from "../words.ts";
import { begin, meetingOn } from "./acts.ts";

const FRAME = "agenda-frame";

/** A text of the agenda by its key without "agenda-live-". */
export const say = sayer(() => byId(FRAME));

export function language(): Lang {
  return langOf(byId(FRAME));
}

/** What there is to work with: the family, the day, and the meeting of that day if it has begun. */
export interface Now {
  readonly family: Family;
  readonly iso: WrittenDate;
  readonly moment: Moment | undefined;
}

/** What there is to work with by now; null = nothing yet. */
export function now(): Now | null {
  const family = saving.document();
  if (!seek(FRAME) || !family || !flower.current()) return null;
  const iso = chosenDay();
  return { family, iso, moment: meetingOn(family, iso) };
}

/** Begins the meeting of the day, from whatever tab. */
export function beginMeeting(): void {
  const seen = now();
  if (!seen) return;
  perform(begin(seen.family, seen.iso, newId).commands);
  announce(say("begun"));
}

/** Changes the meeting as it is by now. */
export function changeMeeting(commandsOf: (moment: Moment) => Commands): void {
  const moment = now()?.moment;
  if (moment) perform(commandsOf(moment));
}
