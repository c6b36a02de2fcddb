import type { CalendarEvent } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import { describeChange } from "@rabat-process/events/changes";
import { parseEvents } from "@rabat-process/events";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeEntry, describeTold, storeChange, StoredChange } from "./stored-change.ts";

const examples = join(import.meta.dirname, "../../../../examples");

const events = globSync("**/*.yaml", { cwd: examples })
  .toSorted()
  .flatMap((source) => {
    const read = parseEvents(readFileSync(join(examples, source), "utf8"), { source });
    return read.ok ? read.events : [];
  });

/** As a database gives it back. */
function stored(change: Change): StoredChange {
  return StoredChange.parse(JSON.parse(JSON.stringify(storeChange(change))));
}

/** An event without each of the facts that one edits, and with those of another one. */
function editsOf(event: CalendarEvent, other: CalendarEvent): readonly Change[] {
  const fixed = [
    "uid",
    "slug",
    "created",
    "sequence",
    "status",
    "when",
    "venue",
    "format",
    "lastModified",
  ];
  const fields = Object.keys({ ...event, ...other }).filter((name) => !fixed.includes(name));
  const others: Partial<Record<string, unknown>> = other;
  return fields.map((field) => {
    const after = Object.fromEntries(
      Object.entries({ ...event, [field]: others[field] }).filter(
        ([, value]) => value !== undefined,
      ),
    ) as CalendarEvent;
    return { kind: "edited", before: event, after };
  });
}

const day = { precision: "day", first: "2027-03-01", last: "2027-03-02" } as const;
const month = { precision: "month", month: "2027-05" } as const;
const dakar = { city: { en: "Dakar" }, country: "SN" } as const;
const reason = { en: "A visit", fr: "Une visite" };

const others: readonly Change[] = [
  { kind: "rescheduled", from: day, to: { ...day, last: "2027-03-03" }, reason },
  { kind: "postponed", from: day, to: month },
  { kind: "moved-online", from: dakar, reason },
  { kind: "moved-online", from: undefined },
  { kind: "relocated", from: undefined, to: dakar },
  { kind: "relocated", from: dakar, to: { ...dakar, city: { en: "Saly" } }, reason },
  { kind: "announced" },
  { kind: "confirmed" },
  { kind: "reinstated" },
  { kind: "held" },
  { kind: "held", outcome: { participants: { about: 100 }, byContinent: { africa: 12 } } },
  { kind: "cancelled", reason },
  { kind: "cancelled" },
];

describe("a change that was stored", () => {
  it("is told in the same words as the change itself", () => {
    const edits = events.flatMap((event, index) => {
      const other = events[index + 1] ?? event;
      return [...editsOf(event, other), { kind: "replaced", by: other } as const];
    });
    expect(edits.length).toBeGreaterThan(500);
    for (const change of [...edits, ...others])
      for (const locale of ["en", "fr"] as const)
        expect(describeTold({ changes: [stored(change)] }, locale)).toBe(
          describeChange(change, locale),
        );
  });

  it("holds no text that stayed as it was, and no link that is not public", () => {
    const [event] = events;
    if (event === undefined) throw new Error("There is no example.");
    const before = {
      ...event,
      description: { en: "As it was. ".repeat(100) },
      online: { platform: "Zoom", joinUrl: "https://zoom.example/secret" },
    };
    const change = {
      kind: "edited",
      before,
      after: { ...before, summary: { en: "Another title" } },
    } as const;
    const text = JSON.stringify(storeChange(change));
    expect(text).toContain("Another title");
    expect(text).not.toMatch(/As it was|secret/);
    expect(text.length).toBeLessThan(2500);
  });
});

describe("an entry of the log", () => {
  it("has the words of its change, or those that were written down before changes were stored", () => {
    const details = { changes: [stored({ kind: "cancelled", reason })] };
    expect(describeEntry(details, "en")).toBe("Cancelled. Reason: A visit.");
    expect(describeEntry(details, "fr")).toBe("Annulation. Motif\u00a0: Une visite.");
    expect(describeEntry({ en: "Cancelled.", fr: "Annulé." }, "fr")).toBe("Annulé.");
  });

  it.each([
    {},
    { channel: "C1" },
    { times: "60 1440" },
    { changes: [{ kind: "of a later version" }] },
  ])("that is about none has none: %j", (details) => {
    expect(describeEntry(details, "en")).toBeUndefined();
  });
});
