import { randomUUID } from "node:crypto";
import type { Context, Hono } from "hono";
import { say } from "./locales/index.ts";
import type { Log } from "@rabat-process/core/ports/log";
import type { Site } from "./addresses.ts";
import { localeOf, withoutToken } from "./addresses.ts";
import { UnreadableStoreError } from "./documents.ts";
import { problemPage } from "./problem-page.ts";

/** No address of ours comes near this. */
const maxAddress = 2000;

/** Seconds after which a failed request may be made again. */
const retryAfter = "300";

/**
 * Pages hold no script, and load a style and an icon of their own. A policy without `unsafe-inline` makes a text that
 * was not escaped harmless as well.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers of every answer but 304. */
export function protectionFor(site: Site): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    ...(site.isSecure ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/** What holds for every answer: headers, limits, and plain reasons where there is nothing or something failed. */
export function protect(
  web: Hono,
  { log }: { readonly log: Pick<Log, "error" | "within"> },
  site: Site,
): void {
  const protection = protectionFor(site);
  web.use(async (context, next) => {
    const { path, url } = context.req;
    if (url.length > maxAddress)
      context.res = context.text(`${say(localeOf(path)).problems.tooLong(maxAddress)}\n`, 414);
    else await next();
    // Whoever has a document keeps the headers that came with it (RFC 9110 §15.4.5, RFC 9111 §3.2).
    if (context.res.status === 304) return;
    for (const [name, value] of Object.entries(protection)) context.res.headers.set(name, value);
  });
  web.notFound((context) => {
    const locale = localeOf(context.req.path);
    const words = say(locale);
    return isForMachines(context)
      ? context.text(`${words.problems.noFeed}\n`, 404)
      : context.html(problemPage({ site, locale }, words.notFound), 404);
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
  return /\.\w+$/.test(context.req.path);
}
