/**
 * Who is at the meeting: everybody who may be there stands as a button, by group.
 */
import { button } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { plain } from "../../kit/words.ts";
import type { Moment } from "../../model/schema.ts";
import { togglePresent } from "./acts.ts";
import { changeMeeting, say } from "./now.ts";
import type { Group, GroupName, Person } from "./people.ts";

type Ids = readonly string[];

function person({ id, name }: Person, present: Ids): HTMLElement {
  const here = present.includes(id);
  const act = (): void => changeMeeting((moment) => togglePresent(moment, id));
  return button(plain(name).trim() || say("nameless"), act, {
    look: "agenda-person",
    icon: here ? "check" : null,
    "aria-pressed": String(here),
    "data-keep": `agenda-person-${id}`,
  });
}

function buttons(people: readonly Person[], present: Ids): HTMLElement {
  return make("div", { class: "agenda-people" }, ...people.map((one) => person(one, present)));
}

function others(group: GroupName, people: readonly Person[], present: Ids): HTMLElement | null {
  if (!people.length) return null;
  const number = people.filter((one) => present.includes(one.id)).length;
  const key = number ? "present-others-some" : "present-others";
  const summary = make("summary", {}, say(key, { count: people.length, number }));
  const keep = { "data-keep": `agenda-others-${group}` };
  return make("details", keep, summary, buttons(people, present));
}

function groupOf({ group, shown, others: rest }: Group, present: Ids): HTMLElement {
  const title = say(`present-${group}`);
  const label = { role: "group", "aria-label": title, class: "agenda-group" };
  const head = make("h4", {}, title);
  return make("div", label, head, buttons(shown, present), others(group, rest, present));
}

/** Who is there; unfolded until somebody is: then the agenda matters more. */
export function presence(moment: Moment, groups: readonly Group[]): HTMLElement {
  const present = moment.present ?? [];
  const count = make("span", { class: "hint" }, say("present-count", { count: present.length }));
  const nobody = groups.length ? null : make("p", { class: "hint" }, say("present-nobody"));
  return make(
    "details",
    { class: "agenda-present", "data-keep": "agenda-presence", open: !present.length },
    make("summary", {}, make("h3", {}, say("present")), count),
    ...groups.map((group) => groupOf(group, present)),
    nobody
  );
}
