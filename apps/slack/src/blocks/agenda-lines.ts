import type { AgendaItem, When } from "@rabat-process/events";
import { firstDay, isDated } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { readClock } from "./when-reader.ts";

/** An agenda as people write it: a line for each part, `09:00-10:30 Opening | Ouverture`, with its day where that is not the first. */
export function agendaLines(agenda: readonly AgendaItem[], when: When | undefined): string {
  return agenda.map((item) => agendaLine(item, when)).join("\n");
}

function agendaLine({ start, end, summary, kind }: AgendaItem, when: When | undefined): string {
  const day = start?.slice(0, 10);
  const isFirst = when !== undefined && isDated(when) && day === firstDay(when);
  const hours = [start, end]
    .flatMap((time) => (time === undefined ? [] : [time.slice(11, 16)]))
    .join("-");
  const { en, fr } = summary ?? {};
  const words = en === undefined && fr === undefined ? `(${kind})` : `${en ?? ""} | ${fr ?? ""}`;
  return [day === undefined || isFirst ? "" : day, hours, words.trim()]
    .filter((part) => part !== "")
    .join(" ");
}

export type AgendaResult =
  /** The parts, whose hours and words the schema of events has yet to check. */
  | { readonly ok: true; readonly agenda: readonly object[] }
  /** The first line that is not understood, counted from 1. */
  | { readonly ok: false; readonly line: number };

/**
 * Reads an agenda. Words without `|` are in the language of whoever wrote them; a line that stood there before is the
 * part that it was, with its speakers. Whether its hours lie within the event is for the schema to say.
 */
export function readAgenda(
  text: string,
  { before, when, locale }: { before: readonly AgendaItem[]; when: When; locale: Locale },
): AgendaResult {
  const known = [...before];
  const agenda: object[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = known.findIndex((item) => agendaLine(item, when) === line.trim());
    const item =
      known.splice(place === -1 ? known.length : place, 1)[0] ?? readLine(line, when, locale);
    if (item === undefined) return { ok: false, line: index + 1 };
    agenda.push(item);
  }
  return { ok: true, agenda };
}

const clock = String.raw`\d{1,2}(?::\d{2}|\s?h(?:\s?\d{2})?)`;
const form = new RegExp(
  String.raw`^(?:(\d{4}-\d{2}-\d{2})\s+)?(?:(${clock})(?:\s?[-–—]\s?(${clock}))?\s+)?(\S.*)$`,
  "i",
);

function readLine(line: string, when: When, locale: Locale): object | undefined {
  const [, day, from, to, words = ""] = form.exec(line.trim()) ?? [];
  const first = day ?? (isDated(when) ? firstDay(when) : undefined);
  const [start, end] = [from, to].map((text) => (text === undefined ? undefined : readClock(text)));
  const isWrong = (text: string | undefined, read: string | undefined) =>
    text !== undefined && read === undefined;
  if (isWrong(from, start) || isWrong(to, end) || (day !== undefined && from === undefined))
    return undefined;
  const [en = "", fr = "", ...rest] = words.split("|").map((part) => part.trim());
  if (rest.length > 0 || (en === "" && fr === "")) return undefined;
  const summary = words.includes("|")
    ? { ...(en === "" ? {} : { en }), ...(fr === "" ? {} : { fr }) }
    : { [locale]: en };
  const at = (time: string) => `${first ?? ""}T${time}`;
  return {
    kind: "session",
    summary,
    ...(start === undefined ? {} : { start: at(start) }),
    ...(end === undefined ? {} : { end: at(end) }),
  };
}
