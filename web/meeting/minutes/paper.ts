// @ts-nocheck
/**
 * The page of the minutes: for whom, of which meeting, on paper and as a file.
 */
import { button as drawButton } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { setDay } from "../../flower/acts.ts";
import * as flower from "../../flower/view.ts";
import { firstDay, writtenDay } from "../../kit/days.ts";
import { dateText, sentence } from "../../kit/words.ts";
import * as saving from "../../saving/session.ts";
import { now, refill } from "../agenda/meeting.ts";
import { meetings } from "../agenda/acts.ts";
import { flush, say, unsaved } from "./fields.ts";

/** ms that paper and file wait for what was just written. */
const PATIENCE = 4000;

let shown = "";
let cameFrom = null;

const panel = () => document.getElementById("panel-minutes");
const frame = () => document.getElementById("minutes-frame");
const dayText = (iso) => dateText(iso, frame().lang);

function tell(key) {
  document.getElementById("minutes-said").textContent = key ? say(key) : "";
}

function setAudience(audience) {
  panel().dataset.audience = audience;
  for (const one of frame().querySelectorAll("button[data-audience]"))
    one.setAttribute("aria-pressed", String(one.dataset.audience === audience));
}

const audience = () => panel().dataset.audience ?? "team";

/** Goes to the day of another meeting, and remembers from which day. */
function goTo(iso) {
  flush();
  const { day } = flower.current();
  if (cameFrom === null) cameFrom = day;
  setDay(firstDay(iso));
  if (flower.current().day === cameFrom) cameFrom = null;
  show();
}

function option(moment) {
  const kind = flower.current().words.moment_kind[moment.kind];
  const name = moment.title || sentence(kind);
  const said = say("earlier-option", { day: dayText(moment.date), name });
  return make("option", { value: moment.date }, said);
}

function choice(iso, others) {
  const here = make("option", { value: iso }, say("earlier-this", { day: dayText(iso) }));
  const list = make("select", { "data-keep": "minutes-choice" }, here, ...others.map(option));
  list.addEventListener("change", () => goTo(list.value));
  return make("label", { class: "minutes-field" }, make("span", {}, say("earlier")), list);
}

function back() {
  const { day } = flower.current();
  if (cameFrom === null || cameFrom === day) return [];
  const iso = writtenDay(cameFrom);
  const returns = () => goTo(iso);
  return [drawButton(say("back", { day: dayText(iso) }), returns, { "data-keep": "minutes-back" })];
}

function show() {
  const seen = now();
  const place = document.getElementById("minutes-earlier");
  if (!seen || !place) return;
  const others = meetings(seen.family).filter((m) => m.date !== seen.iso);
  const said = JSON.stringify([seen.iso, cameFrom, others.map((m) => [m.date, m.kind, m.title])]);
  if (said === shown && place.firstChild) return;
  shown = said;
  refill(place, others.length || cameFrom ? [choice(seen.iso, others), ...back()] : []);
}

function event(name, fits) {
  return new Promise((resolve) => {
    const heard = ({ detail }) => {
      if (!fits(detail)) return;
      document.removeEventListener(`ecomap:${name}`, heard);
      resolve();
    };
    document.addEventListener(`ecomap:${name}`, heard);
    setTimeout(resolve, PATIENCE);
  });
}

const isSaved = () => saving.status().state === "saved";

/** Waits until what was written is kept, and for paper also until the page says it. */
async function settled(onPage) {
  const fresh = unsaved() || !isSaved();
  flush();
  if (!fresh) return;
  const filled = event("filled", ({ part }) => part === "minutes");
  if (!isSaved()) await event("status", ({ state }) => state === "saved");
  if (onPage) await filled;
}

async function print() {
  await settled(true);
  window.print();
}

/** The name in a header such as: attachment; filename="x.pdf"; filename*=UTF-8''x.pdf */
function fileName(header) {
  const [, written] = /filename\*=UTF-8''([^;]+)/.exec(header ?? "") ?? [];
  return written ? decodeURIComponent(written) : "minutes.pdf";
}

async function download(answer) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName(answer.headers.get("Content-Disposition"));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  tell("file-ready");
}

async function ask() {
  const asked = new URLSearchParams({ on: now().iso, audience: audience() });
  const family = encodeURIComponent(saving.family());
  const answer = await fetch(`/family/${family}/minutes.pdf?${asked}`);
  if (answer.ok) await download(answer);
  else if (answer.headers.get("Content-Type")?.startsWith("text/plain"))
    document.getElementById("minutes-said").textContent = await answer.text();
  else tell("file-failed");
}

async function file(button) {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  tell("file-busy");
  try {
    await settled(false);
    await ask();
  } catch {
    tell("file-failed");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("#minutes-frame button");
    if (button?.dataset.audience) setAudience(button.dataset.audience);
    if (button?.dataset.minutes === "print") print();
    if (button?.dataset.minutes === "file") file(button);
  });
  document.addEventListener("ecomap:filled", ({ detail }) => detail.part === "minutes" && show());
  for (const name of ["opened", "changed", "day"])
    document.addEventListener(`ecomap:${name}`, show);
}
