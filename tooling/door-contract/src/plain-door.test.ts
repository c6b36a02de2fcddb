import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { keepContract } from "./keep-contract.ts";
import { openPlainDoor } from "./plain-door.ts";

keepContract("the plain door", openPlainDoor);

/** How many lines files of this folder have, comments and imports among them. */
function linesOf(...names: readonly string[]): number {
  const texts = names.map((name) => readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8"));
  return texts.join("").trimEnd().split("\n").length;
}

it("a door has at most 200 lines beside its words, and a program with one some fifty", () => {
  expect(linesOf("plain-acts", "plain-notifier")).toBeLessThanOrEqual(200);
  expect(linesOf("plain-program")).toBeLessThanOrEqual(60);
});
