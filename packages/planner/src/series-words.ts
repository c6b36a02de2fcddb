import { joinWords } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { alphabetical } from "./alphabetical.ts";
import type { LedgerLine } from "./burden.ts";
import type { Invitee } from "./invitee.ts";

interface Burdens {
  readonly ledger: readonly LedgerLine[];
  readonly most: number;
}

/** What a fair series gains against taking the best slot each time. */
export function describeGain(
  meetings: number,
  fair: Burdens,
  best: Burdens,
  { participants, locale }: { readonly participants: readonly Invitee[]; readonly locale: Locale },
): string {
  const [own, other] = [fair, best].map(({ most }) => Math.round(most));
  const words = gainWords[locale];
  if (best.most <= fair.most) return words.none(meetings, own ?? 0);
  const bearers = participants.filter((_, place) => best.ledger[place]?.burden === best.most);
  const names = alphabetical(
    bearers.map(({ name }) => name[locale]),
    (name) => name,
    locale,
  );
  return words.gain(meetings, own ?? 0, other ?? 0, joinWords(names, locale));
}

const english = {
  none: (meetings: number, most: number): string =>
    `Over ${meetings} meetings the most burdened delegation bears ${most}, as with the best slot each time.`,
  gain: (meetings: number, own: number, other: number, names: string): string =>
    `Over ${meetings} meetings the most burdened delegation bears ${own}; with the best slot each time it would be ${other} (${names}).`,
};

const french: typeof english = {
  none: (meetings, most) =>
    `Sur ${meetings} réunions, la délégation la plus sollicitée porte une charge de ${most}, comme avec le meilleur créneau à chaque fois.`,
  gain: (meetings, own, other, names) =>
    `Sur ${meetings} réunions, la délégation la plus sollicitée porte une charge de ${own}, contre ${other} avec le meilleur créneau à chaque fois (${names}).`,
};

const gainWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
