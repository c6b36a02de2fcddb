import type { Finding } from "./facts.ts";
import type { FoundEvent } from "./found-event.ts";
import type { DateLexeme } from "./lexemes/dates.ts";
import type { HoursLexeme } from "./lexemes/hours.ts";
import type { OpenQuestion, Reading } from "./reading.ts";
import { wordsAt } from "./reading.ts";
import type { Span } from "./span.ts";

const span = ({ start, end }: Span): Span => ({ start, end });

/** A day or a month without a year. */
export function yearQuestion(reading: Reading, event: FoundEvent, date: DateLexeme): OpenQuestion {
  const words = wordsAt(reading, date);
  const text = {
    en: `In which year is “${words}”?`,
    fr: `De quelle année s’agit-il : « ${words} » ?`,
  };
  return { event, field: "when", span: span(date), text };
}

/** Other days than those printed before. */
export function conflictQuestion(event: FoundEvent, date: DateLexeme): OpenQuestion {
  const text = {
    en: "The text gives two dates for this event. Which one is correct?",
    fr: "Le texte donne deux dates pour cet événement. Laquelle est la bonne ?",
  };
  return { event, field: "when", span: span(date), text };
}

/** 05/06/2024. */
export function orderQuestion(event: FoundEvent, date: DateLexeme): OpenQuestion {
  const text = {
    en: "Which of the two numbers is the month?",
    fr: "Lequel des deux nombres est le mois ?",
  };
  return { event, field: "when", span: span(date), text };
}

/** A day of the week that the calendar does not have on that day. */
export function weekdayQuestion(event: FoundEvent, date: DateLexeme, day: string): OpenQuestion {
  const text = {
    en: `The day of the week does not fit ${day}. Which of the two is correct?`,
    fr: `Le jour de la semaine ne correspond pas au ${day}. Lequel des deux est le bon ?`,
  };
  return { event, field: "when", span: span(date), text };
}

/** Hours without a zone, or with two. */
export function clockQuestion(event: FoundEvent, hours: HoursLexeme): OpenQuestion {
  const text = {
    en: `In which city’s local time are these hours, ${hours.from} to ${hours.to ?? ""}?`,
    fr: `À l’heure de quelle ville s’entendent les horaires, de ${hours.from} à ${hours.to ?? ""} ?`,
  };
  return { event, field: "when", span: span(hours), text };
}

/** A beginning without an end. */
export function endQuestion(event: FoundEvent, hours: HoursLexeme): OpenQuestion {
  const text = {
    en: `It starts at ${hours.from}. When does it end?`,
    fr: `Début à ${hours.from}. À quelle heure la fin ?`,
  };
  return { event, field: "when", span: span(hours), text };
}

/** Summer time in winter, or winter time in summer. */
export function summerTimeQuestion(event: FoundEvent, hours: HoursLexeme): OpenQuestion {
  const name = hours.abbreviation ?? "";
  const text = {
    en: `${name} is not in force on that day. In which city’s local time are these hours?`,
    fr: `${name} n’est pas en vigueur ce jour-là. À l’heure de quelle ville s’entendent les horaires ?`,
  };
  return { event, field: "when", span: span(hours), text };
}

/** Two places for one event. */
export function placeQuestion(event: FoundEvent, place: Span): OpenQuestion {
  const text = {
    en: "The text gives two places for this event. Which one is correct?",
    fr: "Le texte donne deux lieux pour cet événement. Lequel est le bon ?",
  };
  return { event, field: "venue", span: span(place), text };
}

/** A month without a day is fine; no date at all is asked for. */
export function dateQuestion(event: FoundEvent, mention: Span): OpenQuestion {
  const text = { en: "When does this event take place?", fr: "Quand cet événement a-t-il lieu ?" };
  return { event, field: "when", span: span(mention), text };
}

/** Words for a value that cannot be: an objective that the plan does not have. */
export function impossibleQuestion({ event, field, spans }: Finding): OpenQuestion {
  const text = {
    en: "The text says something here that does not exist. What is meant?",
    fr: "Le texte mentionne ici quelque chose qui n’existe pas. De quoi s’agit-il ?",
  };
  return { event, field, ...(spans[0] !== undefined && { span: span(spans[0]) }), text };
}

/** "probably online". */
export function formatQuestion(event: FoundEvent, words: Span): OpenQuestion {
  const text = {
    en: "The text is not sure how people take part. In person, online, or both?",
    fr: "Le texte ne tranche pas sur le format. En présentiel, en ligne ou les deux ?",
  };
  return { event, field: "format", span: span(words), text };
}
