// @ts-nocheck
/**
 * A form about something that is not there yet: what is filled in stands in a draft until it is
 * added. Built on the field kit (fields.js).
 */
import { context as contextOf, form } from "../draw/fields.ts";

/**
 * Puts rows that read and write `context.draft` in a host. begin(context) gives the draft to start
 * with; filled() hears that something was filled in. Gives {draft, reset, settle, focus}.
 */
export function draftForm(host, rows, { begin = () => ({}), filled = () => {} } = {}) {
  let draft = begin(contextOf({}));
  let fields = null;
  const heard = () => {
    fields.refresh();
    filled();
  };
  const context = () => ({ ...contextOf({}), draft, filled: heard });
  fields = form(host, rows, context);
  const reset = (kept = {}) => {
    draft = { ...begin(contextOf({})), ...kept };
    fields.refresh();
  };
  return { draft: () => draft, reset, settle: fields.settle, focus: fields.focus };
}
