/**
 * The fields of a tie: what one party does for the family, for whom, since when, who said so.
 */
import * as acts from "../model/acts/records.ts";
import { channelOn, setChannel, setSaidBy } from "../model/acts/ties.ts";
import { isFormal } from "../model/formal.ts";
import type { Family, Tie } from "../model/schema.ts";
import { rememberTold } from "./context.ts";
import { endReason, lasting } from "./forms_lasting.ts";
import { flowPicture, strengthPicture, stressPicture } from "./lines.ts";
import { ids, personName } from "./parts.ts";
import type { Option } from "./row_kinds.ts";
import { of, type Row } from "./rows.ts";
import type { Context, Seen } from "./seen.ts";
import { dateText, label, text } from "./words.ts";

type SeenTie = Seen<never, Tie>;

const formal = (seen: Context<"parties">): boolean => isFormal(seen.record("parties"));

/** What a tie of somebody is called in a list: who, with what, until when. */
function tieName(tie: Tie, document: Family): string {
  const help = (tie.help ?? []).map((code) => label("help", code)).join(", ");
  const until = tie.end && text("until-date", { date: dateText(tie.end) });
  return [personName(document, tie.party), help, until].filter(Boolean).join(" · ");
}

function otherTies({ document, it }: SeenTie): Option<string>[] {
  return acts
    .records(document, "ties")
    .filter((t) => t !== it && t.party !== it.party)
    .map((t) => ({ value: t.id, text: tieName(t, document) }));
}

/** How it feels: three channels that never depend on each other, told of the chosen day. */
const channels = (): Row[] => [
  of("ties", "strength", {
    control: "choice",
    read: ({ it, iso }) => channelOn(it, "strength", iso),
    write: (value, { it, iso }) => setChannel(it, "strength", value, iso),
    picture: strengthPicture,
  }),
  of("ties", "stress", {
    control: "choice",
    read: ({ it, iso }) => channelOn(it, "stress", iso),
    write: (value, { it, iso }) => setChannel(it, "stress", value, iso),
    picture: stressPicture,
  }),
  of("ties", "flow", {
    control: "choice",
    read: ({ it, iso }) => channelOn(it, "flow", iso),
    write: (value, { it, iso }) => setChannel(it, "flow", value, iso),
    picture: flowPicture,
  }),
];

const saidBy = (): Row =>
  of("ties", "said_by", {
    control: "people",
    one: true,
    who: ({ document, it }) => [...ids(document, "members"), it.party],
    others: ({ document }) => ids(document, "parties"),
    write: (person, { it, iso }) => {
      if (person) rememberTold(person);
      return setSaidBy(it, person, iso);
    },
  });

/** All rows of a tie but those that are asked last. */
export const tieRows = (): Row[] => [
  ...channels(),
  of("ties", "status", { control: "choice", needed: true }),
  of("ties", "help", { control: "many" }),
  of("ties", "domains", { control: "many" }),
  of("ties", "members", { control: "people", empty: "whole-family" }),
  saidBy(),
  ...lasting("ties"),
  endReason("ties"),
  of("ties", "result", { control: "words", long: true, when: ({ it }) => Boolean(it.end) }),
];

/** The rows of a tie that are asked last. */
export const moreTieRows = (): Row<"parties">[] => [
  of("ties", "framework", { control: "choice", when: formal }),
  of("ties", "roles", { control: "many", when: formal }),
  of("ties", "hours_per_week", {
    control: "number",
    read: ({ it, iso }) => channelOn(it, "hours_per_week", iso),
    write: (value, { it, iso }) => setChannel(it, "hours_per_week", value, iso),
  }),
  of("ties", "replaces", {
    control: "pick",
    prompt: "nobody",
    options: otherTies,
    when: (seen) => otherTies(seen).length > 0,
  }),
];
