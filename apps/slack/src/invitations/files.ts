import type { Invited } from "@rabat-process/core/links/invite";
import type { Occasion } from "@rabat-process/core/links/write-invitation";
import { mergeRows } from "@rabat-process/core/links/write-invitation";
import { slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { writeXlsx } from "../files/write-sheet.ts";
import { say } from "../locales/index.ts";
import { invitationTexts } from "./invitation-text.ts";
import { writeLetters } from "./letters.ts";

/** What the Secretariat writes to people with: a merge file, a text for its mail program, and letters. */
export async function invitationFiles(
  occasion: Occasion,
  invited: readonly Invited[],
  locale: Locale,
) {
  const { event } = occasion;
  const name = `invitation-${slugOf(event)}`;
  const titles = say(locale).invitationFiles;
  return [
    {
      ...{ name: `${name}.xlsx`, title: titles.merge },
      content: await writeXlsx(mergeRows(occasion, invited, locale)),
    },
    { name: `${name}.txt`, title: titles.text, content: invitationTexts(occasion, locale) },
    {
      ...{ name: `${name}.docx`, title: titles.letters },
      content: await writeLetters(occasion, invited, locale),
    },
  ];
}
