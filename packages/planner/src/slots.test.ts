import { countries, type CountryCode, type PlainDateTime } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { findSlots, type SlotParticipant, type SlotRequest } from "./index.ts";

function request(changes: Partial<SlotRequest> = {}): SlotRequest {
  return {
    participants: countries.map(({ code }) => ({
      code,
      isRequired: code === "CM" || code === "BE",
    })),
    durationMinutes: 120,
    window: { first: "2027-05-17", last: "2027-05-23" },
    timeZone: "Europe/Brussels",
    locale: "en",
    ...changes,
  };
}

function of(...codes: CountryCode[]): SlotParticipant[] {
  return codes.map((code) => ({ code }));
}

/** The texts with plain spaces, so that they can be read here. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("the best slots", () => {
  it("are in the office hours of all: 10:00 to 14:00 UTC under summer time, to 15:00 in winter", () => {
    const inMay = findSlots(
      request({ window: { first: "2027-05-11", last: "2027-05-11" }, durationMinutes: 30 }),
    );
    const inWinter = findSlots(
      request({ window: { first: "2027-01-05", last: "2027-01-05" }, durationMinutes: 30 }),
    );
    const free = (search: typeof inMay): string[] =>
      search
        .best(48)
        .flatMap(({ start, worst, absent }) =>
          worst === 0 && absent === 0 ? [start.slice(11)] : [],
        );
    // Libya's offices close at 15:30, which is 13:30 UTC: the usual window without its last half hour.
    expect(free(inMay)).toEqual(["12:00", "12:30", "13:00", "13:30", "14:00", "14:30", "15:00"]);
    expect(free(inWinter).slice(0, 1)).toEqual(["11:00"]);
    expect(free(inWinter).at(-1)).toBe("14:00");
  });

  it("never touch a day on which somebody required is off", () => {
    const search = findSlots(request());
    const days = new Set(search.best(1000).map(({ start }) => start.slice(0, 10)));
    // 17 May is Whit Monday in Belgium, 20 May the National Day of Cameroon, 22 and 23 May a weekend.
    expect([...days].sort()).toEqual(["2027-05-18", "2027-05-19", "2027-05-21"]);
    // On 18 May Eid al-Adha may still be kept in some countries.
    expect(search.bestDays(5).map(({ start }) => start.slice(0, 10))).toEqual([
      "2027-05-19",
      "2027-05-21",
      "2027-05-18",
    ]);
  });

  it("count all slots of the window", () => {
    expect(findSlots(request()).count).toBe(7 * 48);
    expect(findSlots(request({ stepMinutes: 120 })).count).toBe(7 * 12);
    // The clocks go forward on 28 March 2027: a day of 23 hours.
    expect(findSlots(request({ window: { first: "2027-03-28", last: "2027-03-28" } })).count).toBe(
      46,
    );
    expect(findSlots(request({ window: { first: "2027-10-31", last: "2027-10-31" } })).count).toBe(
      50,
    );
  });

  it("are days with the same hours where a meeting takes several", () => {
    const search = findSlots(
      request({ days: 2, host: "CM", timeZone: "Africa/Douala", durationMinutes: 480 }),
    );
    expect(search.best(1)[0]?.when).toEqual({
      precision: "day",
      first: "2027-05-18",
      last: "2027-05-19",
      dailyHours: { start: "09:00", end: "17:00", timeZone: "Africa/Douala" },
    });
  });

  it("hold the hours of the venue for those who meet there", () => {
    const early = {
      window: { first: "2027-05-18", last: "2027-05-18" },
      timeZone: "Africa/Douala",
    } as const;
    const participants = of("CM", "CV");
    const atHome = findSlots(request({ ...early, participants }));
    const there = findSlots(request({ ...early, participants, host: "CM" }));
    expect([atHome, there].map((search) => search.slotAt("2027-05-18T09:00").worst)).toEqual([
      55, 0,
    ]);
  });
});

describe("what ranks before what", () => {
  const monday = { window: { first: "2027-05-10", last: "2027-05-10" } } as const;

  it("absences before hours: a Friday comes after a Thursday at any hour of the day", () => {
    const search = findSlots(
      request({
        participants: of("DZ", "FR"),
        window: { first: "2027-05-13", last: "2027-05-14" },
      }),
    );
    expect(search.slotAt("2027-05-13T19:00").rank).toBeLessThan(
      search.slotAt("2027-05-14T10:00").rank,
    );
  });

  it("the worst-off before the sum", () => {
    // At 07:00 in Brussels Cabo Verde sleeps; 16:00 to 18:00 is late for eight countries a little, for nobody much.
    const participants = of("CV", "FI", "EE", "LV", "LT", "GR");
    const search = findSlots(request({ ...monday, participants }));
    const [early, late] = [search.slotAt("2027-05-10T10:00"), search.slotAt("2027-05-10T15:30")];
    expect(early.worst).toBeGreaterThan(late.worst);
    expect(early.total).toBeLessThan(late.total);
    expect(late.rank).toBeLessThan(early.rank);
  });

  it("weights in absences and in the sum", () => {
    const participants = [{ code: "DZ" as const, weight: 3 }, { code: "FR" as const }];
    const search = findSlots(
      request({ participants, window: { first: "2027-05-14", last: "2027-05-14" } }),
    );
    expect(search.slotAt("2027-05-14T10:00").absent).toBe(3);
  });

  it("nothing of those whose weight is 0, whether they are away or their hours are hard", () => {
    const participants = [{ code: "CV" as const, weight: 0 }, { code: "FR" as const }];
    const search = findSlots(request({ participants, ...monday }));
    const { absent, worst, total } = search.slotAt("2027-05-10T09:00");
    expect([absent, worst, total]).toEqual([0, 0, 0]);
    expect(search.explain(search.slotAt("2027-05-10T10:00")).summary).toMatch(/^Hard hours: Cabo/);
  });

  it("the week of another activity comes second among equals", () => {
    const window = { first: "2027-05-04", last: "2027-05-11" } as const;
    const participants = of("BE", "CM");
    const alone = findSlots(request({ participants, window })).best(1)[0];
    const activities = [{ first: "2027-05-04", last: "2027-05-04" }] as const;
    const beside = findSlots(request({ participants, window, activities })).best(1)[0];
    expect([alone?.start, beside?.start]).toEqual(["2027-05-04T10:00", "2027-05-10T10:00"]);
  });

  it("the week after a clock change comes second among equals", () => {
    const search = findSlots(
      request({ participants: of("FI"), window: { first: "2027-03-30", last: "2027-04-06" } }),
    );
    expect(search.best(1)[0]?.start.slice(0, 10)).toBe("2027-04-05");
  });

  it("an estimated feast counts by its chance and refuses nothing; an announced one refuses", () => {
    const participants = [{ code: "SN" as const, isRequired: true }];
    const window = { first: "2027-03-09", last: "2027-03-10" } as const;
    const slot = "2027-03-09T11:00";
    expect(findSlots(request({ participants, window })).slotAt(slot)).toMatchObject({
      isRefused: false,
      absent: 0.82,
    });
    const announced = {
      kind: "feast",
      code: "SN",
      feast: "eid-al-fitr",
      source: "invented",
    } as const;
    const at = (first: "2027-03-09" | "2027-03-10"): SlotRequest =>
      request({ participants, window, overrides: [{ ...announced, first, last: first }] });
    expect(findSlots(at("2027-03-09")).slotAt(slot)).toMatchObject({ isRefused: true, absent: 1 });
    expect(findSlots(at("2027-03-10")).slotAt(slot)).toMatchObject({ isRefused: false, absent: 0 });
  });
});

describe("a quorum", () => {
  const friday: Partial<SlotRequest> = {
    window: { first: "2027-05-14", last: "2027-05-14" },
    participants: of("DZ", "LY", "MA", "BE"),
  };

  it("refuses a slot at which too few of a region are likely to come", () => {
    const search = findSlots(request({ ...friday, quorum: { Africa: 2 } }));
    expect(search.best(100)).toEqual([]);
    expect(search.whyNot(search.slotAt("2027-05-14T11:00"))).toEqual([
      "Africa: 1 of 3 delegations are likely to come, 2 are needed.",
    ]);
    expect(findSlots(request({ ...friday, quorum: { Africa: 1 } })).best(1)).toHaveLength(1);
  });

  it("cannot be more than are invited", () => {
    expect(() => findSlots(request({ ...friday, quorum: { Europe: 2 } }))).toThrow(
      /expected 0 to 1/,
    );
  });

  it("is not passed over because its region is misspelt", () => {
    const quorum = { Europe: 0, africa: 1 };
    expect(() => findSlots(request({ ...friday, quorum }))).toThrow(
      'quorum has "africa": expected Africa, Europe only.',
    );
  });
});

describe("explanations", () => {
  it("give each participant its local time, what speaks against it and the source", () => {
    const search = findSlots(request({ participants: of("DZ", "CM", "CV") }));
    const { lines, summary } = search.explain(search.slotAt("2027-05-21T10:00"));
    expect(lines.map(({ text }) => text)).toEqual([
      "Algeria, 09:00–11:00: weekly rest day",
      "Cabo Verde, 07:00–09:00: outside office hours (09:00–17:00)",
      "Cameroon, 09:00–11:00",
    ]);
    expect(lines[0]?.obstacles[0]?.source).toMatch(/CLDR/);
    expect(summary).toBe(
      "Cannot come: Algeria – weekly rest day. Hard hours: Cabo Verde – outside office hours (09:00–17:00).",
    );
  });

  it("speak French as well", () => {
    const search = findSlots(request({ participants: of("DZ", "CM", "CV"), locale: "fr" }));
    const { lines, summary } = search.explain(search.slotAt("2027-05-21T10:00"));
    expect(plain(lines[1]?.text ?? "")).toBe(
      "Cabo Verde, de 7 h à 9 h : hors des heures de bureau (de 9 h à 17 h)",
    );
    expect(plain(summary)).toBe(
      "Absences certaines : Algérie – repos hebdomadaire. Horaires difficiles : Cabo Verde – hors des heures de bureau (de 9 h à 17 h).",
    );
  });

  it.each<[PlainDateTime, RegExp]>([
    [
      "2027-05-20T12:00",
      /^Cameroon is required and cannot come: public holiday \(National Day\)\.$/,
    ],
    ["2027-05-22T12:00", /^Belgium is required and cannot come: weekly rest day\.$/],
    [
      "2027-05-21T12:00",
      /^More delegations are expected to be away than on Wednesday 19 May 2027, 12:00–14:00: 2 against 0\.3\.$/,
    ],
    [
      "2027-05-19T16:00",
      /^The hours are harder for the worst-off delegation than on .* \(65 of 100 against 0\): Libya/,
    ],
    ["2027-05-19T12:30", /^As good as Wednesday 19 May 2027, 12:00–14:00, but later\.$/],
  ])("say why not %s", (start, reason) => {
    const search = findSlots(request());
    expect(search.whyNot(search.slotAt(start))[0]).toMatch(reason);
  });

  it("have nothing against the best", () => {
    const search = findSlots(request({ window: { first: "2027-05-11", last: "2027-05-11" } }));
    const [best] = search.best(1);
    expect(best && search.whyNot(best)).toEqual([]);
    expect(best && search.explain(best).summary).toBe("Everybody can come, within office hours.");
  });
});

describe("the partner organisations", () => {
  it("close on days of their own when they take part", () => {
    const window = { first: "2027-05-06", last: "2027-05-07" } as const;
    const search = findSlots(
      request({ participants: [{ code: "EU" }, { code: "ECOWAS" }], window }),
    );
    // The day after Ascension Day.
    expect(search.explain(search.slotAt("2027-05-07T10:00")).summary).toBe(
      "Cannot come: European Union – public holiday (Day after Ascension Day).",
    );
  });
});
