import { dayOfWeek, isPlainDate } from "@rabat-process/timezones";
import type { When } from "@rabat-process/events";
import type { FoundEvent } from "../found-event.ts";
import { agree } from "../found-event.ts";
import type { AnalysedSentence } from "../analysis.ts";
import { isDetails } from "../entries.ts";
import type { Finding } from "../facts.ts";
import type { DateLexeme } from "../lexemes/dates.ts";
import { findHours, zoneBehind } from "../lexemes/hours.ts";
import { zoneOfCountry } from "../lexemes/parties.ts";
import { partOfDay } from "./part-of-day.ts";
import { placesOfEvents } from "./places-of-events.ts";
import type { HoursLexeme } from "../lexemes/hours.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import {
  clockQuestion,
  conflictQuestion,
  endQuestion,
  orderQuestion,
  summerTimeQuestion,
  weekdayQuestion,
  yearQuestion,
} from "../questions.ts";
import { timetablesOf } from "../timetable.ts";
import type { DatedFact } from "./when.ts";
import { datesOfEvents, toDays, toInexact } from "./when.ts";
import { frameYear } from "./year.ts";

export const dateRule: Rule = {
  id: "when/date",
  reason:
    "A date in the clause whose verb says that the event takes place, beside its noun, or on its line of a list.",
  find: (reading) => {
    const facts = datesOfEvents(reading).filter(({ isFormer }) => !isFormer);
    return reading.events.flatMap((event) =>
      dateOf(
        reading,
        event,
        facts.filter(({ events }) => events.includes(event)),
      ),
    );
  },
};

const ranks = {
  days: 5,
  ambiguous: 5,
  month: 4,
  quarter: 3,
  season: 3,
  year: 2,
  open: 1,
  half: 3,
  term: 0,
};

/** The date of one event: the most exact one that is printed, if all others agree with it. */
function dateOf(
  reading: Reading,
  event: FoundEvent,
  facts: readonly DatedFact[],
): readonly Finding[] {
  const [best] = facts.toSorted(
    (one, other) =>
      ranks[other.date.value.kind] - ranks[one.date.value.kind] || fullness(other) - fullness(one),
  );
  if (best === undefined) return [];
  const { date } = best;
  const rival = facts.find((one) => one.date.value.kind === "days" && !agree(one.date, date));
  if (rival !== undefined && date.value.kind === "days") {
    reading.ask(conflictQuestion(event, rival.date));
    return [];
  }
  if (date.value.kind === "ambiguous") {
    reading.ask(orderQuestion(event, date));
    return [];
  }
  const year = frameYear(reading, event, date);
  const when =
    date.value.kind === "days"
      ? daysWhen({ reading, event, date, year })
      : inexactWhen(reading, event, date);
  if (when === undefined) return [];
  return [{ event, field: "when", value: when.value, spans: [date, ...when.spans] }];
}

function fullness({ date: { value } }: DatedFact): number {
  return value.kind === "days" && (value.last.year ?? value.first.year) !== undefined ? 1 : 0;
}

interface Found {
  readonly value: When;
  readonly spans: readonly Span[];
}

function inexactWhen(reading: Reading, event: FoundEvent, date: DateLexeme): Found | undefined {
  const year = frameYear(reading, event, date);
  const value = toInexact(reading, date, year?.year);
  if (value === undefined) reading.ask(yearQuestion(reading, event, date));
  return value === undefined ? undefined : { value, spans: year === undefined ? [] : [year.span] };
}

interface DayQuestion {
  readonly reading: Reading;
  readonly event: FoundEvent;
  readonly date: DateLexeme;
  readonly year: { readonly year: number; readonly span: Span } | undefined;
}

function daysWhen({ reading, event, date, year }: DayQuestion): Found | undefined {
  if (date.value.kind !== "days") return undefined;
  const days = toDays(date.value, year?.year);
  if (days === undefined) {
    reading.ask(yearQuestion(reading, event, date));
    return undefined;
  }
  const { first, last } = days;
  if (!isPlainDate(first) || !isPlainDate(last)) return undefined;
  const wrong = [[date.value.first, first] as const, [date.value.last, last] as const].find(
    ([{ weekday }, day]) => weekday !== undefined && weekday !== dayOfWeek(day),
  );
  if (wrong !== undefined) {
    reading.ask(weekdayQuestion(event, date, wrong[1]));
    return undefined;
  }
  const hours = atPlace(reading, event, hoursBeside(reading, event, date));
  const spans = [
    ...(year === undefined ? [] : [year.span]),
    ...(hours === undefined ? [] : [hours]),
  ];
  const printed = {
    [reading.locale]: [date, ...(hours === undefined ? [] : [hours])]
      .map((one) => wordsAt(reading, one))
      .join(", "),
  };
  const part = partOfDay(reading, date);
  if (hours?.timeZone === undefined || hours.to === undefined || hours.isUnclear === true) {
    if (hours !== undefined)
      reading.ask(hours.to === undefined ? endQuestion(event, hours) : clockQuestion(event, hours));
    const during = part !== undefined && first === last ? { during: part.value } : {};
    const extra = part !== undefined && first === last ? [part.span] : [];
    return {
      value: { precision: "day", first, last, ...during, printed },
      spans: [...spans, ...extra],
    };
  }
  if (isWrongSeason(hours, first)) {
    reading.ask(summerTimeQuestion(event, hours));
    return { value: { precision: "day", first, last, printed }, spans };
  }
  const { timeZone, from, to } = hours;
  if (first !== last) {
    const dailyHours = { start: from, end: to, timeZone };
    return { value: { precision: "day", first, last, dailyHours, printed }, spans };
  }
  return {
    value: {
      precision: "time",
      start: `${first}T${from}`,
      end: `${first}T${to}`,
      timeZone,
      printed,
    },
    spans,
  };
}

const allTimes =
  /\b(?:(?:[Aa]ll\s+)?(?:times|hours)\s+(?:are|given\s+are)(?:\s+(?:given|shown|indicated))?(?:\s+in)?|(?:[Tt]outes\s+les\s+|[Ll]es\s+)?(?:heures|horaires)\s+(?:sont\s+(?:indiquee?s|donnee?s|exprimee?s)|s'entendent)(?:\s+(?:en|a\s+l'|a))?)(?=\s*\S)/u;

/** "All times are Valletta time", "Les horaires sont indiqués en heure de Berne": the zone of all hours of the text. */
function zoneOfAll({
  source: { folded },
}: Reading): Pick<HoursLexeme, "timeZone" | "abbreviation"> {
  const match = allTimes.exec(folded);
  if (match === null) return {};
  const { timeZone, abbreviation } = zoneBehind(folded, match.index + match[0].length);
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...(abbreviation !== undefined && { abbreviation }),
  };
}

/** "9.30 to 12.00 local time" is by the clock of the city in which it takes place. */
function atPlace(
  reading: Reading,
  event: FoundEvent,
  hours: HoursLexeme | undefined,
): HoursLexeme | undefined {
  if (hours !== undefined && hours.timeZone === undefined && hours.isLocal !== true)
    return { ...hours, ...zoneOfAll(reading) };
  if (hours?.isLocal !== true) return hours;
  const codes = new Set(
    placesOfEvents(reading).flatMap(({ place, events }) =>
      events.includes(event) ? (place.country?.code ?? place.city?.country ?? []) : [],
    ),
  );
  const [code] = codes;
  const timeZone = code === undefined || codes.size > 1 ? undefined : zoneOfCountry(code);
  return timeZone === undefined ? hours : { ...hours, timeZone };
}

/** CEST in January, CET in July: an hour that does not exist as printed. Between the two changes only the months tell. */
function isWrongSeason({ abbreviation }: HoursLexeme, day: string): boolean {
  const month = Number(day.slice(5, 7));
  if (/^(?:CEST|WEST|BST|EEST)$/.test(abbreviation ?? "")) return month <= 2 || month >= 11;
  return /^(?:CET|WET|EET)$/.test(abbreviation ?? "") && month >= 4 && month <= 9;
}

/** The hours behind a date or before it, or on the next line of a header ("Time: 14:00–15:00"). */
function hoursBeside(
  reading: Reading,
  event: FoundEvent,
  date: DateLexeme,
): HoursLexeme | undefined {
  const { folded } = reading.source;
  const sentence = sentenceAt(reading, date);
  const line = { start: date.end, end: Math.min(sentence?.end ?? date.end, date.end + 90) };
  const behind = findHours(folded, line)[0];
  if (
    behind !== undefined &&
    (/^[\s,;:(-]*(?:(?:from|at|de|a|entre|between)\s+)?(?:[\p{L}' ,-]{0,70})$/u.test(
      folded.slice(date.end, behind.start),
    ) ||
      sentence?.block.kind === "item" ||
      sentence?.block.kind === "heading")
  )
    return behind;
  const before = findHours(folded, {
    start: Math.max(sentence?.start ?? 0, date.start - 60),
    end: date.start,
  }).at(-1);
  if (
    before !== undefined &&
    /^[\s,)]*(?:on|le|les|du)?\s*$/.test(folded.slice(before.end, date.start))
  )
    return before;
  const [own, ...others] = reading.sentences
    .filter((one) => isHoursLine(reading, event, date, one))
    .flatMap((one) => findHours(folded, one));
  if (own !== undefined) return others.length === 0 ? own : undefined;
  return hoursApart(reading, event) ?? hoursOfTable(reading, event, date);
}

/** Hours of a part of the day or of people: a lunch, a desk, a registration. */
const ofParts =
  /\b(?:lunch|coffee|break|dinner|reception|registration|desk|panel|session\s+\d|press|opening|accreditation|pause|dejeuner|diner|cocktail|accueil|inscription|guichet|panel|seance|conference\s+de\s+presse|ouverture|office|bureau|phone|telephone|by\s+\d|avant|before)\b/i;

/** The only hours of the text, in another sentence about the event: "It runs each day from 9.30 to 13.00 (GMT)". */
function hoursApart(reading: Reading, event: FoundEvent): HoursLexeme | undefined {
  const { folded } = reading.source;
  const found = reading.sentences.flatMap((sentence) => {
    const isOther =
      ofParts.test(folded.slice(sentence.start, sentence.end)) || sentence.block.kind === "heading";
    return findHours(folded, sentence)
      .filter((one) => ownersOf(reading, one).includes(event))
      .map((one) => ({ one, isOther }));
  });
  const [only] = found;
  return only === undefined || found.length > 1 || only.isOther || only.one.to === undefined
    ? undefined
    : only.one;
}

/** The first and the last hour of the only table of one day. */
function hoursOfTable(
  reading: Reading,
  event: FoundEvent,
  { value }: DateLexeme,
): HoursLexeme | undefined {
  const [table, ...others] = timetablesOf(reading).filter((one) => one.event === event);
  const [first, last] = [table?.rows[0], table?.rows.at(-1)];
  const isOneDay = value.kind === "days" && value.first.day === value.last.day;
  if (first === undefined || last?.to === undefined || others.length > 0 || !isOneDay)
    return undefined;
  if (last.to <= first.from) return undefined;
  return { start: first.hours.start, end: first.hours.end, from: first.from, to: last.to };
}

const hourLabel = /^(?:times?|hours?|heures?|horaires?)$/;

/** "Time: 14:00-15:00" of the event, or "11:00 - 12:30 CET" alone on the line below its date. */
function isHoursLine(
  reading: Reading,
  event: FoundEvent,
  date: DateLexeme,
  line: AnalysedSentence,
): boolean {
  const { block } = line;
  if (block.kind === "label")
    return hourLabel.test(block.label ?? "") && reading.currentAt.get(line) === event;
  const above = reading.sentences[line.position - 1];
  const isBelow =
    above !== undefined && !block.opens && above.start <= date.start && date.end <= above.end;
  return isBelow && above.block !== block && isDetails(reading, line);
}
