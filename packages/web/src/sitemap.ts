import { slugOf } from "@rabat-process/events";
import { html, raw } from "hono/html";
import type { Translated } from "./addresses.ts";
import { eventPath, paths, yearPath } from "./addresses.ts";
import { yearOf } from "./calendar-range.ts";
import type { Content } from "./documents.ts";
import type { Html } from "./html.ts";
import { linesOf } from "./layout.ts";
import type { View } from "./view.ts";

/** Every page that a search engine may list, each with its other language (sitemaps.org, and xhtml:link of Google). */
export async function renderSitemap(view: View): Promise<Content> {
  const { events } = view;
  const years = [...new Set(events.flatMap((event) => yearOf(event) ?? []))].toSorted();
  const plain = [
    paths.schedule,
    paths.past,
    paths.subscribe,
    paths.onYourSite,
    ...years.map(yearPath),
  ];
  const pages = html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
    <urlset
      xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:xhtml="http://www.w3.org/1999/xhtml"
    >
      ${plain.map((page) => inEachLanguage(view, page))}
      ${events.map((event) => inEachLanguage(view, eventPath(slugOf(event)), event.lastModified))}
    </urlset>`;
  return { text: `${await linesOf(pages)}\n`, type: "application/xml; charset=utf-8" };
}

function inEachLanguage({ site }: View, page: Translated, changed?: string): Html {
  return html`${(["en", "fr"] as const).map(
    (locale) =>
      html`<url>
        <loc>${site.address(page[locale])}</loc>
        ${changed === undefined ? "" : html`<lastmod>${changed}</lastmod>`}
        <xhtml:link rel="alternate" hreflang="en" href="${site.address(page.en)}" />
        <xhtml:link rel="alternate" hreflang="fr" href="${site.address(page.fr)}" />
      </url>`,
  )}`;
}
