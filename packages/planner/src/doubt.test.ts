import type { CalendarEvent } from "@rabat-process/events";
import type { CountryCode, Locale, PlainDate } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { checkEvent, findSlots, type SlotSearch } from "./index.ts";

/** A day of one country alone, which is required. */
function dayOf(code: CountryCode, date: PlainDate, locale: Locale = "en"): SlotSearch {
  return findSlots({
    participants: [{ code, isRequired: true }],
    durationMinutes: 120,
    window: { first: date, last: date },
    timeZone: "Africa/Douala",
    locale,
  });
}

function plain(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll("\u00a0", " "));
}

describe("a day on which offices are known to be closed", () => {
  it("is refused, and leads to the act: number, article, day of reading", () => {
    const search = dayOf("CM", "2027-05-20");
    expect(search.best(1)).toEqual([]);
    expect(search.whyNot(search.slotAt("2027-05-20T10:00"))).toEqual([
      "Cameroon is required and cannot come: public holiday (National Day).",
      "Source: Loi n° 73/5 du 7 décembre 1973 fixant le régime des fêtes légales, art. 2 et 3, read on Sunday 29 November 2026.",
    ]);
  });

  it("says where the act was not read, in French too", () => {
    const search = dayOf("TN", "2027-12-17", "fr");
    expect(plain(search.whyNot(search.slotAt("2027-12-17T10:00")))).toEqual([
      "Tunisie : présence requise, mais venue impossible – jour férié (Fête de la Révolution).",
      "Source : Décret présidentiel n° 2021-223 du 7 décembre 2021, art. 1, rapporté, consulté le dimanche 29 novembre 2026.",
    ]);
  });

  it("is that of the law in force", () => {
    expect(dayOf("TN", "2027-01-14").best(1)).toHaveLength(1);
    expect(dayOf("MA", "2028-10-31").best(1)).toEqual([]);
  });
});

describe("a day about which there is a doubt", () => {
  it.each<[CountryCode, PlainDate, string, string]>([
    [
      "CG",
      "2027-06-10",
      "unverified",
      "Commemoration of the Sovereign National Conference, unverified",
    ],
    ["CM", "2027-08-16", "undecided", "Assumption, not decided yet"],
    ["DZ", "2027-05-17", "estimated", "Eid al-Adha, 99% likely"],
    ["GW", "2027-08-03", "disputed", "Pidjiguiti Day, disputed"],
  ])("%s, %s (%s) is no refusal, but costs and is named", (code, date, doubt, detail) => {
    const search = dayOf(code, date);
    const slot = search.slotAt(`${date}T10:00`);
    expect(slot.isRefused).toBe(false);
    expect(slot.absent).toBeGreaterThan(0);
    const { summary, lines } = search.explain(slot);
    expect(summary).toMatch(
      new RegExp(`May be away: .* – possible public holiday \\(${detail}\\)`),
    );
    expect(lines[0]?.obstacles).toMatchObject([{ kind: "possible-holiday", doubt, assumed: true }]);
  });

  it("comes behind a day without", () => {
    const search = findSlots({
      participants: [{ code: "CG", isRequired: true }],
      durationMinutes: 120,
      window: { first: "2027-06-10", last: "2027-06-11" },
      timeZone: "Africa/Douala",
      locale: "en",
    });
    expect(search.bestDays(2).map(({ start }) => start.slice(0, 10))).toEqual([
      "2027-06-11",
      "2027-06-10",
    ]);
    expect(search.whyNot(search.slotAt("2027-06-10T10:00")).at(-1)).toBe(
      "Congo is required and may be closed (Commemoration of the Sovereign National Conference, unverified).",
    );
  });

  it("is told of by check, in both languages", () => {
    const event: CalendarEvent = {
      uid: "doubt@rabat-process",
      sequence: 0,
      created: "2026-11-25T00:00:00Z",
      lastModified: "2026-11-25T00:00:00Z",
      summary: { en: "Meeting", fr: "Réunion" },
      kind: "thematic-meeting",
      status: "planned",
      when: { precision: "day", first: "2027-06-10", last: "2027-06-10" },
    };
    const texts = (["en", "fr"] as const).flatMap((locale) =>
      checkEvent(event, { participants: ["CG"], locale }).map(({ text }) => text),
    );
    expect(plain(texts)).toEqual([
      "Possible public holiday: Congo (Commemoration of the Sovereign National Conference, unverified).",
      "Jour férié possible : Congo (Commémoration de la Conférence nationale souveraine, non vérifié).",
    ]);
  });
});

describe("a half day", () => {
  // São Tomé closed its offices at noon on Ash Wednesday 2024.
  const search = dayOf("ST", "2024-02-14");

  it("refuses what lies after its hour alone", () => {
    expect(search.slotAt("2024-02-14T10:00").isRefused).toBe(false);
    expect(search.explain(search.slotAt("2024-02-14T10:00")).lines[0]?.obstacles).toEqual([]);
    expect(search.slotAt("2024-02-14T14:00").isRefused).toBe(true);
    expect(search.slotAt("2024-02-14T12:00").isRefused).toBe(true);
  });

  it("is told with its hour", () => {
    expect(search.whyNot(search.slotAt("2024-02-14T14:00"))[0]).toBe(
      "São Tomé and Príncipe is required and cannot come: public holiday (Ash Wednesday from 12:00).",
    );
    const inFrench = dayOf("ST", "2024-02-14", "fr");
    expect(plain(inFrench.whyNot(inFrench.slotAt("2024-02-14T14:00")))[0]).toMatch(
      /jour férié \(Mercredi des Cendres à partir de 12 h\)/,
    );
  });
});
