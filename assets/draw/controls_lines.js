/**
 * Records under each other: each opens to its own fields, goes away, and below them a new one.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});
  const controls = (draw.controls = draw.controls || {});

  /**
   * The context of one record of the list; null when it is gone. A record without an id gets another
   * key by a change: `renamed(key)` says so before it is carried out.
   */
  function contextOfItem(row, item, handle) {
    const outer = handle.context();
    const inner = outer && draw.within(outer, { ...outer.keys, [row.in]: item.key });
    const renamed = (key) => (item.key = key);
    return inner && inner.record(row.in) ? { ...inner, renamed } : null;
  }

  function removalOf(row, item, seen) {
    if (row.remove) return row.remove(item.key, seen);
    const record = draw.acts.find(seen.document, row.in, item.key);
    if ("id" in item.key) return draw.acts.removal(seen.document, item.key.id);
    return [draw.acts.remove(seen.document, row.in, record)];
  }

  function removeButton(row, item, handle) {
    const name = draw.text("remove-named", { name: item.text });
    const remove = () =>
      draw.perform(
        removalOf(row, item, handle.context()),
        draw.text("told-removed", { name: item.text })
      );
    const made = draw.button("", remove, {
      look: "quiet-button",
      icon: "trash-2",
      "aria-label": name,
    });
    made.title = name;
    return made;
  }

  /** One line: its words (a button when it opens), the way to take it away, and its fields. */
  function lineOf(row, item, handle, open) {
    const opens = Boolean(row.rows);
    const words = draw.make("span", {}, item.text);
    const more = draw.make("small", {}, item.more || "");
    const head = opens
      ? draw.make(
          "button",
          { type: "button", class: "line-name", "aria-expanded": "false" },
          words,
          more
        )
      : draw.make("span", { class: "line-name" }, words, more);
    const body = draw.make("div", { class: "line-fields", hidden: true });
    const line = draw.make("li", {}, head, removeButton(row, item, handle), body);
    const unfold = (wanted) => {
      head.setAttribute("aria-expanded", String(wanted));
      body.hidden = !wanted;
      if (!wanted) return body.replaceChildren();
      return draw.form(body, row.rows, () => contextOfItem(row, item, handle));
    };
    head.addEventListener("click", () => opens && unfold(body.hidden));
    if (opens && open) unfold(true);
    const show = (now) => {
      draw.setText(words, now.text);
      draw.setText(more, now.more || "");
    };
    return { line, item, show };
  }

  function sameKey(a, b) {
    return draw.acts.same(a.key, b.key);
  }

  /** The list: lines stay where they are as long as their records do. */
  function listOf(row, handle) {
    const element = draw.make("ul", { class: "lines" });
    let lines = [];
    let opened = null;
    const lineFor = (item) => {
      const there = lines.find((l) => sameKey(l.item, item));
      there?.show(item);
      return there || lineOf(row, item, handle, opened !== null && item.key.id === opened);
    };
    const show = (items) => {
      const wanted = items.map(lineFor);
      const changed = wanted.length !== lines.length || wanted.some((l, i) => l !== lines[i]);
      lines = wanted;
      opened = null;
      if (changed) keepFocus(element, () => element.replaceChildren(...lines.map((l) => l.line)));
    };
    return { element, show, open: (id) => (opened = id) };
  }

  /** Changes children without losing the focus of one that stays. */
  function keepFocus(element, change) {
    const focused = element.contains(document.activeElement) ? document.activeElement : null;
    change();
    if (focused && element.contains(focused)) focused.focus();
  }

  /** The fields of a new record, and the button that adds it. */
  function drafting(row, handle, list) {
    const host = draw.make("div", { class: "draft-fields" });
    let draft = {};
    let fields = null;
    const context = () => {
      const seen = handle.context();
      return seen && { ...seen, draft, filled };
    };
    const reset = () => (draft = row.begin ? row.begin(handle.context()) : {});
    const add = () => {
      fields.settle();
      const made = row.add(draft, context());
      if (!made) return;
      reset();
      if (row.opens) list.open(made.id);
      draw.perform(made.commands, draw.text("told-line-added"));
      fields.refresh();
      if (!row.auto) fields.focus();
      row.added?.(made);
    };
    const filled = () => (row.auto && row.add(draft, context()) ? add() : fields.refresh());
    const start = () => {
      reset();
      const rows = row.draft.map((r) =>
        r.control === "words" && !r.long ? { ...r, enter: add } : r
      );
      fields = draw.form(host, rows, context);
    };
    const button = draw.button(draw.text(row.addText || "add"), add, { icon: "plus", look: "add" });
    return { elements: row.auto ? [host] : [host, button], start };
  }

  controls.lines = (row, handle) => {
    const list = listOf(row, handle);
    const drafted = row.draft ? drafting(row, handle, list) : null;
    const element = draw.make("div", {}, list.element, ...(drafted ? drafted.elements : []));
    let started = false;
    const show = (_, seen) => {
      list.show(row.items(seen));
      if (drafted && !started) {
        started = true;
        drafted.start();
      }
    };
    return { element, show };
  };
})(globalThis);
