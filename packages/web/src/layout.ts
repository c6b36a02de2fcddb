import type { Locale } from "@rabat-process/timezones";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import { otherLocale, say } from "./locales/index.ts";
import type { Site } from "./addresses.ts";
import { paths, rootPath } from "./addresses.ts";
import type { Content } from "./documents.ts";
import { faviconPath, stylePath } from "./style.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

interface Layout {
  readonly site: Site;
  readonly locale: Locale;
  readonly title: string;
  readonly description?: string;
  /** The same page in each language; absent where an address shows no page of its own. */
  readonly self?: Readonly<Record<Locale, string>>;
  /** The calendar that belongs to the page, as a path. */
  readonly feed?: string;
  readonly head?: Html;
  readonly main: Html;
}

/** The frame of every page: head, ways to the other pages and to the other language, and what stands between. */
export function layout({ site, locale, title, description, self, feed, head, main }: Layout): Html {
  const words = say(locale);
  const other = otherLocale[locale];
  const name = title === words.title ? title : `${title} – ${words.siteName}`;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${name}</title>
        <link rel="stylesheet" href="${site.link(stylePath)}" />
        <link rel="icon" type="image/svg+xml" href="${site.link(faviconPath)}" />
        ${self === undefined ? html`<meta name="robots" content="noindex" />` : identity(site, locale, self)}
        ${description === undefined ? "" : html`<meta name="description" content="${description}" />`}
        ${
          feed === undefined
            ? ""
            : html`<link
                rel="alternate"
                type="text/calendar"
                title="${words.feedName}"
                href="${site.address(feed)}"
              />`
        }
        ${openGraph({ site, locale, title, description, self })} ${head ?? ""}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header>
          <nav aria-label="${words.navigation}">
            ${(
              [
                [paths.schedule, words.scheduleLink],
                [paths.past, words.pastLink],
                [paths.subscribe, words.subscribe],
                [paths.permissions, words.permissions],
              ] as const
            ).map(
              ([path, label]) =>
                html`<a
                  href="${site.link(path[locale])}"
                  ${self?.[locale].split("?")[0] === path[locale] ? html`aria-current="page"` : ""}
                  >${label}</a
                >`,
            )}
            <a
              class="language"
              href="${site.link((self ?? paths.schedule)[other])}"
              lang="${other}"
              hreflang="${other}"
              >${words.otherLanguage}</a
            >
          </nav>
        </header>
        <main id="content" tabindex="-1">${main}</main>
      </body>
    </html>`;
}

function identity(site: Site, locale: Locale, self: Readonly<Record<Locale, string>>): Html {
  return html`<link rel="canonical" href="${site.address(self[locale])}" />
    <link rel="alternate" hreflang="en" href="${site.address(self.en)}" />
    <link rel="alternate" hreflang="fr" href="${site.address(self.fr)}" />
    <link rel="alternate" hreflang="x-default" href="${site.address(inEither(self))}" />`;
}

/** The root chooses by the browser; every other page is for all in English. */
function inEither({ en }: Readonly<Record<Locale, string>>): string {
  return en.startsWith(paths.schedule.en) ? `${rootPath}${en.slice(paths.schedule.en.length)}` : en;
}

function openGraph({
  site,
  locale,
  title,
  description,
  self,
}: Pick<Layout, "site" | "locale" | "title"> & {
  readonly description: string | undefined;
  readonly self: Readonly<Record<Locale, string>> | undefined;
}): Html | "" {
  if (self === undefined) return "";
  return html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${say(locale).siteName}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:url" content="${site.address(self[locale])}" />
    <meta property="og:locale" content="${{ en: "en_GB", fr: "fr_FR" }[locale]}" />
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

/** A page as it is sent: without the indentation of the templates, which no element of ours shows. */
export async function toPage(page: Html): Promise<Content> {
  // Line by line: a pattern would take the square of the blanks that somebody typed.
  const lines = (await page).split("\n").map((line) => line.trim());
  return {
    text: lines.filter((line) => line !== "").join("\n"),
    type: "text/html; charset=utf-8",
  };
}

/** Data for machines inside of a page; no script, so no policy for scripts concerns it. Nothing where there are none. */
export function dataBlock(type: string, data: object | undefined): Html {
  if (data === undefined) return html``;
  const json = JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
  return html`<script type="${type}">
    ${raw(json)}
  </script>`;
}
