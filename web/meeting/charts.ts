// @ts-nocheck
/**
 * Charts by Plotly: the server says what is in them, the style of the page what colours they have.
 * Plotly is large; it is asked for when the first chart comes into sight, so not before its tab is
 * opened. A chart that cannot be drawn leaves its table.
 */
const CONFIG = { displayModeBar: false, doubleClick: false, showTips: false };

let loading = null;

/** Plotly, asked for once; after a failure it is asked for again. */
function plotly(address) {
  loading ??= new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: address });
    script.addEventListener("load", () => resolve(window.Plotly));
    script.addEventListener("error", reject);
    document.head.append(script);
  }).catch((error) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The figure of a place, with the colours that the style of the page has now. */
function figureOf(host) {
  const style = window.getComputedStyle(host);
  const coloured = (_, value) =>
    typeof value === "string" && value.startsWith("var(") ? style.getPropertyValue(value.slice(4, -1)) : value;
  const { data, layout } = JSON.parse(host.dataset.chart, coloured);
  const font = { ...layout.font, family: style.fontFamily };
  return { data, layout: { ...layout, font, width: host.clientWidth } };
}

/** Draws in a place that is in sight: what is hidden has no width. */
async function draw(host) {
  const made = host.clientWidth && (await plotly(host.dataset.script).catch(() => null));
  if (!made) return;
  const { data, layout } = figureOf(host);
  made.react(host, data, layout, CONFIG);
}

/** Draws anew what gets another width, and forgets what was taken from the page. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.isConnected) draw(target);
    else {
      sizes.unobserve(target);
      window.Plotly?.purge(target);
    }
  }
});

/** Watches every place of a chart that comes onto the page. */
export function listen() {
  document.addEventListener("ecomap:filled", ({ detail }) => {
    for (const host of detail.host.querySelectorAll("[data-chart]")) sizes.observe(host);
  });

  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    document.querySelectorAll("[data-chart]").forEach(draw);
  });
}
