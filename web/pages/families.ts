/**
 * Everything that the list of families needs in the browser.
 */
import * as dialogs from "../caseload/dialogs.ts";
import * as files from "../caseload/files.ts";
import * as list from "../caseload/list.ts";
import * as menu from "../caseload/menu.ts";

for (const part of [dialogs, files, list, menu]) part.listen();
