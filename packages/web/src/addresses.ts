import type { Locale } from "@rabat-process/timezones";
import type { Sender } from "./sender.ts";

/** Something in each language: a path, an address. */
export type Translated = Readonly<Record<Locale, string>>;

/** The schedule in the language that a browser prefers, for whoever types the name of the site. */
export const rootPath = "/";

/**
 * Where each page and feed is, below the public address. English stands at the root, French under `/fr`; only the English
 * schedule has a path of its own, since the root itself is that of either language.
 */
export const paths = {
  schedule: { en: "/en/", fr: "/fr/" },
  past: { en: "/past", fr: "/fr/archives" },
  event: { en: "/events/:name", fr: "/fr/evenements/:name" },
  subscribe: { en: "/subscribe", fr: "/fr/abonnement" },
  month: { en: "/month/:name", fr: "/fr/mois/:name" },
  year: { en: "/year/:name", fr: "/fr/annee/:name" },
  embed: { en: "/embed", fr: "/fr/embed" },
  onYourSite: { en: "/on-your-site", fr: "/fr/sur-votre-site" },
  permissions: { en: "/permissions", fr: "/fr/autorisations" },
  feed: { en: "/calendar.ics", fr: "/fr/calendar.ics" },
  jcal: { en: "/calendar.jcal", fr: "/fr/calendar.jcal" },
  atom: { en: "/calendar.atom", fr: "/fr/calendar.atom" },
} as const satisfies Record<string, Translated>;

/** The same in both languages: events carry their texts in all languages that they have. */
export const eventsPath = "/calendar.json";

/** What the endpoints for programs are, in OpenAPI, and the form of their events, in JSON Schema. */
export const descriptionPath = "/openapi.json";
export const schemaPath = "/calendar.schema.json";

/** The pages in both languages, for search engines. */
export const sitemapPath = "/sitemap.xml";

export function eventPath(id: string): Translated {
  return { en: `/events/${id}`, fr: `/fr/evenements/${id}` };
}

/** @param month such as 2027-06 */
export function monthPath(month: string): Translated {
  return { en: `/month/${month}`, fr: `/fr/mois/${month}` };
}

export function yearPath(year: string): Translated {
  return { en: `/year/${year}`, fr: `/fr/annee/${year}` };
}

/** Paths that people type or cut out of a longer one, and that lead to the schedule. */
export const homePaths = {
  en: ["/events", "/month", "/year"],
  fr: ["/fr/evenements", "/fr/mois", "/fr/annee"],
} as const satisfies Readonly<Record<Locale, readonly string[]>>;

/** A personal feed speaks the language in which it was made, so its address has none. */
export function feedPath(token: string): string {
  return `/feeds/${token}.ics`;
}

export const personalFeedPattern = "/feeds/:token";

/** The page by which a person answers to an event, and that of their delegation: their language is that of the person. */
export function answerPath(token: string): string {
  return `/r/${token}`;
}

export function delegationPath(token: string): string {
  return `/d/${token}`;
}

/** As many characters as an address of ours has at most, with its filters. */
const mostLogged = 2000;

/** What may be logged of a path: the tokens of personal feeds and links are keys. */
export function withoutToken(path: string): string {
  // What is longer is no address of ours, and none of it is worth the time to look through it.
  if (path.length > mostLogged) return `${withoutToken(path.slice(0, 100))}…`;
  return (
    decoded(path)
      .replace(/(?<=\/(?:feeds|r|d)(?:\/|;.*?\/)).*$/is, "…")
      .replaceAll(/(?<!\/(?:events|evenements)\/[^/]*)[\w-]{34,}/g, "…")
      // The name of an event is as long, and has no capitals.
      .replaceAll(/[\w-]{34,}/g, (run) => (/[A-Z_]/.test(run) ? "…" : run))
  );
}

/** A path as whoever serves it may read it, however often it was encoded. */
function decoded(path: string, times = 5): string {
  try {
    const text = decodeURIComponent(path);
    return text === path || times === 0 ? path : decoded(text, times - 1);
  } catch {
    return path;
  }
}

/** Where the site is, and whose it is: turns paths into addresses. */
export interface Site {
  /** The full address of a path, for machines and for other sites. */
  readonly address: (path: string) => string;
  /** The same from the root of the server, for links between pages. */
  readonly link: (path: string) => string;
  /** Whether people reach the site by https. */
  readonly isSecure: boolean;
  /** Who answers for it. */
  readonly sender: Sender;
}

/** @param publicUrl where people reach the site, without a slash at its end; it may have a path of its own */
export function createSite(publicUrl: string, sender: Sender = {}): Site {
  const { pathname, protocol } = new URL(publicUrl);
  const base = pathname.replace(/\/$/, "");
  return {
    address: (path) => `${publicUrl}${path}`,
    link: (path) => `${base}${path}`,
    isSecure: protocol === "https:",
    sender,
  };
}

/** The language of a path; of any other one, English. */
export function localeOf(path: string): Locale {
  return path === "/fr" || path.startsWith("/fr/") ? "fr" : "en";
}
