import { exportContacts } from "@rabat-process/core/people/export-contacts";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { writeXlsx } from "../../files/write-sheet.ts";
import { say } from "../../locales/index.ts";
import type { Call } from "./call.ts";
import { forOrganisers } from "./call.ts";
import { plain } from "./words.ts";

const exporting = ["export", "exporter"];

/** `contacts`: how the list is sent; `contacts export`: sends it as a workbook to whoever asked. */
export function answerContacts(call: Call): Promise<Message> {
  return forOrganisers(call, () =>
    exporting.includes(plain(call.argument))
      ? sendContacts(call)
      : Promise.resolve(note(say(call.locale).contacts.help)),
  );
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
