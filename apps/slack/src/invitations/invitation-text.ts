import type { Occasion } from "@rabat-process/core/links/write-invitation";
import { toText, writeInvitation } from "@rabat-process/core/links/write-invitation";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";

/**
 * The text of an invitation for a mail program, in both languages. What differs from person to person stands as the name of
 * a column of the merge file in double braces, as Thunderbird’s “Mail Merge” and others take it.
 */
export function invitationTexts(occasion: Occasion, columnsIn: Locale): string {
  const { columns } = sentences[columnsIn].invitations;
  const field = (column: keyof typeof columns) => `{{${columns[column]}}}`;
  const texts = (["fr", "en"] as const).map((locale) => {
    const invitation = writeInvitation(
      occasion,
      {
        ...{
          name: field("name"),
          delegation: sentences[locale].invitations.delegationNamed(field("delegation")),
          hours: field("when"),
          timeZone: undefined,
        },
        ...{ answerAddress: field("link"), delegationAddress: field("all") },
      },
      locale,
    );
    return `${invitation.subject}\n\n${toText(invitation)}`;
  });
  return texts.join(`\n${"=".repeat(72)}\n\n`);
}
