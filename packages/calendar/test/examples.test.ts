import { readdirSync, readFileSync } from "node:fs";
import {
  excludedFrom,
  lintICalendar,
  toICalendarBytes,
  toJCal,
  toJSCalendar,
} from "@rabat-process/calendar";
import { formatIssue, parseEventFiles } from "@rabat-process/events";
import { expect, test } from "vitest";
import { parse, readText } from "./reread.ts";

const folder = new URL("../../../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(yaml|json)$/.test(name))
  .map((name) => ({ source: name, text: readFileSync(new URL(name, folder), "utf8") }));
const result = parseEventFiles(files);
if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
const { events } = result;

test.each(["en", "fr"] as const)("all event files of examples/ come out, in %s", (locale) => {
  const options = { locale, name: "x" };
  const bytes = toICalendarBytes(events, options);
  expect(lintICalendar(bytes)).toEqual([]);
  const shown = parse(Buffer.from(bytes).toString("utf8"))
    .getAllSubcomponents("vevent")
    .map((event) => readText(event, "uid"));
  const left = excludedFrom(events).map(({ uid }) => uid);
  expect(shown.length).toBeGreaterThan(20);
  expect([...shown, ...left].toSorted()).toEqual(events.map(({ uid }) => uid).toSorted());
  expect(toJSCalendar(events, { ...options, uid: "x" }).entries.map(({ uid }) => uid)).toEqual(
    shown,
  );
  expect(toJCal(events, options)[2].filter(([name]) => name === "vevent")).toHaveLength(
    shown.length,
  );
});
