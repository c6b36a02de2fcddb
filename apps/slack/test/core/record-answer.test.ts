import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../job-app.ts";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";

const press = fc.record({
  user: fc.constantFrom("U0SENEGAL", "U0SECOND"),
  partstat: fc.constantFrom("ACCEPTED" as const, "TENTATIVE" as const, "DECLINED" as const),
  pressedAt: fc
    .integer({ min: 0, max: 20_000_000 })
    .map((micros) => 1_801_400_000 + micros / 1_000_000),
});
const presses = fc.uniqueArray(press, {
  selector: ({ pressedAt }) => pressedAt,
  minLength: 1,
  maxLength: 7,
});

describe("the answers of a delegation", () => {
  it("come to the one that was pressed last, in whatever order the presses arrive", async () => {
    await fc.assert(
      fc.asyncProperty(presses, async (arriving) => {
        const app = await openJobApp();
        const by = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
        await app.store.savePerson("U0SECOND", { delegation: "SN", confirmedBy: by.by }, by);
        for (const one of arriving) await recordAnswer(app, { uid: event.uid, ...one });
        const last = arriving.toSorted((one, other) => one.pressedAt - other.pressedAt).at(-1);
        const [attendee] = await app.store.attendance(event.uid);
        expect(attendee).toMatchObject({ partstat: last?.partstat, by: last?.user });
        await app.store.close();
      }),
      { numRuns: 40 },
    );
  });

  it("are one entry in the log for each that says something else than the one before", async () => {
    const app = await openJobApp();
    for (const partstat of ["ACCEPTED", "ACCEPTED", "TENTATIVE", "TENTATIVE", "ACCEPTED"] as const)
      await recordAnswer(app, { uid: event.uid, user: "U0SENEGAL", partstat });
    const log = await app.store.log({ event: event.uid, limit: 20 });
    expect(log.filter(({ act }) => act === "answer")).toHaveLength(3);
    await app.store.close();
  });
});
