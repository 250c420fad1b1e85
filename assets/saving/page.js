/**
 * What happens around the page: leaving it, coming back to it, other tabs, the network.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const saving = (ecomap.saving = ecomap.saving || {});

  /** Most operations that fit in a request that outlives the page. */
  const LAST_BATCH = 20;

  function warn(event) {
    if (saving.status().waiting) event.preventDefault();
  }

  /** A last try while the page goes; what does not arrive is sent at the next visit. */
  function sendLast() {
    const operations = saving.unsent().slice(0, LAST_BATCH);
    if (!operations.length || saving.status().state === "asking") return;
    saving.throwAfter(saving.family(), "operations", { since: saving.version(), operations });
  }

  function wakeWhenSeen() {
    if (!root.document.hidden) saving.wake();
  }

  root.addEventListener("beforeunload", warn);
  root.addEventListener("pagehide", sendLast);
  root.addEventListener("online", () => saving.wake());
  root.addEventListener("pageshow", wakeWhenSeen);
  root.addEventListener("storage", ({ key, newValue }) => {
    if (key && newValue === null) saving.settledElsewhere(key);
  });
  root.document?.addEventListener("visibilitychange", wakeWhenSeen);
})(globalThis);
