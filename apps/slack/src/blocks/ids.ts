import type { Answer } from "@rabat-process/events";
import { Answer as AnswerSchema } from "@rabat-process/events";

/**
 * Names of what people press. Posted messages live for years, so each carries a version: a name that is not
 * understood any more is answered politely, never guessed at.
 */
export const ids = {
  answer: (partstat: Answer) => `rsvp:v1:${partstat}`,
  show: "show:v1",
  /** The answer that waits until its delegation is known travels in the name of the block. */
  pending: (partstat: Answer, uid: string) => `pending:v1:${partstat}:${uid}`,
  guessedDelegation: "delegation:v1:guess",
  chosenDelegation: "delegation:v1:choice",
} as const;

/** The answer that a button stands for; undefined for a version that is not known. */
export function readAnswer(actionId: string): Answer | undefined {
  const [kind, version, partstat] = actionId.split(":");
  const answer = AnswerSchema.safeParse(partstat);
  return kind === "rsvp" && version === "v1" && answer.success ? answer.data : undefined;
}

/** The answer and event that wait in a block's name; undefined for a version that is not known. */
export function readPending(blockId: string): { partstat: Answer; uid: string } | undefined {
  const [kind, version, partstat, ...uid] = blockId.split(":");
  const answer = AnswerSchema.safeParse(partstat);
  if (kind !== "pending" || version !== "v1" || !answer.success) return undefined;
  return { partstat: answer.data, uid: uid.join(":") };
}
