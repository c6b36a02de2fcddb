import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../../test/job-app.ts";
import { redrawTask } from "../use-cases/tasks.ts";

const start = "2027-02-01T09:00:00Z";

describe("a channel that is closed to the app", () => {
  it("is told to the organisers once, however many cards are lost there; other channels go on", async () => {
    const gone = { ok: false, error: "is_archived" };
    const app = await openJobApp({ answers: { "chat.update": [gone, gone] } });
    await app.store.saveCard({ event: event.uid, channel: "C0SCHEDULE", ts: "1.2", team: "T1" });
    await app.store.saveCard({ event: event.uid, channel: "C0OTHER", ts: "1.3", team: "T1" });
    await app.store.jobs.enqueue([redrawTask(event.uid, start)], start);
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toEqual([expect.stringMatching(/^DU0SECRETARIAT: .*<#C0SCHEDULE>.*`is_archived`/)]);
    expect((await app.store.cards(event.uid)).map(({ channel }) => channel)).toEqual(["C0OTHER"]);
  });

  it("gets no digest any more, and the organisers are told why", async () => {
    const app = await openJobApp({
      answers: { "chat.postMessage": [{ ok: false, error: "not_in_channel" }] },
    });
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    await app.store.saveChannel(
      { channel: "C0SCHEDULE", team: "T1", locale: "en", subscription },
      { by: "U0SECRETARIAT", at: start },
      [{ key: "digest:1", kind: "digest", payload: { channel: "C0SCHEDULE" }, dueAt: start }],
    );
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts().at(-1)).toMatch(/^DU0SECRETARIAT: .*<#C0SCHEDULE>.*`not-in-channel`/);
    expect(await app.store.jobs.buried()).toMatchObject([{ kind: "digest", reason: "not-in-channel" }]);
  });
});
