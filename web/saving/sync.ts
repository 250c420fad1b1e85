// @ts-nocheck
/**
 * Sends what is unsent, in order, and looks for what others did; one request at a time.
 */
import { Gap } from "./draft.ts";
import { loopOf } from "./loop.ts";
import { ask as savingAsk } from "./requests.ts";

/** ms between two looks at the server, with the page visible and hidden. */
const LOOK = 1000;
const LOOK_HIDDEN = 15000;
/** ms of patience with a request, growing when the server turns out to be slow. */
const PATIENCE = 4000;
const MOST_PATIENCE = 8000;
/** ms between two tries: from, to; and when trying again soon cannot help. */
const RETRY = 500;
const MOST_RETRY = 2000;
const RETRY_HELD = 30000;
/** Most operations in one request. */
const BATCH = 50;

const GONE = new Set([404, 410]);
const NOT_TAKEN = new Set([400, 403, 413]);

/** Keeps `session` (see main.js) and the server together. Gives {wake, hurry, trouble}. */
export function syncOf(session) {
  let fails = 0;
  let patience = PATIENCE;
  let batch = BATCH;
  let looking = null;
  let remembering = false;
  let trouble = null;

  function pauseAfterLook() {
    return document.hidden ? LOOK_HIDDEN : LOOK;
  }

  function ask(path, body) {
    return savingAsk(session.id, path, body, patience);
  }

  /** The server answered: of a slow one we ask no more haste than it has. */
  function works({ took }) {
    fails = 0;
    patience = Math.max(PATIENCE, Math.min(took * 2, MOST_PATIENCE));
    setTrouble(null);
  }

  function setTrouble(next) {
    trouble = next;
    session.told();
  }

  /** The server did not do what we asked: says so, and gives the ms until the next try. */
  function failed({ status, body, took }) {
    const sentence = body.sentence ?? null;
    fails += 1;
    if (took > patience) askLess();
    if (GONE.has(status)) return held("gone", sentence);
    if (NOT_TAKEN.has(status)) return held("held", sentence);
    setTrouble({ kind: "offline", sentence });
    return Math.min(RETRY * 2 ** (fails - 1), MOST_RETRY);
  }

  /** No answer in time: perhaps the server is slow, or we ask too much at once. */
  function askLess() {
    patience = Math.min(patience * 2, MOST_PATIENCE);
    batch = Math.ceil(batch / 2);
  }

  function held(kind, sentence) {
    batch = 1; // perhaps it was too much at once, or the fault of one of them
    setTrouble({ kind, sentence });
    return kind === "held" && fails === 1 ? RETRY : RETRY_HELD;
  }

  async function send() {
    const operations = session.draft.unsent.slice(0, batch);
    const answer = await ask("operations", { since: session.draft.version, operations }).answer;
    if (!answer.body.entries) return failed(answer);
    works(answer);
    batch = Math.min(batch * 2, BATCH);
    return take(answer.body, operations) ? afterSending() : restart();
  }

  function afterSending() {
    return session.draft.unsent.length && !session.asking ? 0 : pauseAfterLook();
  }

  /** Takes an answer; false when it does not go on where we are. */
  function take(body, sent) {
    try {
      session.answered(body, sent);
      return true;
    } catch (error) {
      if (!(error instanceof Gap)) throw error;
      return false;
    }
  }

  /** Asks something that may be stopped as soon as there is something to send. */
  async function look(path) {
    looking = ask(path, null);
    const answer = await looking.answer;
    looking = null;
    return answer;
  }

  async function restart() {
    const answer = await look("document");
    if (!answer) return 0;
    if (answer.status !== 200) return failed(answer);
    works(answer);
    session.restarted(answer.body);
    return 0;
  }

  async function learnHistory() {
    const answer = await look("history");
    if (!answer) return 0;
    remembering = answer.status !== 0 && answer.status !== 503; // else it comes when it can
    if (answer.status !== 200) return failed(answer);
    works(answer);
    session.remembered(answer.body);
    return 0;
  }

  async function lookForNews() {
    const answer = await look(`changes?since=${session.draft.version}`);
    if (!answer) return 0;
    if (!answer.body.entries) return failed(answer);
    works(answer);
    return take(answer.body, []) ? pauseAfterLook() : restart();
  }

  function work() {
    session.adoptOld();
    if (session.draft.unsent.length && !session.asking) return send();
    return remembering ? lookForNews() : learnHistory();
  }

  const loop = loopOf(work);

  /** There is something to send: at once, unless the server is known not to answer. */
  function hurry() {
    if (trouble) return;
    looking?.stop();
    loop.wake();
  }

  /** Something changed that makes a new try worth while. */
  function wake() {
    looking?.stop();
    loop.wake();
  }

  return { wake, hurry, trouble: () => trouble };
}
