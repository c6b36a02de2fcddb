import type { DatedEvent, ProgrammeKey, Theme } from "@rabat-process/events";
import type { Schedule, ScheduleFilter } from "@rabat-process/events/schedule";
import { CalendarEvent, isDatedEvent, kindName } from "@rabat-process/events";
import { filterEvents, past, upcoming } from "@rabat-process/events/schedule";
import { findProgramme } from "@rabat-process/events/words";
import type { Instant, PlainDate } from "@rabat-process/timezones";
import { haveWords } from "./event-words.ts";
import { isLong, periodOf } from "./period.ts";
import type { Dated } from "./take-period.ts";
import { isWithin, takePeriod } from "./take-period.ts";
import { choosingWords, fold, tokensOf } from "./typed-words.ts";
import { delegationIn, findRun } from "./usual-names.ts";

/** Which part of the schedule somebody wants to see. */
export interface ScheduleWish {
  /** `past` alone, `all` with it, or what is to come; where days were named, what is on them. */
  readonly which: "all" | "past" | "upcoming";
  readonly filter: ScheduleFilter;
  readonly programme?: ProgrammeKey;
  /** Further words that must occur in an event, as they were typed; empty where there are none. */
  readonly words: string;
}

/**
 * Reads what stands behind `schedule`: `all`, days as `takePeriod` reads them, `theme 5`, a delegation by code or name, a
 * kind of meeting in the singular or plural, and words; several of them hold together.
 */
export function readScheduleWish(typed: string, today: PlainDate): ScheduleWish {
  const whole = takePeriod(typed, today);
  const steps = [takeWhich, takeTheme, takeProgramme, takeName, takeName, takeCoChair];
  const { rest, which, ...wish } = steps.reduce<Part>((part, take) => take(part) ?? part, {
    rest: whole.rest,
    filter: periodFilter(whole),
    which: undefined,
  });
  // Days, a programme and who co-chaired something say themselves whether the past is meant.
  const { filter, programme } = wish;
  const isOfAnyTime =
    whole.periods.length > 0 || programme !== undefined || filter.coChair !== undefined;
  return {
    which: which ?? (isOfAnyTime ? "all" : "upcoming"),
    ...wish,
    words: choosingWords(rest).isCommon ? "" : rest,
  };
}

/** What a wish chooses, and whether it is past although something to come was meant, of which there is nothing. */
export interface ChosenSchedule extends Schedule {
  readonly isPast: boolean;
}

/** What a wish chooses of some events: what is to come, in order, and then what is past, the latest first. */
export function chooseSchedule(
  events: readonly CalendarEvent[],
  wish: ScheduleWish,
  now: Instant,
): ChosenSchedule {
  // What another event replaces is known only while both are there, so it goes before the filter chooses.
  const { dated, undated } = upcoming(events, now);
  const toCome = wish.which === "past" ? [] : choose([...dated, ...undated], wish);
  const isPast = wish.which === "upcoming" && toCome.length === 0 && isNarrow(wish);
  const over = wish.which !== "upcoming" || isPast ? choose(past(events, now), wish) : [];
  const chosen = [...toCome, ...over];
  return {
    dated: chosen.filter((event): event is DatedEvent => isDatedEvent(event)),
    undated: chosen.filter((event) => !isDatedEvent(event)),
    isPast: isPast && over.length > 0,
  };
}

/** Whether a wish leaves anything out. */
export function isNarrow({ filter, programme, words }: ScheduleWish): boolean {
  return Object.keys(filter).length > 0 || programme !== undefined || words !== "";
}

function choose(
  events: readonly CalendarEvent[],
  { filter: { from, to, ...filter }, programme, words }: ScheduleWish,
): readonly CalendarEvent[] {
  const period = from === undefined || to === undefined ? undefined : { first: from, last: to };
  const chosen = filterEvents(events, filter).filter(
    (event) =>
      (programme === undefined ||
        event.programmes?.some((reference) => reference.programme === programme) === true) &&
      (period === undefined ||
        ((isDatedEvent(event) || isLong(period)) && isWithin(periodOf(event.when), [period]))),
  );
  return haveWords(chosen, words);
}

interface Part {
  readonly rest: string;
  readonly filter: ScheduleFilter;
  readonly programme?: ProgrammeKey;
  readonly which: ScheduleWish["which"] | undefined;
}

function periodFilter({ periods: [period] }: Dated): ScheduleFilter {
  return period === undefined ? {} : { from: period.first, to: period.last };
}

const ways: readonly (readonly [RegExp, ScheduleWish["which"]])[] = [
  [/^(?:all|tout(?:e|es|s)?|tous|everything)(?: (?:les|the|of))?\b/, "all"],
  [/\b(?:past|previous|passee?s?|precedente?s?|archives?|termines?)\b/, "past"],
  [/\b(?:upcoming|future|coming|next|a venir|prochaine?s?|futur(?:e|s|es)?)\b/, "upcoming"],
];

function takeWhich({ rest, which, ...part }: Part): Part | undefined {
  const folded = fold(rest);
  for (const [form, said] of ways) {
    const match = form.exec(folded);
    if (match !== null)
      return { ...part, rest: without(rest, match.index, match[0].length), which: which ?? said };
  }
  return undefined;
}

function takeTheme({ rest, filter, ...part }: Part): Part | undefined {
  const match = /\b(?:theme|domaine?|area)s? ?([1-5])\b/.exec(fold(rest));
  if (match === null) return undefined;
  const theme = Number(match[1]) as Theme;
  return {
    ...part,
    rest: without(rest, match.index, match[0].length),
    filter: { ...filter, theme },
  };
}

/** The longest run of words that names a delegation, a kind of meeting or a state of one. */
function takeName({ rest, ...part }: Part): Part | undefined {
  const run = findRun(rest, (name, isAlone) => {
    const filter = filterNamed(name, isAlone);
    // What was read as a name before is not read again.
    const isNew = filter && !Object.keys(filter).some((key) => Object.hasOwn(part.filter, key));
    return isNew === true ? filter : undefined;
  });
  if (run === undefined) return undefined;
  const filter = { ...part.filter, ...run.name };
  return { ...part, rest: [...run.before, ...run.after].join(" "), filter };
}

const states: readonly (readonly [RegExp, CalendarEvent["status"]])[] = [
  [/^(?:postponed|reportee?s?)$/, "postponed"],
  [/^(?:cancell?ed|annulee?s?)$/, "cancelled"],
  [/^(?:tentative|to be confirmed|a confirmer)$/, "tentative"],
  [/^(?:confirmed|confirmee?s?)$/, "confirmed"],
];

function filterNamed(name: string, isAlone: boolean): ScheduleFilter | undefined {
  const kind = kinds.get(singular(name));
  if (kind !== undefined) return { kind };
  const status = states.find(([form]) => form.test(fold(name)))?.[1];
  if (status !== undefined) return { status };
  const delegation = delegationIn(name, isAlone);
  return delegation === undefined ? undefined : { delegation };
}

/** `programme de Rome`, `Cadiz Action Plan`: a programme, not the town. */
const programmeForm =
  /\b(?:programme|plan(?: d'action)?|declaration) (?:de |d'|du )?([a-z]+)|\b([a-z]+) (?:programme|action plan|plan|declaration)\b/;

function takeProgramme({ rest, ...part }: Part): Part | undefined {
  const match = programmeForm.exec(fold(rest));
  const programme = match === null ? undefined : findProgramme(match[1] ?? match[2] ?? "");
  if (match === null || programme === undefined) return undefined;
  return { ...part, rest: without(rest, match.index, match[0].length), programme };
}

/** Who co-chaired something is no other delegation than the one that is named. */
function takeCoChair({ rest, filter, ...part }: Part): Part | undefined {
  const match = /\bco-?(?:chair|presid)[a-z]*/.exec(fold(rest));
  const { delegation, ...others } = filter;
  if (match === null || delegation === undefined) return undefined;
  return {
    ...part,
    rest: without(rest, match.index, match[0].length),
    filter: { ...others, coChair: delegation },
  };
}

function singular(name: string): string {
  return tokensOf(name)
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word))
    .join(" ");
}

const kinds = new Map(
  CalendarEvent.shape.kind.options.flatMap((kind) =>
    [kind, kindName(kind, "en"), kindName(kind, "fr")].map(
      (name) => [singular(name), kind] as const,
    ),
  ),
);

function without(text: string, start: number, length: number): string {
  return `${text.slice(0, start)} ${text.slice(start + length)}`.replace(/\s+/g, " ").trim();
}
