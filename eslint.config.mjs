/**
 * How the browser's code is checked: typescript-eslint's strictest rules with types, imports that
 * go one way (`web/layers.json`) and never in a circle.
 */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

const ROOT = dirname(fileURLToPath(import.meta.url));

/**
 * Folders of `web/`, from those that know others to those that know nobody: a folder imports from
 * the rows below its own, and from itself. `tests/test_web.py` reads the same rows.
 */
const LAYERS = JSON.parse(readFileSync(`${ROOT}/web/layers.json`, "utf8"));

/** Where the rules leave a choice. */
const TASTE = {
  // An arrow function may say shortly what it does, also when nothing comes of it.
  "@typescript-eslint/no-confusing-void-expression": [
    "error",
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // A text with nothing in it is often nothing: `name || words.nameless`.
  "@typescript-eslint/prefer-nullish-coalescing": [
    "error",
    { ignorePrimitives: { string: true, boolean: true } },
  ],
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  // What is taken out of an object so that the rest is left has no name: `{ [list]: _, ...rest }`.
  "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
  "@typescript-eslint/consistent-indexed-object-style": "off",
  "@typescript-eslint/explicit-module-boundary-types": "error",
};

/** Folders that are still to be typed. */
const UNTYPED = ["flower"].map((name) => `web/${name}/**`);

/** The modules of a folder: those of its own, when a folder within has a row of its own. */
function modulesOf(folder) {
  const nested = LAYERS.flat().some((other) => other.startsWith(`${folder}/`));
  return `./web/${folder}/${nested ? "*.ts" : "**"}`;
}

/** What each folder of a row may not import: its neighbours, and what stands in the rows above. */
function zonesOf(row, index) {
  const above = LAYERS.slice(0, index + 1).flat();
  return row.map((folder) => ({
    target: `./web/${folder}/**`,
    from: above.filter((other) => other !== folder).map(modulesOf),
  }));
}

const ZONES = LAYERS.flatMap(zonesOf).filter(({ from }) => from.length);

export default tseslint.config(
  { ignores: ["assets/**", "node_modules/**", ...UNTYPED] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["web/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { project: `${ROOT}/tsconfig.json` } },
    settings: { "import-x/resolver": { node: { extensions: [".ts"] } } },
    rules: {
      ...TASTE,
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { basePath: ROOT, zones: ZONES }],
      "import-x/no-unresolved": "error",
    },
  }
);
