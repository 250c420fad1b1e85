/**
 * Everything that the page of the meeting needs in the browser: the flower and the parts beside it.
 *
 * Parts hear what happens in the order in which they stand here.
 */
import * as typed from "../draw/controls_typed.js";
import * as editor from "../draw/editor.js";
import * as fields from "../draw/fields.js";
import * as heading from "../draw/heading.js";
import * as perform from "../draw/perform.js";
import * as toolbar from "../draw/toolbar.js";
import { opened as openFlower } from "../flower/main.js";
import { answerDash } from "../kit/dash.js";
import * as tabs from "../kit/tabs.js";
import * as agenda from "../meeting/agenda.js";
import * as items from "../meeting/agenda_items.js";
import * as cooperation from "../meeting/cooperation.js";
import * as discuss from "../meeting/discuss.js";
import * as lists from "../meeting/discuss_lists.js";
import * as said from "../meeting/discuss_said.js";
import * as lanes from "../meeting/lanes.js";
import * as light from "../meeting/light.js";
import * as matrix from "../meeting/matrix.js";
import * as minutes from "../meeting/minutes.js";
import * as paper from "../meeting/minutes_show.js";
import * as page from "../meeting/page.js";
import * as answers from "../meeting/reflection_acts.js";
import * as desk from "../meeting/reflection_desk.js";
import * as scaling from "../meeting/scaling.js";
import * as pointer from "../meeting/scaling_pointer.js";
import * as plan from "../plan/tab.js";
import * as conflicts from "../saving/conflict_dialog.js";
import * as notes from "../saving/notes.js";
import * as leaving from "../saving/page.js";
import * as status from "../saving/status.js";
import { prepare } from "../saving/texts.js";
import { openDoor } from "./door.js";

const PARTS = [
  ...[heading, tabs],
  ...[typed, editor, fields, perform, plan, toolbar],
  ...[conflicts, notes, leaving, status],
  ...[agenda, items, cooperation, discuss, lists, said, lanes, light, matrix],
  ...[minutes, paper, page, answers, desk, scaling, pointer],
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
