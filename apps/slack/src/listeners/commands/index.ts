import { help } from "../../blocks/help.ts";
import { personLocale } from "../../slack/person-locale.ts";
import type { Deps } from "../deps.ts";
import { answerExport, answerRemind, answerRsvp, answerWho } from "./answers.ts";
import type { Call, CommandResult } from "./call.ts";
import { answerAnnounce, answerSubscribe, answerUnsubscribe } from "./channels.ts";
import { answerEdit, answerImport, answerNew, openChangeForm } from "./forms.ts";
import { answerContacts } from "./contacts.ts";
import { answerDelegation, answerLanguage, answerLog, answerSettings } from "./people.ts";
import { answerInvite } from "./invite.ts";
import { answerReminders } from "./reminders.ts";
import { answerFeed, answerNext, answerSchedule, answerShow, answerTimes } from "./schedule.ts";
import { answerSlots } from "./slots.ts";
import type { CommandName } from "./words.ts";
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
  change: (call) => openChangeForm(call, "reschedule"),
  announce: answerAnnounce,
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
  if (typeof name !== "string")
    return help(locale, { organiser, unknown: { word, nearest: name.nearest } });
  const again = (event: string) => `${name} ${event}`;
  return commands[name]({ deps, ...typed, argument: rest.join(" "), again, locale, organiser });
}
