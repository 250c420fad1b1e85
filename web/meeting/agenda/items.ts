/**
 * The items of the agenda: what was discussed stays ticked for the day, what was done is said at
 * once, and the next evaluation gets its day. The server makes them: layouts/meeting/agenda_items.py.
 */
import { announce } from "../../draw/parts.ts";
import { perform } from "../../draw/perform.ts";
import { make } from "../../kit/dom.ts";
import { allWithin, around, as, carried, seek, within } from "../../kit/find.ts";
import { dateText } from "../../kit/words.ts";
import * as acts from "../../model/acts/records.ts";
import type { Decision } from "../../model/schema.ts";
import { dataOf } from "../data.ts";
import { hearFamily, hearFilled } from "../events.ts";
import { decisionLike } from "./acts.ts";
import { language, now, say, type Now } from "./now.ts";
import { leaveField, planOn, planTyped, showPlanned } from "./planning.ts";
import { showTicks, tick } from "./ticks.ts";

const INPUT = HTMLInputElement;

const place = (): HTMLElement | null => seek("agenda-contents");

/** The decision of a line, as the family has it; undefined = not (any more). */
function decisionOf(line: HTMLElement, { family }: Now): Decision | undefined {
  return decisionLike(family, dataOf(line, "decision") as Decision);
}

/** An action that is no longer there as the server told it was done (or changed) in the meantime. */
function showDone(host: HTMLElement, seen: Now): void {
  const day = dateText(seen.iso, language());
  for (const line of allWithin(host, "[data-decision]")) {
    const gone = !decisionOf(line, seen);
    line.classList.toggle("done", gone);
    within(line, ".agenda-done").hidden = gone;
    line.querySelector(".agenda-ready")?.remove();
    if (gone) line.append(make("span", { class: "agenda-ready" }, say("was-done", { day })));
  }
}

function done(line: HTMLElement, seen: Now): void {
  const record = decisionOf(line, seen);
  if (!record) return;
  const next = line.nextElementSibling ?? line.previousElementSibling;
  perform(acts.change("decisions", record, { done_on: seen.iso }));
  announce(line.querySelector(".agenda-ready")?.textContent ?? "");
  const after =
    next?.querySelector("button:not([hidden])") ?? place()?.querySelector("[data-tick=actions]");
  as(after, HTMLElement)?.focus({ preventScroll: true });
}

function show(): void {
  const seen = now();
  const host = place();
  if (!seen || !host?.firstChild) return;
  showTicks(host, seen.iso);
  showDone(host, seen);
  showPlanned(host, seen);
}

type Act = (host: HTMLElement, seen: Now) => void;

/** Acts on the agenda, when what happened did so there. */
function inAgenda(target: EventTarget | null, act: Act): void {
  const host = around(target, "#agenda-contents");
  const seen = host && now();
  if (seen) act(host, seen);
}

function onClick(target: EventTarget | null): Act {
  return (_, seen) => {
    const line = around(around(target, ".agenda-done"), "[data-decision]");
    const choice = around(target, "[data-plan-on]");
    if (line) done(line, seen);
    if (choice) planOn(carried(choice, "planOn"), seen);
  };
}

function onChange(target: EventTarget | null): Act {
  return (host, seen) => {
    const box = around(target, "[data-tick]", INPUT);
    const field = around(target, "[data-plan-field]", INPUT);
    if (box) tick(host, box, seen.iso);
    if (field) planTyped(field, seen);
  };
}

function onLeave(target: EventTarget | null): Act {
  return (host, seen) => {
    const field = around(target, "[data-plan-field]", INPUT);
    if (field) leaveField(host, field, seen);
  };
}

/** Follows what happens on the page. */
export function listen(): void {
  const ways = { click: onClick, change: onChange, focusout: onLeave };
  for (const [name, act] of Object.entries(ways))
    document.addEventListener(name, ({ target }) => inAgenda(target, act(target)));
  hearFilled("agenda", show);
  hearFamily(show);
}
