import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { announce } from "../../test/announce.ts";
import { formOf, open, submit } from "../../test/forms.ts";
import { leave } from "../../test/leave.ts";
import { event } from "../../test/workshop-app.ts";

const joinUrl = "https://join.example/secret";
const webinar: CalendarEvent = {
  ...event,
  format: "virtual",
  online: { platform: "Zoom", joinUrl },
};
const minimal = { "title-en": "Webinar", when: "10 May 2027, 10:00–12:00", zone: "Rabat" };
const online = { format: "virtual", platform: "Zoom", "join-link": joinUrl };

describe("the join link of the form", () => {
  it("is kept with the event, and shown to nobody", async () => {
    const app = await open();
    const { body } = await submit(app, await formOf(app, "new"), { ...minimal, ...online });
    const [draft] = await app.store.drafts();
    expect(draft?.online).toEqual({ platform: "Zoom", joinUrl });
    await announce(app, "announce webinar");
    for (const words of ["show webinar", "schedule", "log", "log webinar"])
      await app.command("U0SECRETARIAT", words);
    await app.event({
      type: "link_shared",
      links: [{ url: "https://p.example/en/webinar-2027" }],
      channel: "C1",
      message_ts: "1.1",
    });
    const told = JSON.stringify([body, ...app.news()]);
    expect(told).toContain("Zoom");
    expect(told).toContain("chat.unfurl");
    expect(told).not.toContain(joinUrl);
  });

  it("is shown where it was said to be public", async () => {
    const app = await open("fr");
    const filled = { ...minimal, ...online, "join-link-readers": "everybody" };
    const { body } = await submit(app, await formOf(app, "nouveau"), filled);
    expect(JSON.stringify(body)).toContain(joinUrl);
    expect((await app.store.drafts())[0]?.online).toMatchObject({ joinUrlIsPublic: true });
  });

  it("changes without being told, and can be withdrawn", async () => {
    const app = await open("en", [webinar]);
    const other = "https://join.example/other";
    const sent = await submit(app, await formOf(app, "edit workshop"), { "join-link": other });
    const body = await leave(app, "U0SECRETARIAT", sent.body);
    expect((await app.store.event(event.uid))?.online?.joinUrl).toBe(other);
    await app.command("U0SECRETARIAT", "log workshop");
    expect(JSON.stringify([body, app.news()])).not.toContain("join.example");
    const withdrawn = await submit(app, await formOf(app, "edit workshop"), { "join-link": "" });
    await leave(app, "U0SECRETARIAT", withdrawn.body);
    expect((await app.store.event(event.uid))?.online).toEqual({ platform: "Zoom" });
  });

  it("is asked for when an event moves online, and kept by one that was hybrid", async () => {
    const venue = { city: { en: "Rabat" }, country: "MA" };
    const app = await open("en", [{ ...event, format: "in-person", venue }]);
    const view = await formOf(app, "change workshop");
    await app.choose("U0SECRETARIAT", view, {
      block: "act",
      action: "change:v1:act",
      value: "move-online",
    });
    const form = app.news().at(-1)?.body["view"] as typeof view;
    const moved = await submit(app, form, { platform: "Teams", "join-link": joinUrl });
    await leave(app, "U0SECRETARIAT", moved.body);
    expect(await app.store.event(event.uid)).toMatchObject({
      format: "virtual",
      online: { platform: "Teams", joinUrl },
    });
  });
});
