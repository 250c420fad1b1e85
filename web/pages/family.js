/**
 * Everything that the page of a family needs in the browser: its flower, and drawing it.
 *
 * Parts hear what happens in the order in which they stand here.
 */
import * as typed from "../draw/controls_typed.js";
import * as editor from "../draw/editor.js";
import * as fields from "../draw/fields.js";
import * as heading from "../draw/heading.js";
import * as page from "../draw/page.js";
import * as perform from "../draw/perform.js";
import * as toolbar from "../draw/toolbar.js";
import { opened as openFlower } from "../flower/main.js";
import * as guide from "../guide/card.js";
import { answerDash } from "../kit/dash.js";
import * as tabs from "../kit/tabs.js";
import * as plan from "../plan/tab.js";
import * as conflicts from "../saving/conflict_dialog.js";
import * as notes from "../saving/notes.js";
import * as leaving from "../saving/page.js";
import * as status from "../saving/status.js";
import { prepare } from "../saving/texts.js";
import { openDoor } from "./door.js";

const PARTS = [
  ...[heading, page, tabs],
  ...[typed, editor, fields, perform, guide, plan, toolbar],
  ...[conflicts, notes, leaving, status],
];

for (const part of PARTS) part.listen();

answerDash({
  family: { fill: page.fill },
  flower: { open: openFlower },
  draw: { open: toolbar.opened },
  guide: { open: guide.opened },
  plan: { open: plan.opened },
  saving: { prepare },
});

openDoor();
