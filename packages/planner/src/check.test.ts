import type { CalendarEvent, When } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { checkEvent, type CheckOptions, type Warning } from "./index.ts";

function eventOn(when: When, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: "thematic-meeting-2027@rabat-process",
    sequence: 0,
    created: "2026-11-25T00:00:00Z",
    lastModified: "2026-11-25T00:00:00Z",
    summary: { en: "Thematic meeting", fr: "Réunion thématique" },
    kind: "thematic-meeting",
    status: "planned",
    when,
    ...more,
  };
}

const yaounde = { format: "in-person", venue: { city: { en: "Yaoundé" }, country: "CM" } } as const;

function online(
  start: `2027-${number}-${number}T${number}:${number}`,
  end: typeof start,
): CalendarEvent {
  return eventOn({ precision: "time", start, end, timeZone: "Europe/Brussels" });
}

function textsOf(event: CalendarEvent, options: CheckOptions): string[] {
  return checkEvent(event, options).map(({ text }) => text.replaceAll("\u00a0", " "));
}

function find(warnings: readonly Warning[], kind: Warning["kind"]): Warning | undefined {
  return warnings.find((warning) => warning.kind === kind);
}

describe("warnings of a planned event", () => {
  it("say who is on holiday and at rest, whoever meets", () => {
    const event = eventOn({ precision: "day", first: "2027-05-20", last: "2027-05-21" }, yaounde);
    expect(textsOf(event, { locale: "en" })).toEqual([
      "Public holiday: Cameroon (National Day).",
      "Weekly rest day: Algeria and Libya.",
    ]);
    expect(textsOf(event, { locale: "fr" })).toEqual([
      "Jour férié : Cameroun (Fête nationale de l’Unité).",
      "Repos hebdomadaire : Algérie et Libye.",
    ]);
  });

  it("say who is out of hours on their own clock", () => {
    const participants = ["CV", "MA", "BE"] as const;
    const warnings = checkEvent(online("2027-05-11T09:00", "2027-05-11T12:15"), {
      participants,
      locale: "en",
    });
    expect(warnings.map(({ kind, codes }) => [kind, codes])).toEqual([
      ["night", ["CV"]],
      ["out-of-hours", ["MA"]],
    ]);
    // To 17:15 is a quarter of an hour too long.
    expect(
      find(
        checkEvent(online("2027-05-11T16:00", "2027-05-11T17:15"), { participants, locale: "en" }),
        "out-of-hours",
      ),
    ).toMatchObject({ codes: ["BE"] });
  });

  it("leave the clock of home aside where all meet in person", () => {
    const when = {
      precision: "time",
      start: "2027-05-11T09:00",
      end: "2027-05-11T17:00",
      timeZone: "Africa/Douala",
    } as const;
    expect(checkEvent(eventOn(when, yaounde), { locale: "en" })).toEqual([]);
    expect(checkEvent(eventOn(when), { locale: "en" }).map(({ kind }) => kind)).toEqual([
      "out-of-hours",
    ]);
  });

  it("know the hours of Ramadan, Friday prayer and short Fridays", () => {
    expect(
      textsOf(online("2027-02-12T11:00", "2027-02-12T14:00"), {
        participants: ["MA", "MR", "TN"],
        locale: "fr",
      }),
    ).toEqual([
      "Fermeture des bureaux plus tôt le vendredi : Mauritanie (de 9 h à 12 h) ; Tunisie (de 8 h à 13 h 30).",
      "Prière du vendredi : Maroc et Tunisie (de 12 h à 14 h).",
      "Horaires du ramadan : Maroc (de 9 h à 15 h) ; Mauritanie (de 9 h à 12 h) ; Tunisie (de 8 h à 13 h 30).",
    ]);
  });

  it("tell a feast as possible until it is announced", () => {
    const event = online("2027-03-09T11:00", "2027-03-09T12:00");
    const options = { participants: ["SN", "BE"], locale: "en" } as const;
    expect(textsOf(event, options)).toEqual([
      "Possible public holiday: Senegal (Eid al-Fitr, 82% likely).",
    ]);
    const override = {
      kind: "feast",
      code: "SN",
      feast: "eid-al-fitr",
      first: "2027-03-09",
      last: "2027-03-09",
      source: "communiqué (invented)",
    } as const;
    const [warning] = checkEvent(event, { ...options, overrides: [override] });
    expect(warning).toMatchObject({ kind: "holiday", sources: ["communiqué (invented)"] });
  });

  it("tell of a clock change in the week before", () => {
    const options = { participants: ["CM", "BE", "FR"], locale: "en" } as const;
    const warning = find(
      checkEvent(online("2027-04-01T11:00", "2027-04-01T12:00"), options),
      "clock-change",
    );
    expect(warning).toMatchObject({
      codes: ["BE", "FR"],
      text: "Clocks go forward on Sunday 28 March 2027: Belgium and France. Tell local times anew.",
    });
    expect(
      find(checkEvent(online("2027-04-08T11:00", "2027-04-08T12:00"), options), "clock-change"),
    ).toBeUndefined();
    expect(
      textsOf(online("2027-11-04T11:00", "2027-11-04T12:00"), { ...options, locale: "fr" }),
    ).toEqual([
      "Les horloges reculent le dimanche 31 octobre 2027 : Belgique et France. Rappelez les heures locales.",
    ]);
  });

  it("tell of another activity in the same week, from Monday to Sunday, unless it is cancelled", () => {
    const event = eventOn({ precision: "day", first: "2027-05-13", last: "2027-05-13" });
    const other = eventOn(
      { precision: "day", first: "2027-05-10", last: "2027-05-11" },
      { uid: "steering-committee-2027@rabat-process", summary: { en: "Steering Committee" } },
    );
    const options = { participants: ["CM"], locale: "en" } as const;
    expect(textsOf(event, { ...options, events: [event, other] })).toEqual([
      "Another activity in the same week: Steering Committee, 10–11 May 2027.",
    ]);
    const elsewhere = { precision: "day", first: "2027-05-17", last: "2027-05-17" } as const;
    expect(textsOf(event, { ...options, events: [{ ...other, when: elsewhere }] })).toEqual([]);
    expect(textsOf(event, { ...options, events: [{ ...other, status: "cancelled" }] })).toEqual([]);
  });

  it("are none for an event without a day", () => {
    expect(checkEvent(eventOn({ precision: "month", month: "2027-05" }), { locale: "en" })).toEqual(
      [],
    );
  });

  it("refuse a year that is not covered", () => {
    const event = eventOn({ precision: "day", first: "2036-05-13", last: "2036-05-13" });
    expect(() => checkEvent(event, { locale: "en" })).toThrow(/2020 to 2035/);
  });
});
