/**
 * A form about something that is not there yet: what is filled in stands in a draft until it is
 * added. Built on the field kit (fields.js).
 */
(function (root) {
  "use strict";

  const ecomap = (root.ecomap = root.ecomap || {});
  const draw = (ecomap.draw = ecomap.draw || {});

  /**
   * Puts rows that read and write `context.draft` in a host. begin(context) gives the draft to start
   * with; filled() hears that something was filled in. Gives {draft, reset, settle, focus}.
   */
  function draftForm(host, rows, { begin = () => ({}), filled = () => {} } = {}) {
    let draft = begin(draw.context({}));
    let fields = null;
    const heard = () => {
      fields.refresh();
      filled();
    };
    const context = () => ({ ...draw.context({}), draft, filled: heard });
    fields = draw.form(host, rows, context);
    const reset = (kept = {}) => {
      draft = { ...begin(draw.context({})), ...kept };
      fields.refresh();
    };
    return { draft: () => draft, reset, settle: fields.settle, focus: fields.focus };
  }

  Object.assign(draw, { draftForm });
})(globalThis);
