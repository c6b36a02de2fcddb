import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { delegationMessage, logMessage, settingsMessage } from "../../blocks/people.ts";
import { say } from "../../locales/index.ts";
import { chooseLanguage } from "../../use-cases/choose-language.ts";
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
  const outcome = await chooseLanguage(deps, {
    user,
    team,
    locale: language,
    ...(forChannel ? { channel } : {}),
  });
  if (!outcome.ok) return note(say(locale).organisersOnly);
  return note(forChannel ? say(language).channelLanguageSet : say(language).languageSet);
}

export async function answerSettings({ deps, user, locale }: Call): Promise<Message> {
  return settingsMessage(await deps.store.person(user), locale);
}

/** `delegation <name>`: who answers for it, to be confirmed or named focal point. */
export function answerDelegation(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const delegation = findDelegation(argument);
    if (delegation === undefined) return note(escapeMrkdwn(say(locale).noDelegation(argument)));
    const people = (await deps.store.people()).filter((person) => person.delegation === delegation);
    return delegationMessage({ delegation, people, locale });
  });
}

/** What was done lately, of one event or of all. */
export function answerLog(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const buried = await deps.store.jobs.buried();
    if (argument === "") return logMessage({ entries: await deps.store.log({ limit: 25 }), buried, locale });
    return withEvent(call, async ({ uid }) =>
      logMessage({
        entries: await deps.store.log({ event: uid, limit: 25 }),
        buried: buried.filter(({ event }) => event === uid),
        locale,
      }),
    );
  });
}
