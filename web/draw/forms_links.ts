/**
 * The fields of a link between two parties, and the links of one.
 */
import * as petals from "../model/acts/petals.ts";
import * as acts from "../model/acts/records.ts";
import type { Link } from "../model/schema.ts";
import { lasting } from "./forms_lasting.ts";
import { removeRow } from "./forms_remove.ts";
import { nameOf, personName } from "./parts.ts";
import type { Option } from "./row_kinds.ts";
import { filler, fresh, lines, of, type Row } from "./rows.ts";
import type { Context } from "./seen.ts";
import { dateText, label, text } from "./words.ts";

type OfParty = Context<"parties">;

interface Draft {
  /** Id of the party at the other end. */
  other?: string | null;
}

/** Kind, since and until of a link. */
function fields(): Row[] {
  return [of("links", "kind", { control: "choice", needed: true }), ...lasting("links")];
}

/** All rows of a link. */
export function linkRows(): Row<"links">[] {
  return [...fields(), removeRow("links")];
}

function linksOf(seen: OfParty): Link[] {
  const { id } = seen.keys.parties;
  return acts.records(seen.document, "links").filter((l) => l.a === id || l.b === id);
}

function linkText(link: Link, { document, keys }: OfParty): string {
  const other = link.a === keys.parties.id ? link.b : link.a;
  const until = link.end && text("until-date", { date: dateText(link.end) });
  const kind = label("link_kind", link.kind);
  return [personName(document, other), kind, until].filter(Boolean).join(" · ");
}

function otherParties({ document, keys }: OfParty): Option<string>[] {
  return acts
    .records(document, "parties")
    .filter((p) => p.id !== keys.parties.id)
    .map((p) => ({ value: p.id, text: nameOf(p) }));
}

const draft = filler<Draft, "parties">();

/** The links of a party to others, and a new one. */
export const linksRow = (): Row<"parties"> =>
  lines<"links", "parties">({
    name: "links",
    control: "lines",
    text: "links",
    list: "links",
    items: (seen) => linksOf(seen).map((l) => ({ key: { id: l.id }, text: linkText(l, seen) })),
    rows: fields(),
    fresh: fresh<Draft, "parties">({
      rows: [
        draft("other", {
          control: "pick",
          text: "link-with",
          prompt: "choose",
          options: otherParties,
        }),
      ],
      add: ({ other }, seen) =>
        other ? petals.connect(seen.document, seen.keys.parties.id, other, seen) : null,
      auto: true,
      opens: true,
    }),
    when: (seen) => otherParties(seen).length > 0,
  });
