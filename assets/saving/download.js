/**
 * What is not saved yet as a file, so that it is not lost when it can never be sent.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const saving = (ecomap.saving = ecomap.saving || {});

  /** Hands the unsent operations and the document they were done on to the person. */
  function download() {
    const [operations, document] = [saving.unsent(), saving.document()];
    const kept = { family: saving.family(), operations, document };
    const file = new Blob([JSON.stringify(kept, null, 1)], { type: "application/json" });
    const link = root.document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = saving.say("file-name");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  Object.assign(saving, { download });
})(globalThis);
