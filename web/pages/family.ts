/**
 * Everything that the page of a family needs in the browser: its flower, and drawing it.
 *
 * Parts hear what happens in the order in which they stand here.
 */
import * as editor from "../draw/editor.ts";
import * as fields from "../draw/fields.ts";
import * as heading from "../draw/heading.ts";
import * as page from "../draw/page.ts";
import * as meant from "../draw/meant.ts";
import * as toolbar from "../draw/toolbar.ts";
import * as typing from "../draw/typing.ts";
import { opened as openFlower } from "./flower.ts";
import * as guide from "../guide/talk.ts";
import { answerDash } from "../kit/dash.ts";
import * as tabs from "../kit/tabs.ts";
import * as plan from "../plan/tab.ts";
import * as conflicts from "../saving/conflict_dialog.ts";
import * as notes from "../saving/notes.ts";
import * as leaving from "../saving/page.ts";
import * as status from "../saving/status.ts";
import { prepare } from "../saving/texts.ts";
import { openDoor } from "./door.ts";

const PARTS = [
  ...[heading, page, tabs],
  ...[typing, editor, fields, meant, guide, plan, toolbar],
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
