import { createCalendarCache } from "@rabat-process/calendar";
import type { Locale } from "@rabat-process/timezones";
import type { Context, Hono } from "hono";
import { say } from "./locales/index.ts";
import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Store } from "../ports/store.ts";
import type { Site } from "./addresses.ts";
import { localeOf } from "./addresses.ts";
import type { Content, Document } from "./documents.ts";
import { createDocuments, UnreadableStoreError } from "./documents.ts";
import type { Html } from "./layout.ts";
import { problemPage } from "./problem-page.ts";
import type { ReadQuery } from "./queries.ts";
import type { Condition } from "./readiness.ts";
import type { SendOptions } from "./send.ts";
import { sendDocument } from "./send.ts";
import type { View } from "./view.ts";
import { preferredLocale } from "./preferred-locale.ts";

export interface WebDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** Where people reach the site, without a slash at its end. */
  readonly publicUrl: string;
  /** Whether bodies may be compressed: some versions of Outlook are said to show nothing then. */
  readonly compression: boolean;
  /** Where a workspace installs the app, on this server; undefined where it serves one that has it. */
  readonly installPath?: string | undefined;
  /** What else an operator has to know of the program. */
  readonly condition: () => Condition;
  readonly log: Pick<Log, "error" | "within">;
}

/** What stands at an address: how its query is read, and what it shows, or why there is nothing. */
interface Resource<Wishes, Missing> {
  readonly read: ReadQuery<Wishes>;
  /** @param name the part of the path that names one event; "" where there is none */
  readonly render: (
    view: View,
    query: Wishes & { readonly search: string },
    name: string,
  ) => Content | { readonly missing: Missing } | Promise<Content | { readonly missing: Missing }>;
}

export type PageResource<Wishes> = Resource<Wishes, Html>;

export interface Resources {
  /** A page for people: drawn anew each day, its problems told as pages. */
  page<Wishes>(path: string, locale: Locale, page: Resource<Wishes, Html>): void;
  /** A page whose address says no language: in that of the reader. */
  negotiatedPage<Wishes>(path: string, page: Resource<Wishes, Html>): void;
  /** For programs, also those of other sites: depends on the events alone, its problems told in a line of text. */
  data<Wishes>(path: string, locale: Locale, data: Resource<Wishes, string>): void;
  /**
   * A page at each name below a path, and data at the name with `.ics` behind it. One pattern for both: two that a router
   * has to tell apart by trying cost every request of the server a third of its speed.
   */
  pageWithFile<Wishes, FileWishes>(
    path: string,
    locale: Locale,
    page: Resource<Wishes, Html>,
    file: Resource<FileWishes, string>,
  ): void;
  /** Never changes at its address. */
  constant(path: string, document: Document): void;
  /**
   * The headers of the 304 for whoever has the present document of an address under this tag, without anything else of
   * a request being read; undefined where there is more to find out, or to make.
   */
  readonly unchanged: (address: string, tag: string) => Promise<Readonly<Record<string, string>> | undefined>;
  /** Rejects while the store does not answer. */
  check(): Promise<void>;
}

const readMethods = "GET, HEAD, OPTIONS";

/** Answers requests in one way: a wrong query, another spelling of an address, a document, or nothing of that name. */
export function createResources(web: Hono, deps: WebDeps, site: Site): Resources {
  const documents = createDocuments(deps.store);
  const calendarCache = createCalendarCache();

  const send = (context: Context, document: Document, kind: Pick<SendOptions, "cacheControl" | "isPublic">) =>
    sendDocument(context, document, {
      cacheControl: kind.cacheControl,
      isPublic: kind.isPublic,
      compression: deps.compression,
    });

  async function answer<Wishes, Missing>(
    context: Context,
    locale: Locale,
    { read, render }: Resource<Wishes, Missing>,
    kind: {
      readonly cacheControl: string;
      readonly isPublic: boolean;
      /** Whether its address stands for two documents: no shorter way knows which one is meant. */
      readonly isNegotiated?: boolean;
      readonly refuse: (sentence: string) => Response | Promise<Response>;
      readonly miss: (missing: Missing) => Response | Promise<Response>;
    },
  ): Promise<Response> {
    // What was made under a name was asked for by its one spelling, so this needs no reading of the query.
    const address = addressOf(context);
    const key = kind.isNegotiated === true ? `${address} ${locale}` : address;
    const known = await documents.find(key, deps.clock.now());
    if (known !== undefined) return send(context, known, kind);
    // As it was sent: Hono decodes its own path, and a decoded one may not stand in a header.
    const { pathname, search, searchParams } = new URL(context.req.url);
    const query = read(searchParams, locale);
    if (!query.ok) return kind.refuse(query.sentence);
    if (search !== query.search) return context.redirect(site.address(`${pathname}${query.search}`), 308);
    const misses: Missing[] = [];
    const now = deps.clock.now();
    const document = await documents.make(key, now, async (events) => {
      const view = { events, now, locale, site, calendarCache };
      const outcome = await render(view, query, context.req.param("name") ?? "");
      if ("text" in outcome) return outcome;
      misses.push(outcome.missing);
      return undefined;
    });
    const [missing] = misses;
    if (document !== undefined) return send(context, document, kind);
    if (missing === undefined) return context.notFound();
    return kind.miss(missing);
  }

  /** Other methods are refused by name, and a page of another site may ask which are allowed. */
  function limitMethods(path: string, isPublic: (context: Context) => boolean): void {
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
      return context.body(null, 204, { Allow: readMethods, ...(isPublic(context) ? crossOrigin : {}) });
    });
  }

  const answerPage =
    <Wishes>(locale: Locale, page: Resource<Wishes, Html>, isNegotiated = false) =>
    (context: Context) =>
      answer(context, locale, page, {
        cacheControl: "public, max-age=300",
        isPublic: false,
        isNegotiated,
        refuse: (sentence) =>
          context.html(problemPage({ site, locale }, say(locale).badChoice, sentence), 400),
        miss: (missing) => context.html(missing, 404),
      });

  const dataKind = { cacheControl: "public, max-age=900", isPublic: true } as const;

  const answerData =
    <Wishes>(locale: Locale, data: Resource<Wishes, string>) =>
    (context: Context) =>
      answer(context, locale, data, {
        ...dataKind,
        refuse: (sentence) => context.text(`${sentence}\n`, 400),
        miss: (missing) => context.text(`${missing}\n`, 404),
      }).catch((error: unknown) => sendLast(context, error));

  /** Thunderbird gives a feed up at the first 503, until it is started again: what was true before the outage is better. */
  function sendLast(context: Context, error: unknown): Response {
    const document = error instanceof UnreadableStoreError ? documents.last(addressOf(context)) : undefined;
    if (document === undefined) throw error;
    const { method, path } = context.req;
    deps.log.error(`${method} ${path} failed: what was sent before is sent again`, error);
    return send(context, document, dataKind);
  }

  return {
    check: () => documents.check(),
    async unchanged(address, tag) {
      const document = await documents.find(address, deps.clock.now());
      return document?.unchanged.get(tag);
    },
    page(path, locale, page) {
      web.get(path, answerPage(locale, page));
      limitMethods(path, () => false);
    },
    negotiatedPage(path, page) {
      const answers = { en: answerPage("en", page, true), fr: answerPage("fr", page, true) };
      web.get(path, async (context) => {
        const response = await answers[preferredLocale(context)](context);
        response.headers.append("Vary", "Accept-Language");
        return response;
      });
      limitMethods(path, () => false);
    },
    data(path, locale, data) {
      web.get(path, answerData(locale, data));
      limitMethods(path, () => true);
    },
    pageWithFile(path, locale, page, file) {
      const isFile = (context: Context) => context.req.path.endsWith(".ics");
      const [asPage, asFile] = [answerPage(locale, page), answerData(locale, file)];
      web.get(path, (context) => (isFile(context) ? asFile(context) : asPage(context)));
      limitMethods(path, isFile);
    },
    constant(path, document) {
      const cacheControl = "public, max-age=31536000, immutable";
      web.get(path, (context) => send(context, document, { cacheControl, isPublic: false }));
      limitMethods(path, () => false);
    },
  };
}

/** Path and query as they were sent. */
function addressOf({ req: { url } }: Context): string {
  return url.slice(url.indexOf("/", "https://".length));
}
