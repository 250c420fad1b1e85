// @ts-nocheck
/**
 * One thing at a time: turns of work with pauses between them, that can be woken.
 */

/** ms until the next turn after one that failed by a fault of our own. */
const AFTER_FAULT = 5000;

/** Runs `work` turn after turn; it promises the ms until its next turn. wake() starts one now. */
export function loopOf(work) {
  let timer = null;
  let busy = false;
  let again = false;

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(turn, pause);
  }

  /** A fault is reported and the next turn comes: nothing may ever stop the saving. */
  async function attempt() {
    try {
      return await work();
    } catch (error) {
      reportError(error);
      return AFTER_FAULT;
    }
  }

  async function turn() {
    busy = true;
    again = false;
    const pause = await attempt();
    busy = false;
    later(again ? 0 : pause);
  }

  function wake() {
    if (busy) again = true;
    else later(0);
  }

  return { wake };
}
