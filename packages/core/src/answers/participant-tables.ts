import type { Attendance, Attendee, Participant } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { delegationCodes, delegationName, Language } from "@rabat-process/events";
import {
  delegationGroups,
  groupOfDelegation,
  summariseAttendance,
} from "@rabat-process/events/answers";
import { languageName } from "@rabat-process/events/words";
import type { Instant, Locale } from "@rabat-process/timezones";
import { answerWords, sentences } from "../sentences/index.ts";
import type { ParticipantList } from "./export-participants.ts";
import { inProtocolOrder } from "./protocol-order.ts";
import { whenGiven } from "./same-answer.ts";

/** What stands in a cell of a table: an instant is written as a date by whatever shows it. */
export type Cell = string | number | { readonly at: Instant };

/** Rows of cells, of which the first one names the columns. */
export type Table = readonly (readonly Cell[])[];

/** A cell where there are only texts. */
export function cellText(cell: Cell): string {
  return typeof cell === "object" ? cell.at : String(cell);
}

/** A language, and the one in which whoever answered is named at a door; undefined where it does not know them. */
interface Reader {
  readonly locale: Locale;
  readonly nameOf: (person: string) => string | undefined;
}

/**
 * Every delegation with its answer in the order of protocol: a row for each person, and one for each answer without people and
 * for each delegation that is silent. It holds what people need, and is for organisers.
 */
export function participantTable({ attendance }: ParticipantList, reader: Reader): Table {
  const { locale } = reader;
  const { columns, silent } = sentences[locale].participants;
  const rows = inProtocolOrder(delegationCodes, (code) => code, locale).flatMap((code) => {
    const attendee = attendance.find(({ delegation }) => delegation === code);
    if (attendee === undefined)
      return [filled([code, delegationName(code, locale), silent], Object.keys(columns).length)];
    const people = attendee.people.length === 0 ? [undefined] : attendee.people;
    return people.map((person) => rowOf(attendee, person, reader));
  });
  return [Object.values(columns), ...rows];
}

function filled(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? "");
}

function rowOf(
  attendee: Attendee,
  person: Participant | undefined,
  { locale, nameOf }: Reader,
): readonly Cell[] {
  const { delegation, needs = "", comment = "", by, onBehalf } = attendee;
  const words = sentences[locale].participants;
  return [
    delegation,
    delegationName(delegation, locale),
    answerWords(attendee, locale),
    person?.name ?? "",
    person?.role ?? "",
    person?.email ?? "",
    person?.language === undefined ? "" : languageName(person.language, locale),
    person?.standsInFor ?? "",
    needs,
    comment,
    nameOf(by) ?? by,
    { at: whenGiven(attendee) },
    onBehalf === undefined ? "" : words.onBehalf[onBehalf],
  ];
}

/** How many delegations of each region answered how, and how many people they named who come. */
export function totalsByRegion({ attendance }: ParticipantList, locale: Locale): Table {
  const { totals } = sentences[locale].participants;
  const summary = summariseAttendance(attendance);
  const rows = delegationGroups.map((group) => {
    const { accepted, tentative, waiting, declined, missing } = summary[group];
    const people = comingPeople(attendance, (code) => groupOfDelegation(code) === group);
    const counts = [accepted, tentative, waiting, declined, missing].map(({ length }) => length);
    const [coming = 0, ...others] = counts;
    return [coming, people.length, ...others];
  });
  const sums = Object.keys(totals.columns)
    .slice(1)
    .map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const { groups } = sentences[locale].notices;
  return [
    Object.values(totals.columns),
    ...delegationGroups.map((group, index) => [groups[group], ...(rows[index] ?? [])]),
    [totals.all, ...sums],
  ];
}

/** How many of the people who come follow the debates in each language, and of how many that is not known. */
export function totalsByLanguage({ attendance }: ParticipantList, locale: Locale): Table {
  const { interpretation } = sentences[locale].participants;
  const people = comingPeople(attendance, () => true);
  const count = (language: Language | undefined) =>
    people.filter((person) => person.language === language).length;
  const rows = [
    ...Language.options.map((each) => [languageName(each, locale), count(each)] as const),
    [interpretation.unknown, count(undefined)] as const,
  ];
  return [Object.values(interpretation.columns), ...rows.filter(([, people]) => people > 0)];
}

/** The delegations that have their places, in the order of protocol. */
export function comingDelegations(
  { attendance }: ParticipantList,
  locale: Locale,
): readonly Attendee[] {
  const coming = attendance.filter(({ standing }) => standing === "confirmed");
  return inProtocolOrder(coming, ({ delegation }) => delegation, locale);
}

function comingPeople(
  attendance: Attendance,
  isCounted: (code: DelegationCode) => boolean,
): readonly Participant[] {
  return attendance
    .filter(({ standing, delegation }) => standing === "confirmed" && isCounted(delegation))
    .flatMap(({ people }) => people);
}
