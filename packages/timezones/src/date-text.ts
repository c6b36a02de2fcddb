import { dayOfWeek, type PlainDate } from "./plain-date.ts";
import type { PlainDateTime } from "./plain-date-time.ts";

/** The languages in which the Rabat Process publishes. */
export type Language = "en" | "fr";

// Written out here, not asked of Intl: the text must be the same on every runtime, and Intl is ten times slower.
const weekdays = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
};
const months = {
  en: "January February March April May June July August September October November December".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

/** "Monday 23 November 2026", "lundi 23 novembre 2026", "lundi 1er février 2027". */
function formatDay(date: PlainDate, language: Language): string {
  const weekday = weekdays[language][dayOfWeek(date) - 1] ?? "";
  const month = months[language][Number(date.slice(5, 7)) - 1] ?? "";
  const day = Number(date.slice(8, 10));
  return `${weekday} ${language === "fr" && day === 1 ? "1er" : day} ${month} ${date.slice(0, 4)}`;
}

/** "14:00" in English, "14h00" in French, as the Process writes them. */
function formatTime(wallTime: PlainDateTime, language: Language): string {
  return `${wallTime.slice(11, 13)}${language === "fr" ? "h" : ":"}${wallTime.slice(14, 16)}`;
}

/** From one wall time to another: the day once when it is the same, the start alone when there is no end. */
export function formatSpan(start: PlainDateTime, end: PlainDateTime | undefined, language: Language): string {
  const text = `${formatDay(dayOf(start), language)}, ${formatTime(start, language)}`;
  if (end === undefined) return text;
  const endTime = formatTime(end, language);
  if (dayOf(end) === dayOf(start)) return `${text}–${endTime}`;
  return `${text} – ${formatDay(dayOf(end), language)}, ${endTime}`;
}

/** From a first to a last day, both included. */
export function formatDays(first: PlainDate, last: PlainDate, language: Language): string {
  const [from, to] = [formatDay(first, language), formatDay(last, language)];
  if (first === last) return from;
  return language === "fr" ? `du ${from} au ${to}` : `${from} to ${to}`;
}

/** `UTC+1`, `UTC−3:30`, `UTC+0`: the same in both languages. */
export function formatOffset(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const hours = Math.floor(size / 60);
  const minutes = Math.floor(size % 60);
  const seconds = Math.round((size * 60) % 60);
  const tail = [minutes, seconds].map((part) => `:${`${part}`.padStart(2, "0")}`);
  if (seconds === 0) tail.pop();
  if (minutes === 0 && seconds === 0) tail.pop();
  return `UTC${offsetMinutes < 0 ? "−" : "+"}${hours}${tail.join("")}`;
}

/** The day of a wall time that is known to be one. */
function dayOf(wallTime: PlainDateTime): PlainDate {
  return wallTime.slice(0, 10) as PlainDate;
}
