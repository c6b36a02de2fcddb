import type { CalendarEvent } from "@rabat-process/events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import { readEventFiles } from "../system/event-files.ts";
import { parseEventFiles } from "@rabat-process/events";
import { eventForm } from "./event-form.ts";
import { parts } from "./event-parts.ts";
import { readEvent } from "./event-reader.ts";

const examples = join(import.meta.dirname, "../../../../examples");

function exampleEvents(): readonly CalendarEvent[] {
  expect(readdirSync(examples).length).toBeGreaterThan(3);
  const parsed = parseEventFiles(readEventFiles(examples));
  if (!parsed.ok) throw new Error("the examples have issues");
  return parsed.events;
}

/** All that the form has no room for, or shows otherwise than it is. */
const rich: CalendarEvent = {
  uid: "rich-2027@rabat-process",
  sequence: 2,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-26T00:00:00Z",
  summary: { en: "Meeting", fr: "Réunion", pt: "Reunião" },
  description: { en: `${"long ".repeat(900)}text`, ar: "نص" },
  kind: "webinar",
  activity: "label",
  format: "hybrid",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Lubumbashi",
  },
  venue: {
    city: { fr: "Lubumbashi" },
    room: { en: "B2" },
    country: "CD",
    timeZone: "Africa/Lubumbashi",
  },
  online: { platform: "Zoom", joinUrl: `https://join.example/?pwd=${"x".repeat(4000)}` },
  roles: [
    { role: "host", party: "CD" },
    ...(["CM", "BE", "FR", "SN"] as const).map((party) => ({ role: "co-chair", party }) as const),
    { role: "support", party: { outsider: { en: "A university" } } },
  ],
  programmes: [
    { programme: "cadiz-2022", theme: 5, objective: "9" },
    { programme: "marrakesh-2018", theme: 1, objective: "1", action: 1 },
    { programme: "jvap-2015" },
  ],
  participation: { mode: "quota", perDelegation: 1, accompanying: 2, perObserver: 0, capacity: 90 },
  languages: ["en", "fr", "pt", "ar"],
  aims: [{ en: "To talk" }],
  lineage: [{ relation: "follows", event: "earlier-2026@rabat-process" }],
};

/** Said in more words than the form has room for. */
const vague: CalendarEvent = {
  ...rich,
  uid: "vague-2027@rabat-process",
  when: { precision: "open", printed: { en: `${"when conditions permit, ".repeat(20)}in Rabat` } },
};

const now = "2027-02-01T09:00:00Z";

describe.each(["en", "fr"] as const)("a form in %s that is sent as it was opened", (locale) => {
  it.each([rich, vague, ...exampleEvents()].map((event) => [event.uid, event] as const))(
    "loses nothing of %s, whichever screen is shown",
    (_, event) => {
      for (const part of parts)
        for (const isDraft of [true, false]) {
          const target = { event, seen: "", isDraft };
          const form = { target, part, reminderTimes: [2880, 90], locale };
          const { private_metadata, values } = fill(eventForm(form));
          const result = readEvent({ private_metadata, state: { values } }, form, now);
          expect(result).toEqual({ ok: true, event, reminderTimes: [2880, 90] });
        }
    },
  );
});
