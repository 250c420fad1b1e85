// @ts-nocheck
/**
 * Dialogs of the list page, and the one that makes a new family.
 */
import { looksLikeBsn } from "../kit/checks.ts";
import { make, newId, place as listPlace, post, say } from "./page.ts";

/** Open a dialog with a title; it is gone from the page once it is closed. */
export function dialog(id, title, ...children) {
  const heading = make("h2", { id: `${id}-title` }, title);
  const shown = make("dialog", { id, "aria-labelledby": heading.id }, heading, ...children);
  shown.addEventListener("close", () => shown.remove());
  listPlace().append(shown);
  shown.showModal();
  return shown;
}

export function cancelButton() {
  const close = (event) => event.target.closest("dialog").close();
  return make("button", { type: "button", click: close }, say("cancel"));
}

/** Say under a field what is the matter with it; nothing takes it away again. */
function remark(field, place, sentence, wrong) {
  place.textContent = sentence;
  field.setAttribute("aria-invalid", String(Boolean(wrong)));
}

async function begin(field, place, button, id) {
  const name = field.value.trim();
  if (!name) {
    remark(field, place, say("new-missing"), true);
    field.focus();
    return;
  }
  button.disabled = true;
  try {
    location.assign((await post("", { id, name })).address);
  } catch (error) {
    button.disabled = false;
    remark(field, place, error.sentence || say("failed"), true);
    field.focus();
  }
}

function newFamily() {
  const id = newId();
  const described = { "aria-describedby": "new-remark new-hint", autocomplete: "off" };
  const most = listPlace().dataset.longestName;
  const field = make("input", {
    type: "text",
    id: "new-name",
    dir: "auto",
    maxlength: most,
    ...described,
  });
  const place = make("p", { id: "new-remark", class: "remark", role: "status" });
  const button = make("button", { type: "submit", class: "main" }, say("new-make"));
  field.addEventListener("input", () => {
    remark(field, place, looksLikeBsn(field.value) ? say("new-bsn") : "");
  });
  const submit = (event) => {
    event.preventDefault();
    if (!button.disabled) begin(field, place, button, id);
  };
  const form = make(
    "form",
    { submit, novalidate: true },
    make("label", { for: "new-name" }, say("new-question")),
    field,
    make("p", { id: "new-hint", class: "hint" }, say("new-hint")),
    place,
    make("div", { class: "ways" }, cancelButton(), button)
  );
  dialog("new-dialog", say("new-title"), form);
  field.focus();
}

/** Follows what happens on the page. */
export function listen() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("#new-family")) newFamily();
  });
}
