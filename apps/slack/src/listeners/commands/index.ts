import { isAnswer } from "@rabat-process/core/finding/message";
import type { Locale } from "@rabat-process/timezones";
import { help } from "../../blocks/help.ts";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { say } from "../../locales/index.ts";
import { personLocale } from "../../slack/person-locale.ts";
import type { Deps } from "../deps.ts";
import { answerExport, answerRemind, answerRsvp, answerWho } from "./answers.ts";
import type { Call, CommandResult } from "./call.ts";
import { answerAnnounce, answerSubscribe, answerUnsubscribe } from "./channels.ts";
import { answerDrafts, answerEdit, answerImport, answerNew, openChangeForm } from "./forms.ts";
import { answerContacts } from "./contacts.ts";
import { answerDelegation, answerLanguage, answerLog, answerSettings } from "./people.ts";
import { answerInvite } from "./invite.ts";
import { answerReminders } from "./reminders.ts";
import { answerFeed, answerNext, answerSchedule, answerShow, answerTimes } from "./schedule.ts";
import { answerSlots } from "./slots.ts";
import { answerTell } from "./tell.ts";
import { answerFreeText } from "./free-text.ts";
import type { CommandName, Nearest } from "./words.ts";
import { readCommandName } from "./words.ts";

const commands: Readonly<Record<CommandName, (call: Call) => Promise<CommandResult>>> = {
  help: ({ locale, organiser }) => Promise.resolve(help(locale, { organiser })),
  schedule: answerSchedule,
  next: answerNext,
  show: answerShow,
  times: answerTimes,
  feed: answerFeed,
  rsvp: answerRsvp,
  who: answerWho,
  tell: answerTell,
  remind: answerRemind,
  reminders: answerReminders,
  export: answerExport,
  invite: answerInvite,
  language: answerLanguage,
  settings: answerSettings,
  delegation: answerDelegation,
  contacts: answerContacts,
  slots: answerSlots,
  log: answerLog,
  new: answerNew,
  edit: answerEdit,
  import: answerImport,
  reschedule: (call) => openChangeForm(call, "reschedule"),
  cancel: (call) => openChangeForm(call, "cancel"),
  change: (call) => openChangeForm(call),
  announce: answerAnnounce,
  drafts: answerDrafts,
  subscribe: answerSubscribe,
  unsubscribe: answerUnsubscribe,
};

/** What stands behind `/rabat`, and who typed it where; or who chose one of several events that were meant. */
type Typed = Pick<Call, "user" | "team" | "channel" | "request" | "sequence"> & {
  readonly text: string;
};

/** Answers `/rabat …` with a message that only the caller sees, or with a form. */
export async function answerCommand(deps: Deps, { text, ...typed }: Typed): Promise<CommandResult> {
  const [word = "", ...rest] = text.trim().split(/\s+/);
  const { user, channel } = typed;
  const locale = await personLocale(deps, { user, channel });
  const organiser = deps.roles.isOrganiser(user);
  const name = readCommandName(word);
  if (typeof name !== "string") return answerUnknown({ deps, user, locale, organiser }, text, name);
  const again = (event: string) => `${name} ${event}`;
  return commands[name]({ deps, ...typed, argument: rest.join(" "), again, locale, organiser });
}

/** What may be typed in a conversation with the app without `/rabat`: it shows something and changes nothing. */
const shownInMessages: readonly CommandName[] = [
  ...(["help", "schedule", "next", "show", "times", "who", "feed", "settings"] as const),
];

/**
 * Answers what somebody wrote to the app. Their answer to an event is not taken from it: it leads to the buttons. Forms open
 * behind a command alone.
 */
export async function answerMessage(
  deps: Deps,
  { text, locale, ...typed }: Typed & { readonly locale: Locale },
): Promise<Message> {
  const [word = "", ...rest] = text
    .trim()
    .replace(/^\/?rabat\s+/i, "")
    .split(/\s+/);
  const organiser = deps.roles.isOrganiser(typed.user);
  const name = readCommandName(word.replace(/[.!?:,]+$/, ""));
  const argument = rest.join(" ");
  const written = { deps, ...typed, argument, locale, organiser };
  const isCommand = typeof name === "string" && !isAnswer(text);
  if (isCommand && shownInMessages.includes(name)) {
    const again = (event: string) => `${name} ${event}`;
    const answer = await commands[name]({ ...written, again });
    if (!("type" in answer)) return answer;
  }
  return isCommand && name !== "help" && rest.length < 3 && name !== "rsvp"
    ? note(say(locale).freeText.asCommand(`/rabat ${text.trim().replace(/^\/?rabat\s+/i, "")}`))
    : answerFreeText(written, text);
}

/** A word that is written much like a command; else words of their own, which may mean an event or an answer. */
async function answerUnknown(
  written: Pick<Call, "deps" | "user" | "locale" | "organiser">,
  text: string,
  { nearest }: Nearest,
): Promise<Message> {
  const { locale, organiser } = written;
  const [word = ""] = text.trim().split(/\s+/);
  if (nearest === undefined) return answerFreeText(written, text);
  return help(locale, { organiser, lead: say(locale).unknownCommand(word, nearest[locale]) });
}
