import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { formOf, open, submit } from "../../test/forms.ts";
import { leave } from "../../test/leave.ts";
import { workshop } from "../../test/workshop.ts";

const event: CalendarEvent = {
  ...workshop,
  sequence: 3,
  summary: { en: "Workshop", fr: "Atelier" },
  description: { en: `${"long ".repeat(700)}text` },
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
  roles: [
    { role: "host", party: "MA" },
    { role: "co-chair", party: "CM" },
    { role: "co-chair", party: "BE" },
    { role: "co-chair", party: "SECRETARIAT" },
  ],
  programmes: [{ programme: "cadiz-2022", objective: "9" }, { programme: "jvap-2015" }],
  participation: {
    mode: "quota",
    perDelegation: 1,
    accompanying: 1,
    perObserver: 2,
    deadline: "2027-03-01",
  },
  languages: ["en", "fr", "pt"],
  agenda: [
    {
      kind: "panel",
      summary: { en: "Opening" },
      start: "2027-03-10T10:00",
      speakers: [{ name: "Awa Diop" }],
    },
  ],
};

describe("the form for an event that is there", () => {
  it("changes what was changed, and keeps what it has no room for", async () => {
    const app = await open("fr", [event]);
    const view = await formOf(app, "modifier atelier");
    const { body } = await submit(app, view, {
      "title-fr": "Atelier régional",
      chairs: "Cameroun, France",
    });
    expect(await leave(app, "U0SECRETARIAT", body)).toContain(
      "Titre\u00a0: Atelier régional (auparavant\u00a0: Atelier)",
    );
    const { lastModified, ...after } = (await app.store.event(event.uid)) ?? event;
    expect(lastModified).toBe("2027-02-01T09:00:00Z");
    expect(after).toEqual({
      ...event,
      lastModified: undefined,
      summary: { en: "Workshop", fr: "Atelier régional" },
      roles: [
        { role: "co-chair", party: "CM" },
        { role: "co-chair", party: "FR" },
        { role: "host", party: "MA" },
        { role: "co-chair", party: "SECRETARIAT" },
      ],
    });
  });

  it("says so where nothing was changed", async () => {
    const app = await open("en", [event]);
    const { body } = await submit(app, await formOf(app, "edit workshop"), {});
    expect(body).toEqual({
      response_action: "errors",
      errors: { "title-en": "Nothing was changed in the form." },
    });
  });

  it("tells the second of two organisers that the event has changed meanwhile", async () => {
    const app = await open("en", [event]);
    const view = await formOf(app, "edit workshop");
    const first = await submit(app, view, { "title-en": "First" });
    await leave(app, "U0SECRETARIAT", first.body);
    const { body } = await submit(app, view, { "title-en": "Second" });
    expect(JSON.stringify(body)).toContain("Somebody else has changed this event");
    expect((await app.store.event(event.uid))?.summary.en).toBe("First");
  });
});
