/**
 * The texts that the flower puts together, as the server sends them (`ecomap/figures/words.py`).
 */
import type { FlowerSector } from "../../model/acts/petals.ts";
import type { Aspect, Mark } from "../../model/difference.ts";
import type { Code, Vocabulary } from "../../model/schema.ts";
import type { TieWords } from "../../model/tie_words.ts";

type Key =
  | "canvas"
  | "time"
  | "play"
  | "pause"
  | "earlier"
  | "later"
  | "compare"
  | "compare-on"
  | "moments"
  | "day-announced"
  | "heart"
  | "caseworker"
  | "years"
  | "chosen"
  | "unchosen"
  | "highlighted"
  | "not-recorded"
  | "nameless"
  | "drawing-day"
  | `ring-${1 | 2 | 3}`
  | "moved"
  | "stays-put"
  | "connect-first"
  | "connect-second"
  | "connect-cancelled"
  | "connected"
  | "works-with"
  | Mark
  | "changed-what"
  | "legend-informal"
  | "legend-professional"
  | "legend-agency"
  | "legend-caseworker"
  | "legend-square"
  | "legend-circle"
  | "legend-diamond"
  | "legend-separated"
  | "legend-foster"
  | "legend-household"
  | "legend-flow"
  | "legend-mutual"
  | "legend-number";

type Labels<V extends Vocabulary> = Readonly<Record<Code<V>, string>>;

/** Texts by key, with `{name}` for what is filled in, and words of codes by vocabulary. */
export interface FlowerWords extends Readonly<Record<Key, string>>, TieWords {
  /** Names of the flower's sectors by id. */
  readonly sector: Readonly<Record<FlowerSector, string>>;
  /** What can become different about somebody, as it stands in a sentence. */
  readonly aspect: Readonly<Record<Aspect, string>>;
  readonly party_kind: Labels<"party_kind">;
  readonly link_kind: Labels<"link_kind">;
  readonly member_role: Labels<"member_role">;
  readonly moment_kind: Labels<"moment_kind">;
}
