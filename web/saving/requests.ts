/**
 * Questions to the server, each with an end to our patience: a browser may not know it is cut off.
 */

const JSON_TYPE = "application/json";

/** What the server said: plain data, which those who asked know the shape of. */
export type Body = Readonly<Record<string, unknown>> & { readonly sentence?: string };

/** An answer; status 0 = there was none. took: ms. */
export interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly took: number;
}

/** A question that is out: its answer, null when it was stopped; stop: asks no longer. */
export interface Question {
  readonly answer: Promise<Answer | null>;
  readonly stop: () => void;
}

function addressOf(familyId: string, path: string): string {
  return `/family/${encodeURIComponent(familyId)}/${path}`;
}

function optionsFor(body: object | null): RequestInit {
  if (!body) return { cache: "no-store" };
  return { method: "POST", headers: { "Content-Type": JSON_TYPE }, body: JSON.stringify(body) };
}

/** An answer that is not ours, such as the page of a proxy, counts as no answer. */
async function readAnswer(answer: Response): Promise<Omit<Answer, "took">> {
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.startsWith(JSON_TYPE)) return { status: 503, body: {} };
  return { status: answer.status, body: (await answer.json()) as Body };
}

/** Asks the server, for at most `patience` ms. */
export function ask(
  familyId: string,
  path: string,
  body: object | null,
  patience: number
): Question {
  const control = new AbortController();
  const began = performance.now();
  let stopped = false;
  const timer = setTimeout(() => control.abort(), patience);
  const answer = fetch(addressOf(familyId, path), { ...optionsFor(body), signal: control.signal })
    .then(readAnswer)
    .catch(() => ({ status: 0, body: {} }))
    .then((read) => (stopped ? null : { ...read, took: performance.now() - began }))
    .finally(() => clearTimeout(timer));
  const stop = (): void => {
    stopped = true;
    control.abort();
  };
  return { answer, stop };
}

/** Sends while the page is being left; nobody waits for the answer. */
export function throwAfter(familyId: string, path: string, body: object): void {
  fetch(addressOf(familyId, path), { ...optionsFor(body), keepalive: true }).catch(() => null);
}
