import { formatDays, toWallTime } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import { dayOf } from "@rabat-process/events/schedule";
import { html } from "hono/html";
import type { Site } from "./addresses.ts";
import { paths } from "./addresses.ts";
import type { Html } from "./html.ts";
import { otherLocale, say } from "./locales/index.ts";
import { mailTo } from "./sender.ts";
import { faviconPath, stylePath } from "./style.ts";

type Way = readonly [address: string, words: string];

interface Frame {
  readonly site: Site;
  readonly locale: Locale;
  /** What a tab shows. */
  readonly title: string;
  readonly head: Html;
  /** The ways to the other pages. */
  readonly navigation: Html | "";
  /** Where the page is in the other language; undefined where it is not. */
  readonly otherLanguage: string | undefined;
  /** What stands on paper instead of the address bar. */
  readonly address: string;
  /** When what the page shows last changed. */
  readonly changed: Instant | undefined;
  readonly main: Html;
  /** Further ways, below the sender. */
  readonly ways: readonly Way[];
}

/** The face of every page: who speaks, the way home and to the other language, and at the end who answers for it. */
export function frame(page: Frame): Html {
  const { site, locale, title, head, main } = page;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f1ece0" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1e2327" />
        <link rel="stylesheet" href="${site.link(stylePath)}" />
        <link rel="icon" type="image/svg+xml" href="${site.link(faviconPath)}" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#content">${say(locale).skip}</a>
        ${header(page)}
        <main id="content" tabindex="-1">${main}</main>
        ${footer(page)}
      </body>
    </html>`;
}

function header({ site, locale, navigation, otherLanguage, address, changed }: Frame): Html {
  const words = say(locale);
  const other = otherLocale[locale];
  return html`<header class="top">
    <a class="name" href="${site.link(paths.schedule[locale])}"
      ><svg viewBox="0 0 32 32" aria-hidden="true">
        <path fill="currentColor" d="M4 14.5a10 10 0 0 1 20 0zM8 17.5h20a10 10 0 0 1-20 0z" /></svg
      ><span><strong>${words.feedName}</strong> <small>${words.tagline}</small></span></a
    >
    ${navigation}
    ${
      otherLanguage === undefined
        ? ""
        : html`<a class="lang" href="${otherLanguage}" lang="${other}" hreflang="${other}"
            >${words.otherLanguage}</a
          >`
    }
    <p class="print quiet">${[address, ...lastChange(changed, locale)].join(" · ")}</p>
  </header>`;
}

function footer({ site, locale, changed, ways }: Frame): Html {
  const words = say(locale);
  const { mailbox, ...notices } = site.sender;
  const told = (["legalNotice", "privacy", "accessibility"] as const).flatMap((name): Way[] => {
    const address = notices[name]?.[locale];
    return address === undefined ? [] : [[address, words[name]]];
  });
  const links = [...told, ...ways];
  return html`<footer>
    <p>
      <strong>${mailbox === undefined ? words.feedName : words.secretariat}</strong
      ><br />${words.dialogue}
      ${mailbox === undefined ? "" : html`<br /><a href="${mailTo(mailbox)}">${mailbox}</a>`}
    </p>
    ${
      links.length === 0
        ? ""
        : html`<ul class="bar">
            ${links.map(([address, name]) => html`<li><a href="${address}">${name}</a></li>`)}
          </ul>`
    }
    ${lastChange(changed, locale).map((sentence) => html`<p class="quiet">${sentence}.</p>`)}
  </footer>`;
}

/** The day of the last change in Rabat, and not that of the request: a page stays the same until something changes. */
function lastChange(changed: Instant | undefined, locale: Locale): readonly string[] {
  if (changed === undefined) return [];
  const day = dayOf(toWallTime(changed, "Africa/Casablanca"));
  return [say(locale).lastChanged(formatDays(day, day, locale))];
}
