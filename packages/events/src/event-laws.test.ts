import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "../test/arbitrary-events.ts";
import { read } from "../test/event-files.ts";
import type { CalendarEvent } from "./index.ts";
import { describeEvent, formatEvents, publicEvent, slugOf } from "./index.ts";
import { publicJoinUrl } from "./entries/words.ts";

/** Whether two events cannot stand in one file, which has no UID and no slug twice. */
const areTwins = (one: CalendarEvent, other: CalendarEvent) =>
  one.uid === other.uid || slugOf(one) === slugOf(other);
const severalEvents = fc.uniqueArray(anyEvent, {
  comparator: areTwins,
  minLength: 1,
  maxLength: 4,
});

describe("any event", () => {
  it("is the same after it was written and read, in YAML and in JSON", () => {
    fc.assert(
      fc.property(severalEvents, (events) => {
        expect(read(formatEvents(events))).toEqual(events);
        expect(read(JSON.stringify({ events }))).toEqual(events);
      }),
    );
  });

  it("is the same where it was written over what stood there before", () => {
    fc.assert(
      fc.property(severalEvents, severalEvents, (before, after) => {
        const events = [
          ...after,
          ...before.slice(1).filter((one) => !after.some((other) => areTwins(one, other))),
        ];
        expect(read(formatEvents(events, { previous: formatEvents(before) }))).toEqual(events);
      }),
    );
  });

  it("tells its join link only where it is public", () => {
    fc.assert(
      fc.property(anyEvent, fc.constantFrom("en" as const, "fr" as const), (event, locale) => {
        const values = describeEvent(event, [event], locale).flatMap((fact) => fact.values);
        const isPublic = event.online?.joinUrlIsPublic === true;
        expect(publicJoinUrl(event)).toBe(isPublic ? event.online?.joinUrl : undefined);
        expect(values.includes(publicJoinUrl(event) ?? "")).toBe(isPublic);
        const shown = publicEvent(event);
        expect(shown.online?.joinUrl).toBe(publicJoinUrl(event));
        expect({ ...shown, online: undefined }).toEqual({ ...event, online: undefined });
      }),
    );
  });
});
