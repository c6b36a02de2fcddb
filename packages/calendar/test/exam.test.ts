import { lintICalendar } from "@rabat-process/calendar";
import { expect, test } from "vitest";
import { bytesOf, defects, validFiles } from "./exam/exam.ts";

test("the linter finds every defect at its line", () => {
  const missed = defects.filter((defect) =>
    lintICalendar(bytesOf(defect)).every(({ line }) => line !== defect.line),
  );
  expect(missed.map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
});

test("the linter gives defects the severity that the RFCs do", () => {
  const other = defects.filter((defect) =>
    lintICalendar(bytesOf(defect)).every(
      ({ line, severity }) => line !== defect.line || severity !== defect.severity,
    ),
  );
  // Outlook.com answers without ORGANIZER: every reader has to cope with that.
  expect(other.map(({ id }) => id)).toEqual(["reply-without-organizer"]);
});

test("the linter finds no error in a valid file", () => {
  const alarms = validFiles.filter((file) =>
    lintICalendar(bytesOf(file)).some(({ severity }) => severity === "error"),
  );
  expect(alarms.map(({ id }) => id)).toEqual([]);
});
