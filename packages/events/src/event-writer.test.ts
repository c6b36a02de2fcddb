import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples, readExampleFiles } from "../test/examples.ts";
import { read } from "../test/event-files.ts";
import type { CalendarEvent } from "./index.ts";
import { cancelEvent, moveEventOnline, rescheduleEvent } from "./entries/changes.ts";
import { formatEvents, parseEvents } from "./index.ts";

describe("an event file that is written", () => {
  it.each(examples.map((event) => [event.uid, event] as const))(
    "gives %s back unchanged",
    (_, event) => {
      expect(read(formatEvents([event]))).toEqual([event]);
    },
  );

  it("gives any text back unchanged: colons, hashes, quotes, numbers, line feeds, emoji", () => {
    const [base] = examples;
    if (base === undefined) throw new Error("examples/ is empty");
    const line = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
      .map((text) => `a${text}`);
    const text = fc.oneof(
      line,
      fc.constantFrom(
        "yes",
        "null",
        "0x10",
        "1e3",
        "a: b # c",
        "- a",
        "'\"",
        "a\n\nb\n",
        "2021-01-21",
      ),
    );
    fc.assert(
      fc.property(line, text, (title, description) => {
        const event = {
          ...base,
          summary: { fr: title.replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff]/gu, "") },
          description: { en: description },
        };
        const written = formatEvents([event]);
        const result = parseEvents(written, { source: "file.yaml" });
        // What the model refuses, such as a control character, it refuses after writing too.
        if (result.ok) expect(result.events).toEqual([event]);
        else expect(result.issues[0]?.message).toContain("hidden character");
      }),
    );
  });

  it.each(readExampleFiles().map((file) => [file.source, file.text] as const))(
    "leaves %s as it is when nothing changed",
    (_, text) => {
      const events = read(text);
      const written = formatEvents(events, { previous: text });
      expect(read(written)).toEqual(events);
      const comments = (file: string) =>
        file.split("\n").filter((entry) => entry.trimStart().startsWith("#"));
      expect(comments(written)).toEqual(comments(text));
    },
  );

  it("keeps a person's comments and order where something else changed", () => {
    const previous = `# Kept by hand
events:
  - uid: som-2027@rabat-process # never changes
    sequence: 0
    created: 2026-11-25T00:00:00Z
    lastModified: 2026-11-25T00:00:00Z
    summary: { en: Meeting } # a working title
    kind: senior-officials-meeting
    status: planned
    when: { precision: day, first: 2027-02-03, last: 2027-02-04 }
`;
    const [event] = read(previous);
    if (event === undefined) throw new Error("one event is expected");
    const moved = rescheduleEvent(
      event,
      { when: { precision: "day", first: "2027-03-03", last: "2027-03-04" } },
      { at: "2026-12-01T00:00:00Z", sequence: 0 },
    );
    if (!moved.ok) throw new Error(moved.reason);
    const written = formatEvents([moved.event], { previous });
    expect(read(written)).toEqual([moved.event]);
    for (const comment of [
      "# Kept by hand",
      "@rabat-process # never changes",
      "{ en: Meeting } # a working title",
    ]) {
      expect(written).toContain(comment);
    }
  });

  it("takes a person's comments along when events or entries change places or go", () => {
    const event = (id: string, status: string) => `  - uid: ${id}@rabat-process # the ${id}
    sequence: 0
    created: 2026-11-25T00:00:00Z
    lastModified: 2026-11-25T00:00:00Z
    summary: { en: Meeting }
    kind: senior-officials-meeting
    status: ${status} # as told by the Chair of ${id}
    when: { precision: day, first: 2027-02-03, last: 2027-02-04 }
    roles:
      - { role: chair, party: CM } # chosen in Abuja
      - { role: host, party: FR } # offered in Rabat
`;
    const previous = `events:\n${event("first", "planned")}${event("second", "planned")}`;
    const [first, second] = read(previous);
    if (first === undefined || second === undefined) throw new Error("two events are expected");
    const third: CalendarEvent = { ...first, uid: "third@rabat-process" };
    const changed: CalendarEvent = {
      ...second,
      status: "confirmed",
      roles: second.roles?.slice(1),
    };
    const written = formatEvents([changed, third], { previous });
    expect(read(written)).toEqual([changed, third]);
    const lines = written.split("\n").filter((line) => line.includes("#"));
    expect(lines).toEqual([
      "  - uid: second@rabat-process # the second",
      "    status: confirmed # as told by the Chair of second",
      "      - { role: host, party: FR } # offered in Rabat",
    ]);
  });

  it("drops what an event has not any more", () => {
    const text = formatEvents(examples.slice(0, 2));
    const [first] = examples;
    if (first === undefined) throw new Error("examples/ is empty");
    const { description, ...rest } = first;
    expect(read(formatEvents([rest], { previous: text }))).toEqual([rest]);
  });

  it("writes what stands in two places twice, for aliases are refused", () => {
    const [event] = examples.filter(({ uid }) => uid.startsWith("example-dakar"));
    if (event === undefined) throw new Error("examples/ has no example-dakar-2027");
    const online = moveEventOnline(
      event,
      {},
      { at: "2026-12-01T00:00:00Z", sequence: event.sequence },
    );
    if (!online.ok) throw new Error(online.reason);
    expect(online.event.formerDates?.[0]?.when).toBe(online.event.when);
    expect(read(formatEvents([online.event]))).toEqual([online.event]);
  });

  it("writes what a change has made of an event", () => {
    const [event] = examples.filter(({ uid }) => uid.startsWith("example-dakar"));
    if (event === undefined) throw new Error("examples/ has no example-dakar-2027");
    const result = cancelEvent(
      event,
      { reason: { en: "no room" } },
      { at: "2026-12-01T00:00:00Z", sequence: event.sequence },
    );
    expect(result.ok && read(formatEvents([result.event]))).toEqual([result.ok && result.event]);
  });
});
