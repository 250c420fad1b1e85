// @ts-nocheck
/**
 * The time bar: a native range over all days of the family, its moments as marks, steps and play.
 */
import { dateText, dayText, fill, sentence } from "../kit/words.ts";
import { iconMarkup } from "./paint/icons.ts";

/** ms between two steps while playing. */
const BEAT = 1100;
/** Least distance between two marks, as part of the bar; nearer moments share one. */
const APART = 0.045;

function button(className, label, content) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.setAttribute("aria-label", label);
  made.title = label;
  made.innerHTML = content;
  return made;
}

function rangeInput(label) {
  const range = document.createElement("input");
  Object.assign(range, { type: "range", step: 1, id: "flower-range" });
  range.setAttribute("aria-label", label);
  return range;
}

/** Moments that lie too close together to point at share a mark. */
function clusters(family) {
  const length = Math.max(1, family.last - family.first);
  const found = [];
  for (const moment of family.moments) {
    const at = (moment.day - family.first) / length;
    const last = found[found.length - 1];
    if (last && at - last.at < APART) last.moments.push(moment);
    else found.push({ at, moments: [moment] });
  }
  return found;
}

function momentText(moment, words) {
  const title = moment.title || sentence(words.moment_kind[moment.kind]);
  return `${dateText(moment.date, words.lang)}: ${title}`;
}

function markElement(cluster, words, goTo, dayNow) {
  const label = cluster.moments.map((m) => momentText(m, words)).join("\n");
  const mark = button("flower-mark", label, "<span></span>");
  mark.style.left = `${cluster.at * 100}%`;
  mark.addEventListener("click", () => {
    const days = cluster.moments.map((m) => m.day);
    goTo(days.find((d) => d > dayNow()) ?? days[0]);
  });
  return mark;
}

function marksElement(words) {
  const marks = box("flower-marks");
  marks.setAttribute("role", "group");
  marks.setAttribute("aria-label", words.moments);
  return marks;
}

/** Brings the marks to the moments of a family, when they differ from what is there. */
function drawMarks(marks, family, words, goTo, dayNow) {
  const found = clusters(family);
  const content = JSON.stringify(found);
  if (marks.flowerContent === content) return;
  marks.flowerContent = content;
  marks.replaceChildren(...found.map((cluster) => markElement(cluster, words, goTo, dayNow)));
}

function neighbour(family, day, direction) {
  const days = direction > 0 ? family.changes : [...family.changes].reverse();
  return days.find((d) => (d - day) * direction > 0);
}

/** Plays step by step until the end or until `stop`; calls `onState` when it starts or stops. */
function player(step, onState) {
  let timer = null;
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    onState(false);
  };
  const start = () => {
    timer = setInterval(() => step() || stop(), BEAT);
    onState(true);
  };
  return {
    toggle: () => (timer === null ? start() : stop()),
    stop,
    playing: () => timer !== null,
  };
}

function playButton(looks, words) {
  const made = button("flower-play", words.play, "");
  const show = (playing) => {
    const label = playing ? words.pause : words.play;
    made.innerHTML = iconMarkup(looks, playing ? "pause" : "play");
    made.setAttribute("aria-label", label);
    made.title = label;
  };
  show(false);
  return { made, show };
}

function compareButton(words) {
  const made = button("flower-compare", words.compare, "");
  made.removeAttribute("title");
  made.removeAttribute("aria-label");
  made.textContent = words.compare;
  made.setAttribute("aria-pressed", "false");
  return made;
}

/**
 * Builds the time bar in `host`. on: {day(number), compare()}. Returns {follow(family): the days
 * and moments of that family from now on, show(day, then, whether it is drawn on), stop}.
 */
export function buildTime(host, looks, words, on) {
  let family = null;
  const range = rangeInput(words.time);
  const dayNow = () => Number(range.value);
  const jump = (day) => day !== undefined && (on.day(day), true);
  const { made: play, show: showPlaying } = playButton(looks, words);
  const playing = player(() => jump(neighbour(family, dayNow(), 1)), showPlaying);
  const go = (day) => (playing.stop(), jump(day));
  const earlier = button("flower-step", words.earlier, iconMarkup(looks, "chevron-left"));
  const later = button("flower-step", words.later, iconMarkup(looks, "chevron-right"));
  const compare = compareButton(words);
  earlier.addEventListener("click", () => go(neighbour(family, dayNow(), -1)));
  later.addEventListener("click", () => go(neighbour(family, dayNow(), 1)));
  range.addEventListener("input", () => go(dayNow()));
  compare.addEventListener("click", on.compare);
  play.addEventListener("click", () => {
    const ahead = family.changes.some((day) => day > dayNow() && day < family.last);
    if (!playing.playing() && !ahead) jump(family.first);
    playing.toggle();
  });
  const marks = marksElement(words);
  const parts = {
    range,
    compare,
    ...assemble(host, [earlier, play, later], range, marks, compare),
  };
  const follow = (other) => {
    family = other;
    Object.assign(range, { min: family.first, max: family.last });
    drawMarks(marks, family, words, go, dayNow);
  };
  const show = (...shown) => showDay(parts, family, words, ...shown);
  return { follow, show, stop: playing.stop };
}

function box(className, ...children) {
  const made = document.createElement("div");
  made.className = className;
  made.append(...children);
  return made;
}

function assemble(host, buttons, range, marks, compare) {
  const date = box("flower-date");
  const note = box("flower-note");
  const pin = box("flower-pin");
  const track = box("flower-track", marks, pin, range);
  host.replaceChildren(
    box("flower-steps", ...buttons),
    box("flower-when", date, note),
    compare,
    track
  );
  return { date, note, pin };
}

function momentsOn(day, family, words) {
  const there = family.moments.filter((m) => m.day === day);
  return there.map((m) => m.title || words.moment_kind[m.kind]);
}

/** What stands under the day: that drawing happens on it, what it is compared with, or moments. */
function noteOf(day, then, drawsThen, moments, words) {
  const on = (key, which) => fill(words[key], { day: dayText(which, words.lang) });
  if (drawsThen) return on("drawing-day", day);
  if (then !== null) return on("compare-on", then);
  return moments.map(sentence).join(" · ");
}

function showPin(pin, family, then) {
  pin.hidden = then === null;
  if (then === null) return;
  pin.style.left = `${((then - family.first) / Math.max(1, family.last - family.first)) * 100}%`;
}

function showDay({ range, compare, date, note, pin }, family, words, day, then, drawsThen) {
  const text = dayText(day, words.lang);
  const moments = momentsOn(day, family, words);
  range.value = String(day);
  range.setAttribute("aria-valuetext", [text, ...moments].join(", "));
  date.textContent = text;
  note.textContent = noteOf(day, then, drawsThen, moments, words);
  note.classList.toggle("drawing-then", drawsThen);
  showPin(pin, family, then);
  compare.setAttribute("aria-pressed", String(then !== null));
}
