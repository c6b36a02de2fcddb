import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Message } from "./message.ts";
import { context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** What the app can do, in one look; organisers see their commands too. */
export function help(
  locale: Locale,
  options: {
    readonly organiser: boolean;
    /** What is said before the list. */
    readonly lead?: string;
  },
): Message {
  const { help: words } = say(locale);
  const lead = options.lead === undefined ? "" : `${escapeMrkdwn(options.lead)} `;
  const list = (lines: readonly string[]) =>
    lines.map((line) => `• ${escapeMrkdwn(line)}`).join("\n");
  return {
    text: `${lead}${words.title}`,
    blocks: [
      section(`${lead}*${words.title}*`),
      section(list(words.commands)),
      ...(options.organiser
        ? [section(`*${words.organisers}*\n${list(words.organiserCommands)}`)]
        : []),
      context(words.otherLanguage),
    ],
  };
}
