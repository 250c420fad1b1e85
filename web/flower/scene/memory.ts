/**
 * Answers that were worked out before, so that what stays the same from day to day stays the same
 * shape: a painter then sees at once that there is nothing to do.
 */

/** Answers by what they are about (forgotten with it) and a key. */
export type Memory = WeakMap<object, Map<string, unknown>>;

/**
 * The answer that was worked out before for the same thing and key, else a new one. A key belongs to
 * one kind of answer.
 */
export function known<Answer>(
  memory: Memory,
  thing: object,
  key: string,
  compute: () => Answer
): Answer {
  const answers = memory.get(thing) ?? new Map<string, unknown>();
  memory.set(thing, answers);
  if (!answers.has(key)) answers.set(key, compute());
  return answers.get(key) as Answer;
}

/** The same for an answer that is about two things. */
export function knownOfTwo<Answer>(
  memory: Memory,
  [one, other]: readonly [object, object],
  key: string,
  compute: () => Answer
): Answer {
  const ofOne = known<Memory>(memory, one, "with", () => new WeakMap());
  return known(ofOne, other, key, compute);
}
