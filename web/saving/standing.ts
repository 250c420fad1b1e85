// @ts-nocheck
/**
 * How saving stands, in one small record for those who show it.
 */

const NOTHING = {
  state: "saved",
  waiting: 0,
  stored: true,
  trouble: null,
  undo: false,
  redo: false,
};

function stateOf({ asking, sync, draft }) {
  if (asking) return "asking";
  if (sync.trouble()) return "offline";
  return draft.unsent.length ? "saving" : "saved";
}

/**
 * How saving of a session (see main.js) stands; without one nothing is open and all is well.
 * `stored`: what waits would survive closing the page. `trouble`: null, or {kind: "offline" |
 * "held" | "gone", sentence: the server's or null}. `undo`, `redo`: whether there is something to
 * take back or to do again.
 */
export function statusOf(session) {
  if (!session) return NOTHING;
  return {
    state: stateOf(session),
    waiting: session.draft.unsent.length,
    stored: session.outbox.stored(),
    trouble: session.sync.trouble(),
    undo: session.steps.undo.length > 0,
    redo: session.steps.redo.length > 0,
  };
}
