/**
 * Where the conversation was left, remembered in this browser: only which question, no answer.
 */

const nameOf = (family: string): string => `ecomap:guide:${family}`;

/** Id of the prompt where the conversation about a family was left; null when it is not known. */
export function left(family: string): string | null {
  try {
    return localStorage.getItem(nameOf(family));
  } catch {
    return null; // a browser that keeps nothing starts after the last answer
  }
}

/** Remembers the prompt; null = forgets it. */
export function remember(family: string, prompt: string | null): void {
  try {
    if (prompt !== null) localStorage.setItem(nameOf(family), prompt);
    else localStorage.removeItem(nameOf(family));
  } catch {
    // nothing is lost but the place
  }
}
