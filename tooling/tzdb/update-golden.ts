/**
 * Writes what the C library makes of the compiled zones, as an oracle that shares no code with ours: for every id a
 * digest of its transitions from 1970 to 2199, told by zdump.
 *
 *     pnpm --filter @rabat-process/tzdb update-golden [directory]
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readZoneinfo } from "./zoneinfo.ts";

const directory = resolve(process.argv[2] ?? "/usr/share/zoneinfo");
const { version, names } = readZoneinfo(directory);
const digests: Record<string, string> = {};
for (const name of names) digests[name] = digest(readTransitions(name));

writeFileSync(
  fileURLToPath(new URL("../../packages/timezones/test/zdump.json", import.meta.url)),
  `${JSON.stringify({ version, digests }, undefined, 2)}\n`,
);

/** Lines of "Unix seconds, seconds east of UTC, letters", the first for the start of 1970. */
function readTransitions(name: string): string[] {
  const file = join(directory, name);
  let before = readStart(file);
  const lines = [`0 ${before}`];
  for (const line of execFileSync("zdump", ["-v", "-c", "1969,2200", file], {
    encoding: "utf8",
  }).split("\n")) {
    const found = / (\w{3} +\d+ [\d:]+ \d{4}) UTC? = .* (\S+) isdst=\d gmtoff=(-?\d+)$/.exec(line);
    if (!found) continue;
    const at = Date.parse(`${found[1] ?? ""} UTC`) / 1000;
    const setting = `${found[3] ?? ""} ${found[2] ?? ""}`;
    if (at <= 0 || setting === before) continue;
    lines.push(`${at} ${setting}`);
    before = setting;
  }
  return lines;
}

/** zdump says nothing of a zone that never changes; date does. */
function readStart(file: string): string {
  const text = execFileSync("date", ["-d", "@0", "+%::z %Z"], {
    encoding: "utf8",
    env: { TZ: `:${file}` },
  });
  const [, sign, hours, minutes, seconds, letters] =
    /^([-+])(\d+):(\d+):(\d+) (\S+)$/.exec(text.trim()) ?? [];
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return `${sign === "-" ? 0 - size : size} ${letters ?? ""}`;
}

function digest(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}
