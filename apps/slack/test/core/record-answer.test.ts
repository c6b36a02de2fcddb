import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../job-app.ts";
import { decideClaim } from "@rabat-process/core/answers/decide-claim";
import { recordAnswer, recordForAnother } from "@rabat-process/core/answers/record-answer";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { epochSeconds } from "@rabat-process/timezones";

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

describe("a press that is dealt with late", () => {
  const organiser = "U0SECRETARIAT";
  const pressedAt = epochSeconds("2027-02-01T09:00:30Z");
  const link = { id: "l1", counter: 0, refusals: 0, person: "pawa" };

  /** The answer of Senegal, given otherwise than by a button a minute after somebody has pressed one. */
  async function openNewer() {
    const app = await openJobApp();
    const actor = { by: organiser, at: app.clock.now() };
    const known = { delegation: "SN", name: "Awa", confirmedBy: organiser } as const;
    await app.store.savePerson("pawa", known, actor);
    await app.store.beginLinks([{ id: "l1", person: "pawa", event: event.uid }], actor.at);
    await app.until("2027-02-01T09:01:00Z");
    return app;
  }
  const late = { uid: event.uid, user: "U0SENEGAL", partstat: "DECLINED", pressedAt } as const;
  const yes = { uid: event.uid, partstat: "ACCEPTED" } as const;

  it.each<[string, (app: Awaited<ReturnType<typeof openNewer>>) => Promise<unknown>]>([
    ["a link", (app) => recordAnswer(app, { ...yes, user: "pawa", byLink: link })],
    ["a form", (app) => recordAnswer(app, { ...yes, user: "U0SENEGAL", people: [] })],
    ["an organiser", (app) => recordForAnother(app, { ...yes, user: organiser, delegation: "SN" })],
    [
      "a form that says the same once more",
      async (app) => {
        await recordAnswer(app, { ...yes, user: "U0SENEGAL", pressedAt: pressedAt - 5 });
        return recordAnswer(app, { ...yes, user: "U0SENEGAL" });
      },
    ],
    [
      "an undoing",
      async (app) => {
        await recordAnswer(app, { ...yes, user: "U0SENEGAL", pressedAt: pressedAt - 5 });
        await recordAnswer(app, { ...yes, partstat: "TENTATIVE", user: "pawa", byLink: link });
        const [{ at: version } = { at: event.created }] = await app.store.attendance(event.uid);
        const whose = { uid: event.uid, delegation: "SN", version } as const;
        return undoAnswer(app, { ...whose, user: "U0SENEGAL", press: "undo" });
      },
    ],
    [
      "the decision on a claim",
      async (app) => {
        const actor = { by: organiser, at: app.clock.now() };
        await app.store.savePerson("U0NEW", { delegation: "SN" }, actor);
        await recordAnswer(app, { ...yes, user: "U0NEW" });
        const decided = await decideClaim(app, {
          ...{ uid: event.uid, user: organiser, delegation: "SN", claimant: "U0NEW" },
          ...{ version: app.clock.now(), accepted: true, press: "accept" },
        });
        expect(decided).toMatchObject({ ok: true });
        return decided;
      },
    ],
  ])("does not take the place of a newer answer by %s", async (_, answer) => {
    const app = await openNewer();
    await answer(app);
    await app.until("2027-02-01T09:02:00Z");
    expect(await recordAnswer(app, late)).toEqual({ ok: false, reason: "overtaken" });
    expect(await app.store.attendance(event.uid)).toMatchObject([{ partstat: "ACCEPTED" }]);
    const next = { ...late, pressedAt: epochSeconds("2027-02-01T09:02:00Z") };
    expect(await recordAnswer(app, next)).toMatchObject({ ok: true });
    await app.store.close();
  });

  it("is no older one where its clock is days behind ours, but for another press", async () => {
    const app = await openNewer();
    await recordAnswer(app, { ...yes, user: "U0SENEGAL" });
    const behind = epochSeconds("2026-12-01T09:00:00Z");
    const press = { ...late, pressedAt: behind };
    expect(await recordAnswer(app, press)).toMatchObject({ ok: true });
    const older = { ...yes, user: "U0SENEGAL", press: "older", pressedAt: behind - 60 };
    expect(await recordAnswer(app, older)).toEqual({ ok: false, reason: "overtaken" });
    await app.store.close();
  });

  it("takes the place of no newer answer where an organiser pressed it", async () => {
    const app = await openNewer();
    await recordAnswer(app, { ...yes, user: "pawa", byLink: link });
    const forAnother = { ...late, user: organiser, delegation: "SN" } as const;
    expect(await recordForAnother(app, forAnother)).toEqual({ ok: false, reason: "overtaken" });
    await app.store.close();
  });

  it("counts where the newer answer by a link is undone and none was before it", async () => {
    const app = await openNewer();
    await recordAnswer(app, { ...yes, user: "pawa", byLink: link });
    const whose = { uid: event.uid, delegation: "SN", version: app.clock.now() } as const;
    await undoAnswer(app, { ...whose, user: "U0SENEGAL", press: "undo" });
    expect(await recordAnswer(app, late)).toMatchObject({ ok: true });
    await app.store.close();
  });

  it("and is none where it follows two answers of one second", async () => {
    const app = await openNewer();
    await recordAnswer(app, { ...yes, user: "U0SENEGAL" });
    await recordAnswer(app, { ...yes, user: "pawa", partstat: "TENTATIVE", byLink: link });
    const next = { ...late, pressedAt: epochSeconds(app.clock.now()) + 0.5 };
    expect(await recordAnswer(app, next)).toMatchObject({ ok: true });
    await app.store.close();
  });

  it("by somebody whose answer is to be accepted takes the place of no newer claim", async () => {
    const app = await openNewer();
    await app.store.savePerson("U0NEW", { delegation: "SN" }, { by: organiser, at: event.created });
    await recordAnswer(app, { ...yes, user: "U0NEW", people: [] });
    const outcome = await recordAnswer(app, { ...late, user: "U0NEW" });
    expect(outcome).toEqual({ ok: false, reason: "overtaken" });
    await app.store.close();
  });
});
