// @ts-nocheck
/**
 * The one place that knows Dash: what its callbacks call in the browser, and what they hear of us.
 */

/** Lets callbacks of the page call functions: {namespace: {function}} as `ClientsideFunction` names them. */
export function answerDash(functions) {
  window.dash_clientside = Object.assign({}, window.dash_clientside, functions);
}

/** Sets the data of a `dcc.Store`, so that the callbacks that follow it run. */
export function setStore(id, data) {
  window.dash_clientside.set_props(id, { data });
}
