// @ts-nocheck
/**
 * Questions to the server, each with an end to our patience: a browser may not know it is cut off.
 */

const JSON_TYPE = "application/json";

function addressOf(familyId, path) {
  return `/family/${encodeURIComponent(familyId)}/${path}`;
}

function optionsFor(body) {
  if (!body) return { cache: "no-store" };
  return { method: "POST", headers: { "Content-Type": JSON_TYPE }, body: JSON.stringify(body) };
}

/** An answer that is not ours, such as the page of a proxy, counts as no answer. */
async function readAnswer(answer) {
  const type = answer.headers.get("Content-Type") ?? "";
  if (!type.startsWith(JSON_TYPE)) return { status: 503, body: {} };
  return { status: answer.status, body: await answer.json() };
}

/**
 * Asks the server, for at most `patience` ms. Gives {answer, stop}: a promise of {status, body,
 * took (ms)}, status 0 without an answer, null when stopped; and a function that stops asking.
 */
export function ask(familyId, path, body, patience) {
  const control = new AbortController();
  const began = performance.now();
  let stopped = false;
  const timer = setTimeout(() => control.abort(), patience);
  const answer = fetch(addressOf(familyId, path), { ...optionsFor(body), signal: control.signal })
    .then(readAnswer)
    .catch(() => ({ status: 0, body: {} }))
    .then((read) => (stopped ? null : { ...read, took: performance.now() - began }))
    .finally(() => clearTimeout(timer));
  const stop = () => {
    stopped = true;
    control.abort();
  };
  return { answer, stop };
}

/** Sends while the page is being left; nobody waits for the answer. */
export function throwAfter(familyId, path, body) {
  fetch(addressOf(familyId, path), { ...optionsFor(body), keepalive: true }).catch(() => null);
}
