/**
 * The place where one finding stands large, in the place of the list.
 */
import { button } from "../../draw/parts.ts";
import { make } from "../../kit/dom.ts";
import { around, byId } from "../../kit/find.ts";
import { list } from "./items.ts";
import { showLists } from "./lists.ts";
import { say } from "./words.ts";

export const STAGE = "discuss-stage";

export function stage(): HTMLElement {
  return byId(STAGE);
}

/** Elements of the large finding. place: which of how many it is; past: it is no longer found. */
export interface Parts {
  readonly place: HTMLElement;
  readonly previous: HTMLElement;
  readonly next: HTMLElement;
  readonly past: HTMLElement;
  readonly head: HTMLElement;
  readonly decided: HTMLElement;
  readonly deciding: HTMLElement;
}

/** Where one can go from a finding. step: so many findings on, or back. */
export interface Ways {
  readonly back: () => void;
  readonly go: (step: number) => void;
}

function makeParts({ go }: Ways): Parts {
  const box = (name: string): HTMLElement => make("div", { class: `discuss-${name}` });
  const look = "discuss-step";
  return {
    place: make("span", { class: "discuss-place" }),
    previous: button(say("previous"), () => go(-1), { look }),
    next: button(say("next"), () => go(1), { look }),
    past: make("p", { class: "notice", hidden: true }, say("past")),
    head: box("head"),
    decided: box("decided"),
    deciding: box("deciding"),
  };
}

/** The bar on top: back to the list, and on from finding to finding. */
function bar({ place, previous, next }: Parts, { back }: Ways): HTMLElement {
  const leave = button(say("back"), back, { look: "quiet" });
  const steps = make("div", { class: "discuss-steps" }, previous, place, next);
  return make("div", { class: "discuss-bar" }, leave, steps);
}

/** Sets the stage for another finding. */
export function setStage(ways: Ways): Parts {
  const parts = makeParts(ways);
  const { past, head, decided, deciding } = parts;
  const keys = make("p", { class: "hint discuss-keys" }, say("keys"));
  stage().replaceChildren(bar(parts, ways), past, head, decided, deciding, keys);
  return parts;
}

/** Shows the list with what stands under it, or else the stage. */
export function showList(shown: boolean): void {
  stage().hidden = shown;
  const findings = list();
  if (findings) findings.hidden = !shown;
  showLists(shown);
}

/** Brings the whole finding into view, or its beginning when it is too long for that. */
export function intoView(): void {
  const panel = around(stage(), ".panel")?.clientHeight ?? 0;
  const room = panel ? Math.min(innerHeight, panel) : innerHeight;
  const fits = stage().getBoundingClientRect().height <= room;
  stage().scrollIntoView({ block: fits ? "nearest" : "start" });
}
