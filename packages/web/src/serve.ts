import type { Locale } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { Site } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import type { Content, Documents } from "./documents.ts";
import { UnreadableStoreError } from "./documents.ts";
import type { Html } from "./html.ts";
import { toPage } from "./layout.ts";
import { refusedPage } from "./problem-page.ts";
import type { Misreading, ReadQuery } from "./queries.ts";
import type { SendOptions } from "./send.ts";
import { sendDocument } from "./send.ts";
import type { View } from "./view.ts";

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

export interface PageResource<Wishes> extends Resource<Wishes, Html> {
  /** What says that its query was not understood; the page with the form for filters where absent. */
  readonly refused?: (view: View, misreading: Misreading) => Html;
}
export type DataResource<Wishes> = Resource<Wishes, string>;

/** What all that is served is made of, and where it is kept. */
export interface Sources
  extends Pick<WebDeps, "clock" | "compression" | "log">, Pick<View, "calendarCache"> {
  readonly documents: Documents;
  readonly site: Site;
}

interface WebRequest {
  readonly context: Context;
  readonly locale: Locale;
  /** Whether its address stands for two documents: no shorter way knows which one is meant. */
  readonly isNegotiated?: boolean;
}

/** How the answer to a request is sent, and what it is where there is no document. */
interface ServeOptions<Missing> extends WebRequest {
  readonly options: SendOptions;
  readonly refuse: (misreading: Misreading) => Response | Promise<Response>;
  readonly miss: (missing: Missing) => Response | Promise<Response>;
}

async function serve<Wishes, Missing>(
  sources: Sources,
  { read, render }: Resource<Wishes, Missing>,
  { context, locale, isNegotiated = false, options, refuse, miss }: ServeOptions<Missing>,
): Promise<Response> {
  const { documents, clock, site } = sources;
  // What was made under a name was asked for by its one spelling, so this needs no reading of the query.
  const address = addressOf(context);
  const key = isNegotiated ? `${address} ${locale}` : address;
  const known = await documents.find(key, clock.now());
  if (known !== undefined) return sendDocument(context, known, options);
  // As it was sent: Hono decodes its own path, and a decoded one may not stand in a header.
  const { pathname, search, searchParams } = new URL(context.req.url);
  const query = read(searchParams, locale);
  if (!query.ok) return refuse(query);
  const path = query.path ?? plainPath(pathname);
  if (pathname !== path || search !== query.search)
    return context.redirect(site.address(`${path}${query.search}`), 308);
  const misses: Missing[] = [];
  const document = await documents.make(key, clock.now(), async (events) => {
    const outcome = await render(
      viewOf(sources, locale, events),
      query,
      context.req.param("name") ?? "",
    );
    if ("text" in outcome) return outcome;
    misses.push(outcome.missing);
    return undefined;
  });
  const [missing] = misses;
  if (document !== undefined) return sendDocument(context, document, options);
  return missing === undefined ? context.notFound() : miss(missing);
}

/** What a page is drawn from. */
export function viewOf(
  { clock, site, calendarCache, documents }: Sources,
  locale: Locale,
  events: View["events"],
): View {
  const changesOf: View["changesOf"] = (event) => documents.changesOf(event);
  return { events, now: clock.now(), locale, site, calendarCache, changesOf };
}

/** A path with nothing encoded that need not be (RFC 3986 §6.2.2.2): each address has one spelling. */
function plainPath(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCodePoint(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}

/** Answers with a page, its problems told as pages. */
export function servePage<Wishes>(
  sources: Sources,
  page: PageResource<Wishes>,
  request: WebRequest,
): Promise<Response> {
  const { compression, documents } = sources;
  const { context, locale } = request;
  return serve(sources, page, {
    ...request,
    options: { cacheControl: "public, max-age=300", isPublic: false, compression },
    async refuse(misreading) {
      const view = viewOf(sources, locale, await documents.events());
      const refused =
        page.refused?.(view, misreading) ?? refusedPage(view, misreading, context.req.path);
      return sendProblem(context, refused, 400);
    },
    miss: (missing) => sendProblem(context, missing, 404),
  });
}

/** Answers with a page that says what is wrong, and that nobody keeps. */
export async function sendProblem(
  context: Context,
  page: Html,
  status: 400 | 404,
): Promise<Response> {
  const { text, type } = await toPage(page);
  return context.body(text, status, { "Content-Type": type });
}

/** Answers with data, its problems told in a line of text. */
export async function serveData<Wishes>(
  sources: Sources,
  data: DataResource<Wishes>,
  request: WebRequest,
): Promise<Response> {
  const { documents, compression, log } = sources;
  const { context } = request;
  const options = { cacheControl: "public, max-age=900", isPublic: true, compression };
  try {
    return await serve(sources, data, {
      ...request,
      options,
      refuse: ({ sentence }) => context.text(`${sentence}\n`, 400),
      miss: (missing) => context.text(`${missing}\n`, 404),
    });
  } catch (error) {
    // Thunderbird gives a feed up at the first 503, until it is started again: what was true before the outage is better.
    const last =
      error instanceof UnreadableStoreError ? documents.last(addressOf(context)) : undefined;
    if (last === undefined) throw error;
    const { method, path } = context.req;
    log.error(`${method} ${path} failed: what was sent before is sent again`, error);
    return sendDocument(context, last, options);
  }
}

/** Path and query as they were sent. */
function addressOf({ req: { url } }: Context): string {
  return url.slice(url.indexOf("/", "https://".length));
}
