/**
 * A family that is open on this page: what is shown, done and taken back, and the server's say in it.
 * What comes of it is told on the page: see `happenings.ts`.
 */
import { clashes, type Commands } from "../model/commands.ts";
import type { Family } from "../model/schema.ts";
import { bothRemoved, insist, withoutRemoved } from "./conflicts.ts";
import { Draft } from "./draft.ts";
import * as happenings from "./happenings.ts";
import { operationId } from "./ids.ts";
import type {
  Conflict,
  Entry,
  Fresh,
  History,
  News,
  Operation,
  Question,
  Step,
  Stop,
} from "./operations.ts";
import { Outbox, type Stored } from "./outbox.ts";
import { statusOf, type Status } from "./standing.ts";
import { Steps } from "./steps.ts";
import { Sync, type Kept } from "./sync.ts";

/** Looks at the storage after which an operation of another tab counts as left behind. */
const LOOKS = 5;

/** The status that was told last, whichever family it was of. */
let lastStatus = "";

export class OpenFamily implements Kept {
  readonly id: string;
  readonly draft: Draft;
  readonly outbox: Outbox;
  readonly steps = new Steps();
  readonly sync = new Sync(this);
  asking: Question | null = null;
  /** Words with soft hyphens, of names that came since the page was opened. */
  readonly hyphens: Record<string, string>;
  /** What others did while something of ours is unsent: it may have to be brought back. */
  private others: Entry[] = [];
  /** Ids of operations that another tab took out of the storage. */
  private readonly elsewhere = new Set<string>();
  /** For how many looks operations of another tab lie in the storage, by their ids. */
  private lying = new Map<string, number>();

  constructor(id: string, { version, document, hyphens }: Fresh) {
    this.id = id;
    this.draft = new Draft(version, document);
    this.outbox = new Outbox(id);
    this.hyphens = { ...hyphens };
  }

  /** Goes on with what an earlier visit left unsent, and starts to talk with the server. */
  begin(): void {
    this.adopt(this.outbox.left());
    this.told();
    this.sync.wake();
  }

  status(): Status {
    return statusOf(this);
  }

  told(): void {
    const now = this.status();
    const written = JSON.stringify(now);
    if (written === lastStatus) return;
    lastStatus = written;
    happenings.standing.tell(now);
  }

  /** Does what the person does; gives the id of the operation. Throws when it does not fit. */
  perform(commands: Commands): string {
    return this.record({ id: operationId(), kind: "do", undoes: null, commands }, "me");
  }

  /** Takes a step back (or does it again), unless somebody changed since what it is about. */
  takeBack(kind: "undo" | "redo", step: Step | undefined): boolean {
    if (!step) return false;
    if (clashes(this.draft.shown, step.inverse)) {
      this.steps.forget(step.id);
      happenings.overtaken.tell();
      this.told();
      return false;
    }
    this.record({ id: operationId(), kind, undoes: step.id, commands: step.inverse }, "undo");
    return true;
  }

  /** The person's answer to a conflict. */
  decide(choice: "mine" | "theirs"): void {
    if (!this.asking) return;
    const { operation, conflicts } = this.asking;
    this.asking = null;
    if (choice === "mine") this.resend(operation, insist(operation, conflicts, this.others));
    else this.leaveOut(operation.id);
    this.told();
    this.sync.wake();
  }

  answered(news: News, sent: readonly Operation[]): void {
    const previous = this.draft.shown;
    Object.assign(this.hyphens, news.hyphens);
    const others = this.draft.take(news.entries, news.version);
    for (const entry of news.entries) this.steps.correct(entry.id, entry.inverse);
    for (const entry of others) this.steps.forget(entry.undoes);
    this.settle([...news.entries.map((entry) => entry.id), ...(news.saved ?? [])], others);
    this.forgetElsewhere();
    this.tellChange(previous, others.length ? "other" : "me");
    if (others.length) happenings.news.tell({ entries: others });
    this.stop(sent, news.stopped);
    this.told();
  }

  restarted(fresh: Fresh): void {
    const previous = this.draft.shown;
    Object.assign(this.hyphens, fresh.hyphens);
    this.draft.restart(fresh);
    this.tellChange(previous, "other");
    this.told();
  }

  remembered(history: History): void {
    this.steps.restart(history);
    this.told();
  }

  /** Takes over what lies unsent for so many looks that the tab that left it must be closed. */
  adoptOld(): void {
    const found = this.outbox.left();
    const looks = (id: string): number => (this.lying.get(id) ?? 0) + 1;
    this.lying = new Map(found.map(([, { id }]) => [id, looks(id)]));
    this.adopt(found.filter(([, { id }]) => (this.lying.get(id) ?? 0) > LOOKS));
  }

  /** Another tab took an operation of ours out of the storage: the next answer tells the rest. */
  settledElsewhere(key: string): void {
    const id = this.outbox.idOf(key);
    if (id === undefined) return;
    this.elsewhere.add(id);
    this.sync.wake();
  }

  private record(operation: Operation, by: happenings.By): string {
    const previous = this.draft.shown;
    const inverse = this.draft.add(operation);
    this.outbox.keep(operation);
    this.steps.note(operation, inverse);
    this.tellChange(previous, by);
    this.told();
    this.sync.hurry();
    return operation.id;
  }

  /** Tells what is shown now, when that is something else than before. */
  private tellChange(previous: Family, by: happenings.By): void {
    const document = this.draft.shown;
    if (document !== previous) happenings.changed.tell({ document, previous, by });
  }

  /** Makes what an earlier visit or another tab left unsent ours. */
  private adopt(found: readonly Stored[]): void {
    if (!found.length) return;
    const previous = this.draft.shown;
    this.draft.adopt(this.outbox.adopt(found), (one, inverse) => this.steps.note(one, inverse));
    this.tellChange(previous, "me");
    this.told();
  }

  private settle(ids: readonly string[], others: readonly Entry[]): void {
    this.draft.settle(ids);
    for (const id of ids) this.outbox.letGo(id);
    this.outbox.storeRest(this.draft.unsent);
    if (this.draft.unsent.length) this.others.push(...others);
    else this.others = [];
  }

  private forgetElsewhere(): void {
    const gone = this.draft.unsent.filter((operation) => this.elsewhere.has(operation.id));
    this.elsewhere.clear();
    for (const operation of gone) this.leaveOut(operation.id);
    if (!this.asking || !gone.includes(this.asking.operation)) return;
    this.asking = null;
    happenings.agreed.tell();
  }

  /** What becomes of the operation that the server did not take. */
  private stop(sent: readonly Operation[], stopped: Stop | null | undefined): void {
    const operation = sent.find((one) => one.id === stopped?.id);
    if (!operation || !stopped) return;
    const { reason, sentence, conflicts } = stopped;
    if (reason !== "conflict") {
      this.leaveOut(operation.id);
      happenings.refused.tell({ sentence });
    } else if (operation.kind !== "do") {
      this.leaveOut(operation.id);
      happenings.overtaken.tell();
    } else if (conflicts.every(bothRemoved)) {
      this.resend(operation, withoutRemoved(operation.commands, conflicts));
    } else {
      this.ask(operation, conflicts);
    }
  }

  private ask(operation: Operation, conflicts: readonly Conflict[]): void {
    this.asking = { operation, conflicts };
    const { others, draft } = this;
    happenings.clashed.tell({ ...this.asking, others, document: draft.shown });
  }

  /** Leaves an operation out, with what took it back. */
  private leaveOut(id: string): void {
    const previous = this.draft.shown;
    for (const one of this.draft.drop([id])) {
      this.steps.forget(one);
      this.outbox.letGo(one);
    }
    this.tellChange(previous, "rollback");
  }

  /** Puts other commands in the place of an operation; with none it is left out. */
  private resend(operation: Operation, commands: Commands): void {
    if (!commands.length) return this.leaveOut(operation.id);
    const again = { ...operation, id: operationId(), commands };
    const previous = this.draft.shown;
    this.outbox.replace(operation.id, again);
    this.draft.replace(operation.id, again);
    for (const taking of this.draft.unsent.filter((one) => one.undoes === again.id))
      this.outbox.replace(taking.id, taking); // it names the new id now
    this.steps.rename(operation.id, again.id);
    this.tellChange(previous, "me");
  }
}
