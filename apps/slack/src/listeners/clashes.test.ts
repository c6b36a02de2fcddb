import type { SisterCalendar } from "@rabat-process/core/ports/sister-calendars";
import type { DatedEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { formOf, screen, submit } from "../../test/forms.ts";
import { workshop } from "../../test/workshop.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;

/** In the week of the workshop of 10 March 2027, which is a Wednesday. */
const theirs: DatedEvent = {
  ...workshop,
  uid: "1@khartoum.example",
  slug: "senior-officials-2027",
  summary: { en: "Senior Officials’ Meeting" },
  when: { precision: "day", first: "2027-03-08", last: "2027-03-08" },
};

const khartoum: SisterCalendar = {
  name: "Khartoum Process",
  delegations: ["DE", "FR", "TN"],
  meetings: [theirs],
  readAt: "2027-02-01T00:00:00Z",
  isAway: false,
};

async function open(calendar: SisterCalendar, locale: "en" | "fr" = "en") {
  const sisterCalendars = { read: () => [calendar] };
  const app = await openBoltApp({ events: [], sisterCalendars });
  await app.store.savePerson(organiser, { locale }, actor);
  const { announced: _, ...draft } = workshop;
  await app.store.saveDraft(draft, actor);
  await app.store.saveEvents(
    [{ ...workshop, uid: "forum-2027@rabat-process", summary: { en: "Forum", fr: "Forum" } }],
    actor,
  );
  app.news();
  return app;
}

const textOf = (view: unknown) => JSON.stringify(view).replaceAll("\u00a0", " ");

describe("meetings of other processes in the week of ours", () => {
  it.each([
    [
      "en",
      "edit workshop",
      "The same week: Khartoum Process, Senior Officials’ Meeting, Monday 8 March 2027",
      "Invited to both (3): Germany, France and Tunisia",
    ],
    [
      "fr",
      "modifier atelier",
      "La même semaine : Khartoum Process, [EN] Senior Officials’ Meeting, lundi 8 mars 2027",
      "Invités aux deux (3) : Allemagne, France et Tunisie",
    ],
  ] as const)(
    "are seen by organisers in the form of a draft, in %s",
    async (locale, words, ...lines) => {
      const app = await open(khartoum, locale);
      const first = await formOf(app, words);
      expect(textOf(first)).not.toContain("Khartoum");
      const second = textOf(await screen(app, first, "where"));
      for (const line of lines) expect(second).toContain(line);
    },
  );

  it("on the same days are said so, and where their calendar is away, since when", async () => {
    const [first, last] = ["2027-03-10", "2027-03-11"] as const;
    const app = await open({
      ...khartoum,
      meetings: [{ ...theirs, when: { precision: "day", first, last } }],
      isAway: true,
    });
    const form = textOf(await screen(app, await formOf(app, "edit workshop"), "where"));
    expect(form).toContain("*The same days*: Khartoum Process");
    expect(form).toContain(
      "The calendar “Khartoum Process” has not been readable since Monday 1 February 2027",
    );
  });

  it("are seen before a draft is announced", async () => {
    const app = await open(khartoum);
    const form = await formOf(app, "announce workshop");
    expect(textOf(form)).toContain("The same week: Khartoum Process");
  });

  it("are told to whoever moves a meeting into their week, and to nobody who does not", async () => {
    const app = await open(khartoum);
    const form = await formOf(app, "reschedule forum");
    const moved = await submit(app, form, { first: "2027-03-09", start: "10:00", end: "12:00" });
    expect(textOf(moved.body)).toContain("The same week: Khartoum Process");
    app.news();
    await app.command("U0SENEGAL", "show forum");
    await app.command("U0SENEGAL", "edit forum");
    expect(textOf(app.news())).not.toContain("Khartoum");
  });
});
