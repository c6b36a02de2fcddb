import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { freePort } from "../../test/free-port.ts";
import { Marionette } from "./marionette.ts";

const day = "20270609";
const calendar = "6f7e2c1a-0000-4000-8000-000000000057";

/** Thunderbird subscribed to a feed, and without what it asks and offers at its first start. */
function preferences(feed: string, port: number): object {
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
    "marionette.port": port,
  };
}

/** The week of the meeting in a calendar program that others wrote, which has subscribed to the feed. */
export async function takeCalendarPicture(program: string, feed: string, path: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "rabat-thunderbird-"));
  const port = await freePort();
  const lines = Object.entries(preferences(feed, port)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const options = ["--headless", "--marionette", "-remote-allow-system-access", "--profile", profile];
  const child = spawn(program, options, { stdio: "ignore", env: { ...process.env, HOME: profile } });
  const ended = once(child, "exit");
  try {
    const thunderbird = await Marionette.connect(port, 30_000);
    writeFileSync(path, await photograph(thunderbird));
    thunderbird.close();
  } finally {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true });
  }
}

async function photograph(thunderbird: Marionette): Promise<Buffer> {
  await thunderbird.call("WebDriver:SetWindowRect", { width: 1010, height: 1002 });
  await thunderbird.until(`document.getElementById("tabmail").openTab("calendar"); return true`);
  await thunderbird.until(
    `for (const id of ["today-pane-panel", "bottom-events-box", "calsidebar_splitter", "calendar-view-splitter"])
       document.getElementById(id)?.setAttribute("collapsed", "true");
     switchToView("week");
     currentView().workdaysOnly = true;
     currentView().goToDay(cal.createDateTime("${day}"));
     currentView().querySelector(".multiday-timebar-now-indicator")?.remove();
     return currentView().querySelector("calendar-event-box, calendar-editable-item") !== null`,
  );
  const element = await thunderbird.call("WebDriver:FindElement", {
    using: "css selector",
    value: "#calendarDisplayBox",
  });
  const [id] = z.array(z.string()).parse(Object.values(z.record(z.string(), z.unknown()).parse(element)));
  const picture = await thunderbird.call("WebDriver:TakeScreenshot", { id, full: false });
  return Buffer.from(z.string().parse(picture), "base64");
}
