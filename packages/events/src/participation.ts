import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject } from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { Day } from "./when.ts";

/** The last day on which answers are taken. It ends with that day at the event's place. */
const deadline = Day.optional();

/** How many people there is room for in all: a place is a person, not a delegation. */
const capacity = z.int().positive().optional();

/**
 * Who may come, in the four ways that announcements of the Process document, and among themselves:
 *
 * - `open` to all partners who are interested;
 * - `quota`: so many people for each delegation, and so many with them (`1`, `1+1`); observers may have another one;
 * - `expression-of-interest`: whoever wants to come says so, and the organisers select;
 * - `invitation` by letter; `internal`: the bodies of the Process alone.
 */
export const Participation = z.discriminatedUnion("mode", [
  z.strictObject({ mode: z.literal("open"), capacity, deadline }),
  z.strictObject({
    mode: z.literal("quota"),
    /** How many people a delegation may send. */
    perDelegation: z.int().min(1).max(20),
    /** How many may come with them. */
    accompanying: z.int().min(1).max(20).optional(),
    /** How many people an observer may send, if not as many as a delegation. */
    perObserver: z.int().min(0).max(20).optional(),
    capacity,
    deadline,
  }),
  z.strictObject({ mode: z.literal("expression-of-interest"), capacity, deadline }),
  z.strictObject({ mode: z.literal("invitation"), capacity }),
  z.strictObject({ mode: z.literal("internal") }),
]);
export type Participation = z.infer<typeof Participation>;

const modes: Record<Exclude<Participation["mode"], "quota">, Record<Locale, string>> = {
  open: { en: "open to interested partners", fr: "ouverte aux partenaires intéressés" },
  "expression-of-interest": {
    en: "by expression of interest, then selection",
    fr: "sur manifestation d’intérêt, puis sélection",
  },
  invitation: { en: "by invitation", fr: "sur invitation" },
  internal: { en: "internal", fr: "interne" },
};

/** How many people a delegation may send, as announcements print it: `1`, `1+1`. */
export function formatQuota(quota: {
  perDelegation: number;
  accompanying?: number | undefined;
}): string {
  checkObject("quota", quota, "perDelegation");
  const { perDelegation, accompanying } = quota;
  return accompanying === undefined ? String(perDelegation) : `${perDelegation}+${accompanying}`;
}

/** Who may come, in words: `1+1 per delegation`, `by invitation`, and how many there is room for. */
export function describeParticipation(
  participation: Participation,
  locale: Locale,
): readonly string[] {
  checkObject("participation", participation, "mode");
  checkLocale(locale);
  const { mode } = participation;
  const lines: string[] = [];
  if (mode === "quota") {
    const { perObserver } = participation;
    lines.push(
      `${formatQuota(participation)} ${{ en: "per delegation", fr: "par délégation" }[locale]}`,
    );
    if (perObserver !== undefined)
      lines.push(`${perObserver} ${{ en: "per observer", fr: "par observateur" }[locale]}`);
  } else {
    lines.push(modes[mode][locale]);
  }
  if ("capacity" in participation && participation.capacity !== undefined) {
    lines.push(describeCapacity(participation.capacity, locale));
  }
  return lines;
}

function describeCapacity(people: number, locale: Locale): string {
  if (people === 1) return { en: "one place in all", fr: "une place au total" }[locale];
  const words = {
    en: "places in all, one for each person",
    fr: "places au total, une par personne",
  };
  return `${people} ${words[locale]}`;
}
