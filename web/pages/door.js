/**
 * The door for who looks at a page from outside: tests, benchmarks, the console of a browser. It
 * gives what is going on at this moment, under `ecomap`. No module of ours goes through it.
 */
import { settleForms } from "../draw/fields.js";
import { chosenDay } from "../draw/parts.js";
import { addParty, choose as open, connect, perform } from "../draw/perform.js";
import { choose, letGo, setDay } from "../flower/acts.js";
import { setConnecting } from "../flower/connect.js";
import { setDrawing, shownPetalAt } from "../flower/drawing.js";
import { edit, preview } from "../flower/edit.js";
import { current, fitsBox } from "../flower/view.js";
import * as saving from "../saving/session.js";
import { hasWords } from "../saving/texts.js";
import { versionsOf } from "../saving/versions.js";

/** Opens the door, with what else a page has to show. */
export function openDoor(more = {}) {
  const acts = { choose, letGo, setDay, setConnecting, setDrawing, edit, preview };
  window.ecomap = {
    saving: { ...saving, hasWords, versionsOf },
    flower: { ...acts, current, fitsBox, shownPetalAt },
    draw: { addParty, connect, choose: open, perform, chosenDay, settleForms },
    ...more,
  };
}
