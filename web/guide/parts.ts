// @ts-nocheck
/**
 * Small parts that the pages of the conversation share.
 */
import { button as drawButton, dateText, make, nameOf, newName, text } from "../draw/parts.ts";
import { openEditor } from "./card.ts";

export const say = (key, facts) => text(`guide-${key}`, facts);

/** Buttons beside each other; those that are null are left out. */
export function row(look, ...buttons) {
  return make("div", { class: look }, ...buttons.filter(Boolean));
}

export function button(key, act, look = "quiet") {
  const made = drawButton(say(key), act, { look });
  made.dataset.guide = key;
  return made;
}

/** Names as buttons that open the editor: {element, show(title, records)}. kind: of their key. */
export function names(kind) {
  const title = make("h3", { id: newName() });
  const list = make("ul", { class: "guide-names", "aria-labelledby": title.id });
  const element = make("div", { hidden: true }, title, list);
  let made = "";
  const nameButton = (record) => {
    const open = () => openEditor(`${kind}:${record.id}`);
    const name = nameOf(record);
    const label = say("open-name", { name });
    return make("li", {}, drawButton(name, open, { look: "chip", "aria-label": label }));
  };
  const show = (said, records) => {
    const wanted = JSON.stringify([said, records.map((r) => [r.id, r.name])]);
    if (wanted === made) return;
    made = wanted;
    element.hidden = !records.length;
    title.textContent = said;
    list.replaceChildren(...records.map(nameButton));
  };
  return { element, show };
}

/** The answer to a prompt in words: nobody (said on a day), asked, or not asked yet. */
export function answerText(answer) {
  if (!answer) return say("not-asked");
  return say(answer.answer === "none" ? "said-none" : "said-named", {
    date: dateText(answer.on),
  });
}

/** Keyboard and mouse go straight to the field; on a touch screen no keyboard comes up by itself. */
export function focusField(form, heading) {
  if (matchMedia("(pointer: coarse)").matches) heading.focus();
  else form.focus();
}
