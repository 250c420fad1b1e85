/**
 * The one place that knows Dash: what its callbacks call in the browser, and what they hear of us.
 */

/** What callbacks of the page call; they give what the callback puts out. */
type Called = (...given: never[]) => unknown;
type Namespaces = Readonly<Record<string, Readonly<Record<string, Called>>>>;

declare global {
  interface Window {
    /** Ours and Dash's own; `set_props` is there from when Dash has started. */
    dash_clientside?: {
      set_props?: (id: string, props: Readonly<Record<string, unknown>>) => void;
      [namespace: string]: unknown;
    };
  }
}

/** Lets callbacks of the page call functions: {namespace: {function}} as `ClientsideFunction` names them. */
export function answerDash(functions: Namespaces): void {
  window.dash_clientside = Object.assign({}, window.dash_clientside, functions);
}

/** Sets the data of a `dcc.Store`, so that the callbacks that follow it run. */
export function setStore(id: string, data: unknown): void {
  const set = window.dash_clientside?.set_props;
  if (!set) throw new Error("Dash has not started");
  set(id, { data });
}
