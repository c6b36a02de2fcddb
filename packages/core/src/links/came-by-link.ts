import type { Attendee } from "@rabat-process/events";
import type { AuditEntry } from "../ports/audit-log.ts";

/** Whether an answer came by a link, by what the log says of its event. */
export function cameByLink(
  log: readonly AuditEntry[],
  answer: Pick<Attendee, "by" | "at"> | undefined,
): boolean {
  return log.some(
    ({ act, at, by, details }) =>
      act === "answer" && details?.["byLink"] === true && at === answer?.at && by === answer.by,
  );
}
