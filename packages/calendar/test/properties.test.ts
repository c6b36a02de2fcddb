import type { CalendarEvent } from "@rabat-process/events";
import { lintICalendar, toICalendar } from "@rabat-process/calendar";
import {
  addMinutes,
  countries,
  resolveWallTime,
  toInstant,
  toWallTime,
  transitionsBetween,
} from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as given from "./events.ts";
import { findEvent, parse, readText, readTime } from "./reread.ts";
import { hostile, readable, unfold } from "./texts.ts";

const events: readonly CalendarEvent[] = Object.values(given);

function withTexts(text: string): CalendarEvent {
  return {
    ...given.webinar2021,
    summary: { en: text },
    description: { fr: text },
    venue: { name: { en: text }, city: { fr: text }, country: "CM" },
    audience: { en: text },
    aims: [{ en: text }],
    agenda: [{ kind: "panel", summary: { en: text } }],
    roles: [{ role: "host", party: { outsider: { en: text } } }],
    sources: [`https://example.org/${text}`],
  };
}

/** The names of the lines, in their order; undefined when the text was refused. */
function namesOfLines(
  text: string,
  options: Parameters<typeof toICalendar>[1],
): readonly string[] | undefined {
  try {
    return unfold(toICalendar([withTexts(text)], options)).map(
      (line) => line.split(/[;:]/, 1)[0] ?? "",
    );
  } catch (error) {
    if (
      error instanceof RangeError &&
      /^(name|source|url) is |Cannot write |has the source /.test(error.message)
    )
      return undefined;
    throw error;
  }
}

test("no text adds a line: it stays within its value or is refused", () => {
  const site = "https://example.org/";
  const options = { locale: "en", name: "x", description: "x", source: site, url: site } as const;
  const harmless = namesOfLines("x", options);
  fc.assert(
    fc.property(hostile, (text) => {
      expect([harmless, undefined]).toContainEqual(namesOfLines(text, options));
      const hostileOptions = {
        locale: "fr",
        name: text,
        description: text,
        source: site + text,
        url: site + text,
      } as const;
      expect([harmless, undefined]).toContainEqual(namesOfLines("x", hostileOptions));
    }),
    { numRuns: 500 },
  );
});

test("every line has at most 75 octets of valid UTF-8 and ends with CRLF", () => {
  fc.assert(
    fc.property(readable, fc.constantFrom("en", "fr"), (text, locale) => {
      const event = { ...withTexts(text), uid: "texts@rabat-process", sources: [] };
      const written = toICalendar([event, ...events], { locale, name: text });
      expect(Buffer.from(written, "utf8").toString("utf8")).toBe(written);
      expect(written.endsWith("\r\n")).toBe(true);
      const lines = written.slice(0, -2).split("\r\n");
      for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(lines.join("")).not.toMatch(/[\r\n]/);
      expect(lintICalendar(written)).toEqual([]);
    }),
  );
});

test("what is read is what was written", () => {
  fc.assert(
    fc.property(readable, (text) => {
      const calendar = parse(
        toICalendar([{ ...withTexts(text), sources: [] }], { locale: "en", name: text }),
      );
      const event = findEvent(calendar, given.webinar2021.uid);
      expect(readText(event, "summary")).toBe(text);
      expect(readText(event, "description")).toContain(`[FR] ${text}\n\nWhen: `);
      expect(readText(event, "location").toLowerCase()).toContain(text.toLowerCase());
    }),
  );
});

test("equal events give equal bytes, whatever their order", () => {
  const options = { locale: "fr", name: "Processus de Rabat" } as const;
  const expected = toICalendar(events, options);
  fc.assert(
    fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (shuffled) => {
      expect(toICalendar(structuredClone(shuffled), options)).toBe(expected);
    }),
  );
});

/** Half hours of the years 2015 to 2035. */
const halfHour = fc
  .integer({ min: 0, max: 21 * 366 * 48 })
  .map((count): Instant => addMinutes("2015-01-01T00:00:00Z", count * 30));

test("a client computes of the embedded zones what the tz rules say, in all partner countries", () => {
  fc.assert(
    fc.property(halfHour, fc.integer({ min: 1, max: 10_000 }), (instant, minutes) => {
      const timed = countries.map(({ code, timeZone }): CalendarEvent => {
        const [start, end] = [
          toWallTime(instant, timeZone),
          toWallTime(addMinutes(instant, minutes), timeZone),
        ];
        const when = { precision: "time", start, end, timeZone } as const;
        return { ...given.virtualMeeting2020, uid: `${code.toLowerCase()}@rabat-process`, when };
      });
      const calendar = parse(toICalendar(timed, { locale: "en", name: "x" }));
      for (const { uid, when } of timed) {
        if (when.precision !== "time") throw new TypeError("expected a time");
        const read = findEvent(calendar, uid);
        expect([uid, readTime(read, "dtstart")]).toEqual([
          uid,
          toInstant(when.start, when.timeZone),
        ]);
        expect([uid, readTime(read, "dtend")]).toEqual([uid, toInstant(when.end, when.timeZone)]);
      }
    }),
    { numRuns: 60 },
  );
});

test("from the change of Morocco on, all partner countries are told in wall time but for the hours that are not unique", () => {
  fc.assert(
    fc.property(halfHour, (instant) => {
      fc.pre(instant >= "2026-09-20T02:00:00Z");
      for (const { timeZone } of countries) {
        const [start, end] = [
          toWallTime(instant, timeZone),
          toWallTime(addMinutes(instant, 60), timeZone),
        ];
        const text = toICalendar(
          [{ ...given.virtualMeeting2020, when: { precision: "time", start, end, timeZone } }],
          { locale: "en", name: "x" },
        );
        const unique = [start, end].every(
          (wallTime) => resolveWallTime(wallTime, timeZone).kind === "unique",
        );
        // On the day of a change, before it, UTC is taken, since ts-ics reads such hours wrong.
        const changes = transitionsBetween(instant, addMinutes(instant, 1440), timeZone);
        if (unique && changes.length > 0) continue;
        expect([timeZone, text.includes(`DTSTART;TZID=${timeZone}:`)]).toEqual([timeZone, unique]);
      }
    }),
    { numRuns: 60 },
  );
});

test("the linter reads whatever it is given", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), hostile), (input) => {
      expect(lintICalendar(input).every(({ line }) => line >= 0)).toBe(true);
    }),
  );
});
