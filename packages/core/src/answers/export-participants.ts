import type { Attendee, CalendarEvent, Participant } from "@rabat-process/events";
import { delegationName, languageName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { toCsv } from "../files/csv.ts";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";

const header = {
  en: "Code,Delegation,Answer,Name,Role,E-mail,Language,In place of,Needs,Comment,Answered by,Answered at,On behalf",
  fr: "Code,Délégation,Réponse,Nom,Fonction,Courriel,Langue,À la place de,Besoins particuliers,Commentaire,Répondu par,Répondu le,Au nom de",
} as const;

/**
 * The answers to an event with their people, as CSV: a line for each person, and one for each answer without people.
 * That it was read is noted. Organisers only.
 */
export async function exportParticipants(
  { store, clock, roles }: { store: EventStore & LogStore; clock: Clock; roles: Roles },
  about: {
    readonly event: CalendarEvent;
    readonly user: string;
    readonly locale: Locale;
    /** What an answer is called: a place that a delegation does not have is not promised in a file either. */
    readonly answerWords: (attendee: Attendee) => string;
    /** What the door calls whoever gave an answer; undefined where it does not know them. */
    readonly nameOf: (person: string) => string | undefined;
  },
): Promise<{ readonly ok: true; readonly text: string } | Refusal<"organisers-only">> {
  const { event, user, locale } = about;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const attendance = await store.attendance(event.uid);
  await store.note("export", { by: user, at: clock.now() }, { event: event.uid });
  const lines = attendance.flatMap((attendee) =>
    (attendee.people.length === 0 ? [undefined] : attendee.people).map((person) =>
      lineOf(attendee, person, about),
    ),
  );
  return { ok: true, text: toCsv([header[locale].split(","), ...lines], locale) };
}

function lineOf(
  attendee: Attendee,
  person: Participant | undefined,
  {
    locale,
    answerWords,
    nameOf,
  }: Pick<Parameters<typeof exportParticipants>[1], "locale" | "answerWords" | "nameOf">,
): readonly string[] {
  const { delegation, needs = "", comment = "", by, at, onBehalf = "" } = attendee;
  return [
    delegation,
    delegationName(delegation, locale),
    answerWords(attendee),
    person?.name ?? "",
    person?.role ?? "",
    person?.email ?? "",
    person?.language === undefined ? "" : languageName(person.language, locale),
    person?.standsInFor ?? "",
    needs,
    comment,
    nameOf(by) ?? by,
    at,
    onBehalf,
  ];
}
