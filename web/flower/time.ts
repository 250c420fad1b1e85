/**
 * The time bar: a native range over all days of the family, its moments as marks, steps and play.
 */
import type { Day } from "../kit/days.ts";
import { dayText, fill, sentence } from "../kit/words.ts";
import type { Looks } from "./scene/looks.ts";
import type { FlowerWords } from "./scene/words.ts";
import {
  assemble,
  clusters,
  markElement,
  partOf,
  partsOf,
  showPlaying,
  type Parts,
  type Timed,
} from "./time_parts.ts";

/** ms between two steps while playing. */
const BEAT = 1100;

/** Who hears of another day, and that then and now are compared. */
interface TimeHears {
  day(day: Day): void;
  compare(): void;
}

/** Plays step by step until there is none or until it is stopped. */
class Player {
  private timer: ReturnType<typeof setInterval> | null = null;
  private readonly step: () => boolean;
  private readonly onState: (playing: boolean) => void;

  /** step: takes the next one; false = there is none. onState: hears whether it plays. */
  constructor(step: () => boolean, onState: (playing: boolean) => void) {
    this.step = step;
    this.onState = onState;
  }

  get playing(): boolean {
    return this.timer !== null;
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    this.onState(false);
  }

  toggle(): void {
    if (this.playing) return this.stop();
    this.timer = setInterval(() => void (this.step() || this.stop()), BEAT);
    return this.onState(true);
  }
}

function neighbour({ changes }: Timed, day: Day, direction: 1 | -1): Day | undefined {
  return direction > 0 ? changes.find((d) => d > day) : changes.findLast((d) => d < day);
}

export class TimeBar {
  private family: Timed = { first: 0, last: 0, changes: [], moments: [] };
  private marked = "";
  private readonly parts: Parts;
  private readonly words: FlowerWords;
  private readonly on: TimeHears;
  private readonly player: Player;

  /** Builds the bar in a host. */
  constructor(host: HTMLElement, looks: Looks, words: FlowerWords, on: TimeHears) {
    this.parts = partsOf(looks, words);
    this.words = words;
    this.on = on;
    const { play } = this.parts;
    this.player = new Player(
      () => this.jump(neighbour(this.family, this.day, 1)),
      (playing) => showPlaying(play, playing, looks, words)
    );
    this.listen();
    assemble(host, this.parts);
  }

  private get day(): Day {
    return Number(this.parts.range.value);
  }

  /** Goes to a day; false when there is none to go to. */
  private jump(day: Day | undefined): boolean {
    if (day !== undefined) this.on.day(day);
    return day !== undefined;
  }

  /** Goes to a day by hand: nothing plays any more. */
  private go(day: Day | undefined): void {
    this.player.stop();
    this.jump(day);
  }

  private listen(): void {
    const { earlier, later, range, compare, play } = this.parts;
    earlier.addEventListener("click", () => this.go(neighbour(this.family, this.day, -1)));
    later.addEventListener("click", () => this.go(neighbour(this.family, this.day, 1)));
    range.addEventListener("input", () => this.go(this.day));
    compare.addEventListener("click", () => this.on.compare());
    play.addEventListener("click", () => this.play());
  }

  /** Plays, from the beginning when nothing is ahead; or stops. */
  private play(): void {
    const { changes, first, last } = this.family;
    const ahead = changes.some((day) => day > this.day && day < last);
    if (!this.player.playing && !ahead) this.jump(first);
    this.player.toggle();
  }

  /** Shows the days and moments of this family from now on. */
  follow(family: Timed): void {
    this.family = family;
    const { range, marks } = this.parts;
    Object.assign(range, { min: family.first, max: family.last });
    const found = clusters(family);
    const content = JSON.stringify(found);
    if (content === this.marked) return;
    this.marked = content;
    const pressed = (days: readonly Day[]) => this.go(days.find((d) => d > this.day) ?? days[0]);
    marks.replaceChildren(...found.map((one) => markElement(one, this.words, pressed)));
  }

  /** Shows a day, with the one it is compared with, or null; drawsThen: it is drawn on. */
  show(day: Day, then: Day | null, drawsThen: boolean): void {
    const { range, date, note, compare } = this.parts;
    const text = dayText(day, this.words.lang);
    const moments = this.momentsOn(day);
    range.value = String(day);
    range.setAttribute("aria-valuetext", [text, ...moments].join(", "));
    date.textContent = text;
    note.textContent = this.noteOf(day, then, drawsThen) ?? moments.map(sentence).join(" · ");
    note.classList.toggle("drawing-then", drawsThen);
    this.showPin(then);
    compare.setAttribute("aria-pressed", String(then !== null));
  }

  private momentsOn(day: Day): string[] {
    const there = this.family.moments.filter((m) => m.day === day);
    return there.map((m) => m.title || this.words.moment_kind[m.kind]);
  }

  /** That drawing happens on the day, or what it is compared with; null = neither. */
  private noteOf(day: Day, then: Day | null, drawsThen: boolean): string | null {
    const on = (key: "drawing-day" | "compare-on", which: Day) =>
      fill(this.words[key], { day: dayText(which, this.words.lang) });
    if (drawsThen) return on("drawing-day", day);
    return then === null ? null : on("compare-on", then);
  }

  private showPin(then: Day | null): void {
    const { pin } = this.parts;
    pin.hidden = then === null;
    if (then !== null) pin.style.left = `${partOf(then, this.family) * 100}%`;
  }

  /** Stops what is playing. */
  stop(): void {
    this.player.stop();
  }
}
