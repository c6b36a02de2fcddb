import { decideSelection } from "@rabat-process/core/answers/decide-selection";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { joinDelegation } from "@rabat-process/core/people/know-people";
import { countingAnswers } from "@rabat-process/core/people/membership";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../job-app.ts";

const other: CalendarEvent = { ...event, uid: "other-2027@rabat-process" };
const over: CalendarEvent = {
  ...event,
  uid: "over-2027@rabat-process",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-03" },
  participation: { mode: "open" },
};

describe("what was said before", () => {
  it("is no news where an answer that waits is given once more", async () => {
    const app = await openJobApp();
    await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
    for (let count = 0; count < 2; count += 1)
      expect(
        await recordAnswer(app, { uid: event.uid, user: "U0PAUL", partstat: "DECLINED" }),
      ).toMatchObject({ ok: true, claim: { by: "U0PAUL", partstat: "DECLINED" } });
    const log = await app.store.log({ event: event.uid, limit: 20 });
    expect(log.filter(({ act }) => act === "claim")).toHaveLength(1);
  });

  it("is nothing to decide on where a delegation did not ask for a place", async () => {
    const app = await openJobApp();
    await recordAnswer(app, { uid: event.uid, user: "U0SENEGAL", partstat: "ACCEPTED" });
    const selection = { uid: event.uid, user: "U0SECRETARIAT", selected: true, press: "p" };
    for (const delegation of ["ML", "FR"] as const)
      expect(await decideSelection(app, { ...selection, delegation })).toEqual({
        ok: false,
        reason: "not-pending",
      });
  });

  it("still counts for whoever leaves, in the events that take answers and that they answered", async () => {
    const app = await openJobApp({ events: [event, other, over] });
    const senegal = { user: "U0SENEGAL", delegation: "SN" } as const;
    for (const uid of [event.uid, over.uid])
      await recordAnswer(app, { uid, user: senegal.user, partstat: "ACCEPTED" });
    await recordAnswer(app, { uid: other.uid, user: "U0FRANCE", partstat: "ACCEPTED" });
    await app.until("2027-02-10T09:00:00Z");
    const counting = await countingAnswers(app, senegal);
    expect(counting.map(({ uid }) => uid)).toEqual([event.uid]);
    expect(await countingAnswers(app, { ...senegal, delegation: "ML" })).toEqual([]);
  });
});
