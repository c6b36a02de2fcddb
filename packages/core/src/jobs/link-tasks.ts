import type { Attendee } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { CoreJob } from "./core-jobs.ts";

// The jobs about links by which people answer without an account.

type Given = Pick<Attendee, "delegation" | "partstat" | "by" | "at">;

/** Tells the other people of a delegation that an answer came by a link, so that they can undo it. */
export function answeredByLinkTask(
  event: string,
  { delegation, partstat, by, at }: Given,
): CoreJob<"answered-by-link"> {
  const payload = { event, delegation, answerer: by, partstat, version: at };
  const key = `answered-by-link:${event}:${delegation}:${by}:${at}`;
  return { key, kind: "answered-by-link", payload, dueAt: at };
}

/** Tells those who could have undone an answer that somebody did. */
export function answerUndoneTask(
  event: string,
  { delegation, partstat, by: answerer, at: version }: Given,
  { by, at, isAnswererTold }: { by: string; at: Instant; isAnswererTold: boolean },
): CoreJob<"answer-undone"> {
  const payload = { event, delegation, answerer, partstat, by, isAnswererTold };
  const key = `answer-undone:${event}:${delegation}:${answerer}:${version}`;
  return { key, kind: "answer-undone", payload, dueAt: at };
}

/** Tells organisers that a person’s link reached somebody else, who ended it. */
export function linkEndedTask(
  { id, member, delegation }: { id: string; member: string; delegation: DelegationCode },
  dueAt: Instant,
): CoreJob<"link-ended"> {
  const key = `link-ended:${id}:${dueAt}`;
  return { key, kind: "link-ended", payload: { member, delegation }, dueAt };
}
