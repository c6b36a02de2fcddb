import { formatDays } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import { checkList } from "@rabat-process/timezones/arguments";
import { checkTold } from "./check.ts";
import { formatWhen } from "./date-words.ts";
import type { CalendarEvent } from "./event.ts";
import { Language, languageName } from "./language.ts";
import { describeDocuments, describeTurnout, type Outcome } from "./outcome.ts";
import { describeParticipation } from "./participation.ts";
import { countryWords } from "./particulars.ts";
import { publicJoinUrl, type Venue } from "./place.ts";
import { lastDayForAnswers } from "./rsvp.ts";
import { compareEvents, successors } from "./schedule.ts";
import type { Text } from "./text.ts";
import { formatText } from "./text.ts";
import { statusRules } from "./status.ts";
import {
  activityName,
  capitalise,
  describeAgenda,
  describeReference,
  describeRoles,
  formatName,
  joinWords,
  kindName,
  outputKindName,
  partyName,
  relationName,
  statusName,
  withColon,
} from "./terms.ts";
import { programmeName } from "./programme.ts";

/** One fact of an event in words: a label, and what there is to say, sentence by sentence. */
export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

const labels = {
  en: {
    when: "When",
    formerly: "Formerly planned",
    status: "Status",
    kind: "Kind",
    place: "Place",
    platform: "Platform",
    join: "Join at",
    programme: "Programme",
    inLineWith: "In line with",
    audience: "For",
    participation: "Participation",
    restricted: "restricted",
    deadline: "Answers until",
    languages: "Languages",
    dialogue: "Dialogue",
    handover: "Handover of the Chair",
    jointWith: "Together with",
    aims: "Aims",
    agenda: "On the agenda",
    outputs: "Outputs",
    turnout: "Took part",
    documents: "Documents",
    series: "Series",
    sequence: "Sequence of meetings",
    related: "Related",
    otherTitles: "Title in other languages",
    timeUnknown: "time not announced",
  },
  fr: {
    when: "Date",
    formerly: "Date initialement prévue",
    status: "Statut",
    kind: "Type de réunion",
    place: "Lieu",
    platform: "Plateforme",
    join: "Lien de connexion",
    programme: "Programme",
    inLineWith: "En cohérence avec",
    audience: "Public",
    participation: "Participation",
    restricted: "restreinte",
    deadline: "Date limite de réponse",
    languages: "Langues",
    dialogue: "Dialogue",
    handover: "Passation de la présidence",
    jointWith: "Conjointement avec",
    aims: "Objectifs",
    agenda: "Au programme",
    outputs: "Résultats",
    turnout: "Participants",
    documents: "Documents",
    series: "Série",
    sequence: "Suite de réunions",
    related: "En lien avec",
    otherTitles: "Titre dans d’autres langues",
    timeUnknown: "horaire non communiqué",
  },
} as const;

/** `14.00`, `14h00` or `14:00`, but not the beginning of `19.10.2020`. */
const clockTime = /(?<![\d.])([01]?\d|2[0-3])[.:h][0-5]\d(?!\.?\d)/i;

/**
 * When an event takes place; of a day it says that the time was not announced. An hour that was printed without saying
 * whose clock it is stays in the words of the announcement.
 */
export function describeWhen(event: CalendarEvent, locale: Locale): string {
  checkTold(event, locale);
  const words = capitalise(formatWhen(event.when, locale));
  const { when } = event;
  const timeIsOpen =
    when.precision === "day" && when.during === undefined && when.dailyHours === undefined;
  if (!timeIsOpen) return words;
  const printed = when.printed === undefined ? "" : formatText(when.printed, locale);
  if (!clockTime.test(printed)) return `${words} (${labels[locale].timeUnknown})`;
  return {
    en: `${words} (announced: “${printed}”, on a clock that was not named)`,
    fr: `${words} (annoncé\u00a0: «\u00a0${printed}\u00a0», sans indication de fuseau horaire)`,
  }[locale];
}

/** Where an event takes place: `Transcorp Hilton, Abuja, Nigeria`, `online`. Undefined where nothing was announced. */
export function describePlace(event: CalendarEvent, locale: Locale): string | undefined {
  checkTold(event, locale);
  const { venue, country, format } = event;
  const doubt = event.formatTentative === true ? ` (${statusName("tentative", locale)})` : "";
  if (venue === undefined && country === undefined)
    return format === undefined ? undefined : formatName(format, locale) + doubt;
  const place =
    venue === undefined ? countryWords(country ?? "", locale) : describeVenue(venue, locale);
  return format === "hybrid" ? `${place} (${formatName("hybrid", locale)})${doubt}` : place + doubt;
}

/** A venue from its room to its country: `Congress Hall, Transcorp Hilton, Abuja, Nigeria`. */
export function describeVenue(
  { room, name, address, city, country }: Venue,
  locale: Locale,
): string {
  const place: string[] = [];
  for (const text of [room, name, address, city]) {
    if (text !== undefined) place.push(formatText(text, locale));
  }
  const land = countryWords(country, locale);
  if (land !== country) place.push(land);
  return place.join(", ");
}

/**
 * All that is known of an event but its title and its own description, in words and in the order in which an
 * announcement says it. What is not known is not there.
 *
 * @param events where the events that its lineage names are looked up
 */
export function describeEvent(
  event: CalendarEvent,
  events: readonly CalendarEvent[],
  locale: Locale,
): readonly Fact[] {
  checkTold(event, locale);
  checkList("events", events);
  const words = labels[locale];
  const say = (text: Text) => formatText(text, locale);
  const list = (texts: readonly string[]) => present(joinWords(texts, locale));
  const facts: Fact[] = [];
  // Most of what an announcement may say, most do not say: what is absent costs nothing.
  const tell = (label: string, values: readonly string[] | undefined) => {
    if (values !== undefined && values.length > 0)
      facts.push({ label, values: values.map(capitalise) });
  };
  const { jointWith, inLineWith, audience, languages, outcome } = event;
  tell(words.when, [describeWhen(event, locale)]);
  tell(
    words.formerly,
    event.formerDates?.map((former) => describeFormer(former, locale)),
  );
  if (event.status !== "confirmed" || event.heldUnknown === true)
    tell(words.status, [describeStatus(event, locale)]);
  tell(words.kind, [describeKind(event, locale)]);
  tell(words.dialogue, event.dialogue && [say(event.dialogue)]);
  tell(words.jointWith, jointWith && list(jointWith.map(say)));
  tell(words.place, present(describePlace(event, locale)));
  facts.push(...describeOnline(event, locale));
  for (const [label, names] of describeRoles(event, locale)) tell(label, [names]);
  tell(words.handover, describeHandover(event, locale));
  tell(
    words.programme,
    event.programmes?.map((reference) => describeReference(reference, locale)),
  );
  tell(words.inLineWith, inLineWith && list(inLineWith.map((key) => programmeName(key, locale))));
  tell(words.audience, audience && [say(audience)]);
  tell(words.participation, describeAdmission(event, locale));
  tell(words.deadline, describeDeadline(event, locale));
  tell(
    words.languages,
    languages && list(languages.map((language) => languageName(language, locale))),
  );
  tell(words.aims, event.aims?.map(say));
  tell(words.agenda, describeAgenda(event, locale));
  tell(
    words.outputs,
    event.outputs?.map((output) => describeOutput(output, locale)),
  );
  for (const { label, values } of outcomeFacts(outcome, locale)) tell(label, values);
  for (const { form, name } of event.series ?? []) tell(words[form], [say(name)]);
  tell(words.related, describeLineage(event, events, locale));
  tell(words.otherTitles, describeOtherTitles(event, locale));
  return facts;
}

/** Who came and what was set down, where that is known. */
function outcomeFacts(outcome: Outcome | undefined, locale: Locale): readonly Fact[] {
  if (outcome === undefined) return [];
  const words = labels[locale];
  return [
    { label: words.turnout, values: present(describeTurnout(outcome, locale)) },
    { label: words.documents, values: describeDocuments(outcome, locale) },
  ].filter(({ values }) => values.length > 0);
}

/** The same, each in a phrase: `Took part: 68 people`. */
export function describeOutcome(outcome: Outcome | undefined, locale: Locale): readonly string[] {
  return outcomeFacts(outcome, locale).map(({ label, values }) =>
    withColon(label, values.join("; "), locale),
  );
}

/** The name of a platform and an address stay as they are written. */
function describeOnline(event: CalendarEvent, locale: Locale): readonly Fact[] {
  if (event.online === undefined) return [];
  const words = labels[locale];
  return [
    { label: words.platform, values: present(event.online.platform) },
    { label: words.join, values: present(publicJoinUrl(event)) },
  ].filter(({ values }) => values.length > 0);
}

function describeAdmission(
  { restricted, participation }: CalendarEvent,
  locale: Locale,
): readonly string[] {
  return [
    ...(restricted ? [labels[locale].restricted] : []),
    ...(participation === undefined ? [] : describeParticipation(participation, locale)),
  ];
}

/** `Thematic Meeting · high-level · Rabat Process Dialogue activity`. */
function describeKind(event: CalendarEvent, locale: Locale): string {
  const { alsoKinds = [], ordinal, highLevel, activity } = event;
  const parts = [event, ...alsoKinds].map((one) => kindName(one, locale));
  if (ordinal !== undefined) parts.push({ en: `no. ${ordinal}`, fr: `n°\u00a0${ordinal}` }[locale]);
  if (highLevel) parts.push({ en: "high-level", fr: "de haut niveau" }[locale]);
  if (activity !== undefined) parts.push(activityName(activity, locale));
  return parts.join(" · ");
}

/** `planned (whether it was held is not known)`. */
function describeStatus({ status, heldUnknown }: CalendarEvent, locale: Locale): string {
  if (heldUnknown !== true) return statusName(status, locale);
  const doubt = {
    en: "whether it was held is not known",
    fr: "on ignore si l’événement a eu lieu",
  }[locale];
  return `${statusName(status, locale)} (${doubt})`;
}

/** `Morocco → Portugal`; one side where the other was not announced. */
function describeHandover({ handover }: CalendarEvent, locale: Locale): readonly string[] {
  if (handover === undefined) return [];
  const [from, to] = [handover.from, handover.to].map((party) =>
    party === undefined ? "…" : partyName(party, locale),
  );
  return [`${from ?? ""} → ${to ?? ""}`];
}

function describeDeadline(event: CalendarEvent, locale: Locale): readonly string[] {
  const day = lastDayForAnswers(event);
  return day === undefined ? [] : [formatDays(day, day, locale)];
}

function describeFormer(
  { when, venue, reason }: NonNullable<CalendarEvent["formerDates"]>[number],
  locale: Locale,
): string {
  const city = venue === undefined ? [] : [formatText(venue.city, locale)];
  const plan = [formatWhen(when, locale), ...city].join(", ");
  return reason === undefined ? plan : `${plan} (${formatText(reason, locale)})`;
}

function describeOutput(
  output: NonNullable<CalendarEvent["outputs"]>[number],
  locale: Locale,
): string {
  const title = withColon(
    outputKindName(output.kind, locale),
    formatText(output.summary, locale),
    locale,
  );
  const date = output.when === undefined ? title : `${title} (${formatWhen(output.when, locale)})`;
  // The address stands at the end: a bracket behind it would be taken for a part of it.
  return output.url === undefined ? date : `${date} — ${output.url}`;
}

/** The events that this one names, then those which name it. */
function describeLineage(
  event: CalendarEvent,
  events: readonly CalendarEvent[],
  locale: Locale,
): readonly string[] {
  if (events.length === 0) return [];
  const own = (event.lineage ?? []).flatMap(({ relation, event: uid, remark }) => {
    const other = events.find((candidate) => candidate.uid === uid);
    if (other === undefined) return [];
    const words = withColon(relationName(relation, locale), nameWithDate(other, locale), locale);
    return [remark === undefined ? words : `${words} — ${formatText(remark, locale)}`];
  });
  const named = new Set((event.lineage ?? []).map((link) => link.event));
  const later = successors(events, event.uid)
    .filter(({ uid }) => !named.has(uid))
    .toSorted(compareEvents)
    .map((candidate) => nameWithDate(candidate, locale));
  return [...own, ...later];
}

/** `Thematic meeting on return (Brussels, 31 May – 1 June 2016)`, with the status where it is news. */
function nameWithDate(event: CalendarEvent, locale: Locale): string {
  const city = event.venue === undefined ? [] : [formatText(event.venue.city, locale)];
  const news = statusRules[event.status].isNews ? [statusName(event.status, locale)] : [];
  return `${formatText(event.summary, locale)} (${[...city, ...news, formatWhen(event.when, locale)].join(", ")})`;
}

const otherLanguages = Language.options.filter(
  (language) => language !== "en" && language !== "fr",
);

/** The title in the languages that are neither English nor French: `Portuguese: Reunião temática`. */
function describeOtherTitles({ summary }: CalendarEvent, locale: Locale): readonly string[] {
  const translated = otherLanguages.filter((language) => summary[language] !== undefined);
  return translated.map((language) =>
    withColon(languageName(language, locale), summary[language] ?? "", locale),
  );
}

function present(words: string | undefined): readonly string[] {
  return words === undefined || words === "" ? [] : [words];
}
