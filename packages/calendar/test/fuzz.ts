/**
 * Reads broken calendars without end, of bytes and of structure:
 *
 *     pnpm fuzz            a million of them
 *     pnpm fuzz 5000 42    so many, from a seed
 */
import { readdirSync, readFileSync } from "node:fs";
import { lintICalendar, parseICalendar, readReply } from "@rabat-process/calendar";
import { readEvents } from "@rabat-process/calendar/read-events";
import { CalendarEvent } from "@rabat-process/events";
import fc from "fast-check";
import { bytesOf, validFiles } from "./exam/exam.ts";

const folders = ["corpus/valid/", "corpus/broken/"].map((name) => new URL(name, import.meta.url));
const corpus = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ics"))
    .map((name) => readFileSync(new URL(name, folder))),
);
const files = [...corpus, ...validFiles.map(bytesOf)].map((file) =>
  Buffer.from(file).toString("latin1"),
);

/** What breaks readers: delimiters, escapes, numbers beyond their range, bytes that are no UTF-8. */
const tokens = fc.constantFrom(
  ...'"|:|;|,|=|\\|\\n|^n|^|/|\r|\n|\r\n |\r\r\n|\t| |\0|\x7f|%|é|\xff\xfe|\xef\xbb\xbf|\xed\xa0\x80|\xf0\x9f'.split(
    "|",
  ),
  ..."BEGIN:VEVENT\r\n|END:VEVENT\r\n|BEGIN:VALARM\r\n|END:VCALENDAR\r\n|BEGIN:VTIMEZONE\r\n|BEGIN:\r\n|END:".split(
    "|",
  ),
  ..."99999999999999999999|-1|0|00000000T000000Z|99991231|-P1W|PT|FREQ=DAILY;COUNT=0|;TZID=x|;VALUE=DATE".split(
    "|",
  ),
  ...'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n|TZOFFSETTO:-0000\r\n|ATTENDEE;CN="a:mailto:b\r\n'.split(
    "|",
  ),
);

/** A change of a text at a place, which is a part of its length. */
type Mutation = (text: string, at: number) => string;

const mutations = fc.oneof(
  tokens.map(
    (token): Mutation =>
      (text, at) =>
        text.slice(0, at) + token + text.slice(at),
  ),
  tokens.map(
    (token): Mutation =>
      (text, at) =>
        text.slice(0, at) + token + text.slice(at + token.length),
  ),
  fc.nat(40).map(
    (length): Mutation =>
      (text, at) =>
        text.slice(0, at) + text.slice(at + length),
  ),
  fc.nat(200).map(
    (length): Mutation =>
      (text, at) =>
        text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at),
  ),
  fc.constant<Mutation>((text, at) => text.slice(0, at)),
  fc.nat(255).map(
    (byte): Mutation =>
      (text, at) =>
        text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1),
  ),
  // A line in the place of another one, and all lines in the opposite order.
  fc.nat(1000).map((other): Mutation => (text, at) => {
    const lines = text.split("\r\n");
    const [to, from] = [at % lines.length, other % lines.length];
    return lines.with(to, lines[from] ?? "").join("\r\n");
  }),
  fc.constant<Mutation>((text) => text.split("\r\n").toReversed().join("\r\n")),
  fc.constantFrom(...files).map(
    (other): Mutation =>
      (text, at) =>
        text.slice(0, at) + other.slice(at),
  ),
);

const calendars = fc
  .tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(mutations, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([file, changes]) =>
    changes.reduce((text, [mutate, part]) => mutate(text, Math.floor(text.length * part)), file),
  );

/** Depth and length of what was read. */
function measure(component: ReturnType<typeof parseICalendar>["components"][number]): number {
  return 1 + Math.max(0, ...component.components.map(measure));
}

const reading = {
  locale: "en",
  kind: "workshop",
  from: "2027-01-01",
  to: "2027-12-31",
  at: "2026-11-29T10:00:00Z",
} as const;

/**
 * Reads so many broken calendars.
 *
 * @throws Error with the shortest calendar that was found on which the reader, the linter, or the reader of replies or events fails
 */
export function fuzz(numRuns: number, seed?: number): void {
  const property = fc.property(calendars, (text) => {
    const bytes = Buffer.from(text, "latin1");
    const { components, faults } = parseICalendar(bytes);
    const isBounded =
      components.every((component) => measure(component) <= 100) && faults.length <= 1000 * 15;
    const findings = lintICalendar(bytes);
    readReply(bytes, "ann@example.org");
    const areEvents = readEvents(bytes, reading).events.every(
      ({ completed }) => !completed.ok || CalendarEvent.safeParse(completed.event).success,
    );
    const lines = text.split(/\r\r\n|\r\n|\r|\n/).length;
    const isPlaced = findings.every(
      ({ line, column }) => line >= 1 && line <= lines && column >= 1,
    );
    return isBounded && isPlaced && areEvents;
  });
  fc.assert(property, { numRuns, ...(seed !== undefined && { seed }), maxSkipsPerRun: 0 });
}

if (import.meta.main) {
  const [runs = "1000000", seed] = process.argv.slice(2);
  const [all, atOnce] = [Number(runs), 10_000];
  for (let done = 0; done < all; done += atOnce) {
    fuzz(Math.min(atOnce, all - done), seed === undefined ? undefined : Number(seed) + done);
    process.stderr.write(`\r${Math.min(all, done + atOnce)} calendars`);
  }
  process.stderr.write("\n");
}
