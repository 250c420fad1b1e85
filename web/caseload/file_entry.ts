/**
 * A family file that somebody wants to take in: what the server says that it holds, and taking in
 * the very bytes that were looked at.
 */
import { carried } from "../kit/find.ts";
import type { Counted } from "./cards.ts";
import { ask, place, Refusal, say, sentenceOf, type Said } from "./page.ts";

const MEGA = 1_000_000;

/** What the server says of a file; problems: why it cannot be taken in. */
interface Preview extends Said {
  readonly name?: string;
  readonly holds?: readonly string[];
  readonly findings?: readonly Counted[];
  readonly warnings?: readonly string[];
}

/** A family that was taken in. */
export interface Outcome {
  readonly name: string;
  readonly address: string;
}

/** How it stands with a file; "known": a family with its id is there already. */
export type State = "reading" | "bad" | "good" | "known" | "added";

export class FileEntry {
  readonly file: File;
  state: State = "reading";
  said: Preview = {};
  /** Why taking it in failed. */
  failure: string | null = null;
  /** The id under which a known family is taken in as a new one. */
  asNew: string | null = null;
  outcome: Outcome | null = null;
  private bytes: ArrayBuffer | null = null;

  constructor(file: File) {
    this.file = file;
  }

  /** Whether it can be taken in, and somebody wants that. */
  wanted(): boolean {
    return this.state === "good" || (this.state === "known" && this.asNew !== null);
  }

  /** Finds out what the file holds. */
  async examine(): Promise<void> {
    try {
      this.said = await this.preview();
      this.state = this.said.problems ? "bad" : this.said.known ? "known" : "good";
    } catch (error) {
      const problems = error instanceof Refusal ? error.said.problems : undefined;
      this.said = { problems: problems ?? [sentenceOf(error)] };
      this.state = "bad";
    }
  }

  /** Takes it in; when that fails it keeps its place with the reason. */
  async take(): Promise<void> {
    try {
      const asked: Record<string, string> = this.asNew === null ? {} : { as: this.asNew };
      this.outcome = await this.send<Outcome>("/import", asked);
      this.state = "added";
    } catch (error) {
      this.refused(error instanceof Refusal ? error.said : {});
    }
  }

  private refused({ known, sentence, problems = [] }: Said): void {
    if (known) {
      this.said = { ...this.said, known };
      this.state = "known";
    } else {
      this.failure = sentence ?? problems.join(" ");
    }
  }

  private async preview(): Promise<Preview> {
    const limit = Number(carried(place(), "limit"));
    if (this.file.size > limit)
      return { problems: [say("import-large", { number: limit / MEGA })] };
    try {
      this.bytes = await this.file.arrayBuffer();
    } catch {
      return { problems: [say("import-unreadable")] };
    }
    return this.send("/preview");
  }

  private send<Answer>(path: string, asked: Record<string, string> = {}): Promise<Answer> {
    const suffix = this.suffix();
    const query = new URLSearchParams(suffix ? { ...asked, suffix } : asked);
    const headers = { "Content-Type": "application/octet-stream" };
    return ask(`${path}?${query}`, { method: "POST", headers, body: this.bytes });
  }

  /** How the name of the file ends, when a format knows that; nothing else of a name is sent. */
  private suffix(): string | undefined {
    const name = this.file.name.toLowerCase();
    return carried(place(), "accept")
      .split(",")
      .find((known) => name.endsWith(known));
  }
}
