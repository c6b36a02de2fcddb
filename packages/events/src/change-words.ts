import type { Locale } from "@rabat-process/timezones";
import type { Change } from "./changes.ts";
import { formatWhen } from "./date-words.ts";
import { withColon } from "./terms.ts";
import { wordingOf } from "./text.ts";

/** A change as one sentence, for a note in a thread or a message: what is new, what it was before, and why. */
export function describeChange(change: Change, locale: Locale): string {
  const sentence = locale === "en" ? inEnglish(change) : inFrench(change);
  if (!("reason" in change)) return `${sentence}.`;
  const reason = wordingOf(change.reason, locale).text;
  return `${sentence}. ${withColon({ en: "Reason", fr: "Motif" }[locale], reason, locale)}.`;
}

function inEnglish(change: Change): string {
  switch (change.kind) {
    case "rescheduled":
      return `Moved from ${formatWhen(change.from, "en")} to ${formatWhen(change.to, "en")}`;
    case "postponed":
      return `Postponed: ${formatWhen(change.to, "en")} (before: ${formatWhen(change.from, "en")})`;
    case "moved-online": {
      const city =
        change.from === undefined ? "" : ` instead of in ${wordingOf(change.from.city, "en").text}`;
      return `Held online${city}`;
    }
    case "confirmed":
      return "Confirmed";
    case "reinstated":
      return "Takes place after all";
    case "held":
      return "Has taken place";
    case "cancelled":
      return "Cancelled";
  }
}

function inFrench(change: Change): string {
  switch (change.kind) {
    case "rescheduled":
      return `${withColon("Nouvelle date", formatWhen(change.to, "fr"), "fr")} (auparavant, ${formatWhen(change.from, "fr")})`;
    case "postponed":
      return `${withColon("Reporté", formatWhen(change.to, "fr"), "fr")} (auparavant, ${formatWhen(change.from, "fr")})`;
    case "moved-online": {
      const city = change.from === undefined ? "" : `, et non à ${wordingOf(change.from.city, "fr").text}`;
      return `Se tient en ligne${city}`;
    }
    case "confirmed":
      return "Confirmé";
    case "reinstated":
      return "Aura finalement lieu";
    case "held":
      return "A eu lieu";
    case "cancelled":
      return "Annulé";
  }
}
