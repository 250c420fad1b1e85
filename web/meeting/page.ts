/**
 * The page of the meeting: puts what the server says in its place, without taking away what
 * somebody has open or in hand, and asks for it anew once something is saved.
 */
import * as told from "../flower/events.ts";
import { setStore } from "../kit/dash.ts";
import { around, byId, carried, seek } from "../kit/find.ts";
import { select } from "../kit/tabs.ts";
import { elementOf, type Component } from "../kit/tree.ts";
import type { Texts } from "../kit/words.ts";
import { standing } from "../saving/happenings.ts";
import * as saving from "../saving/session.ts";
import { filled, type PartName } from "./events.ts";
import { refill } from "./keep.ts";
import { shine } from "./light/shine.ts";
import { takeWords } from "./words.ts";

/** A tree for each part that has something to say: `_panels` of layouts/meeting/page.py. */
type Panels = Readonly<Partial<Record<PartName, Component>>>;

/** ms of quiet after which the page follows what was saved. */
const QUIET = 250;

const shown = new Map<PartName, string>();

/** Fills one part, when it says something else than before. */
function fillPart(part: PartName, tree: Component): void {
  const host = seek(`${part}-contents`);
  const said = JSON.stringify(tree);
  if (!host || (shown.get(part) === said && host.firstChild)) return;
  shown.set(part, said);
  refill(host, [elementOf(tree)]);
  filled.tell({ part, host });
}

/**
 * The clientside callback of the page: the texts, and the panels (null = they are still being asked
 * for). Gives how many parts were filled.
 */
export function fill(panels: Panels | null, texts: Texts): number {
  takeWords(texts);
  const parts = Object.entries(panels ?? {}) as [PartName, Component][];
  for (const [part, tree] of parts) fillPart(part, tree);
  shine();
  return parts.length;
}

/** The newest version that the page follows; null = no family was opened yet. */
let followed: number | null = null;
let later: number | undefined;

function follow(version: number): void {
  followed = version;
  clearTimeout(later);
  later = setTimeout(() => setStore("saved-version", version), QUIET);
}

function followSaved(): void {
  const version = saving.version();
  if (followed !== null && version !== followed) follow(version);
}

/** Follows what happens on the page. */
export function listen(): void {
  told.opened.hear(() => {
    followed = saving.version();
  });
  standing.hear(({ state }) => {
    if (state === "saved" && document.querySelector("main.meeting")) followSaved();
  });

  // A button with data-tab opens that tab, wherever it stands.
  document.addEventListener("click", ({ target }) => {
    const button = around(target, "main.meeting [data-tab]");
    if (button) select(byId(`tab-${carried(button, "tab")}`), true);
  });
}
