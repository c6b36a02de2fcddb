import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject } from "@rabat-process/timezones/arguments";
import type { Place } from "../read/fault.ts";

/** What of a calendar could not be kept as it is, or at all; each with its sentence in both languages. */
const sentences = {
  "no-field": {
    en: "an event of the Process has no field for it",
    fr: "un événement du Processus n’a pas de champ pour cela",
  },
  people: {
    en: "who is invited and how they answer is not kept with an event",
    fr: "les personnes invitées et leurs réponses ne sont pas conservées avec un événement",
  },
  alarm: {
    en: "reminders are those of whoever reads a calendar",
    fr: "les rappels sont ceux de qui lit un agenda",
  },
  "private-event": {
    en: "the event is private in its calendar, and was left out",
    fr: "l’événement est privé dans son agenda et a été laissé de côté",
  },
  message: {
    en: "a message about events, and no calendar: its events were left out",
    fr: "un message au sujet d’événements, et non un agenda : ses événements ont été laissés de côté",
  },
  "other-component": { en: "no event", fr: "ce n’est pas un événement" },
  session: {
    en: "a session of another event, and no event",
    fr: "une séance d’un autre événement, et non un événement",
  },
  duplicate: {
    en: "an older state of the same event",
    fr: "un état plus ancien du même événement",
  },
  "no-uid": {
    en: "no UID: read once more, it will be taken for another event",
    fr: "pas d’UID : à une nouvelle lecture, il sera pris pour un autre événement",
  },
  second: {
    en: "a second one, where RFC 5545 has one: the first was kept",
    fr: "un second, alors que la RFC 5545 n’en prévoit qu’un : le premier a été conservé",
  },
  unreadable: {
    en: "it does not say what RFC 5545 has there, and was left out",
    fr: "ce n’est pas ce que prévoit la RFC 5545 à cet endroit ; laissé de côté",
  },
  floating: {
    en: "no time zone is given: the day was kept, and the hours as text",
    fr: "le fuseau horaire n’est pas indiqué : le jour a été conservé, et l’heure en toutes lettres",
  },
  "unknown-zone": {
    en: "no time zone that is known, or defined in the file: the day was kept, and the hours as text",
    fr: "ce fuseau horaire n’est ni connu ni défini dans le fichier : le jour a été conservé, et l’heure en toutes lettres",
  },
  "zone-differs": {
    en: "the file defines this time zone otherwise than tzdb, whose rules were taken",
    fr: "le fichier définit ce fuseau horaire autrement que tzdb, dont les règles ont été retenues",
  },
  seconds: {
    en: "an event has no seconds: the nearest minute was taken",
    fr: "un événement n’a pas de secondes : la minute la plus proche a été retenue",
  },
  "zone-in-utc": {
    en: "a time zone of the file alone: told in UTC",
    fr: "ce fuseau horaire n’existe que dans le fichier : heure donnée en UTC",
  },
  "doubled-hour": {
    en: "the clocks show this hour twice: told in UTC",
    fr: "les horloges indiquent deux fois cette heure : heure donnée en UTC",
  },
  "skipped-hour": {
    en: "the clocks skip this hour: told as the one that they show instead",
    fr: "les horloges sautent cette heure : remplacée par celle qu’elles indiquent alors",
  },
  "no-end": {
    en: "no end: the day was kept, and the hour as words",
    fr: "pas de fin : le jour a été conservé, et l’heure en toutes lettres",
  },
  expanded: {
    en: "the rule became one event for each time, within the days asked for",
    fr: "la règle est devenue un événement par occurrence, dans les jours demandés",
  },
  "too-often": {
    en: "it recurs more often than daily: the first time alone was kept",
    fr: "la récurrence est plus que quotidienne : seule la première occurrence a été conservée",
  },
  "too-many": {
    en: "more times than are read at once: the first ones were kept",
    fr: "plus d’occurrences qu’on n’en lit à la fois : les premières ont été conservées",
  },
  "this-and-future": {
    en: "a change of all later times: it was kept for this one alone",
    fr: "une modification de toutes les occurrences suivantes : conservée pour celle-ci seulement",
  },
  characters: {
    en: "hidden characters were removed",
    fr: "des caractères cachés ont été supprimés",
  },
  formatting: { en: "formatting was removed", fr: "la mise en forme a été supprimée" },
  "too-long": {
    en: "longer than an event may have it",
    fr: "dépasse la longueur admise pour un événement",
  },
  language: {
    en: "in a language that cannot stand alone: kept as if it were in that of the calendar",
    fr: "dans une langue qui ne peut figurer seule : conservé comme si c’était celle de l’agenda",
  },
  "join-link": {
    en: "how to join is for those who come: it was taken out of the text",
    fr: "les moyens de se connecter sont réservés aux participants : retirés du texte",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type LossReason = keyof typeof sentences;

/** What could not be kept as it is, or at all: a property or component of the file, and why. */
export interface Loss extends Place {
  /** The UID of its event; undefined of what belongs to none. */
  readonly uid: string | undefined;
  /** Its name, such as `ATTENDEE` or `VALARM`. */
  readonly name: string;
  /** As written, shortened; empty of components. */
  readonly value: string;
  readonly reason: LossReason;
}

/**
 * A loss as a sentence.
 *
 * @example describeLoss(loss, "en") // "Line 12, ATTENDEE: who is invited and how they answer is not kept with an event"
 */
export function describeLoss(loss: Loss, locale: Locale): string {
  checkObject("loss", loss, "reason");
  checkLocale(locale);
  const { line, name, reason } = loss;
  const sentence = sentences[reason][locale];
  return {
    en: `Line ${line}, ${name}: ${sentence}`,
    fr: `Ligne ${line}, ${name}\u00a0: ${sentence}`,
  }[locale].replaceAll(/ ([:;])/g, "\u00a0$1");
}

/** Notes what is lost of one event, or of the file. */
export type Note = (
  what: Place & { readonly name: string; readonly value?: string },
  reason: LossReason,
) => void;

const maxValue = 80;

/** Notes into a list, each property once for each reason: the times of a series come from the same lines. */
export function createNote(losses: Loss[], uid: string | undefined): Note {
  const seen = new Set<string>();
  return ({ line, column, name, value = "" }, reason) => {
    const key = `${line} ${column} ${reason}`;
    if (seen.has(key)) return;
    seen.add(key);
    const shown = value.length > maxValue ? `${value.slice(0, maxValue)}…` : value;
    losses.push({ line, column, uid, name, value: shown, reason });
  };
}
