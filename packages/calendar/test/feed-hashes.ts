import { createHash } from "node:crypto";
import { toICalendarBytes } from "@rabat-process/calendar";
import { stories, supplements } from "./stories.ts";

/** Run by several Nodes: what they print has to be the same. */
for (const [story, events] of Object.entries(stories)) {
  for (const locale of ["en", "fr"] as const) {
    const options = {
      locale,
      name: "x",
      supplement: ({ uid }: { uid: string }) => supplements[uid],
      localTimes: true,
    };
    const bytes = toICalendarBytes(events, options);
    console.log(story, locale, createHash("sha256").update(bytes).digest("hex"));
  }
}
