import type { Invited } from "@rabat-process/core/links/invite";
import type { InvitationPages, Occasion } from "@rabat-process/core/links/write-invitation";
import { addresseeOf, writeInvitation } from "@rabat-process/core/links/write-invitation";
import { sentences } from "@rabat-process/core/sentences/index";
import { delegationName, formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { AlignmentType, Document, HeadingLevel, ImageRun, Packer, Paragraph, TextRun } from "docx";
import { PNG } from "pngjs";
import { encode } from "uqr";

/**
 * A letter for each person, in their language, as one document for a word processor (DOCX): each on a page of its own,
 * with a code that opens their page, and a reply slip.
 *
 * @param fallback the language of those who have chosen none
 */
export async function writeLetters(
  occasion: Occasion,
  invited: readonly Invited[],
  fallback: Locale,
): Promise<Uint8Array> {
  const document = new Document({
    creator: sentences[fallback].invitations.secretariat,
    title: formatText(occasion.event.summary, fallback),
    styles: { default: { document: { run: { font: "Liberation Sans", size: 22 } } } },
    sections: invited.map((one) => ({
      children: letter(occasion, one, one.member.locale ?? fallback),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function letter(occasion: Occasion, invited: Invited, locale: Locale): readonly Paragraph[] {
  const news = { ...occasion, changes: invited.changes };
  const said = writeInvitation(news, addresseeOf(invited, occasion.event, locale), locale);
  return [
    ...said.salutation.map((text) => line(text)),
    line(said.lead),
    new Paragraph({ text: said.title, heading: HeadingLevel.HEADING_2, spacing: { after: 120 } }),
    ...[...said.message, ...said.changes].map((text) => line(text)),
    ...[...(said.hours === undefined ? [] : [said.hours]), ...said.facts].map(
      (text) => new Paragraph({ text, bullet: { level: 0 } }),
    ),
    line(said.answer, { before: 200 }),
    ...(said.pages === undefined ? [] : ways(said.pages, locale)),
    line(said.closing),
    line(said.sender),
    ...(said.isOpen ? slip(said.title, invited, locale) : []),
  ];
}

/** The way to the pages of a reader. */
function ways(
  { answerAddress, personal, all, delegationAddress }: InvitationPages,
  locale: Locale,
): readonly Paragraph[] {
  return [
    line(sentences[locale].invitations.scan),
    new Paragraph({
      spacing: { after: 120 },
      children: [
        new ImageRun({
          type: "png",
          data: qrPicture(answerAddress),
          transformation: { width: 110, height: 110 },
          altText: { name: "QR", title: "QR", description: answerAddress },
        }),
      ],
    }),
    line(answerAddress),
    line(personal),
    line(`${all} ${delegationAddress}`),
  ];
}

/** The part that somebody cuts off, fills in by hand and sends back. */
function slip(title: string, { member }: Invited, locale: Locale): readonly Paragraph[] {
  const { slip: words } = sentences[locale].invitations;
  const name = member.name ?? "";
  const delegation = delegationName(member.delegation, locale);
  return [
    new Paragraph({
      text: "✂ – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –",
      alignment: AlignmentType.CENTER,
      spacing: { before: 240 },
    }),
    new Paragraph({ text: words.title, heading: HeadingLevel.HEADING_3 }),
    line(words.hint),
    line(`${title} — ${[name, delegation].filter((each) => each !== "").join(", ")}`),
    ...[words.attends, words.people, words.needs, words.signature].map((text) => line(text)),
  ];
}

function line(text: string, { before = 0 }: { before?: number } = {}): Paragraph {
  return new Paragraph({ spacing: { before, after: 120 }, children: [new TextRun(text)] });
}

/** How many pixels a module of a code has, so that it prints sharply. */
const scale = 8;

/** A QR code (ISO/IEC 18004) of an address, as a picture. */
function qrPicture(address: string): Buffer {
  const { data, size } = encode(address, { border: 2 });
  const picture = new PNG({ width: size * scale, height: size * scale, colorType: 0 });
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1) {
      const isDark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      picture.data.fill(
        isDark ? 0 : 255,
        (y * picture.width + x) * 4,
        (y * picture.width + x) * 4 + 3,
      );
      picture.data[(y * picture.width + x) * 4 + 3] = 255;
    }
  return PNG.sync.write(picture, { colorType: 0 });
}
