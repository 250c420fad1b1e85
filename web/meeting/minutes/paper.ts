/**
 * The page of the minutes: for whom, on paper and as a file.
 */
import { giveFile } from "../../kit/dom.ts";
import type { Happening } from "../../kit/events.ts";
import { allWithin, around, byId } from "../../kit/find.ts";
import { standing } from "../../saving/happenings.ts";
import * as saving from "../../saving/session.ts";
import { now } from "../agenda/now.ts";
import { filled } from "../events.ts";
import { flush, unsaved } from "./fields.ts";
import { frame, say } from "./words.ts";

/** For whom the minutes are: `Audience` of ecomap/views/minutes.py, the team at first. */
const AT_FIRST = "team";

/** ms that paper and file wait for what was just written. */
const PATIENCE = 4000;
/** ms for which the address of a file holds. */
const HOLDS = 60_000;

const panel = (): HTMLElement => byId("panel-minutes");

function tell(said: string): void {
  byId("minutes-said").textContent = said;
}

function setAudience(audience: string): void {
  panel().dataset.audience = audience;
  for (const one of allWithin(frame(), "button[data-audience]"))
    one.setAttribute("aria-pressed", String(one.dataset.audience === audience));
}

/** Waits until something happens that fits; at last goes on without. */
function next<Detail>(one: Happening<Detail>, fits: (detail: Detail) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = one.hear((detail) => {
      if (!fits(detail)) return;
      stop();
      resolve();
    });
    setTimeout(resolve, PATIENCE);
  });
}

const isSaved = (): boolean => saving.status().state === "saved";

/** Waits until what was written is kept, and for paper also until the page says it. */
async function settled(onPage: boolean): Promise<void> {
  const fresh = unsaved() || !isSaved();
  flush();
  if (!fresh) return;
  const said = next(filled, ({ part }) => part === "minutes");
  if (!isSaved()) await next(standing, ({ state }) => state === "saved");
  if (onPage) await said;
}

async function print(): Promise<void> {
  await settled(true);
  window.print();
}

/** The name in a header such as: attachment; filename="x.pdf"; filename*=UTF-8''x.pdf */
function fileName(header: string | null): string {
  const [, written] = /filename\*=UTF-8''([^;]+)/.exec(header ?? "") ?? [];
  return written ? decodeURIComponent(written) : "minutes.pdf";
}

async function download(answer: Response): Promise<void> {
  const name = fileName(answer.headers.get("Content-Disposition"));
  giveFile(await answer.blob(), name, HOLDS);
  tell(say("file-ready"));
}

/** Asks the server for the minutes of the day as a file; it may say why there are none. */
async function ask(): Promise<void> {
  const on = now()?.iso ?? "";
  const asked = new URLSearchParams({ on, audience: panel().dataset.audience ?? AT_FIRST });
  const family = encodeURIComponent(saving.family() ?? "");
  const answer = await fetch(`/family/${family}/minutes.pdf?${asked}`);
  if (answer.ok) await download(answer);
  else if (answer.headers.get("Content-Type")?.startsWith("text/plain")) tell(await answer.text());
  else tell(say("file-failed"));
}

async function file(button: HTMLElement): Promise<void> {
  if (button.getAttribute("aria-busy") === "true") return;
  button.setAttribute("aria-busy", "true");
  tell(say("file-busy"));
  try {
    await settled(false);
    await ask();
  } catch {
    tell(say("file-failed"));
  } finally {
    button.removeAttribute("aria-busy");
  }
}

function onClick({ target }: Event): void {
  const button = around(target, "#minutes-frame button");
  if (!button) return;
  const { audience, minutes } = button.dataset;
  if (audience) setAudience(audience);
  if (minutes === "print") void print();
  if (minutes === "file") void file(button);
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", onClick);
}
