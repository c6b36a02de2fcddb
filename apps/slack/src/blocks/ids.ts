import type { Answer } from "@rabat-process/events/answers";
import { Answer as AnswerSchema } from "@rabat-process/events/answers";
import type { Shown } from "./shown.ts";
import { readShown } from "./shown.ts";

/**
 * Names of what people press. Posted messages live for years, so each carries a version: a name that is not
 * understood any more is answered politely, never guessed at.
 */
export const ids = {
  answer: (partstat: Answer) => `rsvp:v1:${partstat}`,
  show: "show:v1",
  /** One of several events that a command may mean was chosen: the value is the command for that one. */
  command: "command:v1",
  who: "who:v1",
  /** Opens everything that there is to know of an event. */
  about: "about:v1",
  times: "times:v1",
  /** Opens an address, which Slack does by itself. */
  link: (way: "google" | "outlook" | "file") => `link:v1:${way}`,
  /** Opens the list of those who come for a delegation; on cards of old versions it is called Details. */
  details: "details:v1",
  peopleList: "people:v2:list",
  personForm: "people:v2:person",
  pasteForm: "people:v2:paste",
  /** In the list: one person more, several at once, or one of those who are named, by their number. */
  addPerson: "people:v2:add",
  pastePeople: "people:v2:several",
  editPerson: "people:v2:edit",
  /** A change that waits before people hear of it. */
  stopDeparture: "departure:v1:stop",
  departNow: "departure:v1:now",
  /** The form for a message to those who come, the question before it leaves, the way back, and the files afterwards. */
  tellForm: "tell:v1",
  tellPreview: "tell:v1:send",
  backToTell: "tell:v1:back",
  tellFiles: "tell:v1:files",
  /** The second press by which an event is cancelled, and the way back to the form. */
  cancelEvent: "cancel:v1",
  backToChange: "cancel:v1:back",
  changeForm: "change:v1",
  /** What happens to an event was chosen: the form asks for what that needs. */
  changeAct: "change:v1:act",
  eventForm: "event:v2",
  /** The form of earlier versions, with everything on one screen. */
  oldEventForm: "event:v1",
  /** Another screen of the form was chosen. */
  eventPart: "event:v2:part",
  /** A look at a draft, and its end after a second press. */
  previewDraft: "draft:v1:preview",
  deleteDraft: "draft:v1:delete",
  /** The text of an announcement: a form for it, what it says, and one of the events that it speaks of. */
  pasteAnnouncement: "announcement:v1:paste",
  pastedText: "announcement:v1:text",
  readText: "announcement:v1:read",
  foundEvent: "announcement:v1:event",
  deleteNow: "draft:v1:delete-now",
  /** Opens the form by which an event is announced, and the one by which that is taken back. */
  announceIn: "announce:v1:open",
  announceForm: "announce:v1",
  withdraw: "announce:v1:withdraw",
  /** Shortcuts: their names stand in the manifest. */
  newEvent: "new_event",
  eventFromMessage: "event_from_message",
  stopReminders: "reminders:v1:stop",
  startReminders: "reminders:v1:start",
  stopWeekNote: "week-note:v1:stop",
  startWeekNote: "week-note:v1:start",
  chooseLanguage: "language:v1",
  changeDelegation: "delegation:v1:change",
  confirmPerson: "person:v1:confirm",
  nameFocalPoint: "person:v1:focal-point",
  removeFocalPoint: "person:v1:no-focal-point",
  removePerson: "person:v1:remove",
  /** The next part of the members of a delegation. */
  moreMembers: "person:v1:more",
  /** Applies a list of contacts that was shown: the value says which file, and what was seen of it. */
  applyContacts: "contacts:v1:apply",
  makeFeed: (scope: "all" | "yes-and-maybe") => `feed:v1:${scope}`,
  revokeFeed: "feed:v1:revoke",
  /** Has everybody read which delegations have not answered, or organisers alone. */
  nameSilent: (named: boolean) => (named ? "silent:v1:name" : "silent:v1:count"),
  select: (selected: boolean) => (selected ? "selection:v1:yes" : "selection:v1:no"),
  /** Decides on an answer that counts only after it was accepted. */
  decideClaim: (accepted: boolean) => (accepted ? "claim:v1:accept" : "claim:v1:refuse"),
  /** Undoes an answer that came by a link. */
  undoAnswer: "answer:v1:undo",
  /** Makes the file for those who were not told of the last change. */
  inviteUntold: "invite:v1:untold",
  inviteUndecided: "invite:v1:undecided",
  /** An organiser goes beyond the places, after they were asked. */
  recordBeyond: "behalf:v1:beyond",
  selectBeyond: "selection:v1:beyond",
  rerun: "job:v1:rerun",
  takeSlot: "slot:v1",
  chase: "chase:v1",
  /** What cards of old versions offer behind three dots. */
  more: "more:v1",
  card: (uid: string) => `card:v1:${uid}`,
  /**
   * The answer that waits until its delegation is known travels in the name of the block, with what its button showed.
   */
  pending: (partstat: Answer, shown: string) => `pending:v1:${partstat}:${shown}`,
  guessedDelegation: "delegation:v1:guess",
  chosenDelegation: "delegation:v1:choice",
} as const;

/** What an option of a card's menu asks for. Those with an address are only reported by Slack. */
export type More = "link" | "times" | "mine";

/** The option and the event of a card's menu: the event travels in the name of the block, which has more room. */
export function readMore(
  value: string,
  blockId: string,
): { readonly more: More; readonly uid: string } | undefined {
  const [more] = value.split(":");
  const [kind, version, ...uid] = blockId.split(":");
  if (kind !== "card" || version !== "v1") return undefined;
  return more === "link" || more === "times" || more === "mine"
    ? { more, uid: uid.join(":") }
    : undefined;
}

/** Whether a press is one that this version understands; answers are read on their own, whatever their version. */
export function isCurrent(actionId: string): boolean {
  return actionId.startsWith("rsvp:") || current.has(actionId);
}

const current = new Set<string>([
  ...Object.values(ids).filter((id) => typeof id === "string"),
  ids.makeFeed("all"),
  ids.makeFeed("yes-and-maybe"),
  ...(["google", "outlook", "file"] as const).map(ids.link),
  ids.nameSilent(true),
  ids.nameSilent(false),
  ids.select(true),
  ids.select(false),
  ids.decideClaim(true),
  ids.decideClaim(false),
]);

/** The answer that a button stands for; undefined for a version that is not known. */
export function readAnswer(actionId: string): Answer | undefined {
  return AnswerSchema.options.find((partstat) => ids.answer(partstat) === actionId);
}

/** The answer that waits in a block's name, and what its button showed; undefined for a version that is not known. */
export function readPending(blockId: string): { partstat: Answer; shown: Shown } | undefined {
  const [kind, version, partstat, ...shown] = blockId.split(":");
  const answer = AnswerSchema.safeParse(partstat);
  if (kind !== "pending" || version !== "v1" || !answer.success) return undefined;
  return { partstat: answer.data, shown: readShown(shown.join(":")) };
}
