import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendar, read } from "../../test/read-calendar.ts";

const weekday = fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU");
const list = <Value>(value: fc.Arbitrary<Value>) =>
  fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((values) => values.join(","));
const rule = fc.oneof(
  fc.constant("FREQ=DAILY"),
  list(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
  list(weekday).map((days) => `FREQ=WEEKLY;WKST=SU;BYDAY=${days}`),
  list(fc.integer({ min: 1, max: 28 })).map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1), weekday)
    .map(([n, day]) => `FREQ=MONTHLY;BYDAY=${n}${day}`),
  fc
    .tuple(list(fc.integer({ min: 1, max: 12 })), fc.integer({ min: 1, max: 28 }))
    .map(([months, day]) => `FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${day}`),
);

/** The times of a rule by ical.js, which begins with the first that the rule has. */
function byIcalJs(text: string, start: string): readonly string[] {
  const iterator = ICAL.Recur.fromString(text).iterator(ICAL.Time.fromDateTimeString(start));
  const found: string[] = [];
  for (let next = iterator.next(); next.year < 2028; next = iterator.next()) {
    if (next.year >= 2027) found.push(next.toString().slice(0, 16));
  }
  return found;
}

test("ical.js finds the same times of any rule", () => {
  fc.assert(
    fc.property(
      rule,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 900 }),
      (text, interval, day) => {
        const from = new Date(Date.UTC(2025, 0, 1 + day, 10)).toISOString().slice(0, 16);
        const wanted = `${text};INTERVAL=${interval}`;
        // Readers disagree about a start that is no time of its rule.
        const start = ICAL.Recur.fromString(wanted)
          .iterator(ICAL.Time.fromDateTimeString(`${from}:00`))
          .next()
          .toString();
        const lines = [`DTSTART:${start.replaceAll(/[-:]/g, "")}Z`, `RRULE:${wanted}`];
        const times = read(calendar(lines)).events.map(
          ({ when }) => when?.precision === "time" && when.start,
        );
        const isWithin = start.slice(0, 4) <= "2027";
        expect(times).toEqual(isWithin ? byIcalJs(wanted, start) : []);
      },
    ),
    { numRuns: 300 },
  );
});
