/**
 * The tab of the plan: needs, goals, contacts, moments and court orders, each as a list in words
 * with a quick way to add one.
 */
import { now } from "../draw/context.ts";
import { form, refreshForms } from "../draw/fields.ts";
import { viewed } from "../draw/view.ts";
import { language, speak, type Words } from "../draw/words.ts";
import * as told from "../flower/events.ts";
import * as flower from "../flower/view.ts";
import { make } from "../kit/dom.ts";
import { seek } from "../kit/find.ts";
import type { Lang } from "../kit/words.ts";
import { changed } from "../saving/happenings.ts";
import { domainsChoice, domainsSaid } from "./domains.ts";
import { forgetOlder } from "./lists.ts";
import { PARTS, type Part } from "./parts.ts";
import { calm, say } from "./words.ts";

let followers: (() => void)[] = [];
let brought = false;

function emptyLine({ name, none }: Part): HTMLElement {
  const line = make("p", { class: "hint" }, say(`${name}-none`));
  followers.push(() => {
    line.hidden = !none(now());
  });
  return line;
}

/** What stands between the button of the needs and their lists. */
function aboutDomains() {
  const said = domainsSaid();
  const choice = domainsChoice();
  followers.push(said.refresh);
  choice.start();
  return { opener: choice.opener, elements: [choice.element, said.element] };
}

function elementOf(part: Part): HTMLElement {
  const { name } = part;
  const { opener, element } = part.entry();
  const domains = name === "needs" ? aboutDomains() : { opener: null, elements: [] };
  const lists = make("div", { class: "plan-lists" });
  const made = make(
    "section",
    { class: "plan-part", "data-part": name, "aria-labelledby": `plan-${name}` },
    make("h2", { id: `plan-${name}` }, say(name)),
    make("div", { class: "plan-acts" }, opener, domains.opener),
    element,
    emptyLine(part),
    ...domains.elements,
    lists
  );
  if (part.team)
    followers.push(() => {
      made.hidden = calm();
    });
  form(lists, part.lists(), now);
  return made;
}

function refresh(): void {
  if (seek("plan")?.firstElementChild) for (const follow of followers) follow();
}

/** Fills the tab, once the flower and the words are there. */
function start(): void {
  const host = seek("plan");
  if (!host || !brought || !flower.current()) return;
  followers = [];
  forgetOlder();
  host.replaceChildren(...PARTS.map(elementOf));
  refresh();
}

/** The clientside callback of the page: takes the words of the plan and of drawing. */
export function opened(words: Words, drawing: Words): Lang {
  speak({ ...drawing, ...words });
  brought = true;
  start();
  return language();
}

/** Follows what happens on the page. */
export function listen(): void {
  told.opened.hear(start);
  changed.hear(refresh);
  told.day.hear(refresh);
  viewed.hear(() => {
    refresh();
    refreshForms();
  });
}
