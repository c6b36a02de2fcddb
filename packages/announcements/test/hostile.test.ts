import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";
import { readsAnyText } from "./hostile-texts.ts";

describe("any text", () => {
  it("is read without an error, with spans inside it, drafts that the model allows, and the same each time", () => {
    // A hundred thousand of them: pnpm fuzz, in this package
    fc.assert(readsAnyText, { numRuns: 150 });
    // Five seconds are too few where other work takes the processor.
  }, 30_000);

  it.each([
    "the webinar ",
    "12 and ",
    "Co-chaired by ",
    '"',
    "Ministry of ",
    "e\u0301",
    "- x\n",
    "Date: 1 May\n",
    "The workshop will be held in Rabat on 3 May 2027 and co-chaired by Ghana, ",
    "- 3 May 2027: Workshop on visas, Rabat\n",
    "Workshop\n\n3 May 2027\n\n",
  ])("is read where it repeats %j", (words) => {
    expect(() => readAnnouncement(words.repeat(400))).not.toThrow();
  });
});
