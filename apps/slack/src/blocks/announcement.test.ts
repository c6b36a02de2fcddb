import { fitFound } from "@rabat-process/core/announcements/fit-found";
import { linkKnown } from "@rabat-process/core/announcements/link-events";
import { readAnnouncements } from "@rabat-process/core/announcements/read-announcements";
import type { ReadAnnouncement } from "@rabat-process/core/announcements/take-announcement";
import { readExamples } from "@rabat-process/testing/examples";
import { webinarAnnouncement } from "@rabat-process/testing/webinar-announcement";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { announcementView, othersInText } from "./announcement.ts";
import { checkLimits } from "./check-limits.ts";
import { eventForm } from "./event-form.ts";
import { parts } from "./event-parts.ts";
import { pasteForm, waitingView } from "./paste-form.ts";
import { quotesFor } from "./quotes.ts";
import { takenForm } from "./view.ts";

const goldens = join(import.meta.dirname, "../../test/golden");
const examples = readExamples();

function readTexts(...texts: readonly string[]): ReadAnnouncement {
  const at = "2027-02-01T09:00:00Z";
  const reading = linkKnown(readAnnouncements(texts, { published: "2027-02-01" }), examples);
  const announcement = { id: "V1:1.a", texts, at, drafts: [] } as const;
  return { announcement, reading, fitted: fitFound(reading, []) };
}

/** More meetings, doubts and strange sentences than anybody announces, each of them harmful. */
const hostile = Array.from(
  { length: 60 },
  (_, index) =>
    `A workshop on <!channel> & “${"visas ".repeat(30)}” will be held in Thornbury<https://evil> on ${(index % 28) + 1} May. ${"<!here> ".repeat(200)}is all there is.`,
).join("\n\n");

describe.each(["en", "fr"] as const)("what a text says, in %s,", (locale) => {
  const both = readTexts(webinarAnnouncement.en, webinarAnnouncement.fr);

  it("looks as it was read and approved", async () => {
    const view = announcementView(both, { events: examples, locale });
    await expect(`${JSON.stringify(view, undefined, 2)}\n`).toMatchFileSnapshot(
      join(goldens, `announcement.form.${locale}.json`),
    );
  });

  it("fits into Slack whatever it is, and mentions nobody", () => {
    const read = readTexts(hostile);
    expect(read.fitted.length).toBeGreaterThan(1);
    const views = [
      pasteForm(locale),
      waitingView(locale),
      announcementView(both, { events: examples, locale }),
      announcementView(read, { events: examples, locale }),
      ...parts.map((part) =>
        eventForm({
          target: {
            opened: "2027-02-01T09:00:00Z",
            found: { announcement: "V1:1.a", place: 0, fields: read.fitted[0]?.fields ?? {} },
          },
          ...{ part, reminderTimes: [], locale },
          quotes: quotesFor(read, 0, locale),
        }),
      ),
      { ...takenForm("Saved", "", "Close"), blocks: othersInText({ ...both, place: 0 }, locale) },
    ];
    for (const view of views) {
      expect(checkLimits(view)).toEqual([]);
      const marked = view.blocks.filter(({ type }) => type === "section" || type === "context");
      expect(JSON.stringify(marked)).not.toMatch(/<!|<https/);
    }
  });
});
