import type { CalendarEvent } from "@rabat-process/events";
import { parseEventFiles } from "@rabat-process/events";
import fc from "fast-check";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEventFiles } from "../system/event-files.ts";
import type { Errors } from "./filled.ts";
import { readTypedWhen, writeWhen, writeZone } from "./typed-when.ts";

function read(
  when: string,
  { zone, locale = "en" }: { zone?: string | undefined; locale?: "en" | "fr" } = {},
) {
  const errors: Errors = {};
  const typed: Readonly<Record<string, string | undefined>> = { when, zone };
  const reading = { near: "2026-11-30" as const, locale, errors };
  return { when: readTypedWhen((id) => typed[id], reading), errors };
}

const rabat = "Africa/Casablanca";
const timed = {
  precision: "time",
  start: "2027-06-09T10:00",
  end: "2027-06-09T12:30",
  timeZone: rabat,
};

describe("a date that is typed", () => {
  it.each<[string, string | undefined, object]>([
    ["9 June 2027, 10:00–12:30", "Rabat", timed],
    ["Wednesday 9 June 2027, 10:00–12:30", "Rabat", timed],
    ["9 juin 2027, de 10 h à 12 h 30", "rabat", timed],
    ["9 June 2027, 10:00-12:30 (Rabat time)", undefined, timed],
    ["09/06/2027 10:00-12:30", "Rabat", {}],
    ["9 June, 10 am to 12.30 pm", "Rabat", timed],
    ["19–20 October 2027", undefined, { precision: "day", first: "2027-10-19" }],
    [
      "9–11 June 2027, 09:00–17:00",
      "Accra",
      { dailyHours: { start: "09:00", end: "17:00", timeZone: "Africa/Accra" } },
    ],
    ["spring 2028", undefined, { precision: "season", year: 2028 }],
    ["juin 2027", undefined, { precision: "month", month: "2027-06" }],
    ["early 2027", undefined, { precision: "year", part: "early" }],
    ["not yet known", undefined, { precision: "open", printed: { en: "not yet known" } }],
    ["when conditions permit", undefined, { precision: "open" }],
  ])("%s, %s", (text, zone, expected) => {
    const { when, errors } = read(text, { zone });
    if (Object.keys(expected).length === 0) expect(errors["when"]).toContain("Write the name");
    else expect([when, errors]).toEqual([expect.objectContaining(expected), {}]);
  });

  it("is read back as it is written, in both languages", () => {
    const parsed = parseEventFiles(
      readEventFiles(join(import.meta.dirname, "../../../../examples")),
    );
    if (!parsed.ok) throw new Error("the examples have issues");
    const isOneDay = ({ when }: CalendarEvent) =>
      when.precision !== "time" || when.start.slice(0, 10) === when.end.slice(0, 10);
    for (const { when } of parsed.events.filter(isOneDay))
      for (const locale of ["en", "fr"] as const) {
        const { printed: _, ...plain } = when;
        if (when.precision === "open") continue;
        if (when.precision === "day" && when.during !== undefined) continue;
        const again = read(writeWhen(when, locale), { zone: writeZone(when), locale });
        expect(again.errors, writeWhen(when, locale)).toEqual({});
        expect(again.when, writeWhen(when, locale)).toMatchObject(plain);
      }
  });

  it("is understood or told to be wrong, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 20 }), (text, zone) => {
        const { when, errors } = read(text.trim(), { zone: zone.trim() || undefined });
        expect(when === undefined).toBe(Object.keys(errors).length > 0);
      }),
    );
  });
});
