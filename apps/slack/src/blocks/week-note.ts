import type { Notification, OpenEvent } from "@rabat-process/core/ports/notifier";
import { sentences } from "@rabat-process/core/sentences/index";
import { delegationCodes, delegationName, describeWhen, formatText } from "@rabat-process/events";
import { joinWords } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, header, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { toMrkdwn } from "./render-sentence.ts";
import { spokenMessage } from "./spoken.ts";

interface Reader {
  readonly locale: Locale;
  readonly timeZone?: string | undefined;
}

/** As many silent delegations as one reads at a glance. */
const mostNames = 12;

/** How each event stands that takes answers, with the button that asks those who are silent. */
export function weekNoteMessage(
  { week, events }: Extract<Notification, { kind: "week-note" }>,
  reader: Reader,
): Message {
  const { locale } = reader;
  const words = sentences[locale].weekNotes;
  const { blocks, left } = fitting(events, (open) => [openBlock(open, reader)], {
    // The text for screen readers says the same again.
    budget: totals.blocks / 2,
    most: 20,
  });
  return spokenMessage(
    [
      header(words.title(week)),
      ...blocks,
      ...(left === 0 ? [] : [context(words.more(left))]),
      actions("week-note", [weekNoteButton(true, locale)]),
    ],
    locale,
  );
}

function openBlock(open: OpenEvent, { locale, timeZone = "Etc/UTC" }: Reader): Block {
  const { event, answered, missing, claims, deadline } = open;
  const words = sentences[locale].weekNotes;
  const { chase, chaseLabel } = say(locale).home;
  const title = formatText(event.summary, locale);
  const names = missing.map((code) => delegationName(code, locale));
  const silent =
    missing.length > mostNames
      ? words.missing(missing.length)
      : words.missingNamed(escapeMrkdwn(joinWords(names, locale)));
  const lines = [
    `*${escapeMrkdwn(title)}*`,
    escapeMrkdwn(describeWhen(event, locale)),
    [
      words.answered(answered, delegationCodes.length),
      ...(missing.length === 0 ? [] : [silent]),
    ].join(" "),
    ...(claims === 0 ? [] : [words.claims(claims)]),
    deadline === undefined
      ? words.noDeadline
      : toMrkdwn(words.until(addMinutes(deadline, -1)), { locale, timeZone }),
  ];
  return section(
    lines.join("\n"),
    missing.length === 0
      ? undefined
      : button({ action: ids.chase, value: event.uid, text: chase, label: chaseLabel(title) }),
  );
}

/** Turns the note off, or on again. */
export function weekNoteButton(isOn: boolean, locale: Locale) {
  const { stop, start } = sentences[locale].weekNotes;
  return button({
    action: isOn ? ids.stopWeekNote : ids.startWeekNote,
    value: "week-note",
    text: isOn ? stop : start,
  });
}
