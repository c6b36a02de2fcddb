import type { Locale } from "@rabat-process/timezones";
import * as z from "zod";
import { countriesBeyond } from "./data/countries-beyond.ts";
import { delegationName, isDelegationCode, Party } from "./delegation.ts";
import { Title } from "./text.ts";

/** What few announcements say. Each stands in an event only where one does. */
export const particulars = {
  /** Its number among meetings of its kind: 4 of “the fourth meeting of the Network”. */
  ordinal: z.int().positive().max(999).optional(),
  /** The dialogue whose meeting it is, where that is another one than the Process: “Khartoum Process”. */
  dialogue: Title.optional(),
  /** The country, where nothing more is known of the place (ISO 3166-1 alpha-2). A venue has its own. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "expected a country as two capital letters such as CM")
    .optional(),
  /** Whether the format may still change: “probably online”. */
  formatTentative: z.literal(true).optional(),
  /** Its day is over, and nobody could say whether it was held. */
  heldUnknown: z.literal(true).optional(),
  /** Who hands the Chair of the Process over at this event, and who takes it. */
  handover: z
    .strictObject({
      /** Who hands over. */
      from: Party.optional(),
      /** Who takes over. */
      to: Party.optional(),
    })
    .refine(({ from, to }) => from !== undefined || to !== undefined, {
      message: "expected who hands over (from), who takes over (to) or both, found neither",
    })
    .optional(),
};

interface Particulars {
  readonly country?: string | undefined;
  readonly venue?: unknown;
  readonly format?: string | undefined;
  readonly formatTentative?: true | undefined;
  readonly heldUnknown?: true | undefined;
  readonly status: string;
}

/** One country, a format that can be tentative, and no doubt about what is known to have been held or cancelled. */
export function checkParticulars(event: Particulars, context: z.core.$RefinementCtx): void {
  const refuse = (field: string, message: string) => {
    context.addIssue({ code: "custom", path: [field], message });
  };
  if (event.country !== undefined && event.venue !== undefined)
    refuse("country", "expected the country within the venue");
  if (event.formatTentative === true && event.format === undefined)
    refuse("formatTentative", "expected a format beside it");
  if (event.heldUnknown === true && (event.status === "held" || event.status === "cancelled"))
    refuse("heldUnknown", `expected no doubt beside the status ${event.status}`);
}

/** The name of a country, also of one that is no partner; its two letters where nobody has given it a name here. */
export function countryWords(country: string, locale: Locale): string {
  if (isDelegationCode(country)) return delegationName(country, locale);
  return countriesBeyond[country]?.[locale] ?? country;
}
