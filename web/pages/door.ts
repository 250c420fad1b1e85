// @ts-nocheck
/**
 * The door for who looks at a page from outside: tests, benchmarks, the console of a browser. It
 * gives what is going on at this moment, under `ecomap`. No module of ours goes through it.
 */
import { settleForms } from "../draw/fields.ts";
import { addParty, connect } from "../draw/meant.ts";
import { chosenDay } from "../draw/parts.ts";
import { choose as open, perform } from "../draw/perform.ts";
import { choose, letGo, setDay } from "../flower/acts.ts";
import { setConnecting } from "../flower/connect.ts";
import { setDrawing, shownPetalAt } from "../flower/drawing.ts";
import { edit, preview } from "../flower/edit.ts";
import { current, fitsBox } from "../flower/view.ts";
import * as saving from "../saving/session.ts";
import { hasWords } from "../saving/texts.ts";
import { versionsOf } from "../saving/versions.ts";

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
