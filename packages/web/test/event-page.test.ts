import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { readExamples } from "@rabat-process/testing/examples";
import { describe, expect, it } from "vitest";
import { event, openWeb } from "./open-web.ts";
import type { Asked } from "./read-event.ts";
import { timed, former, dakar, successor, read } from "./read-event.ts";

describe("the first screen of an event", () => {
  it("tells the hour on the reader’s clock, and on that of the place", async () => {
    const { words, lead } = await read(timed, { query: "?country=CM" });
    expect(words).toContain(
      "Thursday 10 June 2027 10:30–\u206013:00 in Cameroon 09:30 Rabat time Other country",
    );
    expect(lead).toContain('<a href="#local-times">Other country</a>');
    const french = await read(timed, { query: "?country=CM", locale: "fr" });
    expect(french.words).toContain(
      "Jeudi 10 juin 2027 10\u00a0h\u00a030\u00a0– 13\u00a0h au Cameroun 9\u00a0h\u00a030, heure de Rabat",
    );
    const near = await read(timed, { query: "?country=MA" });
    expect(near.words).toContain("09:30–\u206012:00 in Morocco Rabat time Other country");
    const night = { ...timed.when, start: "2027-06-10T23:30", end: "2027-06-11T00:30" };
    const late = await read({ ...timed, when: night } as CalendarEvent, { query: "?country=CM" });
    expect(late.words).toContain("Thursday 10 June 2027, 23:30 Rabat time");
  });

  it("tells the hours of several days by those of the first, which alone are known on another clock", async () => {
    const when = {
      precision: "day",
      first: "2027-02-03",
      last: "2027-02-04",
      dailyHours: { start: "09:00", end: "12:00", timeZone: "Africa/Dakar" },
    } as const;
    const own = await read({ ...event, when });
    expect(own.words).toContain(
      "Wednesday 3 and Thursday 4 February 2027 09:00–\u206012:00 each day Dakar time, UTC+0",
    );
    const { words } = await read({ ...event, when }, { query: "?country=CM", locale: "fr" });
    expect(words).toContain(
      "Mercredi 3 et jeudi 4 février 2027 10\u00a0h\u00a0– 13\u00a0h le premier jour au Cameroun 9\u00a0h, heure de Dakar",
    );
  });

  it("makes up no hours for whole days", async () => {
    const { words, page } = await read(event);
    expect(words).toContain("Wednesday 3 and Thursday 4 February 2027 Hours to be announced.");
    expect(page).not.toContain("<table");
    expect(page).not.toContain("#local-times");
  });

  it("leads to a map, without loading one, and says who gets the link to join", async () => {
    const { page } = await read(dakar);
    expect(page).toContain('href="https://www.openstreetmap.org/search?query=Dakar%2C%20Senegal"');
    const online = { platform: "Zoom", joinUrl: "https://meet.example/secret" };
    const secret = await read({ ...timed, online });
    expect(secret.words).toContain("Online, on Zoom Participants receive the link.");
    expect(secret.page).not.toContain("meet.example");
    const open = await read({ ...timed, online: { ...online, joinUrlIsPublic: true } });
    expect(open.lead).toContain('href="https://meet.example/secret"');
  });

  it("has the last day for answers, and stops taking them when it is over", async () => {
    const asked: CalendarEvent = {
      ...dakar,
      participation: { mode: "quota", perDelegation: 2, deadline: "2027-01-20" },
    };
    const open = await read(asked, { now: "2027-01-20T23:59:59Z" });
    expect(open.words).toContain("Answers Until Wednesday 20 January Two people per delegation");
    expect(open.lead).toContain('href="#answer"');
    const closed = await read(asked, { now: "2027-01-21T00:00:00Z" });
    expect(closed.words).toContain("Closed; the last day was Wednesday 20 January");
    expect(closed.page).not.toContain("#answer");
  });

  it("is drawn anew as soon as the time for answers is over, and not before", async () => {
    let now: Instant = "2027-01-20T12:00:00Z";
    const abuja: CalendarEvent = {
      ...dakar,
      venue: { city: { en: "Abuja" }, country: "NG" },
      participation: { mode: "open", deadline: "2027-01-20" },
    };
    const { web } = await openWeb([abuja], { clock: { now: () => now } });
    const path = `/events/${slugOf(abuja)}`;
    const headers = { "If-None-Match": (await web.request(path)).headers.get("etag") ?? "" };
    now = "2027-01-20T22:59:59Z";
    expect((await web.request(path, { headers })).status).toBe(304);
    now = "2027-01-20T23:00:00Z";
    expect((await web.request(path, { headers })).status).toBe(200);
  });

  it.each<readonly [string, CalendarEvent, Asked, string, readonly string[]]>([
    ["is confirmed", timed, {}, "confirmed", ["Confirmed", "Answer", "Add to my calendar"]],
    ["is planned", { ...timed, status: "planned" }, {}, "planned", ["Planned", "Answer"]],
    ["agrees in French", { ...event, status: "planned" }, { locale: "fr" }, "planned", ["Prévue"]],
    [
      "has moved",
      former,
      {},
      "confirmed",
      [
        "New date: a week later, same hours. Reason: The Chair is away. When",
        "Previously: Thursday 10 June Where",
      ],
    ],
    [
      "has moved elsewhere on the same day",
      {
        ...dakar,
        formerDates: [
          { when: dakar.when, venue: { city: { en: "Rabat", fr: "Rabat" }, country: "MA" } },
        ],
      },
      {},
      "confirmed",
      ["New place. When", "Dakar, Senegal Map on OpenStreetMap Previously: Rabat, Morocco"],
    ],
    [
      "is cancelled",
      { ...timed, status: "cancelled" },
      {},
      "cancelled",
      ["Cancelled", "no answer is needed", "Upcoming meetings"],
    ],
    [
      "is postponed",
      { ...former, status: "postponed" },
      {},
      "postponed",
      ["Postponed", "No new date is known. Reason: The Chair is away"],
    ],
    [
      "is replaced",
      event,
      { others: [successor] },
      "cancelled",
      [
        "Replaced",
        "Another event takes its place: The later one , 3–4 February 2027",
        "See the new event",
      ],
    ],
    [
      "was held",
      { ...timed, status: "held", outcome: { participants: 68 } },
      {},
      "held",
      ["Took place", "Outcome 68 people"],
    ],
    [
      "is over, and nobody reported",
      timed,
      { now: "2027-07-01T00:00:00Z" },
      "held open",
      ["Announced, no report"],
    ],
    [
      "may not have been held",
      { ...timed, heldUnknown: true },
      { now: "2027-07-01T00:00:00Z" },
      "held open",
      ["Not known whether it took place"],
    ],
  ])("says that it %s, by its shape and in words", async (_, one, asked, shape, told) => {
    const { lead, words } = await read(one, asked);
    expect(lead).toContain(`<div class="lead ${shape}">`);
    for (const sentence of told) expect(words).toContain(sentence);
    const canBeAdded = ["confirmed", "planned"].includes(shape);
    expect(words.includes("my calendar")).toBe(canBeAdded && asked.locale !== "fr");
  });

  it("adds to calendars what they can show, and lets those subscribe who wait for a date", async () => {
    const { lead } = await read(timed);
    expect(lead).toContain('href="/events/timed-2027.ics"');
    expect(lead).toContain("dates=20270610T093000Z/20270610T120000Z".replaceAll("/", "%2F"));
    const open: CalendarEvent = {
      ...event,
      when: { precision: "year", year: 2028, part: "early" },
    };
    const waiting = await read(open);
    expect(waiting.words).toContain("Subscribe to hear of the date");
    expect(waiting.lead).toMatch(/<span>early<\/span><b class="to">2028<\/b>/);
    expect(waiting.lead).not.toContain(".ics");
  });
});

describe("the page of an event", () => {
  it("says every way to answer that there is, and none that there is not", async () => {
    const sender = { mailbox: "secretariat@rabat.example" };
    const { main, page } = await read(timed, { deps: { sender } });
    expect(main).toContain("In Slack: /rabat show timed-2027");
    expect(main).not.toContain("personal link");
    expect(page).toContain('href="mailto:secretariat@rabat.example?subject=Meeting%20%26%20');
    const alone = await read(timed, { deps: { isInSlack: false } });
    expect(alone.main).not.toMatch(/How to answer|Slack:|Answer for/);
    const slack = await read(timed);
    expect(slack.page).toMatch(/<p>In Slack: <code>\/rabat show timed-2027<\/code><\/p>/);
  });

  it("leads with what it is for, says no kind twice, and when its papers are expected", async () => {
    const one: CalendarEvent = {
      ...timed,
      activity: "dialogue",
      aims: [{ en: "compare schemes" }, { en: "agree on terms" }],
      outputs: [
        {
          kind: "paper",
          summary: { en: "Summary" },
          when: { precision: "month", month: "2027-07" },
        },
      ],
    };
    const { main } = await read(one);
    expect(main).toContain(
      "What was announced Compare schemes Agree on terms Part of Rabat Process Dialogue activity",
    );
    expect(main).toContain("Summary Expected: July 2027");
    const later = await read(one, { now: "2027-09-01T00:00:00Z" });
    expect(later.main).toContain("Summary July 2027");
  });

  it("tells the hours of all 57 countries from west to east, mine in bold, folded away", async () => {
    const { page, main } = await read(timed, { query: "?country=CM" });
    const table = page.slice(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    expect(table.replaceAll(/<[^>]*>/g, "").split(/, |\n/).length).toBeGreaterThan(57);
    expect(table.match(/<strong>[^<]*/g)).toEqual(["<strong>Cameroon"]);
    expect(table.indexOf("Cabo Verde")).toBeLessThan(table.indexOf("Cameroon"));
    expect(page).toMatch(/<details>\s*<summary>All 57 countries/);
    expect(main.match(/Thursday 10 June 2027/g)?.length).toBeLessThan(4);
  });

  it("names the language of words that are not in that of the page", async () => {
    const foreign: CalendarEvent = {
      ...timed,
      summary: { en: "Meeting", fr: "Réunion", es: "Reunión", ar: "اجتماع" },
      audience: { en: "Experts <b>" },
      agenda: [
        { kind: "session", summary: { en: "Opening" } },
        { kind: "panel", summary: { en: "14.00–15.45" } },
      ],
    };
    const { page } = await read(foreign, { locale: "fr" });
    const words = page.replaceAll(/\s+>/g, ">").replaceAll(/ {2,}/g, " ");
    expect(words).toContain('[EN] <span lang="en">Experts &lt;b&gt;</span>');
    expect(words).toContain('[EN] <span lang="en">Opening</span>');
    expect(words).not.toContain('<span lang="en">14.00');
    expect(words).toContain('<span lang="es">Reunión</span>');
    expect(words).toContain('<span lang="ar" dir="rtl">اجتماع</span>');
    expect(page).not.toMatch(/[\uE000-\uE002]/);
  });

  it("says once why a date did not hold, at its top, and that of an earlier one on its line", async () => {
    const twice: CalendarEvent = {
      ...former,
      formerDates: [
        {
          when: { precision: "day", first: "2027-05-20", last: "2027-05-20" },
          reason: { en: "The hall is closed" },
        },
        ...(former.formerDates ?? []),
      ],
    };
    const { main, words } = await read(twice);
    for (const reason of ["The Chair is away", "The hall is closed"])
      expect([reason, main.split(reason).length - 1]).toEqual([reason, 1]);
    expect(words).toContain("The Chair is away");
    expect(main).toContain("20 May 2027 First date, which did not hold: The hall is closed");
  });

  it("leads at its top and at the end of its line to the event that took its place, and strikes the last date that there was", async () => {
    const lost: CalendarEvent = {
      ...former,
      uid: event.uid,
      when: { precision: "open", printed: { en: "when conditions permit" } },
      status: "postponed",
    };
    const after = {
      ...event,
      uid: "after-2027@rabat-process",
      lineage: [{ relation: "follows", event: successor.uid }],
      when: { precision: "month", month: "2027-12" },
    } as const satisfies CalendarEvent;
    const { page, lead, main, words } = await read(lost, { others: [successor, after] });
    const way = /href="\/events\/later-2027"/g;
    expect([page.match(way)?.length, lead.match(way)?.length]).toEqual([2, 1]);
    expect(lead).toContain('aria-label="See the new event: The later one"');
    expect(main).toMatch(
      /10 June 2027 This meeting Was planned for this time [^•]*February 2027 The event that takes its place Sources/,
    );
    expect(page).toMatch(/<div class="day" aria-hidden="true">\s*<span>Thu<\/span><b>10<\/b>/);
    expect(words).toContain("When Thursday 10 June");
    expect(words).not.toContain("open");
  });

  it("says of a postponed event that it takes answers, and whether a rough date is known", async () => {
    const waiting: CalendarEvent = {
      ...former,
      status: "postponed",
      participation: { mode: "quota", perDelegation: 1 },
    };
    const { main, lead } = await read(waiting);
    expect(main).toContain(
      "Answers Open; you can also wait for the date One person per delegation",
    );
    expect(main.indexOf("How to answer")).toBeGreaterThan(main.indexOf("Timeline"));
    expect(lead).toMatch(/class="go"\s+href="\/subscribe"/);
    expect(lead).not.toContain('href="#answer"');
    const rough: CalendarEvent = { ...waiting, when: { precision: "month", month: "2027-10" } };
    expect((await read(rough)).words).toContain("The exact date is not known yet. Reason:");
  });

  it("says who hosts it only where that is not where it meets, and what it is part of in one line", async () => {
    const one: CalendarEvent = {
      ...dakar,
      roles: [
        { role: "host", party: "SN" },
        { role: "co-chair", party: "FR" },
      ],
      programmes: [{ programme: "cadiz-2022", theme: 1 }],
      inLineWith: ["jvap-2015"],
      audience: { en: "Experts" },
    };
    const { page, main } = await read(one);
    expect(main).not.toContain("Host");
    expect(main).toContain("Part of Cadiz Action Plan, theme 1; Joint Valletta Action Plan (JVAP)");
    expect(page.match(/<dt>/g)).toHaveLength(6);
    const guest = await read({ ...one, roles: [{ role: "host", party: "MA" }] });
    expect(guest.main).toContain("Host Morocco");
  });

  it("says nothing three times", async () => {
    const asked: CalendarEvent = {
      ...dakar,
      participation: { mode: "open", deadline: "2027-01-20" },
    };
    const { main } = await read(asked);
    for (const fact of ["3–4 February 2027", "Dakar, Senegal", "20 January 2027", "Meeting &amp;"])
      expect([fact, main.split(fact).length - 1 < 3]).toEqual([fact, true]);
    const examples = readExamples();
    const { web } = await openWeb(examples);
    const sizes = await Promise.all(
      examples.map(
        async (one) => (await (await web.request(`/fr/evenements/${slugOf(one)}`)).text()).length,
      ),
    );
    expect(Math.max(...sizes)).toBeLessThan(24_000);
  });
});
