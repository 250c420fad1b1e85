/**
 * How saving stands, in one small record for those who show it.
 */

/** Why saving cannot go on; sentence: the server's, when it said one. */
export interface Trouble {
  readonly kind: "offline" | "held" | "gone";
  readonly sentence: string | null;
}

/** How saving stands. */
export interface Status {
  readonly state: "saved" | "saving" | "offline" | "asking";
  /** How many operations wait for the server. */
  readonly waiting: number;
  /** What waits would survive closing the page. */
  readonly stored: boolean;
  readonly trouble: Trouble | null;
  /** Whether there is something to take back, or to do again. */
  readonly undo: boolean;
  readonly redo: boolean;
}

/** What saving stands by: see `Session`. */
interface Session {
  readonly asking: object | null;
  readonly sync: { readonly trouble: Trouble | null };
  readonly draft: { readonly unsent: readonly object[] };
  readonly outbox: { stored(): boolean };
  readonly steps: { readonly undo: readonly object[]; readonly redo: readonly object[] };
}

const NOTHING: Status = {
  state: "saved",
  waiting: 0,
  stored: true,
  trouble: null,
  undo: false,
  redo: false,
};

function stateOf({ asking, sync, draft }: Session): Status["state"] {
  if (asking) return "asking";
  if (sync.trouble) return "offline";
  return draft.unsent.length ? "saving" : "saved";
}

/** How saving of a session stands; without one nothing is open and all is well. */
export function statusOf(session: Session | null): Status {
  if (!session) return NOTHING;
  return {
    state: stateOf(session),
    waiting: session.draft.unsent.length,
    stored: session.outbox.stored(),
    trouble: session.sync.trouble,
    undo: session.steps.undo.length > 0,
    redo: session.steps.redo.length > 0,
  };
}
