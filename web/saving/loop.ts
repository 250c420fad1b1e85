/**
 * One thing at a time: turns of work with pauses between them, that can be woken.
 */

/** ms until the next turn after one that failed by a fault of our own. */
const AFTER_FAULT = 5000;

export interface Loop {
  /** Starts a turn now, or as soon as the present one is over. */
  readonly wake: () => void;
}

/** Runs `work` turn after turn; it promises the ms until its next turn. */
export function loopOf(work: () => Promise<number>): Loop {
  let timer: number | undefined;
  let busy = false;
  let again = false;

  function later(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void turn(), pause);
  }

  /** A fault is reported and the next turn comes: nothing may ever stop the saving. */
  async function attempt(): Promise<number> {
    try {
      return await work();
    } catch (error) {
      reportError(error);
      return AFTER_FAULT;
    }
  }

  async function turn(): Promise<void> {
    busy = true;
    again = false;
    const pause = await attempt();
    busy = false;
    later(wokenMeanwhile() ? 0 : pause);
  }

  function wokenMeanwhile(): boolean {
    return again;
  }

  function wake(): void {
    if (busy) again = true;
    else later(0);
  }

  return { wake };
}
