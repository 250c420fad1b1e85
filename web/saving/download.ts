// @ts-nocheck
/**
 * What is not saved yet as a file, so that it is not lost when it can never be sent.
 */
import * as saving from "./session.ts";
import { say } from "./texts.ts";

/** Hands the unsent operations and the document they were done on to the person. */
export function download() {
  const [operations, document] = [saving.unsent(), saving.document()];
  const kept = { family: saving.family(), operations, document };
  const file = new Blob([JSON.stringify(kept, null, 1)], { type: "application/json" });
  const link = window.document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = say("file-name");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
