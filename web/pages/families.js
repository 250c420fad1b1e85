/**
 * Everything that the list of families needs in the browser.
 */
import * as dialogs from "../caseload/dialogs.js";
import * as files from "../caseload/files.js";
import * as list from "../caseload/list.js";
import * as menu from "../caseload/menu.js";

for (const part of [dialogs, files, list, menu]) part.listen();
