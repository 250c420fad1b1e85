/**
 * Everything that the page of the thresholds needs in the browser.
 */
import { listen } from "../settings/thresholds.ts";

listen();
