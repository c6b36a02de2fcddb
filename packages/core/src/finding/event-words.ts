import type { CalendarEvent, Kind, Role } from "@rabat-process/events";
import {
  delegationName,
  describePlace,
  isDelegationCode,
  kindName,
  slugOf,
} from "@rabat-process/events";
import { filterEvents } from "@rabat-process/events/schedule";
import { formatName, partyName } from "@rabat-process/events/words";
import { choosingWords, hasWord, tokensOf } from "./typed-words.ts";

/**
 * The events that have all of some words: in their titles, else in what is known of them in a few words, else anywhere.
 * Words for most events narrow the choice, where they leave any. All of them where the words say nothing.
 */
export function haveWords(
  events: readonly CalendarEvent[],
  typed: string,
): readonly CalendarEvent[] {
  const { strong, weak } = choosingWords(typed);
  if (strong.length === 0) return events;
  const titled = events.filter((event) => titleHolds(event, strong));
  const known = events.filter((event) => holds(event, strong));
  const anywhere = () => filterEvents(events, { text: strong.join(" ") });
  const found = titled.length > 0 ? titled : known.length > 0 ? known : anywhere();
  const narrowed = found.filter((event) => holds(event, weak));
  return narrowed.length > 0 ? narrowed : found;
}

/** Whether the title of an event, in whatever language, or its short name has all of some words. */
function titleHolds(event: CalendarEvent, words: readonly string[]): boolean {
  const tokens = tokensOf([slugOf(event), ...Object.values(event.summary)].join(" "));
  return words.every((word) => hasWord(tokens, word));
}

/** What people call a kind of meeting beside its name in the Process. */
const otherKinds: Readonly<Partial<Record<Kind, string>>> = {
  "ministerial-conference": "summit sommet ministers ministres conf",
  "senior-officials-meeting": "SOM RHF RFHN hauts fonctionnaires haut niveau",
  "steering-committee": "steerco copil",
  "virtual-meeting": "webinar webinaire",
};

/** By the event itself, which is never changed: lists are searched again and again. */
const tokensByEvent = new WeakMap<CalendarEvent, readonly string[]>();

/** Whether what is known of an event in a few words has all of some words. */
export function holds(event: CalendarEvent, words: readonly string[]): boolean {
  const tokens = knownTokens(event);
  return words.every((word) => hasWord(tokens, word));
}

export function knownTokens(event: CalendarEvent): readonly string[] {
  const known = tokensByEvent.get(event);
  if (known !== undefined) return known;
  const tokens = tokensOf(
    [
      slugOf(event),
      ...Object.values(event.summary),
      otherKinds[event.kind] ?? "",
      event.format === "virtual" ? "virtual virtuel virtuelle remote distance zoom visio" : "",
      ...(["en", "fr"] as const).flatMap((locale) => [
        kindName(event, locale),
        kindName(event.kind, locale),
        describePlace(event, locale) ?? "",
        event.format === undefined ? "" : formatName(event.format, locale),
        isDelegationCode(event.venue?.country) ? delegationName(event.venue.country, locale) : "",
        ...partiesOf(event).map((party) => partyName(party, locale)),
      ]),
    ].join(" "),
  );
  tokensByEvent.set(event, tokens);
  return tokens;
}

function partiesOf({ roles = [] }: CalendarEvent) {
  const leading: readonly Role[] = ["chair", "co-chair", "host", "organiser"];
  return roles.filter(({ role }) => leading.includes(role)).map(({ party }) => party);
}
