import type { Thunderbird } from "@rabat-process/runtimes/thunderbird";
import { openThunderbird } from "@rabat-process/runtimes/thunderbird";
import { writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";

const day = "20270609";
const calendar = "6f7e2c1a-0000-4000-8000-000000000057";

/** Thunderbird subscribed to a feed, and without what it asks and offers at its first start. */
function preferences(feed: string): Readonly<Record<string, string | number | boolean>> {
  return {
    [`calendar.registry.${calendar}.type`]: "ics",
    [`calendar.registry.${calendar}.uri`]: feed,
    [`calendar.registry.${calendar}.name`]: "Rabat Process",
    [`calendar.registry.${calendar}.color`]: "#00539f",
    [`calendar.registry.${calendar}.readOnly`]: true,
    [`calendar.registry.${calendar}.cache.enabled`]: false,
    [`calendar.registry.${calendar}.calendar-main-in-composite`]: true,
    "calendar.list.sortOrder": calendar,
    "calendar.timezone.useSystemTimezone": false,
    "calendar.timezone.local": "Africa/Casablanca",
    "calendar.week.start": 1,
    "calendar.view.visiblehours": 9,
    "intl.date_time.pattern_override.time_short": "HH:mm",
    "mail.spotlight.firstRunDone": true,
    "mail.provider.suppress_dialog_on_startup": true,
    "datareporting.policy.dataSubmissionEnabled": false,
  };
}

/** The week of the meeting in a calendar program that others wrote, which has subscribed to the feed. */
export async function takeCalendarPicture(
  program: string,
  feed: string,
  path: string,
): Promise<void> {
  const thunderbird = await openThunderbird(program, preferences(feed));
  try {
    writeFileSync(path, await photograph(thunderbird));
  } finally {
    await thunderbird.close();
  }
}

async function photograph(thunderbird: Thunderbird): Promise<Buffer> {
  await thunderbird.ask("WebDriver:SetWindowRect", { width: 1010, height: 1002 });
  await until(thunderbird, `document.getElementById("tabmail").openTab("calendar"); return true`);
  await until(
    thunderbird,
    `for (const id of ["today-pane-panel", "bottom-events-box", "calsidebar_splitter", "calendar-view-splitter"])
       document.getElementById(id)?.setAttribute("collapsed", "true");
     switchToView("week");
     currentView().workdaysOnly = true;
     currentView().goToDay(cal.createDateTime("${day}"));
     currentView().querySelector(".multiday-timebar-now-indicator")?.remove();
     return currentView().querySelector("calendar-event-box, calendar-editable-item") !== null`,
  );
  const element = await thunderbird.ask("WebDriver:FindElement", {
    using: "css selector",
    value: "#calendarDisplayBox",
  });
  const [id] = z
    .array(z.string())
    .parse(Object.values(z.record(z.string(), z.unknown()).parse(element)));
  const picture = await thunderbird.ask("WebDriver:TakeScreenshot", { id, full: false });
  return Buffer.from(z.string().parse(picture), "base64");
}

/** Runs a script in the window until it gives something true. */
async function until(thunderbird: Thunderbird, script: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await thunderbird.run(script)) return;
    await pause(200);
  }
  throw new Error(`never true: ${script}`);
}
