import type { Attendee, CalendarEvent, Participant } from "@rabat-process/events";
import { delegationName, languageName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Roles } from "../ports/roles.ts";

const header = {
  en: "Code,Delegation,Answer,Name,Role,E-mail,Language,In place of,Comment,Answered by,Answered at,On behalf",
  fr: "Code;Délégation;Réponse;Nom;Fonction;Courriel;Langue;À la place de;Commentaire;Répondu par;Répondu le;Au nom de",
} as const;

/** What stands between two cells: where Excel speaks French, a comma stands within numbers. */
const separator = { en: ",", fr: ";" } as const;

/** The byte order mark without which Excel takes UTF-8 for something else. */
const mark = "\uFEFF";

/**
 * The answers to an event with their people, as CSV (RFC 4180; in French with semicolons, as Excel expects it there): a
 * line for each person, and one for each answer without people. That it was read is noted. Organisers only.
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
  return { ok: true, text: [mark + header[locale], ...lines, ""].join("\r\n") };
}

function lineOf(
  attendee: Attendee,
  person: Participant | undefined,
  {
    locale,
    answerWords,
    nameOf,
  }: Pick<Parameters<typeof exportParticipants>[1], "locale" | "answerWords" | "nameOf">,
): string {
  const { delegation, comment = "", by, at, onBehalf = "" } = attendee;
  return [
    delegation,
    delegationName(delegation, locale),
    answerWords(attendee),
    person?.name ?? "",
    person?.role ?? "",
    person?.email ?? "",
    person?.language === undefined ? "" : languageName(person.language, locale),
    person?.standsInFor ?? "",
    comment,
    nameOf(by) ?? by,
    at,
    onBehalf,
  ]
    .map(cell)
    .join(separator[locale]);
}

/**
 * What begins a formula, at the beginning of a cell or behind anything that a program may take for the end of one: which
 * sign separates cells is a setting of the reader's machine (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /(^|[,;|\t\r\n])([\s"]*)(?=[=+\-@＝＋－＠])/g;

/** A cell in which no program finds a formula, whatever it takes for a separator. */
function cell(text: string): string {
  const harmless = text.replaceAll(formula, "$1$2'");
  return /[",;|\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
