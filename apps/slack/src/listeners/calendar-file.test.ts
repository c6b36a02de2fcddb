import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;

const calendar = (...events: readonly (readonly string[])[]) =>
  new TextEncoder().encode(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//X//X//EN",
      ...events.flatMap((lines, index) => [
        "BEGIN:VEVENT",
        `UID:${index}@example.org`,
        "DTSTAMP:20261120T090000Z",
        ...lines,
        "END:VEVENT",
      ]),
      "END:VCALENDAR",
    ].join("\r\n"),
  );

const week = ["SUMMARY:Migration week", "DTSTART;VALUE=DATE:20270603"];
const people = ["ATTENDEE;CN=A:mailto:a@example.org", "ATTENDEE;CN=B:mailto:b@example.org"];

type BoltApp = Awaited<ReturnType<typeof openBoltApp>>;

async function open(bytes: Uint8Array, locale: "en" | "fr" = "en") {
  const app = await openBoltApp({ events: [], answers: { "office.ics": bytes } });
  await app.store.savePerson(organiser, { locale }, actor);
  app.news();
  return app;
}

async function send(
  app: BoltApp,
  { user = organiser, names = ["office.ics"], isGiven = true } = {},
) {
  const files = names.map((name) => ({
    ...{ id: "F1", name },
    ...(isGiven && { url_private: `${app.slackUrl}/files/${name}` }),
  }));
  const message = { type: "message", subtype: "file_share", channel: "D1", text: "", ts: "1.2" };
  await app.event({ ...message, channel_type: "im", user, files });
  return app.news();
}

const textOf = (news: Awaited<ReturnType<typeof send>>) =>
  JSON.stringify(news.at(-1)?.body).replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

describe("a calendar file that is sent to the app", () => {
  it.each([
    [
      "en",
      [
        "One event was saved as a draft, which only organisers see.",
        "*Migration week*\\\\nThursday 3 June 2027",
        "The calendar does not say what kind of meeting it is.",
        "`/rabat edit migration-week-2027`",
        "Not saved",
        "Line 12, “No day”: without a date",
        "What could not be kept",
        "Line 9, ATTENDEE: who is invited and how they answer is not kept with an event (and one more line)",
      ],
    ],
    [
      "fr",
      [
        "Un événement a été enregistré comme brouillon, que seuls les organisateurs voient.",
        "jeudi 3 juin 2027",
        "Le calendrier n’indique pas le type de réunion.",
        "`/rabat modifier migration-week-2027`",
        "Ligne 12, « [EN] No day » : sans date",
        "Ligne 9, ATTENDEE : les personnes invitées et leurs réponses ne sont pas conservées avec un événement (et une autre ligne)",
      ],
    ],
  ] as const)(
    "becomes drafts, and the rest is told with its lines, in %s",
    async (locale, words) => {
      const app = await open(calendar([...week, ...people], ["SUMMARY:No day"]), locale);
      const told = textOf(await send(app)).toLowerCase();
      for (const each of words)
        expect(told).toContain(each.replaceAll("\\\\n", "\\n").toLowerCase());
      expect(await app.store.events()).toEqual([]);
      expect(await app.store.drafts()).toMatchObject([
        { uid: "0@example.org", slug: "migration-week-2027", kind: "other" },
      ]);
      expect(await app.store.log({ limit: 1 })).toMatchObject([{ by: organiser, act: "draft" }]);
    },
  );

  it("makes each draft once, and leaves alone what an organiser made of it", async () => {
    const app = await open(calendar(week));
    await send(app);
    const told = textOf(await send(app));
    expect(told).toContain("Nothing was saved.");
    expect(told).toContain("Already in the app, and left as it is: Migration week");
    expect(await app.store.drafts()).toHaveLength(1);
  });

  it.each([
    [{ names: ["office.ics", "more.ics"] }, "Please send a calendar file alone"],
    [{ user: "U0SENEGAL" }, "organisers"],
    [{ isGiven: false }, "could not be read"],
  ])("is refused, and nothing of it is saved: %j", async (how, words) => {
    const app = await open(calendar(week));
    expect(textOf(await send(app, how))).toContain(words);
    expect(await app.store.drafts()).toEqual([]);
  });

  it("without events says what was expected", async () => {
    const app = await open(new TextEncoder().encode("events: []"));
    expect(textOf(await send(app))).toContain("“office.ics” has no events of a calendar");
  });

  it("with more events than anybody looks through is refused whole", async () => {
    const app = await open(calendar(...Array.from({ length: 101 }, () => week)));
    expect(textOf(await send(app))).toContain(
      "This calendar has 101 events, and at most 100 new ones",
    );
    expect(await app.store.drafts()).toEqual([]);
  });
});
