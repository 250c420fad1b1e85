/**
 * What is not saved yet as a file, so that it is not lost when it can never be sent.
 */
import { giveFile } from "../kit/dom.ts";
import * as saving from "./session.ts";
import { say } from "./texts.ts";

/** Hands the unsent operations and the document they were done on to the person. */
export function download(): void {
  const [operations, document] = [saving.unsent(), saving.document()];
  const kept = { family: saving.family(), operations, document };
  const file = new Blob([JSON.stringify(kept, null, 1)], { type: "application/json" });
  giveFile(file, say("file-name"), 0);
}
