import { delegationName, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Attendance } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { chased } from "../../blocks/refusals.ts";
import { whoMessage } from "../../blocks/who.ts";
import { say } from "../../locales/index.ts";
import { chaseNow } from "@rabat-process/core/answers/chase";
import { takingAnswers } from "@rabat-process/core/finding/message";
import { readRsvp } from "@rabat-process/core/finding/read-rsvp";
import { findDelegation, nearestDelegation } from "@rabat-process/core/people/find-delegation";
import { exportParticipants } from "@rabat-process/core/answers/export-participants";
import { participantFiles } from "../../participants/files.ts";
import { answerForAnother, answerPress } from "../actions.ts";
import type { Deps } from "../deps.ts";
import { whoOf } from "../who.ts";
import type { Call } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";
import { leadToButtons } from "./free-text.ts";

/** `rsvp <event> yes|maybe|no [for <delegation>]`; for another delegation only organisers answer. */
export async function answerRsvp(call: Call): Promise<Message> {
  const { deps, user, team, request, locale, sequence } = call;
  const read = readRsvp(call.argument);
  if (read === undefined)
    return call.argument === "" ? note(say(locale).rsvpUsage) : leadToButtons(call);
  const { partstat, behalf, event: argument, end } = read;
  if (argument === "") return note(say(locale).rsvpUsage);
  const again = (event: string) => `rsvp ${event} ${end}`;
  const answerTo = async ({ uid }: CalendarEvent) => {
    const press = { user, team, press: request, locale, partstat };
    if (behalf === undefined)
      return answerPress(deps, {
        ...press,
        shown: { uid, ...(sequence === undefined ? {} : { sequence }) },
      });
    const delegation = findDelegation(behalf);
    if (delegation === undefined) return noDelegation(behalf, locale);
    return forOrganisers(call, () => answerForAnother(deps, { ...press, uid, delegation }));
  };
  return withEvent({ ...call, argument, again }, answerTo, takingAnswers);
}

/** What was typed names no delegation; perhaps one that is spelt much like it. */
export function noDelegation(typed: string, locale: Locale): Message {
  const nearest = nearestDelegation(typed);
  const name = nearest && delegationName(nearest, locale);
  return note(escapeMrkdwn(say(locale).noDelegation(typed, name)));
}

export function answerWho(call: Call): Promise<Message> {
  return withEvent(call, (event) => who(call, event));
}

async function who({ deps, locale, organiser }: Call, event: CalendarEvent): Promise<Message> {
  return whoMessage({ ...(await whoOf(deps, event, locale)), organiser });
}

/** Asks those who have not answered, now. */
export function answerRemind(call: Call): Promise<Message> {
  const { deps, user, request, locale } = call;
  return forOrganisers(call, () =>
    withEvent(call, async ({ uid }) => {
      const outcome = await chaseNow(deps, { uid, user, press: request });
      return chased(outcome, uid, locale);
    }),
  );
}

/** What people are called in a file: as the list of contacts has it, as their profile in Slack does, or by their id there. */
async function namesIn({ accounts, people, store }: Deps, attendance: Attendance) {
  const [userIdOf, known] = await Promise.all([accounts.userIds(), store.people()]);
  const listed = new Map(known.map(({ user, name }) => [user, name]));
  const answerers = [...new Set(attendance.map(({ by }) => by))];
  const names = await Promise.all(
    answerers.map(
      async (user) =>
        [user, listed.get(user) ?? (await people.profile(user)).name ?? userIdOf(user)] as const,
    ),
  );
  const named = new Map(names);
  return (person: string) => named.get(person);
}

/** Sends the participants as files to whoever asked, in their own conversation with the app. */
export function answerExport(call: Call): Promise<Message> {
  const { deps, user, locale } = call;
  return forOrganisers(call, () =>
    withEvent(call, async (event) => {
      const outcome = await exportParticipants(deps, { event, user });
      if (!outcome.ok) return note(sentences[locale].organisersOnly);
      const { list } = outcome;
      const nameOf = await namesIn(deps, list.attendance);
      const to = await deps.accounts.userOf(user);
      if (to !== undefined)
        for (const file of await participantFiles(list, { locale, nameOf }))
          await deps.sendFile(to, file);
      return note(escapeMrkdwn(say(locale).exported.sent(formatText(event.summary, locale))));
    }),
  );
}
