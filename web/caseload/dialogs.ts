/**
 * Dialogs of the list page, and the one that makes a new family.
 */
import { looksLikeBsn } from "../kit/checks.ts";
import { make, type Child } from "../kit/dom.ts";
import { around, carried } from "../kit/find.ts";
import { newUuid } from "../kit/random.ts";
import { place, post, say, sentenceOf } from "./page.ts";

/** Opens a dialog with a title; it is gone from the page once it is closed. */
export function dialog(id: string, title: string, ...children: Child[]): HTMLDialogElement {
  const heading = make("h2", { id: `${id}-title` }, title);
  const shown = make("dialog", { id, "aria-labelledby": heading.id }, heading, ...children);
  shown.addEventListener("close", () => shown.remove());
  place().append(shown);
  shown.showModal();
  return shown;
}

export function cancelButton(): HTMLElement {
  const close = ({ target }: Event): void => around(target, "dialog", HTMLDialogElement)?.close();
  return make("button", { type: "button", click: close }, say("cancel"));
}

/** Asks the name of a new family, and makes it: made once, however often it is asked for. */
class NewFamily {
  private readonly id = newUuid();
  private readonly field = nameField();
  private readonly remark = make("p", { id: "new-remark", class: "remark", role: "status" });
  private readonly button = make("button", { type: "submit", class: "main" }, say("new-make"));

  show(): void {
    this.field.addEventListener("input", () => this.warn());
    dialog("new-dialog", say("new-title"), this.form());
    this.field.focus();
  }

  private form(): HTMLElement {
    const submit = (event: Event): void => {
      event.preventDefault();
      if (!this.button.disabled) void this.begin();
    };
    return make(
      "form",
      { submit, novalidate: true },
      make("label", { for: "new-name" }, say("new-question")),
      this.field,
      make("p", { id: "new-hint", class: "hint" }, say("new-hint")),
      this.remark,
      make("div", { class: "ways" }, cancelButton(), this.button)
    );
  }

  /** Says under the field that this may be a citizen service number. */
  private warn(): void {
    this.tell(looksLikeBsn(this.field.value) ? say("new-bsn") : "", false);
  }

  /** Says under the field what is the matter with it. */
  private tell(sentence: string, wrong: boolean): void {
    this.remark.textContent = sentence;
    this.field.setAttribute("aria-invalid", String(wrong));
    if (wrong) this.field.focus();
  }

  private async begin(): Promise<void> {
    const name = this.field.value.trim();
    if (!name) {
      this.tell(say("new-missing"), true);
      return;
    }
    this.button.disabled = true;
    try {
      location.assign((await post<{ address: string }>("", { id: this.id, name })).address);
    } catch (error) {
      this.button.disabled = false;
      this.tell(sentenceOf(error), true);
    }
  }
}

function nameField(): HTMLInputElement {
  const named = { id: "new-name", "aria-describedby": "new-remark new-hint" };
  const typed = { type: "text", dir: "auto", autocomplete: "off" };
  return make("input", { ...named, ...typed, maxlength: carried(place(), "longestName") });
}

/** Follows what happens on the page. */
export function listen(): void {
  document.addEventListener("click", ({ target }) => {
    if (around(target, "#new-family")) new NewFamily().show();
  });
}
