/**
 * The door for who looks at a page from outside: the tests that drive a browser, the benchmarks, and
 * the console of who maintains it. It gives, under `ecomap`, what is going on at this moment and the
 * acts that take a person many taps. No module of ours goes through it.
 *
 * It stands in what is served, so that the very bytes that people use are what is tested. Nothing
 * secret goes through it, and nothing that the page could not do without it: what is shown here is
 * on the page already, and the server judges every change by itself, whoever asks for it.
 */
import { settleForms } from "../draw/fields.ts";
import { addParty, connect } from "../draw/meant.ts";
import { chosenDay } from "../draw/parts.ts";
import { choose as open, perform as carryOut } from "../draw/perform.ts";
import { choose, setDay } from "../flower/acts.ts";
import { setConnecting } from "../flower/connect.ts";
import { setDrawing } from "../flower/drawing.ts";
import { edit, preview } from "../flower/edit.ts";
import { shownPetalAt } from "../flower/pointer.ts";
import { current, fitsBox } from "../flower/view.ts";
import * as session from "../saving/session.ts";
import { hasWords } from "../saving/texts.ts";
import { versionsOf } from "../saving/versions.ts";

const { document, family, status, perform, undo, redo, canUndo, canRedo } = session;

const DOOR = {
  /** The family as it is shown, how saving stands, steps and back; and conflicts in words. */
  saving: {
    ...{ document, family, status, hasWords, versionsOf },
    ...{ perform, undo, redo, canUndo, canRedo },
  },
  /** What is drawn now, and what a hand does on it: choose, drag, connect, type a name. */
  flower: {
    ...{ current, fitsBox, shownPetalAt },
    ...{ choose, setDay, setConnecting, setDrawing, edit, preview },
  },
  /** Opening an editor, and acts with what is said of them aloud. */
  draw: { choose: open, perform: carryOut, addParty, connect, chosenDay, settleForms },
};

declare global {
  interface Window {
    ecomap?: typeof DOOR;
  }
}

/** Opens the door; `more`: what the page has to show besides, by part. */
export function openDoor(more: Readonly<Record<string, object>> = {}): void {
  window.ecomap = { ...DOOR, ...more };
}
