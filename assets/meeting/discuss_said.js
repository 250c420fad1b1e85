/**
 * The line that says what was just decided, with the way to take it back.
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const meeting = (ecomap.meeting = ecomap.meeting || {});
  const discuss = (meeting.discuss = meeting.discuss || {});
  const { document: page } = root;

  const line = () => page.getElementById("discuss-said");

  /** What the family was when something was said; the line holds as long as it is that. */
  let saidAt = null;

  function undo() {
    ecomap.saving.undo();
    saidAt = null;
    line().replaceChildren(ecomap.draw.make("p", {}, discuss.say("undone")));
    page.getElementById("discuss-stage").querySelector("h2")?.focus();
  }

  /** Carries out commands, and says so by the key of a text. */
  function perform(commands, key) {
    if (!commands.length) return;
    ecomap.saving.perform(commands);
    saidAt = JSON.stringify(ecomap.saving.document());
    const { make, button } = ecomap.draw;
    line().replaceChildren(
      make("p", {}, discuss.say(key)),
      button(discuss.say("undo"), undo, { look: "discuss-undo" })
    );
  }

  /** Another step was taken since: taking the last one back would be about something else. */
  function forget({ detail }) {
    if (!saidAt || !line() || detail.by === "other") return;
    if (JSON.stringify(detail.document) === saidAt) return;
    saidAt = null;
    line().replaceChildren();
  }

  page.addEventListener("ecomap:changed", forget);

  Object.assign(discuss, { perform });
})(globalThis);
