import { formatDays, formatSpan, type Locale, toWallTime } from "@rabat-process/timezones";
import type { Breach } from "./limits.ts";
import { timeOf } from "./obstacle-words.ts";
import type { SlotRequest } from "./slot-request.ts";

/** What the request forbids of a slot, as a sentence, on the clock of the request. */
export function describeBreach(breach: Breach, request: SlotRequest): string {
  const { timeZone, earliest = "00:00", latest = "24:00", locale } = request;
  const words = breachWords[locale];
  switch (breach.kind) {
    case "too-early":
      return words.tooEarly(timeOf(earliest, locale));
    case "too-late":
      return words.tooLate(timeOf(latest, locale));
    case "excluded-day":
      return words.excluded(formatDays(breach.date, breach.date, locale));
    case "taken": {
      const [start, end] = [breach.busy.from, breach.busy.until].map((one) =>
        toWallTime(one, timeZone),
      );
      return words.taken(start && end ? formatSpan(start, end, locale) : "");
    }
  }
}

const english = {
  tooEarly: (time: string): string => `Part of it is before ${time}, the earliest hour.`,
  tooLate: (time: string): string => `Part of it is after ${time}, the latest hour.`,
  excluded: (day: string): string => `${day} is excluded.`,
  taken: (time: string): string => `A time is taken: ${time}.`,
};

const french: typeof english = {
  tooEarly: (time) => `En partie avant ${time}, première heure possible.`,
  tooLate: (time) => `En partie après ${time}, dernière heure possible.`,
  excluded: (day) => `Jour exclu\u00a0: ${day}.`,
  taken: (time) => `Période déjà prise\u00a0: ${time}.`,
};

const breachWords: Readonly<Record<Locale, typeof english>> = { en: english, fr: french };
