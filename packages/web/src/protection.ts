import { randomUUID } from "node:crypto";
import type { Context, Hono } from "hono";
import { say } from "./locales/index.ts";
import type { Site } from "./addresses.ts";
import { localeOf, paths, withoutToken } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import { UnreadableStoreError } from "./documents.ts";
import { problemPage } from "./problem-page.ts";
import type { Resources } from "./resources.ts";

/** No address of ours comes near this. */
const maxAddress = 2000;

/** Seconds after which a failed request may be made again. */
const retryAfter = "300";

/**
 * Pages hold no script, and load a style and an icon of their own. A policy without `unsafe-inline` makes a text that
 * was not escaped harmless as well.
 *
 * @param frames the sites that may show the page within theirs
 */
function contentSecurityPolicy(frames: readonly string[]): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frames.length === 0 ? "'none'" : frames.join(" ")}`,
  ].join("; ");
}

/** The headers of every answer but 304. */
export function protectionFor(
  site: Site,
  frames: readonly string[] = [],
): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(frames),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(site.isSecure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** What holds for every answer: headers, limits, and plain reasons where there is nothing or something failed. */
export function protect(
  web: Hono,
  { log, embedders = [] }: Pick<WebDeps, "log" | "embedders">,
  { site, missing }: { readonly site: Site; readonly missing: Resources["missing"] },
): void {
  const protection = protectionFor(site);
  const embedded = protectionFor(site, embedders);
  web.use(async (context, next) => {
    const { path, url } = context.req;
    if (url.length > maxAddress)
      context.res = context.text(`${say(localeOf(path)).problems.tooLong(maxAddress)}\n`, 414);
    else await next();
    // Whoever has a document keeps the headers that came with it (RFC 9110 §15.4.5, RFC 9111 §3.2).
    if (context.res.status === 304) return;
    // Made to be shown by others, and asks for nothing: no other page may be.
    const isEmbedded = path === paths.embed.en || path === paths.embed.fr;
    for (const [name, value] of Object.entries(isEmbedded ? embedded : protection))
      context.res.headers.set(name, value);
    // What was refused may show what was asked for, and may be right a minute later: no cache guesses how long it holds.
    if (context.res.status >= 400 && !context.res.headers.has("Cache-Control"))
      context.res.headers.set("Cache-Control", "no-store");
  });
  web.notFound((context) => {
    const { problems } = say(localeOf(context.req.path));
    return isForMachines(context) ? context.text(`${problems.noFeed}\n`, 404) : missing(context);
  });
  // Never 200 with an error: a calendar program would take it for an empty calendar.
  web.onError((error, context) => {
    const locale = localeOf(context.req.path);
    const { failedTitle, problems } = say(locale);
    const isBusy = error instanceof UnreadableStoreError;
    const reference = randomUUID().slice(0, 8);
    log.within({ reference }, () => {
      log.error(`${context.req.method} ${withoutToken(context.req.path)} failed`, error);
    });
    const sentence = isBusy ? problems.busy : problems.failed(reference);
    const status = isBusy ? 503 : 500;
    context.header("Retry-After", retryAfter);
    context.header("Cache-Control", "no-store");
    return isForMachines(context)
      ? context.text(`${sentence}\n`, status)
      : context.html(problemPage({ site, locale }, failedTitle, sentence), status);
  });
}

/** Whether a program reads an address rather than a person. */
function isForMachines(context: Context): boolean {
  return /\.(?!html?$|php$|aspx?$)\w+$/i.test(context.req.path);
}
