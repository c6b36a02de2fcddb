import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject } from "@rabat-process/timezones/arguments";
import type { Change } from "./changes.ts";
import { describeEvent, describeOutcome, describeVenue } from "./description.ts";
import type { CalendarEvent } from "./event.ts";
import { formatWhen } from "./date-words.ts";
import type { Outcome } from "./outcome.ts";
import { publicJoinUrl } from "./place.ts";
import { withColon } from "./terms.ts";
import { formatText } from "./text.ts";

/** A change as one sentence, for a note in a thread or a message: what is new, what it was before, and why. */
export function describeChange(change: Change, locale: Locale): string {
  checkObject("change", change, "kind");
  checkLocale(locale);
  const sentence = { en: inEnglish, fr: inFrench }[locale](change);
  if (!("reason" in change)) return `${sentence}.`;
  const reason = formatText(change.reason, locale);
  // Whoever writes a reason as a sentence has ended it.
  const end = /[.!?…]$/.test(reason) ? "" : ".";
  return `${sentence}. ${withColon({ en: "Reason", fr: "Motif" }[locale], reason, locale)}${end}`;
}

function inEnglish(change: Change): string {
  switch (change.kind) {
    case "rescheduled":
      return `Moved from ${formatWhen(change.from, "en")} to ${formatWhen(change.to, "en")}`;
    case "postponed":
      return `Postponed: ${formatWhen(change.to, "en")} (before: ${formatWhen(change.from, "en")})`;
    case "moved-online": {
      const city =
        change.from === undefined ? "" : ` instead of in ${formatText(change.from.city, "en")}`;
      return `Held online${city}`;
    }
    case "relocated": {
      const place = describeVenue(change.to, "en");
      return change.from === undefined
        ? `Place: ${place}`
        : `New place: ${place} (before: ${describeVenue(change.from, "en")})`;
    }
    case "announced":
      return "Announced";
    case "edited":
      return differences(change, "en");
    case "replaced":
      return `Replaced by: ${formatText(change.by.summary, "en")} (${formatWhen(change.by.when, "en")})`;
    case "confirmed":
      return "Confirmed";
    case "reinstated":
      return "Takes place after all";
    case "held":
      return inSentences("Has taken place", change.outcome, "en");
    case "cancelled":
      return "Cancelled";
    case "withdrawn":
      return "Announcement withdrawn";
  }
}

function inFrench(change: Change): string {
  switch (change.kind) {
    case "rescheduled":
      return `${withColon("Nouvelle date", formatWhen(change.to, "fr"), "fr")} (auparavant, ${formatWhen(change.from, "fr")})`;
    case "postponed":
      return `${withColon("Report", formatWhen(change.to, "fr"), "fr")} (auparavant, ${formatWhen(change.from, "fr")})`;
    case "moved-online": {
      const city =
        change.from === undefined ? "" : `, et non à ${formatText(change.from.city, "fr")}`;
      return `Se tient en ligne${city}`;
    }
    case "relocated": {
      const place = describeVenue(change.to, "fr");
      return change.from === undefined
        ? withColon("Lieu", place, "fr")
        : `${withColon("Nouveau lieu", place, "fr")} (auparavant, ${describeVenue(change.from, "fr")})`;
    }
    case "announced":
      return "Annonce";
    case "edited":
      return differences(change, "fr");
    case "replaced": {
      const name = `${formatText(change.by.summary, "fr")} (${formatWhen(change.by.when, "fr")})`;
      return withColon("Remplacement", name, "fr");
    }
    case "confirmed":
      return "Confirmation";
    case "reinstated":
      return "Aura finalement lieu";
    case "held":
      return inSentences("A eu lieu", change.outcome, "fr");
    case "cancelled":
      return "Annulation";
    case "withdrawn":
      return "Annonce retirée";
  }
}

/** What is said of a meeting that was held, then who came and what it set down: `Has taken place. Took part: 68 people`. */
function inSentences(lead: string, outcome: Outcome | undefined, locale: Locale): string {
  return [lead, ...describeOutcome(outcome, locale)].join(". ");
}

/** Each fact that is another one now, or that something else is new: `Co-chairs: Cameroon and Belgium (before: Cameroon and France)`. */
function differences(
  { before, after }: Extract<Change, { kind: "edited" }>,
  locale: Locale,
): string {
  const words = {
    en: { before: "before", title: "Title", text: "Description", updated: "Updated" },
    fr: { before: "auparavant", title: "Titre", text: "Présentation", updated: "Mis à jour" },
  }[locale];
  const facts = (event: CalendarEvent) =>
    new Map([
      [words.title, formatText(event.summary, locale)],
      [words.text, event.description === undefined ? "" : formatText(event.description, locale)],
      ...describeEvent(event, [], locale).map(
        ({ label, values }) => [label, values.join("; ")] as const,
      ),
    ]);
  const [old, now] = [facts(before), facts(after)];
  // What is not public any more is not told once more.
  const withdrawn = publicJoinUrl(after) === undefined ? publicJoinUrl(before) : undefined;
  const lines = [...new Set([...old.keys(), ...now.keys()])].flatMap((label) => {
    const [was = "", is = ""] = [old.get(label), now.get(label)];
    if (was === is) return [];
    const value = withColon(label, is === "" ? "–" : is, locale);
    return [
      was === "" || was === withdrawn
        ? value
        : `${value} (${withColon(words.before, was, locale)})`,
    ];
  });
  return lines.length === 0 ? words.updated : lines.join(". ");
}
