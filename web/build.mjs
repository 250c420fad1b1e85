/**
 * Makes the bundles: for each page one minified file of everything it imports, the same whoever
 * makes it and whenever. Use: `node web/build.mjs [FOLDER]`, by default into `assets/bundles`.
 */
import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WEB = dirname(fileURLToPath(import.meta.url));
const PAGES = ["families", "family", "meeting", "settings"];

await build({
  absWorkingDir: WEB,
  entryPoints: PAGES.map((page) => `pages/${page}.ts`),
  outdir: process.argv[2] ?? join(WEB, "../assets/bundles"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
});
