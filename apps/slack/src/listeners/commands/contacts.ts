import { exportContacts } from "@rabat-process/core/people/export-contacts";
import { joinContact } from "@rabat-process/core/people/join-contact";
import { sentences } from "@rabat-process/core/sentences/index";
import { delegationPhrase } from "@rabat-process/events/words";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { writeXlsx } from "../../files/write-sheet.ts";
import { say } from "../../locales/index.ts";
import type { Call } from "./call.ts";
import { forOrganisers } from "./call.ts";
import { plain } from "./words.ts";

const exporting = ["export", "exporter"];

/** `join awa@ministry.example <@U024BE7LH|awa>`: a contact, and the user of Slack who is the same person. */
const joining = /^(?:join|joindre)\s+(\S+@\S+)\s+<@([UW][A-Z0-9]+)(?:\|[^>]*)?>$/i;

/**
 * `contacts`: how the list is sent; `contacts export`: sends it as a workbook to whoever asked; `contacts join`: says that a
 * contact and a user of Slack are one person.
 */
export function answerContacts(call: Call): Promise<Message> {
  return forOrganisers(call, () => {
    if (exporting.includes(plain(call.argument))) return sendContacts(call);
    const [, mailbox, user] = joining.exec(call.argument.trim()) ?? [];
    return mailbox === undefined || user === undefined
      ? Promise.resolve(note(say(call.locale).contacts.help))
      : join(call, readMailbox(mailbox), user);
  });
}

/** Slack turns an address that is typed into a link: `<mailto:awa@example.org|awa@example.org>`. */
function readMailbox(text: string): string {
  return /^<mailto:([^|>]+)(?:\|[^>]*)?>$/.exec(text)?.[1] ?? text;
}

async function join(
  { deps, user: organiser, locale }: Call,
  mailbox: string,
  slackUser: string,
): Promise<Message> {
  const user = await deps.accounts.personOf(slackUser);
  const outcome = await joinContact(deps, { mailbox, user, organiser });
  const words = say(locale).contacts;
  if (!outcome.ok)
    return note(
      outcome.reason === "organisers-only"
        ? sentences[locale].organisersOnly
        : words.notJoined[outcome.reason],
    );
  const name = delegationPhrase(outcome.member.delegation, "the", locale);
  return note(words.joined(`<@${slackUser}>`, escapeMrkdwn(name)));
}

async function sendContacts({ deps, user, locale }: Call): Promise<Message> {
  const list = await exportContacts(deps, { user, locale });
  if (!list.ok) return note(sentences[locale].organisersOnly);
  const words = say(locale).contacts;
  const to = await deps.accounts.userOf(user);
  const name = `contacts-${deps.clock.now().slice(0, 10)}.xlsx`;
  if (to !== undefined)
    await deps.sendFile(to, { name, title: words.title, content: await writeXlsx(list.rows) });
  return note(words.sent(list.rows.length - 1));
}
