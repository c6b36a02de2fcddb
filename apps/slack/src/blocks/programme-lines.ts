import type { CalendarEvent, ProgrammeReference } from "@rabat-process/events";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import { describeReference, findProgramme } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";

/** References to programmes as people write them: a line for each, `Cadiz Action Plan, theme 5, objective 9`. */
export function programmeLines(references: readonly ProgrammeReference[], locale: Locale): string {
  return references.map((reference) => describeReference(reference, locale)).join("\n");
}

export type ProgrammesResult =
  | { readonly ok: true; readonly programmes: NonNullable<CalendarEvent["programmes"]> }
  | { readonly ok: false; readonly problem: string };

/** Reads references, in English or French; a number alone is that of an objective. A line that stood there before is the reference that it was. */
export function readProgrammeLines(
  text: string,
  { before, locale }: { before: readonly ProgrammeReference[]; locale: Locale },
): ProgrammesResult {
  const words = say(locale).forms.event;
  const programmes: ProgrammeReference[] = [];
  for (const line of text.split("\n").map((part) => part.trim())) {
    if (line === "") continue;
    const known = before.find((reference) => describeReference(reference, locale) === line);
    const reference = known ?? readReference(line);
    if (reference === undefined)
      return { ok: false, problem: words.programmeUnknown(line, exampleOf(locale)) };
    const [parsed] = EventSchema.shape.programmes.safeParse([reference]).data ?? [];
    if (parsed === undefined) return { ok: false, problem: words.partUnknown(line) };
    programmes.push(parsed);
  }
  return { ok: true, programmes };
}

/** A reference to the programme of these years. */
function exampleOf(locale: Locale): string {
  return describeReference({ programme: "cadiz-2022", objective: "9" }, locale);
}

const part = /^(?:(th[eè]me)|(action)|(?:objectives?|objectif))?\s*(\d{1,3}[ab]?)$/i;

function readReference(line: string): object | undefined {
  const [name = "", ...parts] = line.split(",").map((word) => word.trim());
  const programme = findProgramme(name);
  if (programme === undefined) return undefined;
  const numbers = parts.map((text) => {
    const [, theme, action, number = ""] = part.exec(text) ?? [];
    if (theme !== undefined) return { theme: Number(number) };
    return action === undefined ? { objective: number } : { action: Number(number) };
  });
  return Object.assign({ programme }, ...numbers) as object;
}
