/**
 * What can be chosen on the flower, and what its editor shows: petal, caseworker, member, link, heart.
 */
import { sentence } from "../kit/words.ts";
import * as acts from "../model/acts/records.ts";
import { tiesOf } from "../model/acts/ties.ts";
import type { List, Party } from "../model/schema.ts";
import { now, recordIn, within } from "./context.ts";
import type { Form } from "./control.ts";
import { form } from "./fields.ts";
import { heartRows, memberRows } from "./forms_heart.ts";
import { linkRows } from "./forms_links.ts";
import { petalRows, type Editing } from "./forms_petal.ts";
import { spellRows } from "./forms_spell.ts";
import { nameOf, personName } from "./parts.ts";
import type { Row } from "./rows.ts";
import type { Context, Keys } from "./seen.ts";
import { label, text } from "./words.ts";

/** What the rows of an editor ask of it. tie: id of the tie that was chosen of the party, if any. */
export interface Editor extends Editing {
  readonly tie: () => string | null;
}

/** What is told of something that was chosen; its rows see `L`. */
interface Kind<L extends List> {
  readonly rows: (editor: Editor) => Row<L>[];
  /** Null when it is no longer there. */
  readonly context: (id: string, tie: string | null) => Context<L> | null;
  readonly title: (seen: Context<L>) => string;
  /** Who it is in the flower. */
  readonly second: (seen: Context<L>) => string;
}

interface Heading {
  readonly title: string;
  readonly second: string;
}

/** What was chosen, as long as it is: its form, and its heading (null = no longer there). */
export interface Subject {
  readonly id: string | null;
  readonly form: (host: HTMLElement, gone: () => void) => Form;
  readonly heading: () => Heading | null;
}

/** The context with these keys, when the record of the list is there. */
function there<L extends List>(list: L, keys: Context<L>["keys"]): Context<L> | null {
  const seen = within<L>(now(), keys);
  return recordIn(seen, list) ? seen : null;
}

/** The tie that was chosen of a party, or else the first of the day. */
function tieKey(party: string, chosen: string | null): Pick<Keys, "ties"> {
  const { document, iso } = now();
  const ties = tiesOf(document, party, iso);
  const tie = ties.find((t) => t.id === chosen) ?? ties[0];
  return tie ? { ties: { id: tie.id } } : {};
}

function partyText({ kind, sector }: Party): string {
  const words = [label("party_kind", kind), sector && label("sector", sector)];
  return sentence(words.filter(Boolean).join(" · "));
}

const petal: Kind<"parties"> = {
  rows: petalRows,
  context: (id, tie) => there("parties", { parties: { id }, ...tieKey(id, tie) }),
  title: (seen) => nameOf(seen.record("parties")),
  second: (seen) => partyText(seen.record("parties")),
};

const marker: Kind<"caseworkers" | "parties"> = {
  rows: spellRows,
  context: (id, tie) => {
    const { document } = now();
    const party = acts.find(document, "caseworkers", { id })?.party;
    if (party === undefined) return null;
    return there<"caseworkers" | "parties">("caseworkers", {
      caseworkers: { id },
      parties: { id: party },
      ...tieKey(party, tie),
    });
  },
  title: (seen) => nameOf(seen.record("parties")),
  second: () => text("second-caseworker"),
};

const member: Kind<"members"> = {
  rows: memberRows,
  context: (id) => there("members", { members: { id } }),
  title: (seen) => nameOf(seen.record("members")),
  second: () => text("second-member"),
};

const link: Kind<"links"> = {
  rows: linkRows,
  context: (id) => there("links", { links: { id } }),
  title: (seen) => {
    const { a, b } = seen.record("links");
    const names = { name: personName(seen.document, a), other: personName(seen.document, b) };
    return text("link-title", names);
  },
  second: () => text("second-link"),
};

const heart: Kind<never> = {
  rows: heartRows,
  context: now,
  title: (seen) => seen.document.name,
  second: () => text("second-heart"),
};

function subject<L extends List>(kind: Kind<L>, id: string | null, editor: Editor): Subject {
  const context = (): Context<L> | null => kind.context(id ?? "", editor.tie());
  return {
    id,
    form: (host, gone) => form(host, kind.rows(editor), context, gone),
    heading: () => {
      const seen = context();
      return seen && { title: kind.title(seen), second: kind.second(seen) };
    },
  };
}

/** What was chosen, by its key on the flower: "heart", or a kind and an id ("petal:p1"). */
export function subjectOf(key: string, editor: Editor): Subject {
  const [, kind, id = null] = /^(\w+)(?::(.*))?$/s.exec(key) ?? [];
  switch (kind) {
    case "petal":
      return subject(petal, id, editor);
    case "marker":
      return subject(marker, id, editor);
    case "member":
      return subject(member, id, editor);
    case "link":
      return subject(link, id, editor);
    case "heart":
      return subject(heart, id, editor);
    default:
      throw new Error(`nothing can be told of ${key}`);
  }
}
