import { delegationCodes } from "@rabat-process/events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ids, readPending } from "./ids.ts";
import { limits } from "./limits.ts";
import { readShown, writeShown } from "./shown.ts";

const shown = fc.record(
  {
    uid: fc
      .stringMatching(/^[a-z0-9]{1,90}(-[a-z0-9]{1,90})?$/)
      .map((name) => `${name}@rabat-process`),
    sequence: fc.nat(),
    delegation: fc.constantFrom(...delegationCodes),
    places: fc.constantFrom("free", "full", "offered"),
  },
  { requiredKeys: ["uid", "sequence"] },
);

describe("what a message showed", () => {
  it("is read from the value of its button as it was written", () => {
    fc.assert(
      fc.property(shown, (all) => {
        expect(readShown(writeShown(all, all))).toEqual(all);
      }),
    );
  });

  it("travels in the name of the question for a delegation, which has less room", () => {
    fc.assert(
      fc.property(shown, (all) => {
        const name = ids.pending("TENTATIVE", writeShown(all, all));
        expect(name.length).toBeLessThanOrEqual(limits.everything.action_id[1]);
        expect(readPending(name)).toEqual({ partstat: "TENTATIVE", shown: all });
      }),
    );
  });

  it("is the event alone on cards of old versions", () => {
    expect(readShown("som-paris-2020@rabat-process")).toEqual({
      uid: "som-paris-2020@rabat-process",
    });
    expect(readShown("")).toEqual({ uid: "" });
    expect(readPending("pending:v1:ACCEPTED:som-paris-2020@rabat-process")).toEqual({
      partstat: "ACCEPTED",
      shown: { uid: "som-paris-2020@rabat-process" },
    });
  });
});
