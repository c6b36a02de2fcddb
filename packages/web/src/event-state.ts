import type { CalendarEvent, EventState, Kind } from "@rabat-process/events";
import { isOver } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Html } from "./html.ts";

/** What a reader sees of an event’s state: the app’s, or that its date has passed and nobody has said that it was held. */
export type ShownState = EventState | "unreported";

/** The class that gives each state its shape in the style sheet: a form and a word, colour last. */
export const stateClasses: Readonly<Record<ShownState, string>> = {
  planned: "planned",
  tentative: "planned",
  confirmed: "confirmed",
  postponed: "postponed",
  cancelled: "cancelled",
  held: "held",
  replaced: "cancelled",
  unreported: "held open",
};

/** The state of an event that no other has replaced. */
export function shownStateOf(event: CalendarEvent, now: Instant): ShownState {
  const { status, heldUnknown } = event;
  const hasEnd = status === "held" || status === "cancelled";
  return !hasEnd && (heldUnknown === true || isOver(event, now)) ? "unreported" : status;
}

/** In French an adjective agrees with the kind: « Prévue » of a réunion, « Prévu » of a webinaire. */
const stateWords: Readonly<
  Record<ShownState, Readonly<Record<"en" | "masculine" | "feminine", string>>>
> = {
  planned: { en: "Planned", masculine: "Prévu", feminine: "Prévue" },
  tentative: { en: "To be confirmed", masculine: "À confirmer", feminine: "À confirmer" },
  confirmed: { en: "Confirmed", masculine: "Confirmé", feminine: "Confirmée" },
  postponed: { en: "Postponed", masculine: "Reporté", feminine: "Reportée" },
  cancelled: { en: "Cancelled", masculine: "Annulé", feminine: "Annulée" },
  held: { en: "Took place", masculine: "A eu lieu", feminine: "A eu lieu" },
  replaced: { en: "Replaced", masculine: "Remplacé", feminine: "Remplacée" },
  unreported: {
    en: "Announced, no report yet",
    masculine: "Annoncé, sans compte rendu à ce jour",
    feminine: "Annoncée, sans compte rendu à ce jour",
  },
};

const masculineKinds: ReadonlySet<Kind> = new Set<Kind>([
  "drafting-committee",
  "workshop",
  "webinar",
  "scenario-exercise",
  "side-event",
  "other",
]);

/** The state of an event in a word or two. */
export function stateName(
  { kind }: Pick<CalendarEvent, "kind">,
  state: ShownState,
  locale: Locale,
): string {
  const words = stateWords[state];
  return { en: words.en, fr: words[masculineKinds.has(kind) ? "masculine" : "feminine"] }[locale];
}

/** The line that says the state, with its sign before it, and what a reader has to know beside it. */
export function stateLine(
  event: CalendarEvent,
  { now, locale }: { readonly now: Instant; readonly locale: Locale },
  beside = "",
): Html {
  return html`<p class="state">
    <b>${stateName(event, shownStateOf(event, now), locale)}</b
    >${beside === "" ? "" : html` <span>${beside}</span>`}
  </p>`;
}
