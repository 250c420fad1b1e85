// @ts-nocheck
/**
 * Everything that the page of the meeting needs in the browser: the flower and the parts beside it.
 *
 * Parts hear what happens in the order in which they stand here.
 */
import * as typed from "../draw/controls_typed.ts";
import * as editor from "../draw/editor.ts";
import * as fields from "../draw/fields.ts";
import * as heading from "../draw/heading.ts";
import * as perform from "../draw/perform.ts";
import * as toolbar from "../draw/toolbar.ts";
import { opened as openFlower } from "../flower/main.ts";
import { answerDash } from "../kit/dash.ts";
import * as tabs from "../kit/tabs.ts";
import * as agenda from "../meeting/agenda.ts";
import * as items from "../meeting/agenda_items.ts";
import * as charts from "../meeting/charts.ts";
import * as cooperation from "../meeting/cooperation.ts";
import * as discuss from "../meeting/discuss.ts";
import * as lists from "../meeting/discuss_lists.ts";
import * as said from "../meeting/discuss_said.ts";
import * as lanes from "../meeting/lanes.ts";
import * as light from "../meeting/light.ts";
import * as matrix from "../meeting/matrix.ts";
import * as minutes from "../meeting/minutes.ts";
import * as paper from "../meeting/minutes_show.ts";
import * as page from "../meeting/page.ts";
import * as answers from "../meeting/reflection_acts.ts";
import * as desk from "../meeting/reflection_desk.ts";
import * as scaling from "../meeting/scaling.ts";
import * as pointer from "../meeting/scaling_pointer.ts";
import * as plan from "../plan/tab.ts";
import * as conflicts from "../saving/conflict_dialog.ts";
import * as notes from "../saving/notes.ts";
import * as leaving from "../saving/page.ts";
import * as status from "../saving/status.ts";
import { prepare } from "../saving/texts.ts";
import { openDoor } from "./door.ts";

const PARTS = [
  ...[heading, tabs],
  ...[typed, editor, fields, perform, plan, toolbar],
  ...[conflicts, notes, leaving, status],
  ...[agenda, items, cooperation, discuss, lists, said, lanes, light, matrix],
  ...[charts, minutes, paper, page, answers, desk, scaling, pointer],
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
