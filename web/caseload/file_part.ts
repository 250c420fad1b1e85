/**
 * One file in the dialog of files: what it holds, what is wrong with it, and what can be chosen.
 */
import { make } from "../kit/dom.ts";
import { newUuid } from "../kit/random.ts";
import type { FileEntry } from "./file_entry.ts";
import { say } from "./page.ts";
import { levels } from "./rows.ts";

function lines(key: string, sentences: readonly string[] = [], kind: string): HTMLElement | null {
  if (!sentences.length) return null;
  const items = sentences.map((sentence) => make("li", {}, sentence));
  return make("div", { class: kind }, make("h4", {}, say(key)), make("ul", {}, ...items));
}

/** Asks what to do with a family that is there already; `chosen` hears of every choice. */
function choice(entry: FileEntry, group: string, chosen: () => void): HTMLElement {
  const option = (word: string, asNew: boolean): HTMLElement => {
    const radio = make("input", { type: "radio", name: group, value: asNew ? "new" : "skip" });
    radio.checked = (entry.asNew !== null) === asNew;
    radio.addEventListener("change", () => {
      entry.asNew = asNew ? newUuid() : null;
      chosen();
    });
    return make("label", { class: "either" }, radio, make("span", {}, say(word)));
  };
  return make(
    "fieldset",
    {},
    make("legend", {}, say("import-known-what")),
    option("import-skip", false),
    option("import-as-new", true)
  );
}

/** What the server says of the family in the file. */
function contents({ said }: FileEntry): (HTMLElement | null)[] {
  const { name, holds, findings } = said;
  const open = `${say("import-findings")}: `;
  return [
    name === undefined ? null : make("p", { class: "holds-name" }, make("bdi", {}, name)),
    holds ? make("p", {}, holds.join(" · ")) : null,
    findings ? make("p", { class: "levels" }, open, ...levels(findings)) : null,
    lines("import-problems", said.problems, "problems"),
    lines("import-warnings", said.warnings, "warnings"),
  ];
}

/** What stands of a file in the dialog: `part` is its place, `index` its number. */
export function showFile(
  part: HTMLElement,
  entry: FileEntry,
  index: number,
  chosen: () => void
): void {
  const { file, state, failure } = entry;
  const named = make("bdi", { class: "file-name" }, file.name);
  const how = make("span", { class: `state ${state}` }, say(`import-${state}`));
  const all = [
    make("h3", {}, named, how),
    ...contents(entry),
    failure ? make("p", { class: "remark", role: "alert" }, failure) : null,
    state === "known" ? choice(entry, `known-${index}`, chosen) : null,
  ];
  part.replaceChildren(...all.filter((one) => one !== null));
}
