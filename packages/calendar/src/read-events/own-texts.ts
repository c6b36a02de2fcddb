import type { CalendarEvent, Text } from "@rabat-process/events";
import { capitalise, statusName, withColon } from "@rabat-process/events/words";
import { CalendarEvent as Event, wordingOf } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";

/** What feeds of the Process put around the texts of an event, and what its event is without it. */
const locales: readonly Locale[] = ["en", "fr"];

const mark = /^\[(EN|FR)\] /;

/** The title of an entry without its status and the mark of its language, and the status that it tells. */
export function readOwnTitle(
  title: Text,
  status: CalendarEvent["status"],
): { readonly title: Text; readonly status: CalendarEvent["status"] } {
  const { text, locale } = wordingOf(title, "en");
  const news = Event.shape.status.options.filter((each) => statusRules[each].isNews);
  const told = news.flatMap((each) =>
    locales.map((language) => ({
      each,
      words: withColon(capitalise(statusName(each, language)), "", language),
    })),
  );
  const found = told.find(({ words }) => text.startsWith(words));
  const bare = text.slice(found?.words.length ?? 0).replace(mark, "");
  // What has no word of its own before it is planned, which RFC 5545 calls TENTATIVE.
  return {
    title: { [locale]: bare },
    status: found?.each ?? (status === "tentative" ? "planned" : status),
  };
}

const join = /^(?:Join: |Se connecter\u00a0: )[^\n]*(?:\n\n|$)/;
const facts = /(?:^|\n\n)(?:When: |Date\u00a0: )(?![^]*\n\n(?:When: |Date\u00a0: ))[^]*$/;

/** What the event itself says in the description of an entry, before its facts in words, and in which language. */
export function readOwnDescription(
  description: string,
  locale: Locale,
): { readonly text: string; readonly locale: Locale } {
  const own = description.replace(facts, "").replace(join, "");
  const language = mark.exec(own)?.[1];
  if (language === undefined) return { text: own, locale };
  return { text: own.replace(mark, ""), locale: language === "FR" ? "fr" : "en" };
}
