import type { Locale } from "@rabat-process/timezones";
import { Hono } from "hono";
import { say } from "../locales/index.ts";
import type { Clock, Store } from "../ports.ts";
import { renderFeed } from "../use-cases/render-feed.ts";
import { today } from "../use-cases/show-event.ts";
import { sendCalendar } from "./feed.ts";
import { notFoundPage, schedulePage } from "./schedule-page.ts";

interface WebDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly addresses: (locale: Locale) => { readonly page: string; readonly feed: string };
  readonly logError: (message: string, error: unknown) => void;
}

/** The pages and feeds. English stands at the root, French under `/fr`. */
export function createWeb({ store, clock, addresses, logError }: WebDeps): Hono {
  const web = new Hono();
  for (const [locale, prefix] of [
    ["en", ""],
    ["fr", "/fr"],
  ] as const) {
    web.get(`${prefix}/`, async (context) => {
      const events = await store.events();
      return context.html(schedulePage({ events, today: today(clock.now()), locale, addresses }));
    });
    web.get(`${prefix}/calendar.ics`, async (context) => {
      const { feedName, feedDescription } = say(locale).page;
      const source = addresses(locale).feed;
      return sendCalendar(
        context,
        await renderFeed({ store }, { locale, name: feedName, description: feedDescription, source }),
      );
    });
  }
  web.get("/fr", (context) => context.redirect("/fr/", 308));
  web.get("/health", (context) => context.text("ok"));
  web.notFound((context) => {
    const locale = context.req.path.startsWith("/fr/") ? "fr" : "en";
    return context.html(notFoundPage(locale, addresses(locale).page), 404);
  });
  // Never 200 with an error: a calendar program would take it for an empty calendar.
  web.onError((error, context) => {
    logError(`${context.req.method} ${context.req.path} failed`, error);
    return context.text("The server failed; please try again later.\n", 500, { "Retry-After": "300" });
  });
  return web;
}
