// @ts-nocheck
/**
 * For which parts of life help is needed, for which somebody said it is not, and which were not
 * talked about: three different things.
 */
import { setText } from "../draw/controls_tapped.ts";
import { context, form } from "../draw/fields.ts";
import { button, codes, dateText, label, make } from "../draw/parts.ts";
import { sentence } from "../kit/words.ts";
import { domainStates, setWithoutNeed, withoutNeed } from "./acts.ts";
import { say } from "./words.ts";

const domains = () => codes("life_domain");
const named = (domain) => label("life_domain", domain);

function states(seen) {
  return domainStates(seen.document, domains(), seen.iso);
}

function withoutText(seen) {
  const said = withoutNeed(seen.document);
  return states(seen)
    .without.map((d) => say("domain-said", { name: named(d), date: dateText(said[d]) }))
    .join(", ");
}

function unknownText(seen) {
  return states(seen).unknown.map(named).join(", ");
}

/** The domains without a need as buttons: pressed = somebody said that no help is needed. */
const choice = () => ({
  name: "without-need",
  control: "many",
  text: "plan-without",
  hint: "plan-without-hint",
  empty: null,
  options: (seen) =>
    domains()
      .filter((d) => !states(seen).needed.includes(d))
      .map((value) => ({ value, text: sentence(named(value)) })),
  read: (seen) => states(seen).without,
  write: (chosen, seen) => setWithoutNeed(seen.document, chosen, seen.iso),
});

/** What was said, in two sentences that follow the family: {element, refresh}. */
export function domainsSaid() {
  const element = make("div", { class: "plan-domains", id: "plan-domains" });
  const said = [
    ["without-said", withoutText],
    ["unknown-said", unknownText],
  ].map(([key, text]) => ({ key, text, line: element.appendChild(make("p")) }));
  const refresh = () => {
    const seen = context({});
    for (const { key, text, line } of said) {
      const listed = text(seen);
      line.hidden = !listed;
      setText(line, say(key, { name: listed }));
    }
  };
  return { element, refresh };
}

/** The button that unfolds the choice, and the choice: {opener, element}. */
export function domainsChoice() {
  const element = make("div", { class: "plan-entry", id: "plan-without", hidden: true });
  const fold = () => {
    element.hidden = !element.hidden;
    opener.setAttribute("aria-expanded", String(!element.hidden));
  };
  const opener = button(say("without-open"), fold, {
    look: "quiet",
    "aria-expanded": "false",
    "aria-controls": element.id,
  });
  const start = () => form(element, [choice()], () => context({}));
  return { opener, element, start };
}
