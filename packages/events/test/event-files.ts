import type { CalendarEvent } from "../src/index.ts";
import { formatIssue, parseEvents } from "../src/index.ts";

/** A file with one event that is as it should be. */
export const validFile = `events:
  - uid: som-2027@rabat-process
    sequence: 0
    created: 2026-11-25T00:00:00Z
    lastModified: 2026-11-25T00:00:00Z
    summary: { en: Senior Officials’ Meeting }
    kind: senior-officials-meeting
    format: virtual
    status: planned
    when: { precision: day, first: 2027-02-03, last: 2027-02-04 }
    roles:
      - { role: co-chair, party: FR }
      - { role: co-chair, party: CM }
`;

/** The valid file with something else in it. */
export function changed(from: string, to: string): string {
  if (!validFile.includes(from)) throw new Error(`the file has no “${from}”`);
  return validFile.replace(from, to);
}

/** What a person is told of a file, line by line. */
export function issuesOf(text: string): readonly string[] {
  const result = parseEvents(text, { source: "file.yaml" });
  return result.ok ? [] : result.issues.map(formatIssue);
}

/** The events of a file in which nothing is wrong. */
export function read(text: string): readonly CalendarEvent[] {
  const result = parseEvents(text, { source: "file.yaml" });
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.events;
}
