import type { EventDraft, When } from "@rabat-process/events";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import { checkOptions, checkText } from "@rabat-process/timezones/arguments";
import { checkReading } from "./check-reading.ts";
import { analyse } from "./analysis.ts";
import { readDiscourse } from "./discourse.ts";
import type { FoundEvent } from "./found-event.ts";
import { toDraft } from "./drafts.ts";
import type { Evidence, RuledFinding } from "./drafts.ts";
import { governing } from "./governing.ts";
import { detectLanguage } from "./language.ts";
import { dateQuestion } from "./questions.ts";
import type { OpenQuestion, Reading, Rule } from "./reading.ts";
import { rules as allRules } from "./rules/index.ts";
import { readWhen } from "./read-when.ts";
import { readSource } from "./source.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";

export interface AnnouncementReading {
  readonly language: Locale;
  readonly events: readonly {
    readonly draft: EventDraft;
    readonly evidence: readonly Evidence[];
  }[];
  readonly questions: readonly AnnouncementQuestion[];
  readonly unread: readonly Span[];
}

export interface AnnouncementQuestion {
  /** Its place in `events`. */
  readonly event?: number;
  readonly field?: string;
  readonly span?: Span;
  readonly text: { readonly en: string; readonly fr: string };
  /** What the words can mean, the likeliest first, where they can mean more than one day: 05/06/2027, or "5 May". */
  readonly candidates?: readonly When[];
}

export interface ReadOptions {
  /** The day on which the text came out. A day without a year is asked for all the same, with the two that lie nearest. */
  readonly published?: PlainDate | undefined;
  readonly locale?: Locale | undefined;
}

/**
 * Reads an announcement into drafts of its events, with the words that prove each value, and questions about what it leaves
 * open.
 *
 * @example readAnnouncement("The meeting takes place in Dakar on 3 May 2027.").events[0]?.draft.when
 * @throws RangeError when `published` is no day, or `locale` none of the two; TypeError when `text` is no text, or `options`
 *   have another field.
 */
export function readAnnouncement(text: string, options: ReadOptions = {}): AnnouncementReading {
  checkText("text", text);
  checkOptions(options, { published: true, locale: true });
  checkReading(options.locale, ["published", options.published]);
  return readWithRules(text, options, allRules);
}

/** Reads a text by some of the rules: the tests take one away and see what is missing. */
export function readWithRules(
  text: string,
  options: ReadOptions,
  rules: readonly Rule[],
): AnnouncementReading {
  const source = readSource(text);
  const language = options.locale ?? detectLanguage(source.plain);
  const analysis = analyse(source, language);
  const questions: OpenQuestion[] = [];
  const reading: Reading = {
    ...analysis,
    ...readDiscourse(analysis),
    ask: (question) => void questions.push(question),
  };
  const findings = rules.flatMap((rule) =>
    rule.find(reading).map((finding) => ({ rule, finding })),
  );
  const byEvent = new Map<FoundEvent, RuledFinding[]>(reading.events.map((event) => [event, []]));
  for (const one of findings) byEvent.get(one.finding.event)?.push(one);
  const findingsOf = (event: FoundEvent) => byEvent.get(event) ?? [];
  const kept = reading.events.filter((event) => isDrafted(reading, event, findingsOf(event)));
  const events = kept.map((event) => toDraft(findingsOf(event), reading.ask));
  for (const event of kept) {
    const hasWhen = findingsOf(event).some(({ finding }) => finding.field === "when");
    const [first] = event.mentions;
    if (
      !hasWhen &&
      first !== undefined &&
      !questions.some((one) => one.event === event && one.field === "when")
    )
      questions.push(dateQuestion(event, first.mention.noun));
  }
  return {
    language,
    events: events.map(({ draft, evidence }) => ({
      draft,
      evidence: evidence.map((one) => ({ ...one, span: source.toOriginal(one.span) })),
    })),
    questions: questions.flatMap((question) => {
      const asked = toQuestion(question, kept, source);
      return asked === undefined
        ? []
        : [{ ...asked, ...candidatesOf(asked, text, { ...options, locale: language }) }];
    }),
    unread: unreadOf(
      analysis.sentences,
      events.flatMap(({ evidence }) => evidence.map(({ span }) => span)),
      source,
    ),
  };
}

/** An event is drafted where the text says when or where, or that it was put off; what it only mentions is not. */
function isDrafted(
  reading: Reading,
  event: FoundEvent,
  findings: readonly RuledFinding[],
): boolean {
  const own = findings.map(({ finding }) => finding);
  const isDated = own.some(
    ({ field }) =>
      field === "when" ||
      field === "formerDates" ||
      field === "venue.city" ||
      field === "venue.country",
  );
  const isChanged = own.some(
    (one) => one.field === "status" && (one.value === "postponed" || one.value === "cancelled"),
  );
  // "Egypt presided, 112 delegates attended": a report that says neither when nor where.
  const isReported =
    own.some((one) => one.field === "status" && one.value === "held") &&
    own.some(({ field }) => field === "roles" || field.startsWith("outcome"));
  return (
    isDated ||
    isChanged ||
    isReported ||
    event.days.length > 0 ||
    (reading.events.length === 1 && (own.some(({ field }) => field === "status") || isTold(event)))
  );
}

/** Whether a verb says that it takes place, though not when. */
function isTold({ mentions }: FoundEvent): boolean {
  return mentions.some(({ sentence, mention }) => {
    const verb = governing(sentence, mention);
    const isNamed = mention.kind !== undefined || mention.hasSubject;
    return isNamed && verb !== undefined && !verb.isWeak && verb.tense !== "pluperfect";
  });
}

function toQuestion(
  { event, span, field, text }: OpenQuestion,
  kept: readonly FoundEvent[],
  source: Source,
): AnnouncementQuestion | undefined {
  const index = event === undefined ? -1 : kept.indexOf(event);
  if (event !== undefined && index < 0) return undefined;
  return {
    ...(index >= 0 && { event: index }),
    ...(field !== undefined && { field }),
    ...(span !== undefined && { span: source.toOriginal(span) }),
    text,
  };
}

function candidatesOf(
  { field, span }: AnnouncementQuestion,
  text: string,
  { locale, published }: ReadOptions,
): Pick<AnnouncementQuestion, "candidates"> {
  if (field !== "when" || span === undefined) return {};
  const words = text.slice(span.start, span.end);
  const [found] = readWhen(words, {
    ...(locale !== undefined && { locale }),
    ...(published !== undefined && { near: published }),
  });
  return found === undefined || found.candidates.length < 2 ? {} : { candidates: found.candidates };
}

/** The sentences of which no rule used a word. */
function unreadOf(
  sentences: readonly Span[],
  used: readonly Span[],
  source: Source,
): readonly Span[] {
  return sentences
    .filter(
      ({ start, end }) => start < end && !used.some((one) => one.start < end && start < one.end),
    )
    .map(({ start, end }) => source.toOriginal({ start, end }));
}
