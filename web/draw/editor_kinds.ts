// @ts-nocheck
/**
 * What can be chosen on the flower, and what its editor shows: petal, caseworker, member, link, heart.
 */
import { sentence } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";
import { tiesOf } from "../model/acts/ties.ts";
import { heartRows, memberRows, spellRows } from "./forms_heart.ts";
import { linkRows } from "./forms_links.ts";
import { petalRows, removeRow } from "./forms_petal.ts";
import { label, nameOf, person, text } from "./parts.ts";

function partyTitle(seen) {
  return nameOf(seen.record("parties"));
}

/** The tie that was chosen of a party, or else the first of the day. */
function tieOf(seen, party, chosen) {
  const ties = tiesOf(seen.document, party, seen.iso);
  return (ties.find((t) => t.id === chosen) || ties[0])?.id;
}

function partyKeys(seen, party, chosen) {
  const tie = tieOf(seen, party, chosen);
  return { parties: { id: party }, ...(tie ? { ties: { id: tie } } : {}) };
}

/**
 * By kind of key: the list of its record (null = the family itself), its rows, the keys of its
 * context (by id, and the tie that was chosen), its title, and which words stand under that.
 */
export const editorKinds = {
  petal: {
    in: "parties",
    rows: () => petalRows(),
    keys: (seen, id, tie) => partyKeys(seen, id, tie),
    title: partyTitle,
  },
  marker: {
    in: "caseworkers",
    rows: () => spellRows(),
    keys: (seen, id, tie) => {
      const spell = acts.find(seen.document, "caseworkers", { id });
      return spell && { caseworkers: { id }, ...partyKeys(seen, spell.party, tie) };
    },
    title: partyTitle,
    second: "caseworker",
  },
  member: {
    in: "members",
    rows: () => memberRows(),
    keys: (_, id) => ({ members: { id } }),
    title: (seen) => nameOf(seen.record("members")),
    second: "member",
  },
  link: {
    in: "links",
    rows: () => [...linkRows(), removeRow("links")],
    keys: (_, id) => ({ links: { id } }),
    title: (seen) => {
      const { a, b } = seen.record("links");
      const [name, other] = [a, b].map((p) => nameOf(person(seen.document, p)));
      return text("link-title", { name, other });
    },
    second: "link",
  },
  heart: {
    in: null,
    rows: () => heartRows(),
    keys: () => ({}),
    title: (seen) => seen.document.name,
    second: "heart",
  },
};

/** What stands under the title: who it is in the flower. */
export function secondText(kind, seen) {
  if (kind.second) return text(`second-${kind.second}`);
  const party = seen.record("parties");
  const words = [label("party_kind", party.kind), party.sector && label("sector", party.sector)];
  return sentence(words.filter(Boolean).join(" · "));
}
