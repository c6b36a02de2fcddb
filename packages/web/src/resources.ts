import { createCalendarCache } from "@rabat-process/calendar";
import type { Locale } from "@rabat-process/timezones";
import type { Context, Hono } from "hono";
import type { Site } from "./addresses.ts";
import { localeOf, withoutToken } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import type { Document } from "./documents.ts";
import { createDocuments } from "./documents.ts";
import { say, scheduleWords } from "./locales/index.ts";
import { preferredLocale } from "./preferred-locale.ts";
import { sendDocument } from "./send.ts";
import type { DataResource, PageResource, Sources } from "./serve.ts";
import { lostPage } from "./problem-page.ts";
import type { ReadQuery } from "./queries.ts";
import { sendProblem, serveData, servePage, viewOf } from "./serve.ts";

export interface Resources {
  /** A page for people: drawn anew each day, its problems told as pages. */
  page<Wishes>(path: string, locale: Locale, page: PageResource<Wishes>): void;
  /** A page whose address says no language: in that of the reader. */
  negotiatedPage<Wishes>(path: string, page: PageResource<Wishes>): void;
  /** For programs, also those of other sites: depends on the events alone, its problems told in a line of text. */
  data<Wishes>(path: string, locale: Locale, data: DataResource<Wishes>): void;
  /**
   * A page at each name below a path, and data at the name with `.ics` behind it. One pattern for both: two that a router
   * has to tell apart by trying cost every request of the server a third of its speed.
   */
  pageWithFile<Wishes, FileWishes>(
    path: string,
    locale: Locale,
    forms: { readonly page: PageResource<Wishes>; readonly file: DataResource<FileWishes> },
  ): void;
  /** Leads to the page of a path that people type or cut out of a longer one. */
  alias(path: string, page: string): void;
  /** Leads to the page that somebody meant by another spelling of its path, or says that there is none. */
  missing(context: Context): Promise<Response>;
  /** Never changes at its address. */
  constant(path: string, document: Document): void;
  /**
   * The headers of the 304 for whoever has the present document of an address under this tag, without anything else of
   * a request being read; undefined where there is more to find out, or to make.
   */
  readonly unchanged: (
    address: string,
    tag: string,
  ) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Rejects while the store does not answer. */
  check(): Promise<void>;
}

/** Answers requests in one way: a wrong query, another spelling of an address, a document, or nothing of that name. */
export function createResources(web: Hono, deps: WebDeps, site: Site): Resources {
  const { store, clock, compression } = deps;
  const documents = createDocuments(store);
  const sources: Sources = { ...deps, documents, calendarCache: createCalendarCache(), site };
  const pages = new Map<string, SpelledPage>();
  return {
    check: () => documents.check(),
    async unchanged(address, tag) {
      const document = await documents.find(address, clock.now());
      return document?.unchanged.get(tag);
    },
    page(path, locale, page) {
      pages.set(roughly(path), { path, read: page.read });
      web.get(path, (context) => servePage(sources, page, { context, locale }));
      limitMethods(web, path, () => false);
    },
    negotiatedPage(path, page) {
      web.get(path, async (context) => {
        const locale = preferredLocale(context);
        const response = await servePage(sources, page, { context, locale, isNegotiated: true });
        response.headers.append("Vary", "Accept-Language");
        return response;
      });
      limitMethods(web, path, () => false);
    },
    data(path, locale, data) {
      web.get(path, (context) => serveData(sources, data, { context, locale }));
      limitMethods(web, path, () => true);
    },
    pageWithFile(path, locale, { page, file }) {
      const isFile = (context: Context) => context.req.path.endsWith(".ics");
      web.get(path, (context) =>
        isFile(context)
          ? serveData(sources, file, { context, locale })
          : servePage(sources, page, { context, locale }),
      );
      limitMethods(web, path, isFile);
    },
    alias(path, page) {
      const meant = pages.get(roughly(page));
      if (meant !== undefined) pages.set(roughly(path), meant);
    },
    missing: (context) => serveMissing(sources, pages, context),
    constant(path, document) {
      const options = {
        cacheControl: "public, max-age=31536000, immutable",
        isPublic: false,
        compression,
      };
      web.get(path, (context) => sendDocument(context, document, options));
      limitMethods(web, path, () => false);
    },
  };
}

/** A page by its own spelling. */
interface SpelledPage {
  readonly path: string;
  readonly read: ReadQuery<unknown>;
}

/** Leads to the page that was meant by another spelling; else says that there is none, and what there is. */
async function serveMissing(
  sources: Sources,
  pages: ReadonlyMap<string, SpelledPage>,
  context: Context,
): Promise<Response> {
  const { site, documents } = sources;
  const { pathname, search, searchParams } = new URL(context.req.url);
  const meant = pages.get(roughly(pathname));
  if (meant !== undefined && ["GET", "HEAD"].includes(context.req.method)) {
    const query = meant.read(searchParams, localeOf(meant.path));
    const place = query.ok ? `${query.path ?? meant.path}${query.search}` : meant.path + search;
    return context.redirect(site.address(place), 308);
  }
  const wanted = context.req.path;
  const locale = localeOf(wanted);
  const view = viewOf(sources, locale, await documents.events());
  const { title } = scheduleWords[locale].missing;
  return sendProblem(context, lostPage(view, { title, asked: withoutToken(wanted), wanted }), 404);
}

/** A path without what people do not care about: capitals, and slashes too many. */
function roughly(path: string): string {
  return path.toLowerCase().replaceAll(/\/+/g, "/").replace(/\/$/, "");
}

const readMethods = "GET, HEAD, OPTIONS";

/** Other methods are refused by name, and a page of another site may ask which are allowed. */
function limitMethods(web: Hono, path: string, isPublic: (context: Context) => boolean): void {
  web.all(path, (context) => {
    const { method, path: requested } = context.req;
    if (method !== "OPTIONS") {
      const { problems } = say(localeOf(requested));
      return context.text(`${problems.method(method)}\n`, 405, { Allow: readMethods });
    }
    const crossOrigin = {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": readMethods,
      "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
      "Access-Control-Max-Age": "86400",
    };
    return context.body(null, 204, {
      Allow: readMethods,
      ...(isPublic(context) ? crossOrigin : {}),
    });
  });
}
