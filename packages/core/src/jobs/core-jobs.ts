import { Answer, Standing } from "@rabat-process/events/answers";
import { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { isInstant, isPlainDate } from "@rabat-process/timezones";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { z } from "zod";
import { StoredChange, toldChange } from "../events/stored-change.ts";
import { MessageWords } from "../messages/sent-messages.ts";
import type { ClaimedJob } from "../ports/jobs.ts";
import type { JobHandlers, JobOf, PayloadOf } from "./kinds.ts";

// What the jobs of the core are about, whatever door its people come through. What is stored stays readable: a new name is
// optional, and an old one is turned into what took its place.

export const Moment = z.custom<Instant>((value) => typeof value === "string" && isInstant(value));

const Day = z.custom<PlainDate>((value) => typeof value === "string" && isPlainDate(value));

const AboutEvent = z.object({ event: z.string() });
const AboutDelegation = AboutEvent.extend({ delegation: DelegationCode });

/** The person to whom a message goes. */
export const ToPerson = z.object({ user: z.string() });

const Answered = z.object({ by: z.string(), delegation: DelegationCode });

const Change = AboutEvent.extend({ ...toldChange, askAgain: z.boolean() });
/** A job of a door that shows an event to everybody, as soon as its announcement leaves. Its key names no person. */
const Showing = z.object({
  key: z.string(),
  kind: z.string(),
  payload: z.record(z.string(), z.json()),
  recurs: z.literal(true).optional(),
});
export type Showing = z.output<typeof Showing>;
const shows = z.array(Showing).readonly().exactOptional();
/** A change that waits: what the event becomes, of which version of it, and whether people are asked again. */
const Departure = AboutEvent.extend({
  by: z.string(),
  seen: z.string(),
  // It names nobody by the ids of the store.
  after: z.custom<CalendarEvent>((value) => CalendarEvent.safeParse(value).success),
  changes: z.tuple([StoredChange]).readonly(),
  askAgain: z.boolean(),
  reminderTimes: z.array(z.number()).readonly().exactOptional(),
  /** Whoever made it reads at once what comes of it, and needs no message. */
  awaited: z.boolean().exactOptional(),
  /** Where it is announced, if that is what waits. */
  shows,
});
const Leaving = Change.extend({ departure: z.string(), leavesAt: Moment, shows });
const Departed = Change.extend({
  departure: z.string(),
  isMade: z.boolean(),
  awaited: z.boolean().exactOptional(),
  shows,
  people: z.number(),
  unreachable: z.array(DelegationCode).readonly(),
});
/** What organisers say to those who come. */
const Message = AboutEvent.extend({ words: MessageWords });
const MessageToSend = Message.extend({ by: z.string(), awaited: z.boolean().exactOptional() });
const MessageLeaving = Message.extend({ departure: z.string(), leavesAt: Moment });
const MessageLeft = Message.extend({
  departure: z.string(),
  at: Moment,
  awaited: z.boolean().exactOptional(),
  people: z.number(),
  byMail: z.number(),
  unreachable: z.array(DelegationCode).readonly(),
});
const Claim = AboutDelegation.extend({ claimant: z.string(), version: Moment });
const Decided = AboutDelegation.extend({
  claimant: z.string(),
  partstat: Answer,
  outcome: z.enum(["accepted", "refused", "lapsed"]),
  standing: Standing.exactOptional(),
});
const AnswerReplaced = AboutDelegation.extend({
  answerer: z.string(),
  partstat: Answer,
  formerly: z.string(),
});
const AnsweredByLink = AboutDelegation.extend({
  answerer: z.string(),
  partstat: Answer,
  version: Moment,
});
const AnswerUndone = AboutDelegation.extend({
  answerer: z.string(),
  partstat: Answer,
  by: z.string(),
  /** Whether they learn from another job whose answer counts in place of theirs. */
  isAnswererTold: z.boolean(),
});
const LinkEnded = z.object({ member: z.string(), delegation: DelegationCode });
const Offer = AboutDelegation.extend({ until: Moment });
const Selection = AboutDelegation.extend({ selected: z.boolean() });
const NotReached = AboutDelegation.extend({
  about: z.enum(["offer", "selection", "admitted"]),
  until: Moment.exactOptional(),
});
const Joined = z.object({
  member: z.string(),
  delegation: DelegationCode,
  left: DelegationCode.exactOptional(),
  wasFocalPoint: z.boolean().exactOptional(),
});
const Nothing = z.object({});

/** The jobs that become a message to each of several people, and those that do something else. */
export const coreJobs = {
  redraw: AboutEvent,
  offers: AboutEvent,
  turn: AboutEvent,
  replaced: AboutEvent.extend({ replacement: z.string() }),
  restored: AboutEvent,
  tell: Change.extend({ answered: z.array(Answered) }),
  depart: Departure,
  message: MessageToSend,
  remind: AboutEvent,
  unconfirmed: AboutEvent.extend({ minutes: z.number() }),
  chase: AboutEvent,
  "sum-up": AboutEvent,
  offer: Offer,
  admitted: AboutDelegation,
  selection: Selection,
  withdrew: AboutDelegation,
  joined: Joined,
  claim: Claim,
  decided: Decided,
  "answer-replaced": AnswerReplaced,
  "answered-by-link": AnsweredByLink,
  "answer-undone": AnswerUndone,
  "link-ended": LinkEnded,
  retention: Nothing,
  "tz-check": Nothing,

  "tell-one": Change.extend(ToPerson.shape),
  "leaving-one": Leaving.extend(ToPerson.shape),
  "departed-one": Departed.extend(ToPerson.shape),
  "message-one": Message.extend(ToPerson.shape),
  "message-leaving-one": MessageLeaving.extend(ToPerson.shape),
  "message-left-one": MessageLeft.extend(ToPerson.shape),
  "remind-one": AboutEvent.extend(ToPerson.shape),
  "unconfirmed-one": AboutEvent.extend(ToPerson.shape),
  "link-later-one": AboutEvent.extend(ToPerson.shape),
  "chase-one": AboutEvent.extend(ToPerson.shape),
  "sum-up-one": AboutEvent.extend(ToPerson.shape),
  "offer-one": Offer.extend(ToPerson.shape),
  "admitted-one": AboutDelegation.extend(ToPerson.shape),
  "selection-one": Selection.extend(ToPerson.shape),
  "withdrew-one": AboutDelegation.extend(ToPerson.shape),
  "not-reached-one": NotReached.extend(ToPerson.shape),
  "joined-one": Joined.extend(ToPerson.shape),
  "claim-one": Claim.extend(ToPerson.shape),
  "decided-one": Decided.extend(ToPerson.shape),
  "answer-replaced-one": AnswerReplaced.extend(ToPerson.shape),
  "answered-by-link-one": AnsweredByLink.extend(ToPerson.shape),
  "answer-undone-one": AnswerUndone.extend(ToPerson.shape),
  "link-ended-one": LinkEnded.extend(ToPerson.shape),
  "untold-one": AboutEvent.extend(ToPerson.shape),
  "tz-check-one": AboutEvent.extend(ToPerson.shape),
  membership: ToPerson.extend({
    delegation: DelegationCode,
    told: z.enum(["confirmed", "focal-point", "refused", "removed"]),
    isNew: z.boolean(),
  }),
  "week-note-one": ToPerson.extend({ week: Day }),
  "press-lost": ToPerson.extend({ at: Moment, reference: z.string() }),
};

type CoreJobs = typeof coreJobs;
export type CoreKind = keyof CoreJobs;
export type CoreJob<Kind extends CoreKind = CoreKind> = JobOf<CoreJobs, Kind>;
/** One that a worker has taken. */
export type ClaimedCoreJob<Kind extends CoreKind> = ClaimedJob<Kind, CorePayload<Kind>>;
export type CorePayload<Kind extends CoreKind> = PayloadOf<CoreJobs, Kind>;
export type CoreHandlers<Kind extends CoreKind = CoreKind> = Pick<JobHandlers<CoreJobs>, Kind>;
