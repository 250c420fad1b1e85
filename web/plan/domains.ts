/**
 * For which parts of life help is needed, for which somebody said it is not, and which were not
 * talked about: three different things.
 */
import { now } from "../draw/context.ts";
import { form } from "../draw/fields.ts";
import { button } from "../draw/parts.ts";
import { own, type Row } from "../draw/rows.ts";
import type { Context } from "../draw/seen.ts";
import { codeOptions } from "../draw/values.ts";
import { dateText, label } from "../draw/words.ts";
import { make, write } from "../kit/dom.ts";
import { CODES } from "../model/schema.ts";
import type { Entry } from "./entry.ts";
import {
  domainStates,
  setWithoutNeed,
  withoutNeed,
  type Domain,
  type DomainStates,
} from "./without.ts";
import { say } from "./words.ts";

const DOMAINS = CODES.life_domain;
const named = (domain: Domain): string => label("life_domain", domain);

function states({ document, iso }: Context): DomainStates {
  return domainStates(document, DOMAINS, iso);
}

function withoutText(seen: Context): string {
  const said = withoutNeed(seen.document);
  const one = (d: Domain): string =>
    say("domain-said", { name: named(d), date: dateText(said[d] ?? seen.iso) });
  return states(seen).without.map(one).join(", ");
}

function unknownText(seen: Context): string {
  return states(seen).unknown.map(named).join(", ");
}

/** The domains without a need as buttons: pressed = somebody said that no help is needed. */
const choice = (): Row =>
  own<string[]>({
    name: "without-need",
    control: "many",
    text: "plan-without",
    hint: "plan-without-hint",
    empty: null,
    options: (seen) => {
      const { needed } = states(seen);
      const open = DOMAINS.filter((d) => !needed.includes(d));
      return codeOptions("life_domain", open);
    },
    read: (seen) => [...states(seen).without],
    write: (chosen, { document, iso }) => setWithoutNeed(document, chosen ?? [], iso),
  });

/** Something on the page that follows the family. */
export interface Following {
  readonly element: HTMLElement;
  readonly refresh: () => void;
}

/** What was said, in two sentences. */
export function domainsSaid(): Following {
  const element = make("div", { class: "plan-domains", id: "plan-domains" });
  const said = [
    { key: "without-said", text: withoutText, line: make("p") },
    { key: "unknown-said", text: unknownText, line: make("p") },
  ];
  element.append(...said.map(({ line }) => line));
  const refresh = (): void => {
    const seen = now();
    for (const { key, text, line } of said) {
      const listed = text(seen);
      line.hidden = !listed;
      write(line, say(key, { name: listed }));
    }
  };
  return { element, refresh };
}

/** The button that unfolds the choice, and the choice, which has to be started once it stands. */
export function domainsChoice(): Entry & { readonly start: () => void } {
  const element = make("div", { class: "plan-entry", id: "plan-without", hidden: true });
  const fold = (): void => {
    element.hidden = !element.hidden;
    opener.setAttribute("aria-expanded", String(!element.hidden));
  };
  const opener = button(say("without-open"), fold, {
    look: "quiet",
    "aria-expanded": "false",
    "aria-controls": element.id,
  });
  return { opener, element, start: () => void form(element, [choice()], now) };
}
