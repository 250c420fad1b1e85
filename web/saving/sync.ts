/**
 * Sends what is unsent, in order, and looks for what others did; one request at a time.
 */
import { Gap, type Draft } from "./draft.ts";
import { loopOf, type Loop } from "./loop.ts";
import type { Fresh, History, News, Operation } from "./operations.ts";
import { ask, type Answer, type Question } from "./requests.ts";
import type { Trouble } from "./standing.ts";

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

/** What is kept the same as the server has it, and hears what the server says. */
export interface Kept {
  readonly id: string;
  readonly draft: Draft;
  /** Something is asked of the person; until it is answered nothing is sent. */
  readonly asking: object | null;
  adoptOld(): void;
  /** Throws Gap when the news does not go on where the draft is. */
  answered(news: News, sent: readonly Operation[]): void;
  restarted(fresh: Fresh): void;
  remembered(history: History): void;
  /** Whether there is trouble changed. */
  told(): void;
}

function isNews(body: object): body is News {
  return "entries" in body;
}

function pauseAfterLook(): number {
  return document.hidden ? LOOK_HIDDEN : LOOK;
}

/** Keeps a family and the server together. */
export class Sync {
  trouble: Trouble | null = null;
  private readonly kept: Kept;
  private readonly loop: Loop;
  private fails = 0;
  private patience = PATIENCE;
  private batch = BATCH;
  private looking: Question | null = null;
  private remembering = false;

  constructor(kept: Kept) {
    this.kept = kept;
    this.loop = loopOf(() => this.work());
  }

  /** There is something to send: at once, unless the server is known not to answer. */
  hurry(): void {
    if (!this.trouble) this.wake();
  }

  /** Something changed that makes a new try worth while. */
  wake(): void {
    this.looking?.stop();
    this.loop.wake();
  }

  /** One turn; gives the ms until the next one, as all that follows. */
  private work(): Promise<number> {
    this.kept.adoptOld();
    if (this.mustSend()) return this.send();
    return this.remembering ? this.lookForNews() : this.learnHistory();
  }

  private mustSend(): boolean {
    return this.kept.draft.unsent.length > 0 && !this.kept.asking;
  }

  private ask(path: string, body: object | null): Question {
    return ask(this.kept.id, path, body, this.patience);
  }

  private async send(): Promise<number> {
    const { draft } = this.kept;
    const operations = draft.unsent.slice(0, this.batch);
    const answer = await this.ask("operations", { since: draft.version, operations }).answer;
    if (!answer) return 0;
    if (!isNews(answer.body)) return this.failed(answer);
    this.works(answer);
    this.batch = Math.min(this.batch * 2, BATCH);
    if (!this.take(answer.body, operations)) return this.restart();
    return this.mustSend() ? 0 : pauseAfterLook();
  }

  /** Takes an answer; false when it does not go on where we are. */
  private take(news: News, sent: readonly Operation[]): boolean {
    try {
      this.kept.answered(news, sent);
      return true;
    } catch (error) {
      if (!(error instanceof Gap)) throw error;
      return false;
    }
  }

  /** Asks something that may be stopped as soon as there is something to send; null when it was. */
  private async look(path: string): Promise<Answer | null> {
    this.looking = this.ask(path, null);
    const answer = await this.looking.answer;
    this.looking = null;
    return answer;
  }

  private async restart(): Promise<number> {
    const answer = await this.look("document");
    if (!answer) return 0;
    if (answer.status !== 200) return this.failed(answer);
    this.works(answer);
    this.kept.restarted(answer.body as unknown as Fresh);
    return 0;
  }

  private async learnHistory(): Promise<number> {
    const answer = await this.look("history");
    if (!answer) return 0;
    this.remembering = answer.status !== 0 && answer.status !== 503; // else it comes when it can
    if (answer.status !== 200) return this.failed(answer);
    this.works(answer);
    this.kept.remembered(answer.body as unknown as History);
    return 0;
  }

  private async lookForNews(): Promise<number> {
    const answer = await this.look(`changes?since=${this.kept.draft.version}`);
    if (!answer) return 0;
    if (!isNews(answer.body)) return this.failed(answer);
    this.works(answer);
    return this.take(answer.body, []) ? pauseAfterLook() : this.restart();
  }

  /** The server answered: of a slow one we ask no more haste than it has. */
  private works({ took }: Answer): void {
    this.fails = 0;
    this.patience = Math.max(PATIENCE, Math.min(took * 2, MOST_PATIENCE));
    this.setTrouble(null);
  }

  private setTrouble(next: Trouble | null): void {
    this.trouble = next;
    this.kept.told();
  }

  /** The server did not do what we asked: says so, and gives the ms until the next try. */
  private failed({ status, body, took }: Answer): number {
    const sentence = body.sentence ?? null;
    this.fails += 1;
    if (took > this.patience) this.askLess();
    if (GONE.has(status)) return this.held("gone", sentence);
    if (NOT_TAKEN.has(status)) return this.held("held", sentence);
    this.setTrouble({ kind: "offline", sentence });
    return Math.min(RETRY * 2 ** (this.fails - 1), MOST_RETRY);
  }

  /** No answer in time: perhaps the server is slow, or we ask too much at once. */
  private askLess(): void {
    this.patience = Math.min(this.patience * 2, MOST_PATIENCE);
    this.batch = Math.ceil(this.batch / 2);
  }

  private held(kind: "held" | "gone", sentence: string | null): number {
    this.batch = 1; // perhaps it was too much at once, or the fault of one of them
    this.setTrouble({ kind, sentence });
    return kind === "held" && this.fails === 1 ? RETRY : RETRY_HELD;
  }
}
