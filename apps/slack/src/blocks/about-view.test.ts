import type { CalendarEvent } from "@rabat-process/events";
import { describeEvent, parseEventFiles } from "@rabat-process/events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { aboutView } from "./about-view.ts";
import { checkLimits } from "./check-limits.ts";

const file = "examples/invented/2027-10-19-example-meeting-dakar.yaml";
const read = parseEventFiles([
  { source: file, text: readFileSync(join(import.meta.dirname, "../../../..", file), "utf8") },
]);
const [dakar] = read.ok ? read.events : [];
if (dakar === undefined) throw new Error(`${file} has no event`);

const event: CalendarEvent = {
  ...dakar,
  roles: (["chair", "co-chair", "host", "organiser", "convenor", "funder", "support"] as const).map(
    (role) => ({ role, party: "CM" as const }),
  ),
  languages: ["en", "fr"],
  inLineWith: ["jvap-2015"],
  participation: { mode: "open", deadline: "2027-01-01" },
};

describe.each(["en", "fr"] as const)("what More opens, in %s,", (locale) => {
  const view = (more: Partial<Parameters<typeof aboutView>[0]> = {}) =>
    aboutView({
      event,
      events: [event],
      attendance: [],
      locale,
      pageUrl: "https://calendar.example/events/workshop",
      dateTokens: true,
      answered: [],
      mayName: true,
      ...more,
    });

  it("says every fact, however many there are", () => {
    const drawn = mrkdwnOf(view().blocks).join("\n");
    const [, ...facts] = describeEvent(event, [event], locale);
    expect(facts.length).toBeGreaterThan(10);
    for (const { label, values } of facts)
      for (const text of [label, ...values]) expect(drawn).toContain(text);
    expect(checkLimits(view())).toEqual([]);
  });

  it("leads to calendars and to the page, and to the page alone where days are not taken", () => {
    const drawn = (one: CalendarEvent) => JSON.stringify(view({ event: one }));
    expect(drawn(event)).toMatch(/calendar\.google\.com.*outlook\.office\.com.*workshop\.ics/);
    const cancelled = drawn({ ...event, status: "cancelled" });
    expect(cancelled).not.toContain(".ics");
    expect(cancelled).toContain("<https://calendar.example/events/workshop|");
  });

  it("offers to name who comes while answers are taken", () => {
    expect(JSON.stringify(view())).toContain("details:v1");
    expect(JSON.stringify(view({ mayName: false }))).not.toContain("details:v1");
  });
});
