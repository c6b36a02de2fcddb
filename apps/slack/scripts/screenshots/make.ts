import { join } from "node:path";
import { findChromium } from "@rabat-process/runtimes";
import { startRunningApp } from "../../test/scenarios/running-app.ts";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { takeCalendarPicture } from "./calendar-picture.ts";
import { takeDelegatesPictures } from "./delegates-pictures.ts";
import { takeOrganisersPictures } from "./organisers-pictures.ts";
import { Reporter } from "./reporter.ts";
import { Studio } from "./studio.ts";
import { takeWebPictures } from "./web-pictures.ts";

// Makes the pictures of the guides: the app and the local Slack on this machine, used as people use them. The app's
// clock starts six weeks before the invented meeting, so that the pictures are those of any other day.
const begins = "2027-04-26T08:00:00Z";
const images = join(import.meta.dirname, "../../../../docs/images");

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);
if (executablePath === undefined) throw new Error("Pictures need Chromium on PATH.");
for (const locale of ["en", "fr"] as const) {
  const app = await startRunningApp("socket", begins);
  const studio = await Studio.open({ locale, executablePath, folder: join(images, locale) });
  try {
    await takeWebPictures(app.pages, studio);
    if (locale === "en") await takeCalendar(`${app.pages}/calendar.ics`);
    const reporter = new Reporter(app, studio);
    await reporter.prepare();
    await takeDelegatesPictures(reporter);
    await takeOrganisersPictures(reporter);
  } finally {
    await studio.close();
    await app.stop();
  }
}

/** The one picture of a program that not everybody has: without it, the picture that is there stays. */
async function takeCalendar(feed: string): Promise<void> {
  const thunderbird = findOnPath("thunderbird");
  if (thunderbird === undefined)
    console.warn("Thunderbird is not on PATH: calendar.png stays as it is.");
  else await takeCalendarPicture(thunderbird, feed, join(images, "en/calendar.png"));
}
