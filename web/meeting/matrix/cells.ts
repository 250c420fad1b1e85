// @ts-nocheck
/**
 * Draws a cell of the matrix and, below the table, all that is known of the chosen one.
 */
import { elementOf } from "../../kit/tree.ts";
import { plain as flowerPlain } from "../../kit/words.ts";
import { readWords, say } from "./tab.ts";
import { helpers, shortened, stateOf } from "./facts.ts";

const element = (type, props = {}, children = []) =>
  elementOf({ type, props: { ...props, children } });

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
    const named = `${flowerPlain(one.name)} (${words.marks[one.mark]})`;
    return [named, [one.how, one.help].filter(Boolean).join(", ")].filter(Boolean).join(": ");
  });
  const rest = more ? [say("more-said", { count: more })] : [];
  const said = [`${say("place", place.names)}: ${words.states[state]}`, cell.need, ...who, ...rest];
  return `${said.filter(Boolean).join(". ")}.`;
}

/** Fills the button of a cell for what is chosen to look at. */
export function draw(button, place, cell, whose) {
  const words = readWords();
  const state = stateOf(cell, whose);
  const names = shortened(helpers(cell, whose));
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
    button.append(element("Span", { className: "more" }, say("more", { count: names.more })));
}

function line(text, mark) {
  const made = element("Dd");
  if (mark) made.append(element("I", { className: mark }));
  made.append(text);
  return made;
}

/** The lines under each heading. */
function linesOf(cell, whose) {
  const who = helpers(cell, whose);
  const helping = who.map((one) => line(one.long, one.mark + (one.later ? " later" : "")));
  const plain = (lines) => (lines || []).map((text) => line(text));
  return {
    needs: plain(cell.needs || [say("no-need")]),
    findings: plain(cell.findings),
    who: helping.length ? helping : plain([say("no-help")]),
    double: whose === "informal" ? [] : plain(cell.double),
  };
}

/** What stands under one another; those beside one another fill the width. */
const COLUMNS = [["needs", "findings"], ["who"], ["double"]];

function column(names, lines) {
  const made = element("Div");
  for (const name of names)
    if (lines[name].length) made.append(element("Dt", {}, say(name)), ...lines[name]);
  return made.firstChild && made;
}

function heading(place, cell, whose) {
  const state = stateOf(cell, whose);
  const title = element("H2", {}, [sign(state)]);
  title.append(say("title", place.names), " ", element("Span", {}, readWords().states[state]));
  const made = element("Header");
  const discuss = { type: "button", "data-tab": "discuss" };
  made.append(title, element("Button", discuss, say("discuss")));
  made.append(element("Button", { type: "button", className: "close" }, say("close")));
  return made;
}

/** Says below the table all that is known of a place; without one it goes. */
export function drawDetail(host, place, cell, whose) {
  host.hidden = !place;
  if (!place) return host.replaceChildren();
  const lines = linesOf(cell, whose);
  const list = element("Dl");
  list.append(...COLUMNS.map((names) => column(names, lines)).filter(Boolean));
  return host.replaceChildren(heading(place, cell, whose), list);
}
