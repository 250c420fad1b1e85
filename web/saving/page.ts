/**
 * What happens around the page: leaving it, coming back to it, other tabs, the network.
 */
import { throwAfter } from "./requests.ts";
import * as saving from "./session.ts";

/** Most operations that fit in a request that outlives the page. */
const LAST_BATCH = 20;

function warn(event: Event): void {
  if (saving.status().waiting) event.preventDefault();
}

/** A last try while the page goes; what does not arrive is sent at the next visit. */
function sendLast(): void {
  const family = saving.family();
  const operations = saving.unsent().slice(0, LAST_BATCH);
  if (family === null || !operations.length || saving.status().state === "asking") return;
  throwAfter(family, "operations", { since: saving.version(), operations });
}

function wakeWhenSeen(): void {
  if (!document.hidden) saving.wake();
}

/** Follows what happens on the page. */
export function listen(): void {
  addEventListener("beforeunload", warn);
  addEventListener("pagehide", sendLast);
  addEventListener("online", saving.wake);
  addEventListener("pageshow", wakeWhenSeen);
  addEventListener("storage", ({ key, newValue }) => {
    if (key && newValue === null) saving.settledElsewhere(key);
  });
  document.addEventListener("visibilitychange", wakeWhenSeen);
}
