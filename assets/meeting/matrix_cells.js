/**
 * Draws a cell of the matrix and, below the table, all that is known of the chosen one.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const matrix = (meeting.matrix = meeting.matrix || {});

  const element = (type, props = {}, children = []) =>
    ecomap.tree.elementOf({ type, props: { ...props, children } });

  const sign = (state) => ({
    type: "Svg",
    props: {
      className: "matrix-sign",
      "aria-hidden": "true",
      children: { type: "use", props: { href: `#matrix-sign-${state}` } },
    },
  });

  function nameElement(one) {
    const made = element("Span", { className: "who" });
    made.append(element("I", { className: one.mark + (one.later ? " later" : "") }), one.name);
    if (one.how) made.append(element("Small", {}, one.how));
    if (one.help) made.append(element("Small", { className: "help" }, one.help));
    return made;
  }

  /** What a screen reader hears of a cell: one sentence for each thing. */
  function sentence(place, state, cell, { shown, more }, words) {
    const who = shown.map((one) => {
      const named = `${ecomap.flower.plain(one.name)} (${words.marks[one.mark]})`;
      return [named, [one.how, one.help].filter(Boolean).join(", ")].filter(Boolean).join(": ");
    });
    const rest = more ? [matrix.say("more-said", { count: more })] : [];
    const said = [`${matrix.say("place", place.names)}: ${words.states[state]}`, cell.need, ...who, ...rest];
    return `${said.filter(Boolean).join(". ")}.`;
  }

  /** Fills the button of a cell for what is chosen to look at. */
  function draw(button, place, cell, whose) {
    const words = matrix.words();
    const state = matrix.stateOf(cell, whose);
    const names = matrix.shortened(matrix.helpers(cell, whose));
    const head = element("Span", { className: "state" }, [sign(state)]);
    head.append(element("B", {}, words.states[state]));
    button.dataset.state = state;
    button.setAttribute("aria-label", sentence(place, state, cell, names, words));
    button.replaceChildren(head);
    const same = whose === "informal" ? null : cell.same;
    for (const said of [same, cell.need].filter(Boolean))
      button.append(element("Span", { className: "need" }, said));
    button.append(...names.shown.map(nameElement));
    if (names.more)
      button.append(element("Span", { className: "more" }, matrix.say("more", { count: names.more })));
  }

  function line(text, mark) {
    const made = element("Dd");
    if (mark) made.append(element("I", { className: mark }));
    made.append(text);
    return made;
  }

  /** The lines under each heading. */
  function linesOf(cell, whose) {
    const who = matrix.helpers(cell, whose);
    const helping = who.map((one) => line(one.long, one.mark + (one.later ? " later" : "")));
    const plain = (lines) => (lines || []).map((text) => line(text));
    return {
      needs: plain(cell.needs || [matrix.say("no-need")]),
      findings: plain(cell.findings),
      who: helping.length ? helping : plain([matrix.say("no-help")]),
      double: whose === "informal" ? [] : plain(cell.double),
    };
  }

  /** What stands under one another; those beside one another fill the width. */
  const COLUMNS = [["needs", "findings"], ["who"], ["double"]];

  function column(names, lines) {
    const made = element("Div");
    for (const name of names)
      if (lines[name].length) made.append(element("Dt", {}, matrix.say(name)), ...lines[name]);
    return made.firstChild && made;
  }

  function heading(place, cell, whose) {
    const state = matrix.stateOf(cell, whose);
    const title = element("H2", {}, [sign(state)]);
    title.append(matrix.say("title", place.names), " ", element("Span", {}, matrix.words().states[state]));
    const made = element("Header");
    const discuss = { type: "button", "data-tab": "discuss" };
    made.append(title, element("Button", discuss, matrix.say("discuss")));
    made.append(element("Button", { type: "button", className: "close" }, matrix.say("close")));
    return made;
  }

  /** Says below the table all that is known of a place; without one it goes. */
  function drawDetail(host, place, cell, whose) {
    host.hidden = !place;
    if (!place) return host.replaceChildren();
    const lines = linesOf(cell, whose);
    const list = element("Dl");
    list.append(...COLUMNS.map((names) => column(names, lines)).filter(Boolean));
    return host.replaceChildren(heading(place, cell, whose), list);
  }

  Object.assign(matrix, { draw, drawDetail });
})(globalThis);
