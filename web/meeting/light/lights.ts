/**
 * What belongs to what is lit. Pure: no page.
 */
import type { Evidence, Key } from "../../flower/events.ts";
import type { Code } from "../../model/schema.ts";

/**
 * What lights the page (`data-evidence`), made by `evidence` of layouts/findings.py and the parts of
 * the meeting: ids of records, and life domains. A list that is empty or left out asks nothing; ties
 * and links are lit on the flower only.
 */
export interface Light extends Evidence {
  readonly domains?: readonly Code<"life_domain">[];
}

/** In the same way, what something on the page is about (`data-about`). */
export type About = Pick<Light, "parties" | "members" | "domains">;

const ASPECTS = ["parties", "members", "domains"] as const;

/** Whether something shares every aspect that the light names; a light that names none lights nothing. */
export function belongs(light: Light, about: About): boolean {
  const asked = ASPECTS.filter((aspect) => light[aspect]?.length);
  const shares = (aspect: keyof About): boolean => {
    const here: readonly string[] = about[aspect] ?? [];
    return (light[aspect] ?? []).some((id) => here.includes(id));
  };
  return asked.length > 0 && asked.every(shares);
}

/** What the flower knows of a family, as far as a light asks: party = index of the party. */
interface Drawn {
  readonly parties: readonly { readonly id: string }[];
  readonly spells: readonly { readonly id: string; readonly party: number }[];
}

/** The light of a chosen key of the flower ("petal:p1", "member:m1", "marker:c1"), or null. */
export function lightOf(key: Key | null, family: Drawn): Light | null {
  const [, kind, id = ""] = /^(\w+):(.*)$/s.exec(key ?? "") ?? [];
  if (kind === "petal") return { parties: [id] };
  if (kind === "member") return { members: [id] };
  const spell = kind === "marker" && family.spells.find((one) => one.id === id);
  const party = spell && family.parties[spell.party];
  return party ? { parties: [party.id] } : null;
}
