/** What letters are about. */
export const letterTopics = [
  "changed",
  "message",
  "week-note",
  "reminder",
  "link-later",
  "chase",
  "offer",
  "admitted",
  "selection:true",
  "selection:false",
  "not-reached",
  "withdrew",
  "sum-up",
  "unconfirmed",
  "claim",
  "decided:accepted",
  "decided:refused",
  "decided:lapsed",
  "answer-replaced",
  "answered-by-link",
  "answer-undone",
  "joined",
  "membership:confirmed",
  "membership:focal-point",
  "membership:refused",
  "membership:removed",
] as const;

/** What people are answered where they acted: that it was done, or why not. */
export const replyTopics = [
  "done",
  "recorded",
  "claimed",
  "unknown-delegation",
  "unknown-event",
  "organisers-only",
  "cancelled",
  "deadline-passed",
  "named-twice",
  "event-changed",
  "offer-ended",
  "stale",
  "nobody",
  "beyond-places",
  "not-yours",
  "gone",
  "removed",
] as const;

/** How an answer stands. */
export const standingTopics = [
  "ACCEPTED",
  "TENTATIVE",
  "DECLINED",
  "waiting",
  "offered",
  "pending",
  "not-selected",
  "answer-again",
] as const;

export const topics = [...letterTopics, ...replyTopics, ...standingTopics] as const;

export type Topic = (typeof topics)[number];
