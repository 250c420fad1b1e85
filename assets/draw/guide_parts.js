/**
 * Small parts that the pages of the conversation share.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const guide = (ecomap.guide = ecomap.guide || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  const say = (key, facts) => draw.text(`guide-${key}`, facts);

  /** Buttons beside each other; those that are null are left out. */
  function row(look, ...buttons) {
    return draw.make("div", { class: look }, ...buttons.filter(Boolean));
  }

  function button(key, act, look = "quiet") {
    const made = draw.button(say(key), act, { look });
    made.dataset.guide = key;
    return made;
  }

  /** Names as buttons that open the editor: {element, show(title, records)}. kind: of their key. */
  function names(kind) {
    const title = draw.make("h3", { id: draw.newName() });
    const list = draw.make("ul", { class: "guide-names", "aria-labelledby": title.id });
    const element = draw.make("div", { hidden: true }, title, list);
    let made = "";
    const nameButton = (record) => {
      const open = () => guide.openEditor(`${kind}:${record.id}`);
      const name = draw.nameOf(record);
      const label = say("open-name", { name });
      return draw.make("li", {}, draw.button(name, open, { look: "chip", "aria-label": label }));
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
  function answerText(answer) {
    if (!answer) return say("not-asked");
    return say(answer.answer === "none" ? "said-none" : "said-named", {
      date: draw.dateText(answer.on),
    });
  }

  /** Keyboard and mouse go straight to the field; on a touch screen no keyboard comes up by itself. */
  function focusField(form, heading) {
    if (root.matchMedia("(pointer: coarse)").matches) heading.focus();
    else form.focus();
  }

  Object.assign(guide, { say, row, button, names, answerText, focusField });
})(globalThis);
