import type { CalendarEvent } from "@rabat-process/events";
import { allDated } from "@rabat-process/events/schedule";
import { formatText } from "@rabat-process/events";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Site } from "./browser.ts";
import { serveWeb } from "./browser.ts";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { readExamples } from "@rabat-process/testing/examples";

const [vdirsyncer, khal] = ["vdirsyncer", "khal"].map(findOnPath);
const missing = vdirsyncer === undefined || khal === undefined;
// Where one cannot be had, its test is seen as skipped; in CI that is an error.
if (missing && process.env["CI"] !== undefined)
  throw new Error("vdirsyncer and khal are missing: apt-get install vdirsyncer khal");

describe.skipIf(missing)("calendar programs of others", () => {
  const events = readExamples();
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    site = await serveWeb(events);
    folder = await mkdtemp(join(tmpdir(), "rabat-clients-"));
    await writeFile(
      join(folder, "vdirsyncer"),
      `[general]
status_path = "${folder}/status"
[pair rabat]
a = "feed"
b = "files"
collections = null
conflict_resolution = "a wins"
[storage feed]
type = "http"
url = "${site.address}/calendar.ics"
[storage files]
type = "filesystem"
path = "${folder}/calendar"
fileext = ".ics"
`,
    );
    await writeFile(
      join(folder, "khal"),
      `[calendars]
[[rabat]]
path = ${folder}/calendar
[locale]
local_timezone = Europe/Brussels
default_timezone = Europe/Brussels
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`,
    );
    await run(vdirsyncer ?? "", ["-c", join(folder, "vdirsyncer"), "discover"]);
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  /** What a program writes, without holding up the server that it asks. */
  async function run(program: string, options: readonly string[]): Promise<string> {
    const child = spawn(program, options, {
      env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => (output += String(text)));
    child.stdin.end("y\n");
    const [code] = (await once(child, "close")) as [number];
    if (code !== 0) throw new Error(output);
    return output;
  }

  const sync = () => run(vdirsyncer ?? "", ["-c", join(folder, "vdirsyncer"), "sync"]);
  const copies = (output: string) => output.match(/^Copying/gm)?.length ?? 0;

  it(
    "vdirsyncer copies every event once, and nothing when it comes again",
    { timeout: 120_000 },
    async () => {
      expect(copies(await sync())).toBe(allDated(events).length);
      expect(copies(await sync())).toBe(0);
      expect(await readdir(join(folder, "calendar"))).toHaveLength(allDated(events).length);
      expect(site.errors).toEqual([]);
    },
  );

  it.each(["2021-01-21", "2023-04-25", "2027-06-09"])(
    "khal lists on %s what the schedule lists",
    (day) => {
      const options = [
        "-c",
        join(folder, "khal"),
        "list",
        day,
        "1d",
        "--format",
        "{title}",
        "--day-format",
        "",
      ];
      const listed = execFileSync(khal ?? "", options, {
        encoding: "utf8",
        env: { ...process.env, HOME: folder, XDG_CACHE_HOME: folder },
      });
      const titles = listed.split("\n").filter((line) => line.trim() !== "");
      expect(titles.toSorted()).toEqual(titlesOn(events, day));
    },
  );
});

/** The titles of the events that take place on a day. */
function titlesOn(events: readonly CalendarEvent[], day: string): readonly string[] {
  return allDated(events)
    .filter(({ when }) =>
      when.precision === "time"
        ? when.start.slice(0, 10) <= day && day <= when.end.slice(0, 10)
        : when.first <= day && day <= when.last,
    )
    .map(({ summary }) => formatText(summary, "en"))
    .toSorted();
}
