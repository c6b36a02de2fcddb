import type { Supplement } from "@rabat-process/calendar";
import {
  lintICalendar,
  readReply,
  toICalendar,
  toICalendarBytes,
  toInvitation,
} from "@rabat-process/calendar";
import { isDatedEvent } from "@rabat-process/events";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as given from "./events.ts";
import { findEvent, parse, readText } from "./reread.ts";
import { hostile, readable, unfold } from "./texts.ts";

/** A supplement that holds a text wherever it can hold one. */
function supplementOf(text: string): Supplement {
  return {
    organizer: { address: "desk@example.org", name: text },
    attendees: [{ address: "a@example.org", name: text, partstat: "ACCEPTED" }],
    contact: text,
    conference: { url: "https://meet.example/", label: text },
  };
}

test("no text of a supplement adds a line either, in feeds and in invitations", () => {
  const namesWith = (text: string) => {
    const supplement = supplementOf(text);
    const feed = {
      locale: "fr",
      name: "x",
      html: true,
      localTimes: true,
      supplement: () => supplement,
    } as const;
    try {
      return unfold(toICalendar([given.rabat2027], feed)).map(
        (line) => line.split(/[;:]/, 1)[0] ?? "",
      );
    } catch (error) {
      if (error instanceof RangeError && error.message.includes("Cannot write ")) return undefined;
      throw error;
    }
  };
  const harmless = namesWith("x");
  fc.assert(
    fc.property(hostile, (text) => {
      expect([harmless, undefined]).toContainEqual(namesWith(text));
    }),
    { numRuns: 300 },
  );
});

test("no address of a supplement adds a line: it is refused", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom("address", "url", "color", "uid"), (text, field) => {
      const supplement: Supplement = {
        organizer: { address: field === "address" ? text : "a@example.org" },
        conference: { url: field === "url" ? text : "https://meet.example/" },
        color: field === "color" ? text : "teal",
      };
      const event = { ...given.rabat2027, uid: field === "uid" ? text : given.rabat2027.uid };
      const lines = () =>
        unfold(toICalendar([event], { locale: "en", name: "x", supplement: () => supplement }))
          .length;
      const harmless = {
        ...supplement,
        organizer: { address: "a@b" },
        conference: { url: "https://x" },
        color: "teal",
      };
      const expected = unfold(
        toICalendar([given.rabat2027], { locale: "en", name: "x", supplement: () => harmless }),
      ).length;
      try {
        expect(lines()).toBe(expected);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }),
    { numRuns: 300 },
  );
});

test("what a supplement says is read again by others", () => {
  fc.assert(
    fc.property(readable, (text) => {
      // A parameter has one line, and no backslash has a meaning in it (RFC 5545 §3.2), but ical.js sees one.
      const line = text.replaceAll(/[\n\t\\]/g, " ");
      const supplement = { ...supplementOf(line), contact: text };
      const bytes = toICalendarBytes([given.rabat2027], {
        locale: "en",
        name: "x",
        html: true,
        supplement: () => supplement,
      });
      // Among other things: CRLF, at most 75 octets, UTF-8, and no controls.
      expect(lintICalendar(bytes)).toEqual([]);
      const read = parse(Buffer.from(bytes).toString("utf8"));
      const event = findEvent(read, given.rabat2027.uid);
      expect(readText(event, "contact")).toBe(text);
      expect(event.getFirstProperty("attendee")?.getFirstParameter("cn")).toBe(line);
      expect(event.getFirstProperty("organizer")?.getFirstParameter("cn")).toBe(line);
      expect(event.getFirstProperty("conference")?.getFirstParameter("label")).toBe(line);
    }),
  );
});

test("an answer to any invitation is read by our reader, whoever is invited", () => {
  fc.assert(
    fc.property(
      fc.emailAddress(),
      fc.constantFrom("ACCEPTED", "TENTATIVE", "DECLINED"),
      readable,
      (address, partstat, text) => {
        const event = given.rabat2027;
        if (!isDatedEvent(event)) throw new TypeError("expected a date");
        const name = text.replaceAll(/[\n\t]/g, " ");
        const supplement = {
          organizer: { address: "desk@example.org" },
          attendees: [{ address, name, partstat }],
        } as const;
        const invitation = toInvitation(event, {
          locale: "fr",
          now: "2027-01-10T08:00:00Z",
          supplement,
        });
        const reply = readReply(
          invitation.text.replace("METHOD:REQUEST", "METHOD:REPLY"),
          address.toUpperCase(),
        );
        expect(reply).toMatchObject({
          ok: true,
          reply: {
            uid: event.uid,
            sequence: event.sequence,
            attendee: address.toLowerCase(),
            name,
            partstat,
          },
        });
      },
    ),
  );
});

test("a reader of answers reads whatever it is given", () => {
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), hostile), (input) => {
      expect(readReply(input, "a@example.org").ok).toBe(false);
    }),
  );
});
