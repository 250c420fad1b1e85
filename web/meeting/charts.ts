/**
 * Charts by Plotly: the server says what is in them, the style of the page what colours they have.
 * Plotly is large; it is asked for when the first chart comes into sight, so not before its tab is
 * opened. A chart that cannot be drawn leaves its table.
 */
import { make } from "../kit/dom.ts";
import { allWithin, as, carried } from "../kit/find.ts";
import { filled } from "./events.ts";

/** A figure as Plotly takes it: `Figure` of ecomap/figures/charts.py, which says what is in it. */
interface Figure {
  readonly data: readonly object[];
  readonly layout: { readonly font?: object; readonly height: number; readonly width?: number };
}

/** What is used of plotly.js. */
interface Plotly {
  /** Draws a figure in an element, or changes the one that is there. */
  readonly react: (
    host: HTMLElement,
    data: Figure["data"],
    layout: Figure["layout"],
    config: Readonly<Record<string, boolean>>
  ) => Promise<HTMLElement>;
  /** Takes a figure away with all that was remembered of it. */
  readonly purge: (host: HTMLElement) => void;
}

declare global {
  interface Window {
    /** There once its script was loaded. */
    Plotly?: Plotly;
  }
}

const CONFIG = { displayModeBar: false, doubleClick: false, showTips: false };

let loading: Promise<Plotly | undefined> | null = null;

function load(address: string): Promise<Plotly | undefined> {
  return new Promise((resolve, reject) => {
    const loaded = (): void => resolve(window.Plotly);
    document.head.append(make("script", { src: address, load: loaded, error: reject }));
  });
}

/** Plotly, asked for once; after a failure, which gives nothing, it is asked for again. */
function plotly(address: string): Promise<Plotly | undefined> {
  loading ??= load(address).catch(() => {
    loading = null;
    return undefined;
  });
  return loading;
}

/** The figure of a place, with the colours that the style of the page has now. */
function figureOf(host: HTMLElement): Figure {
  const style = getComputedStyle(host);
  const coloured = (_: string, value: unknown): unknown =>
    typeof value === "string" && value.startsWith("var(")
      ? style.getPropertyValue(value.slice(4, -1))
      : value;
  const { data, layout } = JSON.parse(carried(host, "chart"), coloured) as Figure;
  const font = { ...layout.font, family: style.fontFamily };
  return { data, layout: { ...layout, font, width: host.clientWidth } };
}

/** Draws in a place that is in sight: what is hidden has no width. */
async function draw(host: HTMLElement): Promise<void> {
  if (!host.clientWidth) return;
  const made = await plotly(carried(host, "script"));
  if (!made) return;
  const { data, layout } = figureOf(host);
  await made.react(host, data, layout, CONFIG);
}

/** Draws anew what gets another width, and forgets what was taken from the page. */
function follow(host: HTMLElement): void {
  if (host.isConnected) void draw(host);
  else {
    sizes.unobserve(host);
    window.Plotly?.purge(host);
  }
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const host = as(target, HTMLElement);
    if (host) follow(host);
  }
});

const CHARTS = "[data-chart]";

/** Watches every place of a chart that comes onto the page. */
export function listen(): void {
  filled.hear(({ host }) => {
    for (const chart of allWithin(host, CHARTS)) sizes.observe(chart);
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    for (const chart of allWithin(document, CHARTS)) void draw(chart);
  });
}
