// @ts-nocheck
/**
 * The tab of the plan: needs, goals, contacts, moments and court orders, each as a list in words
 * with a quick way to add one.
 */
import { context, form, refreshForms } from "../draw/fields.ts";
import { make, speak } from "../draw/parts.ts";
import * as flower from "../flower/view.ts";
import { domainsChoice, domainsSaid } from "./domains.ts";
import { entry } from "./entry.ts";
import { PARTS, forgetOlder } from "./lists.ts";
import { calm, say } from "./words.ts";

let followers = [];
let spoken = false;

function emptyLine(name, part) {
  const line = make("p", { class: "hint" }, say(`${name}-none`));
  followers.push(() => (line.hidden = !part.none(context({}))));
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

function partOf(name, part) {
  const { opener, element } = entry(name, part);
  const domains = name === "needs" ? aboutDomains() : { opener: "", elements: [] };
  const lists = make("div", { class: "plan-lists" });
  const made = make(
    "section",
    { class: "plan-part", "data-part": name, "aria-labelledby": `plan-${name}` },
    make("h2", { id: `plan-${name}` }, say(name)),
    make("div", { class: "plan-acts" }, opener, domains.opener),
    element,
    emptyLine(name, part),
    ...domains.elements,
    lists
  );
  if (part.team) followers.push(() => (made.hidden = calm()));
  form(lists, part.lists(), () => context({}));
  return made;
}

function refresh() {
  if (document.getElementById("plan")?.firstElementChild) followers.forEach((follow) => follow());
}

/** Fills the tab, once the flower and the words are there. */
function start() {
  const host = document.getElementById("plan");
  if (!host || !spoken || !flower.current()) return;
  followers = [];
  forgetOlder();
  host.replaceChildren(...Object.entries(PARTS).map(([name, part]) => partOf(name, part)));
  refresh();
}

/** The clientside callback of the page: takes the words of the plan and of drawing. */
export function opened(words, drawing) {
  speak({ ...drawing, ...words });
  spoken = true;
  start();
  return drawing.lang;
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("ecomap:opened", start);
  document.addEventListener("ecomap:changed", refresh);
  document.addEventListener("ecomap:day", refresh);
  document.addEventListener("ecomap:view", () => {
    refresh();
    refreshForms();
  });
}
