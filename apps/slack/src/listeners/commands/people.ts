import { delegationName } from "@rabat-process/events";
import type { DelegationCode } from "@rabat-process/events";
import { delegationMessage, leftWords, memberBlocks } from "../../blocks/members.ts";
import type { Block, Message } from "../../blocks/message.ts";
import { note, section } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { logMessage, settingsMessage } from "../../blocks/people.ts";
import { say } from "../../locales/index.ts";
import { chooseChannelLanguage } from "../../slack/subscriptions.ts";
import { chooseLanguage } from "../../use-cases/choose-language.ts";
import { nameFocalPoint } from "../../use-cases/know-people.ts";
import { readLog } from "../../use-cases/read-log.ts";
import { membersOf } from "../../use-cases/membership.ts";
import { findDelegation } from "./answers.ts";
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
  const choice = { user, team, locale: language } as const;
  if (!forChannel) {
    await chooseLanguage(deps, choice);
    return note(say(language).languageSet);
  }
  const outcome = await chooseChannelLanguage(deps, { ...choice, channel });
  return note(outcome.ok ? say(language).channelLanguageSet : say(locale).organisersOnly);
}

export async function answerSettings({ deps, user, locale }: Call): Promise<Message> {
  return settingsMessage(await deps.store.person(user), locale);
}

/** A person as Slack writes whom somebody chose after an @: `<@U024BE7LH|awa>` or `<@U024BE7LH>`. */
const mention = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g;

/** `delegation <name>`: who answers for it, to be confirmed or removed; `delegation <name> @person` names a focal point. */
export function answerDelegation(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const users = [...argument.matchAll(mention)].map(([, user = ""]) => user);
    const name = argument.replaceAll(mention, " ").trim();
    if (name.includes("@")) return note(escapeMrkdwn(say(locale).delegations.noMention));
    const delegation = findDelegation(name);
    if (delegation === undefined) return note(escapeMrkdwn(say(locale).noDelegation(name)));
    if (users.length > 0) return nameFocalPoints(call, delegation, users);
    return delegationMessage({ delegation, members: await membersOf(deps, delegation), locale });
  });
}

async function nameFocalPoints(
  { deps, user: organiser, team, locale }: Call,
  delegation: DelegationCode,
  users: readonly string[],
): Promise<Message> {
  const { delegations: words, organisersOnly } = say(locale);
  const code = escapeMrkdwn(delegationName(delegation, locale));
  const blocks: Block[] = [];
  for (const user of users) {
    const outcome = await nameFocalPoint(deps, { user, delegation, organiser, team });
    if (!outcome.ok) return note(organisersOnly);
    const { member, left } = outcome;
    const named = [
      words.named(`<@${user}>`, code),
      ...(left === undefined ? [] : [leftWords(user, left, locale)]),
    ];
    blocks.push(section(named.join("\n")), ...memberBlocks(member, locale));
  }
  return { text: words.title(code), blocks };
}

/** What was done lately, of one event or of all. */
export function answerLog(call: Call): Promise<Message> {
  const { deps, user, argument, locale } = call;
  const show = async (event?: string) => {
    const log = await readLog(deps, { user, event });
    return log.ok ? logMessage({ ...log, locale }) : note(say(locale).organisersOnly);
  };
  // Whoever is no organiser learns of no event either.
  if (argument === "" || !call.organiser) return show();
  return withEvent(call, ({ uid }) => show(uid));
}
