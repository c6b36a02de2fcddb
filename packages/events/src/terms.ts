import { formatTime } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject, checkText } from "@rabat-process/timezones/arguments";
import { checkTold } from "./check.ts";
import type { AgendaItem } from "./agenda.ts";
import type { Activity, CalendarEvent, Kind, Output, Relation, Role, Status } from "./event.ts";
import type { Party } from "./delegation.ts";
import { delegationName } from "./delegation.ts";
import { languageName } from "./language.ts";
import type { Format } from "./place.ts";
import type { ProgrammeReference } from "./programme.ts";
import { programmeName } from "./programme.ts";
import { termOf } from "./term.ts";
import { formatText } from "./text.ts";

/** The Process's own words for its meetings, from the English and French trees of its site. */
const kinds: Record<Kind, Record<Locale, string>> = {
  "ministerial-conference": { en: "Ministerial Conference", fr: "Conférence ministérielle" },
  "senior-officials-meeting": {
    en: "Senior Officials’ Meeting",
    fr: "Réunion des fonctionnaires de haut niveau",
  },
  "steering-committee": { en: "Steering Committee meeting", fr: "Réunion du Comité de pilotage" },
  "drafting-committee": { en: "Drafting Committee", fr: "Comité de rédaction" },
  handover: { en: "Handover of the Chair", fr: "Passation de la présidence" },
  "press-conference": { en: "Press conference", fr: "Conférence de presse" },
  "thematic-meeting": { en: "Thematic Meeting", fr: "Réunion thématique" },
  "technical-meeting": { en: "Technical Meeting", fr: "Réunion technique" },
  "joint-meeting": { en: "Joint Meeting", fr: "Réunion conjointe" },
  workshop: { en: "Workshop", fr: "Atelier" },
  roundtable: { en: "Roundtable", fr: "Table ronde" },
  "study-visit": { en: "Study visit", fr: "Visite d’étude" },
  webinar: { en: "Webinar", fr: "Webinaire" },
  "virtual-meeting": { en: "Virtual meeting", fr: "Réunion virtuelle" },
  "scenario-exercise": {
    en: "Scenario-building exercise",
    fr: "Atelier d’élaboration de scénarios",
  },
  "network-meeting": {
    en: "Meeting of the network of focal points",
    fr: "Réunion du réseau de points focaux",
  },
  "national-coordination": {
    en: "National coordination meeting",
    fr: "Réunion de coordination nationale",
  },
  "side-event": { en: "Side event", fr: "Événement parallèle" },
  "invited-meeting": {
    en: "Meeting of another dialogue, partners invited",
    fr: "Réunion d’un autre dialogue, partenaires invités",
  },
  other: { en: "Other event", fr: "Autre événement" },
};

const activities: Record<Activity, Record<Locale, string>> = {
  dialogue: {
    en: "Rabat Process Dialogue activity",
    fr: "Activité du Dialogue du Processus de Rabat",
  },
  label: { en: "“Rabat Process” label event", fr: "Événement labellisé « Processus de Rabat »" },
};

const formats: Record<Format, Record<Locale, string>> = {
  "in-person": { en: "in person", fr: "en présentiel" },
  virtual: { en: "online", fr: "en ligne" },
  hybrid: { en: "in person and online", fr: "en présentiel et en ligne" },
};

const statuses: Record<Status, Record<Locale, string>> = {
  planned: { en: "planned", fr: "prévu" },
  tentative: { en: "to be confirmed", fr: "à confirmer" },
  confirmed: { en: "confirmed", fr: "confirmé" },
  postponed: { en: "postponed", fr: "reporté" },
  held: { en: "held", fr: "a eu lieu" },
  cancelled: { en: "cancelled", fr: "annulé" },
};

const roles: Record<Role, Record<Locale, { one: string; many: string }>> = {
  chair: { en: { one: "Chair", many: "Chairs" }, fr: { one: "Présidence", many: "Présidence" } },
  "co-chair": {
    en: { one: "Co-chair", many: "Co-chairs" },
    fr: { one: "Coprésidence", many: "Coprésidence" },
  },
  host: { en: { one: "Host", many: "Hosts" }, fr: { one: "Hôte", many: "Hôtes" } },
  organiser: {
    en: { one: "Organiser", many: "Organisers" },
    fr: { one: "Organisation", many: "Organisation" },
  },
  convenor: {
    en: { one: "Convened by", many: "Convened by" },
    fr: { one: "Initiative", many: "Initiative" },
  },
  funder: {
    en: { one: "Funded by", many: "Funded by" },
    fr: { one: "Financement", many: "Financement" },
  },
  support: {
    en: { one: "With the support of", many: "With the support of" },
    fr: { one: "Soutien", many: "Soutien" },
  },
};

const agendaKinds: Record<AgendaItem["kind"], Record<Locale, { one: string; many: string }>> = {
  panel: {
    en: { one: "panel discussion", many: "panel discussions" },
    fr: { one: "panel", many: "panels" },
  },
  screening: {
    en: { one: "video screening", many: "video screenings" },
    fr: { one: "projection vidéo", many: "projections vidéo" },
  },
  session: { en: { one: "session", many: "sessions" }, fr: { one: "séance", many: "séances" } },
  break: { en: { one: "break", many: "breaks" }, fr: { one: "pause", many: "pauses" } },
};

const outputKinds: Record<Output["kind"], Record<Locale, string>> = {
  podcast: { en: "Podcast", fr: "Podcast" },
  video: { en: "Video", fr: "Vidéo" },
  paper: { en: "Paper", fr: "Document" },
};

const relations: Record<Relation, Record<Locale, string>> = {
  follows: { en: "Comes after", fr: "Réunion précédente" },
  "follow-up-of": { en: "Follow-up of", fr: "Réunion d’origine" },
  replaces: { en: "Replaces", fr: "Événement remplacé" },
  "part-of": { en: "Part of", fr: "Cadre" },
  "side-event-of": { en: "Side event of", fr: "Événement principal" },
  "outcome-of": { en: "Outcome of", fr: "Événement d’origine" },
};

/**
 * What the Process calls a kind of meeting: `Senior Officials’ Meeting`.
 *
 * @param about a kind, or an event, whose own word counts where its kind is `other`
 */
export function kindName(
  about: Kind | Pick<CalendarEvent, "kind" | "kindName">,
  locale: Locale,
): string {
  if (typeof about === "string") return termOf(kinds, ["kind", about], locale);
  checkObject("about", about, "kind");
  return about.kindName === undefined
    ? termOf(kinds, ["kind", about.kind], locale)
    : formatText(about.kindName, locale);
}

/** Whose activity it is: `Rabat Process Dialogue activity`. */
export function activityName(activity: Activity, locale: Locale): string {
  return termOf(activities, ["activity", activity], locale);
}

/** How people take part: `in person`, `online`. */
export function formatName(format: Format, locale: Locale): string {
  return termOf(formats, ["format", format], locale);
}

/** A status in small letters: `to be confirmed`, `reporté`. */
export function statusName(status: Status, locale: Locale): string {
  return termOf(statuses, ["status", status], locale);
}

/** What an output is: `Podcast`, `Document`. */
export function outputKindName(kind: Output["kind"], locale: Locale): string {
  return termOf(outputKinds, ["kind", kind], locale);
}

/** How an event stands to the one named behind it: `Follow-up of`, `Fait suite à`. */
export function relationName(relation: Relation, locale: Locale): string {
  return termOf(relations, ["relation", relation], locale);
}

/** A delegation by its name in the Process, or the outsider as written. */
export function partyName(party: Party, locale: Locale): string {
  checkLocale(locale);
  if (party === "SECRETARIAT") return { en: "Secretariat", fr: "Secrétariat" }[locale];
  return typeof party === "string"
    ? delegationName(party, locale)
    : formatText(party.outsider, locale);
}

/** Who does what, role by role in the order of the event: `["Co-chairs", "France and Cameroon"]`. */
export function describeRoles(
  event: CalendarEvent,
  locale: Locale,
): readonly (readonly [string, string])[] {
  checkTold(event, locale);
  const entries = event.roles ?? [];
  if (entries.length === 0) return [];
  return [...new Set(entries.map(({ role }) => role))].map((role) => {
    const names = entries
      .filter((entry) => entry.role === role)
      .map(({ party }) => partyName(party, locale));
    return [roles[role][locale][names.length === 1 ? "one" : "many"], joinWords(names, locale)];
  });
}

/**
 * What is on the agenda, in its order: titles where they are known, else how many of a kind follow one another:
 * `["2 panel discussions", "video screenings"]`.
 */
export function describeAgenda(event: CalendarEvent, locale: Locale): readonly string[] {
  checkTold(event, locale);
  return groupAgenda(event.agenda ?? []).map(({ item, count }) => {
    const words = agendaKinds[item.kind][locale];
    const counted =
      item.several === true ? words.many : count === 1 ? words.one : `${count} ${words.many}`;
    const title =
      item.summary === undefined
        ? counted
        : withColon(words.one, formatText(item.summary, locale), locale);
    return [hoursOf(item, locale), title, peopleOf(item, locale)]
      .filter((part) => part !== "")
      .join(" ");
  });
}

/** The hours of an item before its title; nothing where none were announced. */
function hoursOf({ start, end }: AgendaItem, locale: Locale): string {
  if (start === undefined) return "";
  const from = formatTime(start, locale);
  return end === undefined ? `${from},` : `${from}–${formatTime(end, locale)},`;
}

/** Who moderates and who speaks, and in which languages, in brackets; nothing where none were announced. */
function peopleOf({ moderators, speakers, languages }: AgendaItem, locale: Locale): string {
  const labels = {
    en: ["moderator", "speakers", "languages"],
    fr: ["modération", "intervenants", "langues"],
  }[locale];
  const lists = [
    moderators?.map((one) => speakerName(one, locale)),
    speakers?.map((one) => speakerName(one, locale)),
    languages?.map((one) => languageName(one, locale)),
  ];
  const parts = lists.flatMap((names, index) =>
    names === undefined ? [] : [withColon(labels[index] ?? "", joinWords(names, locale), locale)],
  );
  return parts.length === 0 ? "" : `(${joinItems(parts, locale)})`;
}

function speakerName(
  { name, party }: NonNullable<AgendaItem["speakers"]>[number],
  locale: Locale,
): string {
  return party === undefined ? name : `${name} [${partyName(party, locale)}]`;
}

/** Untitled items of one kind that follow one another become one with their number. */
function groupAgenda(items: readonly AgendaItem[]): readonly { item: AgendaItem; count: number }[] {
  const groups: { item: AgendaItem; count: number }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last?.item.kind === item.kind && isCountable(item) && isCountable(last.item))
      last.count += 1;
    else groups.push({ item, count: 1 });
  }
  return groups;
}

/** Whether nothing but its kind is known of an item, so that it can be counted. */
function isCountable(item: AgendaItem): boolean {
  return Object.keys(item).length === 1;
}

/** `Marrakesh Action Plan, theme 5, objective 10`. */
export function describeReference(reference: ProgrammeReference, locale: Locale): string {
  checkLocale(locale);
  const words = { en: ["theme", "objective", "action"], fr: ["thème", "objectif", "action"] }[
    locale
  ];
  const numbers = [reference.theme, reference.objective, reference.action];
  const parts = numbers.flatMap((number, index) =>
    number === undefined ? [] : [`${words[index]} ${number}`],
  );
  return [programmeName(reference.programme, locale), ...parts].join(", ");
}

/** `France, Cameroon and Morocco`, `France, Cameroun et Maroc`. */
export function joinWords(words: readonly string[], locale: Locale): string {
  checkLocale(locale);
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1
    ? last
    : `${words.slice(0, -1).join(", ")} ${{ en: "and", fr: "et" }[locale]} ${last}`;
}

/** Items that may have commas of their own, with semicolons. French sets a no-break space before each. */
export function joinItems(items: readonly string[], locale: Locale): string {
  checkLocale(locale);
  return items.join({ en: "; ", fr: "\u00a0; " }[locale]);
}

const colons: Readonly<Record<Locale, string>> = { en: ": ", fr: "\u00a0: " };

/** A label and what it labels. French sets a no-break space before the colon. */
export function withColon(label: string, text: string, locale: Locale): string {
  checkLocale(locale);
  return label + colons[locale] + text;
}

/** With a capital at the beginning, as a line that stands alone. */
export function capitalise(words: string): string {
  checkText("words", words);
  const code = words.codePointAt(0) ?? 0;
  // Most lines begin with a capital from A to Z already.
  if (code >= 65 && code <= 90) return words;
  const first = words.slice(0, code > 0xffff ? 2 : 1);
  return first.toUpperCase() + words.slice(first.length);
}
