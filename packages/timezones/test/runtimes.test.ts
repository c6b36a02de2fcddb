import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { collectAnswers } from "./answers.ts";

// `pnpm test:runtimes` asks the same of other Nodes.
test("the answers of this runtime are those of every other one", () => {
  expect(collectAnswers()).toBe(readFileSync(new URL("golden/answers.txt", import.meta.url), "utf8"));
});
