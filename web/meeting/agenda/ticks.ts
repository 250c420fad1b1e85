/**
 * Ticks at the items of the agenda: what was discussed, in this browser and on this day alone.
 */
import { allWithin, carried } from "../../kit/find.ts";
import type { WrittenDate } from "../../model/schema.ts";
import * as saving from "../../saving/session.ts";
import { say } from "./now.ts";

const keyOf = (iso: WrittenDate): string => `ecomap-agenda:${saving.family()}:${iso}`;

/** Codes of the items (`MINUTES` of layouts/meeting/agenda.py) that were ticked. */
function ticked(iso: WrittenDate): string[] {
  return JSON.parse(sessionStorage.getItem(keyOf(iso)) ?? "[]") as string[];
}

/** Shows what was ticked, and how far that is. */
export function showTicks(host: HTMLElement, iso: WrittenDate): void {
  const done = ticked(iso);
  const boxes = allWithin(host, "[data-tick]", HTMLInputElement);
  for (const box of boxes) {
    box.checked = done.includes(carried(box, "tick"));
    box.closest(".agenda-item")?.classList.toggle("discussed", box.checked);
  }
  const facts = { count: boxes.filter((box) => box.checked).length, number: boxes.length };
  const progress = host.querySelector(".agenda-progress");
  if (progress) progress.textContent = facts.count ? say("progress", facts) : "";
}

/** Keeps that a box was ticked, or no longer. */
export function tick(host: HTMLElement, box: HTMLInputElement, iso: WrittenDate): void {
  const code = carried(box, "tick");
  const others = ticked(iso).filter((other) => other !== code);
  const now = box.checked ? [...others, code] : others;
  sessionStorage.setItem(keyOf(iso), JSON.stringify(now));
  showTicks(host, iso);
}
