import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { open, opened } from "../../test/forms.ts";
import { event } from "../../test/workshop-app.ts";

const other: CalendarEvent = {
  ...event,
  uid: "workshop-on-visas-2027@rabat-process",
  summary: { en: "Workshop on visas", fr: "Atelier sur les visas" },
};

const user = "U0SECRETARIAT";

/** Types a command that may mean two events, and presses the button of the workshop on visas. */
async function chooseVisas(words: string, locale: "en" | "fr" = "en") {
  const app = await open(locale, [event, other]);
  await app.command(user, words);
  const question = JSON.stringify(app.news().at(-1)?.body);
  const value = /"value":"([^"]*workshop-on-visas[^"]*)"/.exec(question)?.[1] ?? "";
  await app.press(user, { action_id: "command:v1", value: JSON.parse(`"${value}"`) as string });
  return { app, question };
}

describe("a command that may mean several events", () => {
  it.each([
    ["edit workshop", "Workshop on visas"],
    ["change workshop", "Workshop on visas"],
    ["reschedule workshop", '"value":"reschedule"'],
    ["cancel workshop", '"value":"cancel"'],
  ])("“%s” opens its form for the chosen one", async (words, expected) => {
    const { app, question } = await chooseVisas(words);
    expect(question).toContain("Several events match “workshop”");
    expect(question).toContain("Choose Workshop on visas");
    const view = opened(app);
    expect(view.private_metadata).toContain(other.uid);
    expect(JSON.stringify(view)).toContain(expected);
  });

  it.each([
    ["show workshop", "Workshop on visas"],
    ["who workshop", "Participants: Workshop on visas"],
    ["times workshop", "Local times: Workshop on visas"],
    ["rsvp workshop yes for Senegal", "Recorded for *Senegal*: *Will attend* — Workshop on visas"],
    ["reminders workshop 3 d, 2 h", "3 days and 2 hours before"],
    ["remind workshop", "63 delegations"],
    ["log workshop", "What was done"],
    ["announce workshop <#C0OTHER|other>", "<#C0OTHER> (English)"],
  ])("“%s” goes on with the chosen one", async (words, expected) => {
    const { app } = await chooseVisas(words);
    expect(JSON.stringify(app.news().at(-1)?.body)).toContain(expected);
  });

  it("answers to the date that the choice showed, or says that it has changed", async () => {
    const app = await open("en", [event, other]);
    await app.command("U0SENEGAL", "rsvp workshop no");
    const question = JSON.stringify(app.news().at(-1)?.body);
    const value = /"value":"([^"]*workshop-on-visas[^"]*)"/.exec(question)?.[1];
    expect(value).toBe("0 rsvp workshop-on-visas-2027 no");
    const when = { precision: "day", first: "2027-04-14", last: "2027-04-14" } as const;
    const by = { by: user, at: "2027-02-01T09:00:00Z" } as const;
    await app.store.saveEvents([{ ...other, when, sequence: 1 }], by);
    await app.press("U0SENEGAL", { action_id: "command:v1", value });
    expect(JSON.stringify(app.news())).toContain("Mercredi 14 avril 2027");
    expect(await app.store.attendance(other.uid)).toEqual([]);
    // A choice of an old version did not say what it showed.
    await app.press("U0SENEGAL", {
      action_id: "command:v1",
      value: "rsvp workshop-on-visas-2027 no",
    });
    expect(await app.store.attendance(other.uid)).toMatchObject([{ partstat: "DECLINED" }]);
  });

  it("asks in French, and goes on in French", async () => {
    const { app, question } = await chooseVisas("annuler atelier", "fr");
    expect(question).toContain("Choisir Atelier sur les visas");
    expect(JSON.stringify(opened(app))).toContain("Changer un événement");
  });

  it("goes on from a home, too: a draft is edited there, and a message comes into their own conversation", async () => {
    const app = await open("en", [other]);
    await app.press(
      user,
      { action_id: "command:v1", value: "edit workshop-on-visas-2027" },
      { inHome: true },
    );
    expect(opened(app).private_metadata).toContain(other.uid);
    await app.press(user, { action_id: "command:v1", value: "edit gone-2027" }, { inHome: true });
    expect(app.news()).toMatchObject([{ method: "chat.postMessage", body: { channel: user } }]);
  });

  it("is decided by whoever presses: nobody gets further than they may", async () => {
    const app = await open("en", [event, other]);
    await app.press("U0SENEGAL", { action_id: "command:v1", value: "edit workshop-on-visas-2027" });
    const [told, ...more] = app.news();
    expect([String(told?.body["text"]), more]).toEqual([
      expect.stringContaining("Seuls les organisateurs"),
      [],
    ]);
  });
});
