import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inRange } from "./node-range.mjs";

const root = new URL("../../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  engines: { node: string };
};

describe("the range of Node", () => {
  it.each([
    ["20.20.2", false],
    ["22.23.2", false],
    ["22.23.3", true],
    ["24.19.9", false],
    ["24.20.0", true],
    ["25.9.0", false],
    ["26.5.1", false],
    ["26.6.0", true],
    ["30.0.0", true],
  ])("of package.json has %s: %s", (version, expected) => {
    expect(inRange(version, manifest.engines.node)).toBe(expected);
  });

  it("has the Node that the launcher brings", () => {
    const brought = readFileSync(new URL(".node-version", root), "utf8").trim();
    expect(inRange(brought, manifest.engines.node)).toBe(true);
  });

  it("of another kind is refused, not guessed at", () => {
    expect(() => inRange("24.0.0", "~24.0.0")).toThrow(RangeError);
  });
});
