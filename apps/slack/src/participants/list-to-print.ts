import type { ParticipantList } from "@rabat-process/core/answers/export-participants";
import type { Table as Rows } from "@rabat-process/core/answers/participant-tables";
import {
  cellText,
  comingDelegations,
  totalsByLanguage,
  totalsByRegion,
} from "@rabat-process/core/answers/participant-tables";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendee, Participant } from "@rabat-process/events/answers";
import { delegationName, describePlace, describeWhen, formatText } from "@rabat-process/events";
import { languageName } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { formatDays, isPlainDate } from "@rabat-process/timezones";
import type { IRunOptions } from "docx";
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

/**
 * Who comes to an event as a document for a word processor (DOCX, A4), to be printed and handed out: names, functions and
 * languages, and the totals. Nothing in it is private: no mailboxes, no comments, nothing of what people need.
 */
export async function writeListToPrint(list: ParticipantList, locale: Locale): Promise<Uint8Array> {
  const { event, at } = list;
  const words = sentences[locale].participants;
  const coming = comingDelegations(list, locale);
  const place = describePlace(event, locale);
  const document = new Document({
    creator: sentences[locale].invitations.secretariat,
    title: `${words.title} – ${formatText(event.summary, locale)}`,
    styles: {
      default: {
        document: { run: { font: "Liberation Sans", size: 20, language: { value: locale } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        footers: { default: pageNumber() },
        children: [
          new Paragraph({ text: words.title, heading: HeadingLevel.HEADING_1 }),
          line(formatText(event.summary, locale), { isBold: true }),
          line(describeWhen(event, locale)),
          ...(place === undefined ? [] : [line(place)]),
          line(words.asOf(dayOf(at, locale))),
          ...(coming.length === 0 ? [line(words.nobody)] : [peopleTable(coming, locale)]),
          heading(words.totals.title),
          tableOf(totalsByRegion(list, locale)),
          heading(words.interpretation.title),
          tableOf(totalsByLanguage(list, locale)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function dayOf(at: string, locale: Locale): string {
  const day = at.slice(0, 10);
  return isPlainDate(day) ? formatDays(day, day, locale) : day;
}

/** The width of the text, in twentieths of a point. */
const textWidth = 9026;
/** Of delegations, names, functions and languages; and of what is counted. */
const widths = [2000, 2500, 3226, 1300];
const labelWidth = 2000;

function peopleTable(coming: readonly Attendee[], locale: Locale): Table {
  const { columns, unnamed } = sentences[locale].participants;
  const { delegation, name, role, language } = columns;
  const rows = coming.flatMap(({ delegation: code, people }) => {
    const lines =
      people.length === 0
        ? [[cell(unnamed, { columns: 3 })]]
        : people.map((person) => personCells(person, locale));
    const lead = cell(delegationName(code, locale), { isBold: true, rows: lines.length });
    // Once for all its people, over the height of their rows.
    return lines.map((cells, index) => (index === 0 ? [lead, ...cells] : cells));
  });
  return tableIn(widths, [headerRow([delegation, name, role, language]), ...rows.map(rowOf)]);
}

function personCells({ name, role = "", language }: Participant, locale: Locale): TableCell[] {
  const spoken = language === undefined ? "" : languageName(language, locale);
  return [name, role, spoken].map((text) => cell(text));
}

function tableOf([header = [], ...rows]: Rows): Table {
  const lines = rows.map((row) =>
    rowOf(row.map((value) => cell(cellText(value), { isNumber: typeof value === "number" }))),
  );
  const numberWidth = Math.floor((textWidth - labelWidth) / (header.length - 1));
  return tableIn(
    header.map((_, column) => (column === 0 ? labelWidth : numberWidth)),
    [headerRow(header.map(cellText)), ...lines],
  );
}

function tableIn(columnWidths: number[], rows: TableRow[]): Table {
  return new Table({
    ...{ rows, columnWidths, layout: TableLayoutType.FIXED },
    width: { size: textWidth, type: WidthType.DXA },
  });
}

/** It stands again at the top of each page. */
function headerRow(texts: readonly string[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: texts.map((text) => cell(text, { isBold: true })),
  });
}

function rowOf(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}

function cell(
  text: string,
  { isBold = false, isNumber = false, rows = 1, columns = 1 } = {},
): TableCell {
  return new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text, isBold)],
      }),
    ],
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    text,
    heading: HeadingLevel.HEADING_2,
    keepNext: true,
    spacing: { before: 300, after: 120 },
  });
}

function line(text: string, { isBold = false } = {}): Paragraph {
  return new Paragraph({
    spacing: { after: 120 },
    children: [run(text, isBold)],
  });
}

function run(text: string, isBold: boolean): TextRun {
  const options: IRunOptions = { text, bold: isBold };
  return new TextRun(options);
}

function pageNumber(): Footer {
  const children = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] }),
    ],
  });
}
