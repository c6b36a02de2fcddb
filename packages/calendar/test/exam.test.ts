import { lintICalendar } from "@rabat-process/calendar";
import { expect, test } from "vitest";
import { bytesOf, defects, validFiles } from "./exam/exam.ts";

/** At least so many of the defects are found at their line, and at most so many valid files accused. */
const [found, accused] = [195, 4];

test("the linter finds defects at their lines", () => {
  const missed = defects.filter((defect) =>
    lintICalendar(bytesOf(defect)).every(({ line }) => line !== defect.line),
  );
  expect(defects.length - missed.length).toBeGreaterThanOrEqual(found);
});

test("the linter accuses no valid file", () => {
  const alarms = validFiles.filter((file) => lintICalendar(bytesOf(file)).length > 0);
  expect(alarms.length).toBeLessThanOrEqual(accused);
});
