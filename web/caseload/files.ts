/**
 * Taking in family files: by the button or by dropping them on the page. First a dialog says what
 * each of them holds and what is wrong with it; what somebody then wants of it is taken in.
 */
import { make } from "../kit/dom.ts";
import { around, carried } from "../kit/find.ts";
import { cancelButton, dialog } from "./dialogs.ts";
import { FileEntry } from "./file_entry.ts";
import { showFile } from "./file_part.ts";
import { done, load } from "./list.ts";
import { isolated, place, say, seekPlace } from "./page.ts";

/** The files that are looked at, in a dialog. */
class Offer {
  private readonly entries: readonly FileEntry[];
  private readonly list = make("ul", { class: "files", "aria-live": "polite" });
  private readonly button = make(
    "button",
    { type: "button", class: "main", disabled: true, click: () => this.takeWanted() },
    say("import-add")
  );

  constructor(files: readonly File[]) {
    this.entries = files.map((file) => new FileEntry(file));
    this.list.append(...files.map(() => make("li", { class: "file" })));
  }

  async show(): Promise<void> {
    this.refresh();
    const intro = make("p", { class: "hint" }, say("import-intro"));
    const ways = make("div", { class: "ways" }, cancelButton(), this.button);
    dialog("import-dialog", say("import-title"), intro, this.list, ways);
    for (const entry of this.entries) {
      await entry.examine();
      this.showPart(entry);
    }
    this.refreshButton();
  }

  private refresh(): void {
    for (const entry of this.entries) this.showPart(entry);
    this.refreshButton();
  }

  private showPart(entry: FileEntry): void {
    const index = this.entries.indexOf(entry);
    const part = this.list.children.item(index) as HTMLElement;
    showFile(part, entry, index, () => this.refreshButton());
  }

  private refreshButton(): void {
    const count = this.wanted().length;
    const reading = this.entries.some((entry) => entry.state === "reading");
    this.button.disabled = reading || !count;
    this.button.textContent = count > 1 ? say("import-add-some", { count }) : say("import-add");
  }

  private wanted(): FileEntry[] {
    return this.entries.filter((entry) => entry.wanted());
  }

  /** Takes in what is wanted, one after the other. */
  private async takeWanted(): Promise<void> {
    this.button.disabled = true;
    this.button.setAttribute("aria-busy", "true");
    for (const entry of this.wanted()) await entry.take();
    this.button.removeAttribute("aria-busy");
    this.refresh();
    await this.finish();
  }

  /** Shows what was added; the dialog stays as long as something failed. */
  private async finish(): Promise<void> {
    const [first, ...more] = this.entries.flatMap(({ outcome }) => outcome ?? []);
    if (!first) return;
    await load();
    if (this.entries.some(({ failure }) => failure)) return;
    around(this.list, "dialog", HTMLDialogElement)?.close();
    const facts = { name: isolated(first.name), count: more.length + 1 };
    if (more.length) done(say("done-added", facts));
    else done(say("done-added-one", facts), make("a", { href: first.address }, say("open")));
  }
}

/** Looks at files and asks whether to take them in. */
function offer(files: FileList | null): void {
  if (!files?.length || document.querySelector("dialog[open]")) return;
  void new Offer([...files]).show();
}

function choose(): void {
  const accept = carried(place(), "accept");
  const input = make("input", { type: "file", multiple: true, accept });
  input.addEventListener("change", () => offer(input.files));
  input.click();
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return seekPlace() !== null && (dataTransfer?.types.includes("Files") ?? false);
}

/** Shows on the page whether files hang above it. */
function dragging(on: boolean): void {
  const place = seekPlace();
  if (!place) return;
  if (on) place.dataset.drop = say("drop");
  else delete place.dataset.drop;
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", ({ target }) => {
    if (around(target, "#add-files")) choose();
  });
  document.addEventListener("dragover", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    dragging(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) dragging(false);
  });
  document.addEventListener("drop", (event) => {
    if (!seekPlace()) return;
    event.preventDefault();
    dragging(false);
    offer(event.dataTransfer?.files ?? null);
  });
}
