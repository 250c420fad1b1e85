/**
 * Everything that the page of the meeting needs in the browser: the flower and the parts beside it.
 *
 * Parts hear what happens in the order in which they stand here.
 */
import * as editor from "../draw/editor.ts";
import * as fields from "../draw/fields.ts";
import * as heading from "../draw/heading.ts";
import * as meant from "../draw/meant.ts";
import * as toolbar from "../draw/toolbar.ts";
import * as typing from "../draw/typing.ts";
import { opened as openFlower } from "./flower.ts";
import { answerDash } from "../kit/dash.ts";
import * as tabs from "../kit/tabs.ts";
import * as agenda from "../meeting/agenda/meeting.ts";
import * as items from "../meeting/agenda/items.ts";
import * as charts from "../meeting/charts.ts";
import * as cooperation from "../meeting/cooperation/tab.ts";
import * as discuss from "../meeting/discuss/finding.ts";
import * as lists from "../meeting/discuss/lists.ts";
import * as said from "../meeting/discuss/said.ts";
import * as lanes from "../meeting/lanes/tab.ts";
import * as light from "../meeting/light/shine.ts";
import * as matrix from "../meeting/matrix/tab.ts";
import * as minutes from "../meeting/minutes/fields.ts";
import * as earlier from "../meeting/minutes/earlier.ts";
import * as paper from "../meeting/minutes/paper.ts";
import * as page from "../meeting/page.ts";
import * as answers from "../meeting/reflection/acts.ts";
import * as desk from "../meeting/reflection/desk.ts";
import * as scaling from "../meeting/scaling/tab.ts";
import * as pointer from "../meeting/scaling/pointer.ts";
import * as plan from "../plan/tab.ts";
import * as conflicts from "../saving/conflict_dialog.ts";
import * as notes from "../saving/notes.ts";
import * as leaving from "../saving/page.ts";
import * as status from "../saving/status.ts";
import { prepare } from "../saving/texts.ts";
import { openDoor } from "./door.ts";

const PARTS = [
  ...[heading, tabs],
  ...[typing, editor, fields, meant, plan, toolbar],
  ...[conflicts, notes, leaving, status],
  ...[agenda, items, cooperation, discuss, lists, said, lanes, light, matrix],
  ...[charts, minutes, earlier, paper, page, answers, desk, scaling, pointer],
];

for (const part of PARTS) part.listen();

answerDash({
  meeting: { fill: page.fill },
  flower: { open: openFlower },
  draw: { open: toolbar.opened },
  plan: { open: plan.opened },
  saving: { prepare },
});

openDoor({ meeting: { light: light.currentLight } });
