/**
 * One thing at a time: turns of work with pauses between them, that can be woken.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const saving = (ecomap.saving = ecomap.saving || {});

  /** Runs `work` turn after turn; it promises the ms until its next turn. Give wake() to the rest. */
  function loopOf(work) {
    let timer = null;
    let busy = false;
    let again = false;

    function later(pause) {
      clearTimeout(timer);
      timer = setTimeout(turn, pause);
    }

    async function turn() {
      busy = true;
      again = false;
      const pause = await work();
      busy = false;
      later(again ? 0 : pause);
    }

    function wake() {
      if (busy) again = true;
      else later(0);
    }

    return { wake };
  }

  Object.assign(saving, { loopOf });
})(globalThis);
