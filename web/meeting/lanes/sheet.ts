// @ts-nocheck
/**
 * Lays out the lanes for the room there is and the time in view: bars, names, dates and moments.
 */
import { say } from "./tab.ts";
import { clusters, ticks } from "./axis.ts";
import { make } from "./build.ts";
import { pack } from "./pack.ts";

const APART = 30; // px between two marks of moments
const LETTER = 9; // px that a letter of a date takes at most

/** Reads the width of every name, before anything is moved. */
function measured(track) {
  return [...track.children].map((element) => ({
    element,
    a: element.drawn.a,
    b: element.drawn.b,
    label: element.children[1].offsetWidth,
    short: element.lastChild.offsetWidth,
  }));
}

function show({ element }, place, width) {
  const { style } = element;
  element.dataset.side = place.side;
  style.left = `${place.left}px`;
  style.top = `${place.top}px`;
  style.width = `${Math.max(place.bar, 24)}px`;
  style.setProperty("--x", `${place.x}px`);
  style.setProperty("--bar", `${place.bar}px`);
  style.setProperty("--shift", `${(place.shift ?? 0) - place.left}px`);
  style.setProperty("--most", `${width}px`);
}

function layTracks(host, width) {
  const tracks = [...host.querySelectorAll(".lanes-track")].filter((one) => one.offsetParent);
  host.classList.add("measuring");
  const things = tracks.map(measured);
  host.classList.remove("measuring");
  tracks.forEach((track, index) => {
    const { places, height } = pack(things[index], width);
    track.style.height = `${height}px`;
    things[index].forEach((thing, number) => show(thing, places[number], width));
  });
}

const line = (at, name) => make("i", { class: name, style: `left:${at}%` });

/** A date beside its line; at the end of the axis before it, if there is room after the date before. */
function label(date, before, width) {
  const needed = (date.label.length + 1) * LETTER;
  const apart = ((date.at - (before?.at ?? 0)) * width) / 100;
  const edge = ((100 - date.at) * width) / 100 < needed;
  const written = edge && apart < 2 * needed ? "" : date.label;
  return make("span", { class: edge ? "edge" : "", style: `left:${date.at}%` }, written);
}

function layAxis(host, { days, moments }, width, lang) {
  const dates = ticks(days.first, days.last, width, lang);
  const today = (100 * (days.day - days.first + 1)) / (days.last - days.first + 1);
  const marks = clusters(moments, width, APART).map(({ at, said }) => {
    const name =
      said.length > 1 ? say("moments", { count: said.length, name: said.join("; ") }) : said[0];
    const label = { "aria-label": name, "data-said": name, style: `--at:${at}%`, type: "button" };
    return make(
      "button",
      { class: "lanes-moment", ...label },
      said.length > 1 ? String(said.length) : ""
    );
  });
  const labels = dates.map((date, index) => label(date, dates[index - 1], width));
  host.querySelector(".lanes-axis").replaceChildren(...labels, ...marks, line(today, "day"));
  const grid = dates.map(({ at }) => line(at, "tick"));
  host.querySelector(".lanes-grid").replaceChildren(...grid, line(today, "day"));
}

/** Lays out everything on a track of so many px. */
export function lay(host, drawn, width, lang) {
  host.style.setProperty("--track", `${width}px`);
  layAxis(host, drawn, width, lang);
  layTracks(host, width);
}
