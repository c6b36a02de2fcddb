import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Way } from "./judge.ts";
import { judge } from "./judge.ts";

/** What somebody wrote who had seen neither the judge nor its limits, by the documentation of Slack. */
interface Planted {
  readonly name: string;
  readonly way: Way;
  readonly payload: Readonly<Record<string, unknown>>;
}

function read(name: "faults" | "controls"): readonly Planted[] {
  const file = new URL(`planted/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as readonly Planted[];
}

const isFaulty = ({ way, payload }: Planted) => judge(way, payload).length > 0;

/** What the judge does not know. The app does none of it. */
const unknown = [
  "external_id argument of 256 characters",
  "url on an option of a select",
  "email input in a message",
  "file input with dispatch_action",
];

describe("payloads that others planted", () => {
  it("are found where one thing is wrong with them, 96 of 100", () => {
    const missed = read("faults").filter((planted) => !isFaulty(planted));
    expect(missed.map(({ name }) => name)).toEqual(unknown);
  });

  it("pass where nothing is, all 50", () => {
    expect(read("controls").filter(isFaulty)).toEqual([]);
  });
});
