import type { ParticipantList } from "@rabat-process/core/answers/export-participants";
import {
  participantTable,
  totalsByLanguage,
  totalsByRegion,
} from "@rabat-process/core/answers/participant-tables";
import { sentences } from "@rabat-process/core/sentences/index";
import { slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { writeSheets } from "../files/write-sheet.ts";
import { say } from "../locales/index.ts";
import { writeListToPrint } from "./list-to-print.ts";

/** What organisers get of those who come: a workbook with all that was answered, and a list to print and to hand out. */
export async function participantFiles(
  list: ParticipantList,
  { locale, nameOf }: { locale: Locale; nameOf: (person: string) => string | undefined },
) {
  const { title, totals, interpretation } = sentences[locale].participants;
  const words = say(locale).exported;
  const name = `participants-${slugOf(list.event)}`;
  return [
    {
      ...{ name: `${name}.xlsx`, title: words.workbook },
      content: await writeSheets([
        { name: title, rows: participantTable(list, { locale, nameOf }) },
        { name: totals.title, rows: totalsByRegion(list, locale) },
        { name: interpretation.title, rows: totalsByLanguage(list, locale) },
      ]),
    },
    {
      ...{ name: `${name}.docx`, title: words.print },
      content: await writeListToPrint(list, locale),
    },
  ];
}
