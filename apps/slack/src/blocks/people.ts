import { sentences } from "@rabat-process/core/sentences/index";
import { describeDetails } from "@rabat-process/core/people/describe-details";
import { formatInstant } from "@rabat-process/core/sentences/render";
import type { Json } from "@rabat-process/core/ports/jobs";
import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes, delegationName } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import type { Instant, Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Mention } from "./mention.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, section, select } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { describeReminderTimes } from "./reminder-times.ts";

/** A person as settings and delegations show them. */
interface Person {
  readonly user: string;
  readonly delegation?: DelegationCode;
  readonly confirmedBy?: string;
  readonly focalPoint: boolean;
  readonly reminders: boolean;
  readonly weekNote?: boolean;
}

/** The delegations in the alphabetical order of a language, to choose from. */
export function delegationOptions(locale: Locale): readonly { text: string; value: string }[] {
  const collator = new Intl.Collator(locale);
  return delegationCodes
    .map((code) => ({ text: delegationName(code, locale), value: code }))
    .toSorted((a, b) => collator.compare(a.text, b.text));
}

/** What a person can set: language, delegation, reminders. */
export function settingsMessage(person: Person, locale: Locale): Message {
  return { text: say(locale).settings.title, blocks: [...settingsBlocks(person, locale)] };
}

export function settingsBlocks(
  { delegation, confirmedBy, focalPoint, reminders }: Person,
  locale: Locale,
): Block[] {
  const words = say(locale).settings;
  const name = delegation === undefined ? undefined : delegationPhrase(delegation, "the", locale);
  return [
    section(`*${words.title}*`),
    section(
      [
        words.languageIs,
        escapeMrkdwn(words.delegationIs(name, confirmedBy !== undefined)),
        ...(focalPoint ? [words.focalPoint] : []),
        reminders ? words.remindersOn : words.remindersOff,
      ].join("\n"),
    ),
    actions("settings", [
      select(ids.chooseLanguage, words.chooseLanguage, [
        { text: "English", value: "en" },
        { text: "Français", value: "fr" },
      ]),
      select(ids.changeDelegation, say(locale).chooseDelegation, delegationOptions(locale)),
      button({
        action: reminders ? ids.stopReminders : ids.startReminders,
        value: "reminders",
        text: reminders ? sentences[locale].notices.stop : words.startReminders,
      }),
    ]),
  ];
}

interface Entry {
  readonly at: Instant;
  readonly by: string;
  readonly act: string;
  readonly event?: string;
  readonly subject?: string | undefined;
  readonly details?: Readonly<Record<string, Json>> | undefined;
}

interface Failure {
  readonly key: string;
  readonly kind: string;
  readonly reason: string;
  readonly buriedAt: Instant;
}

/** What was done lately, as much of it as fits, and what could not be delivered, which can be tried again. */
export function logMessage(view: {
  readonly entries: readonly Entry[];
  readonly buried: readonly Failure[];
  readonly locale: Locale;
  readonly mention: Mention;
}): Message {
  const { entries, buried, locale, mention } = view;
  const words = say(locale).log;
  const failures = failureBlocks(buried, locale);
  const draw = (entry: Entry) => [context(entryWords(entry, { locale, mention }))];
  const { blocks } = fitting(entries, draw, { budget: totals.blocks - sizeOf(failures) - 500 });
  return {
    text: words.title,
    blocks: [
      section(`*${words.title}*`),
      ...(blocks.length === 0 ? [section(words.nothing)] : blocks),
      ...failures,
    ],
  };
}

/** `1 December 2026, 09:00 (UTC) · @somebody · gave a new date · workshop-2027 · Moved from … to …`. */
function entryWords(
  entry: Entry,
  { locale, mention }: { locale: Locale; mention: Mention },
): string {
  const { at, by, act, event, subject } = entry;
  const words = say(locale).log;
  const acts: Readonly<Record<string, string>> = { ...sentences[locale].acts, ...words.acts };
  const who = mention(by) ?? words.app;
  const inSlack = (name: string, value: Json) => {
    if (name === "channel" && typeof value === "string") return `<#${value}>`;
    if (name !== "times" || typeof value !== "string") return undefined;
    return describeReminderTimes(value.split(" ").filter(Boolean).map(Number), locale);
  };
  const more = describeDetails(entry, locale, inSlack)
    .map((text) => (/^<#[A-Z0-9]+>$/.test(text) ? text : escapeMrkdwn(shorten(text, 160))))
    .join(", ");
  return [
    formatInstant(at, "Etc/UTC", locale),
    who,
    acts[act] ?? act,
    ...(event === undefined ? [] : [`\`${escapeMrkdwn(event.replace(/@.*/, ""))}\``]),
    ...(subject === undefined ? [] : [mention(subject) ?? escapeMrkdwn(subject)]),
    ...(more === "" ? [] : [more]),
  ].join(" · ");
}

/** What could not be delivered, each with a button that tries again. */
export function failureBlocks(buried: readonly Failure[], locale: Locale): Block[] {
  const words = say(locale).log;
  if (buried.length === 0) return [];
  return [
    section(`*${words.failures(buried.length)}*`),
    ...buried
      .slice(0, 5)
      .map(({ key, kind, reason, buriedAt }) =>
        section(
          escapeMrkdwn(
            `${buriedAt.slice(0, 16).replace("T", " ")} UTC · ${kind} · ${shorten(reason, 200)}`,
          ),
          button({ action: ids.rerun, value: key, text: words.rerun }),
        ),
      ),
  ];
}
