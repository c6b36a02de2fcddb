import { sentences } from "@rabat-process/core/sentences/index";
import { delegationPhrase } from "@rabat-process/events/words";
import type { DelegationCode } from "@rabat-process/events";
import { delegationAnswers } from "../../blocks/delegation-answers.ts";
import {
  delegationList,
  delegationMessage,
  leftWords,
  memberBlocks,
} from "../../blocks/members.ts";
import type { Block, Message } from "../../blocks/message.ts";
import { note, section } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { logMessage, settingsMessage } from "../../blocks/people.ts";
import { say } from "../../locales/index.ts";
import { chooseChannelLanguage } from "../../slack/subscriptions.ts";
import { chooseLanguage } from "@rabat-process/core/people/choose-language";
import { nameFocalPoint } from "@rabat-process/core/people/know-people";
import { readLog } from "@rabat-process/core/people/read-log";
import { isMember } from "@rabat-process/core/people/membership";
import { readDelegation } from "@rabat-process/core/people/read-delegation";
import { findDelegation } from "@rabat-process/core/people/find-delegation";
import { noDelegation } from "./answers.ts";
import type { Call } from "./call.ts";
import { forOrganisers, withEvent } from "./call.ts";

export async function answerLanguage({
  deps,
  user,
  team,
  channel,
  argument,
  locale,
}: Call): Promise<Message> {
  const [language = "", scope] = argument.toLowerCase().split(" ");
  const forChannel = scope === "here" || scope === "ici";
  if ((language !== "en" && language !== "fr") || (scope !== undefined && !forChannel)) {
    return note(say(locale).languageUsage);
  }
  if (!forChannel) {
    await chooseLanguage(deps, { user, locale: language });
    return note(say(language).languageSet);
  }
  const outcome = await chooseChannelLanguage(deps, { user, team, channel, locale: language });
  return note(outcome.ok ? say(language).channelLanguageSet : sentences[locale].organisersOnly);
}

export async function answerSettings({ deps, user, locale }: Call): Promise<Message> {
  return settingsMessage(await deps.store.person(user), locale);
}

/** A person as Slack writes whom somebody chose after an @: `<@U024BE7LH|awa>` or `<@U024BE7LH>`. */
const mentioned = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** `delegation <name>`: who answers for it, to be confirmed or removed; `delegation <name> @person` names a focal point. */
export function answerDelegation(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const users = [...argument.matchAll(mentioned)].map(([, user = ""]) => user);
    const name = argument.replaceAll(mentioned, " ").trim();
    if (name.includes("@")) return note(escapeMrkdwn(say(locale).delegations.noMention));
    if (name === "" && users.length === 0)
      return delegationList((await deps.store.people()).filter(isMember), locale);
    const delegation = findDelegation(name);
    if (delegation === undefined) return noDelegation(name, locale);
    if (users.length > 0) return nameFocalPoints(call, delegation, users);
    const read = await readDelegation(deps, { delegation, user: call.user });
    if (!read.ok) return note(sentences[locale].organisersOnly);
    return delegationMessage({
      ...{ delegation, members: read.page.members, locale },
      answers: delegationAnswers(read.page, locale),
      mention: await deps.accounts.mentions(),
    });
  });
}

async function nameFocalPoints(
  { deps, user: organiser, locale }: Call,
  delegation: DelegationCode,
  users: readonly string[],
): Promise<Message> {
  const { delegations: words } = say(locale);
  const { organisersOnly } = sentences[locale];
  const [the, of] = (["the", "of"] as const).map((form) =>
    escapeMrkdwn(delegationPhrase(delegation, form, locale)),
  );
  const blocks: Block[] = [];
  for (const slackUser of users) {
    const user = await deps.accounts.personOf(slackUser);
    const outcome = await nameFocalPoint(deps, { user, delegation, organiser });
    if (!outcome.ok) return note(organisersOnly);
    const { member, left } = outcome;
    const drawn = { locale, mention: await deps.accounts.mentions() };
    const named = [
      words.named(`<@${slackUser}>`, of ?? ""),
      ...(left === undefined ? [] : [leftWords(user, left, drawn)]),
    ];
    blocks.push(section(named.join("\n")), ...memberBlocks(member, drawn));
  }
  return { text: words.title(the ?? ""), blocks };
}

/** What was done lately, of one event or of all. */
export function answerLog(call: Call): Promise<Message> {
  const { deps, user, argument, locale } = call;
  const show = async (event?: string) => {
    const log = await readLog(deps, { user, event });
    if (!log.ok) return note(sentences[locale].organisersOnly);
    return logMessage({ ...log, locale, mention: await deps.accounts.mentions() });
  };
  // Whoever is no organiser learns of no event either.
  if (argument === "" || !call.organiser) return show();
  return withEvent(call, ({ uid }) => show(uid));
}
