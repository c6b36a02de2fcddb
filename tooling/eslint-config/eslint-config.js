import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { stayInside } from "./stay-inside.js";

const clock = "Pass the time in: the core has no clock.";
const chance = "Pass it in: the core makes nothing up.";

const io = "Take it as a dependency: the core reaches nothing.";
const outside = ["fetch", "process", "performance", "setTimeout", "setInterval"];
const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: clock,
};

const oneLanguage = {
  selector: ":matches(ConditionalExpression, IfStatement)[test.left.name='locale']",
  message: "Write { en: …, fr: … }[locale], so that the compiler asks for a further language.",
};

const plural = {
  selector: "ConditionalExpression[test.operator='==='][test.right.value=1]",
  message: "Choose by pluralIn of the core: in French nothing is singular, too.",
};

/** What acts on the world: the store, and the doors. All other packages are pure. */
const acting = ["packages/{store,web}/**/*.ts"];

/** Rules for a whole repository of packages and apps. */
export default defineConfig(
  { ignores: ["**/dist/**", "**/node_modules/**", "**/.turbo/**", "**/var/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      eqeqeq: "error",
      // French needs no-break spaces, and they are meant where they stand in a text.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A table of cases is read row by row.
    files: ["**/*.test.ts", "**/test/**/*.ts"],
    rules: { "max-lines": ["error", { max: 360, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["**/*.{ts,js,mjs}"],
    plugins: { house: { rules: { "stay-inside": stayInside } } },
    rules: { "house/stay-inside": "error" },
  },
  {
    files: ["packages/*/src/**/*.ts", "apps/*/src/{blocks,locales,ports}/**/*.ts"],
    ignores: ["**/*.test.ts", ...acting],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: clock },
        { object: "Math", property: "random", message: chance },
        { object: "crypto", property: "randomUUID", message: chance },
      ],
      "no-restricted-syntax": ["error", noClock],
      "no-restricted-globals": ["error", ...outside.map((name) => ({ name, message: io }))],
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["**/*.test.ts", ...acting],
    rules: { "no-restricted-syntax": ["error", noClock, oneLanguage] },
  },
  {
    files: acting,
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", oneLanguage] },
  },
  {
    files: ["packages/core/src/sentences/*.ts", "{apps,packages}/*/src/locales/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", noClock, oneLanguage, plural] },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "console",
          "process",
          "URL",
          "Bun",
          "setInterval",
          "clearInterval",
          "fetch",
          "AbortSignal",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
