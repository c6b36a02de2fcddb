import type { CalendarEvent } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import { otherLocale, say, scheduleWords } from "./locales/index.ts";
import type { Site, Translated } from "./addresses.ts";
import { paths, rootPath } from "./addresses.ts";
import type { Content } from "./documents.ts";
import { frame } from "./frame.ts";
import type { Html } from "./html.ts";

interface Layout {
  readonly site: Site;
  readonly locale: Locale;
  readonly title: string;
  readonly description?: string;
  /** The same page in each language; absent where an address shows no page of its own. */
  readonly self?: Translated;
  /** Where the page is as the reader has it; absent where that is the page itself. */
  readonly asChosen?: Translated;
  /** The page of the navigation to which this one belongs; itself where absent. */
  readonly section?: Translated;
  /** The calendar that belongs to the page, as a path. */
  readonly feed?: string;
  /** What the page shows: it is as old as their last change. */
  readonly events?: readonly CalendarEvent[];
  readonly head?: Html;
  readonly main: Html;
}

/** A page for everybody: its names for search engines and other sites, and the ways to the other pages. */
export function layout(page: Layout): Html {
  const { site, locale, title, self, asChosen, events = [], main } = page;
  const words = say(locale);
  return frame({
    ...{ site, locale, main },
    title: title === words.title ? title : `${title} – ${words.siteName}`,
    head: head(page),
    navigation: navigation(page),
    otherLanguage: site.link((asChosen ?? self ?? paths.schedule)[otherLocale[locale]]),
    address: site.address((self ?? paths.schedule)[locale]),
    changed: events
      .map(({ lastModified }) => lastModified)
      .toSorted()
      .at(-1),
    ways: [
      [site.link(paths.onYourSite[locale]), scheduleWords[locale].onYourSite.title],
      [site.link(paths.permissions[locale]), words.operators],
    ],
  });
}

function head({ site, locale, title, description, self, feed, head: more }: Layout): Html {
  return html`${self === undefined ? html`<meta name="robots" content="noindex" />` : identity(site, locale, self)}
  ${description === undefined ? "" : html`<meta name="description" content="${description}" />`}
  ${
    feed === undefined
      ? ""
      : html`<link
          rel="alternate"
          type="text/calendar"
          title="${say(locale).feedName}"
          href="${site.address(feed)}"
        />`
  }
  ${openGraph({ site, locale, title, description, self })} ${more ?? ""}`;
}

function navigation({ site, locale, self, section }: Layout): Html {
  const words = say(locale);
  const ways = [
    [paths.schedule, words.scheduleLink],
    [paths.past, words.pastLink],
    [paths.subscribe, words.subscribe],
  ] as const;
  return html`<nav aria-label="${words.navigation}">
    <ul class="bar">
      ${ways.map(
        ([path, label]) =>
          html`<li>
            <a href="${site.link(path[locale])}" ${current(path, self, section)}>${label}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Says of the way to a page that it is this one, or that this one belongs to it. */
function current(page: Translated, self?: Translated, section?: Translated): Html | "" {
  if (self?.en.split("?")[0] === page.en) return html`aria-current="page"`;
  return section?.en === page.en ? html`aria-current="true"` : "";
}

function identity(site: Site, locale: Locale, self: Translated): Html {
  return html`<link rel="canonical" href="${site.address(self[locale])}" />
    <link rel="alternate" hreflang="en" href="${site.address(self.en)}" />
    <link rel="alternate" hreflang="fr" href="${site.address(self.fr)}" />
    <link rel="alternate" hreflang="x-default" href="${site.address(inEither(self))}" />`;
}

/** The root chooses by the browser; every other page is for all in English. */
function inEither({ en }: Translated): string {
  return en.startsWith(paths.schedule.en) ? `${rootPath}${en.slice(paths.schedule.en.length)}` : en;
}

const openGraphLocales: Readonly<Record<Locale, string>> = { en: "en_GB", fr: "fr_FR" };

function openGraph({
  site,
  locale,
  title,
  description,
  self,
}: Pick<Layout, "site" | "locale" | "title"> & {
  readonly description: string | undefined;
  readonly self: Translated | undefined;
}): Html | "" {
  if (self === undefined) return "";
  return html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${say(locale).siteName}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:url" content="${site.address(self[locale])}" />
    <meta property="og:locale" content="${openGraphLocales[locale]}" />
    <meta property="og:locale:alternate" content="${openGraphLocales[otherLocale[locale]]}" />
    ${description === undefined ? "" : html`<meta property="og:description" content="${description}" />`}`;
}

/** The text in its own language, said so where it is not that of the page. */
export function inItsLanguage(
  wording: { readonly text: string; readonly locale: Locale },
  locale: Locale,
): Html {
  return wording.locale === locale
    ? html`${wording.text}`
    : html`<span lang="${wording.locale}">${wording.text}</span>
        (${say(locale).onlyInOtherLanguage})`;
}

/** A page as it is sent. */
export async function toPage(page: Html): Promise<Content> {
  return { text: await linesOf(page), type: "text/html; charset=utf-8" };
}

/** What a template says, without its indentation, which no element of ours shows. */
export async function linesOf(template: Html): Promise<string> {
  // Line by line: a pattern would take the square of the blanks that somebody typed.
  const lines = String(await template)
    .split("\n")
    .map((line) => line.trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Data for machines inside of a page; no script, so no policy for scripts concerns it. Nothing where there are none. */
export function dataBlock(type: string, data: object | undefined): Html {
  if (data === undefined) return html``;
  const json = JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
  return html`<script type="${type}">
    ${raw(json)}
  </script>`;
}
