import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintICalendar, readReply, toICalendar } from "@rabat-process/calendar";
import type { CalendarEvent } from "@rabat-process/events";
import { findPython } from "@rabat-process/runtimes";
import { addMinutes, epochSeconds, toInstant, toWallTime } from "@rabat-process/timezones";
import type { PlainDateTime } from "@rabat-process/timezones";
import { sync } from "node-ical";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { attendee, messages } from "./clients/conversation.ts";
import { sabre } from "./clients/sabre.ts";
import { rabat2027 } from "./events.ts";
import { bytesOf, defects } from "./exam/exam.ts";
import type { ReadEvent } from "./reread.ts";
import { parse, readEvents } from "./reread.ts";

interface Verdict {
  readonly errors: readonly string[];
  readonly events: readonly ReadEvent[];
}

const folder = new URL("golden/", import.meta.url).pathname;
const files = readdirSync(folder);
const { program: python = "" } = findPython();

function askPython(
  paths: readonly string[],
): readonly Readonly<Record<"libical" | "icalendar", Verdict>>[] {
  const output = execFileSync(python, [join(import.meta.dirname, "judges.py"), ...paths], {
    encoding: "utf8",
  });
  return JSON.parse(output) as Readonly<Record<"libical" | "icalendar", Verdict>>[];
}

describe.each(files)("%s is read alike", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const expected = readEvents(text);

  test("by ical.js and node-ical, which has the tz data of Node", () => {
    for (const event of expected) {
      const read = Object.values(sync.parseICS(text)).find(
        (each) => each?.type === "VEVENT" && each.uid === event.uid,
      );
      if (read?.type !== "VEVENT") throw new RangeError(`expected ${event.uid}`);
      // It makes midnight at the reader's place of a day.
      const offset = event.days ? read.start.getTimezoneOffset() * 60 : 0;
      expect([event.uid, read.start.getTime() / 1000 - offset]).toEqual([event.uid, event.start]);
      expect([event.uid, wordsOf(read.summary), wordsOf(read.description)]).toEqual([
        event.uid,
        event.summary,
        event.description,
      ]);
    }
  });
});

test.each(files)("%s is read alike by ts-ics, which takes zones from the VTIMEZONEs", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const { events = [] } = convertIcsCalendar(undefined, text);
  expect(
    events.map(({ uid, start, summary }) => [uid, start.date.getTime() / 1000, summary]),
  ).toEqual(readEvents(text).map(({ uid, start, summary }) => [uid, start, summary]));
});

test("the hours of a day on which the clock changes are read alike by ts-ics", () => {
  const days = ["2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01"];
  const halfHours = Array.from({ length: 48 }, (_, index) =>
    addMinutes("2027-01-01T00:00:00Z", index * 30).slice(11, 16),
  );
  const zones = ["Europe/Brussels", "Europe/Lisbon", "Africa/Casablanca"];
  const events = zones.flatMap((timeZone, zone) =>
    days.flatMap((day) =>
      halfHours.map((time): CalendarEvent => {
        const start = `${day}T${time}` as PlainDateTime;
        const end = toWallTime(addMinutes(toInstant(start, timeZone), 15), timeZone);
        const uid = `hour-${zone}-${day}-${time.replace(":", "")}@rabat-process` as const;
        return { ...rabat2027, uid, when: { precision: "time", start, end, timeZone } };
      }),
    ),
  );
  const { events: read = [] } = convertIcsCalendar(
    undefined,
    toICalendar(events, { locale: "en", name: "x" }),
  );
  const starts = new Map(read.map(({ uid, start }) => [uid, start.date.getTime() / 1000]));
  for (const { uid, when } of events) {
    if (when.precision !== "time") throw new RangeError(uid);
    expect([uid, starts.get(uid)]).toEqual([
      uid,
      epochSeconds(toInstant(when.start, when.timeZone)),
    ]);
  }
});

test.each(files)("%s has zones in the form that all clients read alike", (file) => {
  const calendar = parse(readFileSync(join(folder, file), "utf8"));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    const tzid = zone.getFirstPropertyValue("tzid");
    const observances = zone.getAllSubcomponents();
    const names = observances.map(({ name }) => name);
    expect([["standard"], ["daylight", "standard"]]).toContainEqual(names.toSorted());
    const onsets = observances.map((each) => String(each.getFirstPropertyValue("dtstart")));
    const starts = calendar
      .getAllSubcomponents("vevent")
      .filter((event) => event.getFirstProperty("dtstart")?.getFirstParameter("tzid") === tzid)
      .map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(starts.length > 0 || tzid === "Etc/UTC").toBe(true);
    expect(starts.every((start) => onsets.every((onset) => onset < start))).toBe(true);
    expect(observances.some((each) => each.hasProperty("rdate"))).toBe(false);
  }
});

function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "val" in value ? value.val : value;
}

/** Whether one of the parsers in JavaScript refuses a file. */
function isRefused(file: Uint8Array): boolean {
  const text = Buffer.from(file).toString("utf8");
  const parsers = [
    parse,
    (each: string) => sync.parseICS(each),
    (each: string) => convertIcsCalendar(undefined, each),
  ];
  return parsers.some((parser) => {
    try {
      parser(text);
      return false;
    } catch {
      return true;
    }
  });
}

// Where one cannot be had, its test is seen as skipped; in CI that is an error.
describe.skipIf(python === "")(
  "libical, and python icalendar with the tz data of the machine",
  () => {
    test("read all goldens as ical.js does, and find nothing wrong, the rules of each METHOD included", () => {
      const verdicts = askPython(files.map((file) => join(folder, file)));
      verdicts.forEach((verdict, index) => {
        const file = files[index] ?? "";
        const events = readEvents(readFileSync(join(folder, file), "utf8"));
        expect([file, "libical", verdict.libical]).toEqual([
          file,
          "libical",
          { errors: [], events },
        ]);
        expect([file, "icalendar", verdict.icalendar]).toEqual([
          file,
          "icalendar",
          { errors: [], events },
        ]);
      });
    });

    /** What both find wrong in a text that is in no file. */
    function judge(text: string) {
      const temporary = mkdtempSync(join(tmpdir(), "judges-"));
      const path = join(temporary, "judged.ics");
      writeFileSync(path, text);
      const [verdict] = askPython([path]);
      rmSync(temporary, { recursive: true });
      return verdict;
    }

    test("would have told", () => {
      const text = readFileSync(join(folder, "invitation.fr.ics"), "utf8");
      const verdict = judge(text.replace(/^ORGANIZER.*\r\n/m, ""));
      expect(verdict?.libical.errors).toEqual(["a restriction of RFC 5545 or RFC 5546"]);
    });

    test("find fewer defects of the exam than the linter, all of them together", () => {
      const questions = JSON.stringify(
        defects.map((defect) => Buffer.from(bytesOf(defect)).toString("base64")),
      );
      const args = [join(import.meta.dirname, "judges.py"), "--examine"];
      const answers = JSON.parse(
        execFileSync(python, args, { input: questions, encoding: "utf8" }),
      ) as boolean[];
      const found = defects.filter(
        (defect, index) => answers[index] === true || isRefused(bytesOf(defect)),
      );
      const ours = defects.filter((defect) => lintICalendar(bytesOf(defect)).length > 0);
      expect(found.length).toBeLessThan(ours.length);
    });

    test.each(Object.entries(messages))(
      "find nothing wrong in a conversation: %s",
      (_, { text }) => {
        const events = readEvents(text);
        expect(judge(text)).toEqual({
          libical: { errors: [], events },
          icalendar: { errors: [], events },
        });
      },
    );

    test.each(
      sabre.told.flatMap(({ name, reply }) => (reply === null ? [] : [[name, reply] as const])),
    )(
      "find nothing wrong in an answer to the %s; one without ORGANIZER only we take, as Outlook.com has none",
      (_, reply) => {
        expect(judge(reply)?.libical.errors).toEqual([]);
        const without = reply.replace(/^ORGANIZER.*\r\n/m, "");
        expect(judge(without)?.libical.errors).toEqual(["a restriction of RFC 5545 or RFC 5546"]);
        expect(readReply(without, attendee)).toEqual(readReply(reply, attendee));
        expect(readReply(without, attendee).ok).toBe(true);
      },
    );
  },
);
