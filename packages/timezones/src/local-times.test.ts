import { describe, expect, test } from "vitest";
import { callUntyped } from "../test/untyped.ts";
import {
  countries,
  localTimes,
  type LocalTimeGroup,
  type PlainDate,
  type PlainDateTime,
  type TimedPeriod,
} from "./index.ts";

const inEnglish = { locale: "en" } as const;

function groupsOf(
  when: TimedPeriod,
  options: Parameters<typeof localTimes>[1] = inEnglish,
): readonly LocalTimeGroup[] {
  return localTimes(when, options).groups;
}

function groupOf(groups: readonly LocalTimeGroup[], city: string): LocalTimeGroup {
  const group = groups.find(({ places }) => places.some((place) => place.city === city));
  if (!group) throw new Error(`No group with ${city}.`);
  return group;
}

describe("an afternoon in Brussels", () => {
  const winter = groupsOf({
    start: "2026-11-23T14:00",
    end: "2026-11-23T15:30",
    timeZone: "Europe/Brussels",
  });
  const summer = groupsOf({
    start: "2027-07-15T14:00",
    end: "2027-07-15T15:30",
    timeZone: "Europe/Brussels",
  });

  test("is four local times in winter, five in summer, from west to east", () => {
    expect(winter.map(({ label, places }) => [label, places.length])).toEqual([
      ["UTC−1", 1],
      ["UTC+0", 16],
      ["UTC+1", 31],
      ["UTC+2", 9],
    ]);
    expect(summer.map(({ label, places }) => [label, places.length])).toEqual([
      ["UTC−1", 1],
      ["UTC+0", 14],
      ["UTC+1", 14],
      ["UTC+2", 20],
      ["UTC+3", 8],
    ]);
  });

  test.each([
    ["Praia", "Monday 23 November 2026, 12:00–13:30 (UTC−1)"],
    ["Rabat", "Monday 23 November 2026, 13:00–14:30 (UTC+0)"],
    ["Brussels", "Monday 23 November 2026, 14:00–15:30 (UTC+1)"],
    ["Tripoli", "Monday 23 November 2026, 15:00–16:30 (UTC+2)"],
  ])("in winter is in %s: %s", (city, text) => {
    expect(groupOf(winter, city).text).toBe(text);
  });

  test.each([
    ["Praia", "11:00"],
    ["Rabat", "12:00"],
    ["Dakar", "12:00"],
    ["Yaoundé", "13:00"],
    ["Lisbon", "13:00"],
    ["Dublin", "13:00"],
    ["Tripoli", "14:00"],
    ["Helsinki", "15:00"],
  ])("in summer starts in %s at %s", (city, time) => {
    expect(groupOf(summer, city).start).toBe(`2027-07-15T${time}`);
  });

  test("reaches every country once, in the alphabetical order of the language", () => {
    expect(
      winter.flatMap(({ places }) => places.map(({ country }) => country.code)).sort(),
    ).toEqual(countries.map(({ code }) => code).sort());
    const cities = groupOf(winter, "Rabat").places.map(({ country }) => country.name.en);
    expect(cities.slice(0, 3)).toEqual(["Burkina Faso", "Côte d’Ivoire", "Gambia"]);
  });

  test("is told in French with French cities", () => {
    const groups = groupsOf(
      { start: "2027-02-01T14:00", end: "2027-02-01T15:30", timeZone: "Europe/Brussels" },
      { locale: "fr" },
    );
    expect(groupOf(groups, "Bruxelles").text).toBe(
      "lundi 1er février 2027, de 14\u00a0h à 15\u00a0h\u00a030 (UTC+1)",
    );
    expect(groupOf(groups, "Lisbonne").text).toBe(
      "lundi 1er février 2027, de 13\u00a0h à 14\u00a0h\u00a030 (UTC+0)",
    );
  });

  test("can be asked for every zone of a country", () => {
    const groups = groupsOf(
      { start: "2026-11-23T14:00", timeZone: "Europe/Brussels" },
      { locale: "en", zones: "all" },
    );
    expect(groups.flatMap(({ places }) => places)).toHaveLength(64);
    expect(groupOf(groups, "Lubumbashi").label).toBe("UTC+2");
    expect(groupOf(groups, "Azores").label).toBe("UTC−1");
    expect(groupOf(groups, "Canary Islands").label).toBe("UTC+0");
  });
});

describe("the day", () => {
  test("of an evening is the next one further east", () => {
    const groups = groupsOf({
      start: "2026-11-23T22:30",
      end: "2026-11-23T23:30",
      timeZone: "Africa/Casablanca",
    });
    const athens = groupOf(groups, "Athens");
    expect([athens.startDayShift, athens.endDayShift]).toEqual([1, 1]);
    expect(athens.text).toBe("Tuesday 24 November 2026, 00:30–01:30 (UTC+2)");
    const paris = groupOf(groups, "Paris");
    expect([paris.startDayShift, paris.endDayShift]).toEqual([0, 1]);
    expect(paris.text).toBe(
      "Monday 23 November 2026, 23:30 – Tuesday 24 November 2026, 00:30 (UTC+1)",
    );
  });

  test("of an early morning is the one before further west", () => {
    const groups = groupsOf({ start: "2027-01-01T00:30", timeZone: "Europe/Helsinki" });
    expect(groupOf(groups, "Praia")).toMatchObject({
      start: "2026-12-31T21:30",
      startDayShift: -1,
    });
  });
});

describe("a meeting across a clock change", () => {
  const groups = groupsOf({
    start: "2027-03-27T09:00",
    end: "2027-03-28T12:00",
    timeZone: "Europe/Brussels",
  });

  test("keeps the wall time of its venue and says both offsets", () => {
    expect(groupOf(groups, "Brussels")).toMatchObject({
      start: "2027-03-27T09:00",
      end: "2027-03-28T12:00",
      label: "UTC+1, then UTC+2",
      offsetMinutes: 60,
      endOffsetMinutes: 120,
    });
  });

  test("ends earlier for those whose clocks stay", () => {
    expect(groupOf(groups, "Yaoundé")).toMatchObject({
      start: "2027-03-27T09:00",
      end: "2027-03-28T11:00",
      label: "UTC+1",
    });
  });
});

describe("whole days", () => {
  test("are the same for everybody, without a time", () => {
    expect(localTimes({ first: "2021-01-21", last: "2021-01-21" }, inEnglish)).toEqual({
      precision: "day",
      first: "2021-01-21",
      last: "2021-01-21",
      text: "Thursday 21 January 2021",
    });
    expect(localTimes({ first: "2023-04-25", last: "2023-04-26" }, { locale: "fr" })).toMatchObject(
      {
        text: "25 et 26 avril 2023",
      },
    );
  });
});

describe("the date of an event of @rabat-process/events", () => {
  // What that package makes of an event file; written out here, since packages depend on this one and not the reverse.
  type DatedWhen =
    | {
        precision: "time";
        start: PlainDateTime;
        end: PlainDateTime;
        timeZone: string;
        printed?: string | undefined;
      }
    | {
        precision: "day";
        first: PlainDate;
        last: PlainDate;
        dailyHours?:
          | { start: `${number}:${number}`; end: `${number}:${number}`; timeZone: string }
          | undefined;
      };

  test("is taken as it is", () => {
    const timed: DatedWhen = {
      precision: "time",
      start: "2020-09-16T14:00",
      end: "2020-09-16T15:00",
      timeZone: "Europe/Brussels",
      printed: "14:00 to 15:00 (CEST)",
    };
    const days: DatedWhen = { precision: "day", first: "2023-04-25", last: "2023-04-26" };
    const read = (when: DatedWhen) => localTimes(when, inEnglish);
    expect(groupOf(groupsOf(timed), "Brussels").text).toBe(
      "Wednesday 16 September 2020, 14:00–15:00 (UTC+2)",
    );
    expect(read(timed).precision).toBe("time");
    expect(read(days)).toMatchObject({ precision: "day", text: "25–26 April 2023" });
  });

  test("is refused while it waits for a day", () => {
    const ask = () => callUntyped(localTimes, { precision: "month", month: "2027-02" }, inEnglish);
    expect(ask).toThrow(RangeError);
    expect(ask).toThrow(
      '"month":"2027-02"}, which has no local times: expected start and timeZone, or first and last',
    );
  });
});

describe("a language in which the Process does not publish", () => {
  test.each(["de", "fr-FR", undefined])("is refused: %s", (locale) => {
    for (const when of [
      { first: "2021-01-21", last: "2021-01-21" },
      { start: "2026-11-23T14:00", timeZone: "Europe/Brussels" },
    ]) {
      const ask = () => callUntyped(localTimes, when, { locale });
      expect(ask).toThrow(locale === undefined ? TypeError : RangeError);
      expect(ask).toThrow(`locale is ${JSON.stringify(locale)}: expected "en" or "fr".`);
    }
  });
});

describe("a period that ends before it starts", () => {
  test("is refused", () => {
    expect(() => localTimes({ first: "2023-04-26", last: "2023-04-25" }, inEnglish)).toThrow(
      RangeError,
    );
    expect(() =>
      localTimes(
        { start: "2026-11-23T14:00", end: "2026-11-23T13:00", timeZone: "Europe/Brussels" },
        inEnglish,
      ),
    ).toThrow(
      "The end 2026-11-23T13:00 comes before the start 2026-11-23T14:00 in Europe/Brussels",
    );
  });
});

describe("localTimes for chosen countries", () => {
  const meeting = {
    start: "2026-11-23T14:00",
    end: "2026-11-23T15:30",
    timeZone: "Europe/Brussels",
  } as const;

  test("has their clocks alone, in the order of the language", () => {
    const { groups } = localTimes(meeting, { locale: "en", countries: ["FR", "CM", "GA", "SN"] });
    expect(groups.map(({ label, places }) => [label, places.map(({ city }) => city)])).toEqual([
      ["UTC+0", ["Dakar"]],
      ["UTC+1", ["Yaoundé", "Paris", "Libreville"]],
    ]);
  });

  test("has every zone of theirs where all are asked for", () => {
    const { groups } = localTimes(meeting, { locale: "fr", countries: ["CD"], zones: "all" });
    expect(groups.flatMap(({ places }) => places.map(({ city }) => city))).toEqual([
      "Kinshasa",
      "Lubumbashi",
    ]);
  });

  test("has nobody’s clock where none is chosen, and refuses what is no country", () => {
    expect(localTimes(meeting, { locale: "en", countries: [] }).groups).toEqual([]);
    expect(() =>
      callUntyped(localTimes, meeting, { locale: "en", countries: ["Morocco"] }),
    ).toThrow('"Morocco" is no country of the Rabat Process');
  });
});
