import { sentences } from "@rabat-process/core/sentences/index";
import { joinWords } from "@rabat-process/events/words";
import { isTimeZoneId } from "@rabat-process/timezones";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { weekdays } from "../../blocks/weekdays.ts";
import { say } from "../../locales/index.ts";
import { subscribe, unsubscribe } from "../../slack/subscriptions.ts";
import { announceFormFor } from "../announce.ts";
import type { Call, CommandResult } from "./call.ts";
import { eventsMeant, withEvent } from "./call.ts";
import type { NamedChannel } from "./typed.ts";
import { channelAtEnd } from "./typed.ts";
import { plain } from "./words.ts";

/** `announce <event> [#channel]`: a form that proposes this channel, or one that Slack has written as `<#C123|name>`. */
export async function answerAnnounce(call: Call): Promise<CommandResult> {
  const { deps, user, team, locale } = call;
  if (!call.organiser) return note(sentences[locale].organisersOnly);
  const named = await namedChannel(call);
  if (named !== undefined && named.id === undefined)
    return note(escapeMrkdwn(say(locale).channels.unknown(named.written)));
  // In a conversation with the app nothing is announced.
  const here = /^[CG]/.test(call.channel) ? call.channel : undefined;
  const channel = named?.id ?? here;
  // “In #channel”, “dans #canal”.
  const argument =
    named?.before.replace(/\s+(?:in|into|to|on|dans|sur|vers)$/i, "") ?? call.argument;
  const again = (event: string) => `announce ${event} ${named?.written ?? ""}`.trim();
  return withEvent<CommandResult>({ ...call, argument, again }, ({ uid }) =>
    announceFormFor(deps, { uid, user, team, channel, locale }),
  );
}

/** The channel behind an event. A word such as `#4` may belong to the event: then no channel is named. */
async function namedChannel(call: Call): Promise<NamedChannel | undefined> {
  const named = channelAtEnd(call.argument);
  if (named === undefined || named.id !== undefined) return named;
  return (await eventsMeant(call)).events.length === 0 ? named : undefined;
}

/**
 * `subscribe [fr] [theme 5] [monday] [9] [Africa/Dakar]`, in any order: what is not said is the language of the channel,
 * every theme, Monday, nine o'clock, Brussels.
 */
export async function answerSubscribe(call: Call): Promise<Message> {
  const { deps, user, team, channel, argument, locale } = call;
  const wish = readSubscription(argument);
  const words = say(locale).channels;
  if (!wish.ok) return note(escapeMrkdwn(words.usage(wish.word)));
  const known = await deps.store.channel(channel);
  const outcome = await subscribe(deps, {
    user,
    team,
    channel,
    locale: wish.locale ?? known?.locale ?? locale,
    subscription: wish.subscription,
  });
  if (!outcome.ok) return note(sentences[locale].organisersOnly);
  const { themes, ...rhythm } = wish.subscription;
  const list = joinWords(themes.map(String), locale);
  return note(words.subscribed(rhythm, { list, count: themes.length }));
}

/** `unsubscribe [#channel]`: here, or in another channel, such as one that the app cannot write in any more. */
export async function answerUnsubscribe({
  deps,
  user,
  team,
  locale,
  ...call
}: Call): Promise<Message> {
  const named = channelAtEnd(call.argument);
  const words = say(locale).channels;
  const unknown =
    named === undefined ? call.argument : named.id === undefined ? named.written : named.before;
  if (unknown !== "") return note(escapeMrkdwn(words.unknown(unknown)));
  const outcome = await unsubscribe(deps, { user, team, channel: named?.id ?? call.channel });
  if (!outcome.ok) return note(sentences[locale].organisersOnly);
  return note(words.unsubscribed(named?.id === undefined ? undefined : `<#${named.id}>`));
}

interface Wish {
  readonly ok: true;
  readonly locale?: "en" | "fr";
  readonly subscription: {
    themes: number[];
    digestDay: number;
    digestHour: number;
    timeZone: string;
  };
}

/** `theme 5`, `thème 1 et 5`, `themes 1, 2 and 5`; behind the plural also `themes 1 5`. A number alone is an hour. */
const themesForm =
  /\bth[eè]me\s+[1-5]\b(?:\s*(?:,|\band\b|\bet\b)\s*[1-5]\b(?!:))*|\bth[eè]mes\s+[1-5]\b(?:\s*(?:,|\band\b|\bet\b|\s)\s*[1-5]\b(?!:))*/gi;

function readSubscription(argument: string): Wish | { readonly ok: false; readonly word: string } {
  const subscription = {
    themes: [] as number[],
    digestDay: 1,
    digestHour: 9,
    timeZone: "Europe/Brussels",
  };
  let locale: "en" | "fr" | undefined;
  const text = argument.replaceAll(themesForm, (named) =>
    (named.match(/[1-5]/g) ?? []).map((theme) => `theme${theme}`).join(" "),
  );
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const lower = plain(word);
    const theme = /^theme([1-5])$/.exec(lower)?.[1];
    const hour = /^(\d{1,2})(?:h|:00)?$/.exec(lower)?.[1];
    const day = weekdays.find(({ names }) => names.includes(lower))?.weekday;
    if (lower === "en" || lower === "fr") locale = lower;
    else if (theme !== undefined)
      subscription.themes = [...new Set([...subscription.themes, Number(theme)])].toSorted();
    else if (hour !== undefined && Number(hour) <= 23) subscription.digestHour = Number(hour);
    else if (day !== undefined) subscription.digestDay = day;
    else if (isTimeZoneId(word)) subscription.timeZone = word;
    else return { ok: false, word };
  }
  return { ok: true, subscription, ...(locale === undefined ? {} : { locale }) };
}
