import type { CountryCode, Locale } from "@rabat-process/timezones";
import { Hono } from "hono";
import {
  createSite,
  descriptionPath,
  eventsPath,
  homePaths,
  monthPath,
  paths,
  rootPath,
  schemaPath,
  sitemapPath,
  withoutToken,
  yearPath,
} from "./addresses.ts";
import type { Translated } from "./addresses.ts";
import { renderAtom } from "./atom.ts";
import type { WebDeps } from "./deps.ts";
import { embedPage, refusedEmbed } from "./embed-page.ts";
import { embedStyle } from "./embed-style.ts";
import { eventPage } from "./event-page.ts";
import type { Html } from "./html.ts";
import { findEvent, renderEventFeed, renderEvents, renderFeed, renderJCal } from "./feeds.ts";
import { toPage } from "./layout.ts";
import { say, scheduleWords } from "./locales/index.ts";
import { monthPage } from "./month-page.ts";
import { onYourSitePage } from "./on-your-site-page.ts";
import { pastPage } from "./past-page.ts";
import { permissionsPage } from "./permissions-page.ts";
import { describeEndpoints, describeEvents } from "./openapi.ts";
import { lostPage } from "./problem-page.ts";
import { registerLinks } from "./links/register-links.ts";
import { registerPersonalFeeds } from "./personal-feeds.ts";
import { protect } from "./protection.ts";
import type { Choice } from "./queries.ts";
import {
  readChoice,
  readEmbedQuery,
  readEventQuery,
  readFeedQuery,
  readNothing,
  readPageQuery,
  readPastQuery,
} from "./queries.ts";
import { registerReadiness } from "./readiness.ts";
import type { Resources } from "./resources.ts";
import { createResources } from "./resources.ts";
import { schedulePage } from "./schedule-page.ts";
import type { DataResource, PageResource } from "./serve.ts";
import { scheduleStyle } from "./schedule-style.ts";
import { renderSitemap } from "./sitemap.ts";
import { favicon, faviconPath, style } from "./style.ts";
import { subscribePage } from "./subscribe-page.ts";
import type { View } from "./view.ts";
import { yearPage } from "./year-page.ts";

export interface Web {
  readonly app: Hono;
  readonly unchanged: Resources["unchanged"];
}

const schedule: PageResource<Choice> = {
  read: readChoice,
  render: (view, choice) => toPage(schedulePage(view, choice)),
};

/** A month or a year, by the name in its path; there is no page of those that are far from any event. */
function period(
  draw: (view: View, choice: Choice, name: string) => Html | undefined,
  pathOf: (name: string) => Translated,
): PageResource<Choice> {
  return {
    read: readChoice,
    render(view, choice, name) {
      const page = draw(view, choice, name);
      if (page !== undefined) return toPage(page);
      const { title } = scheduleWords[view.locale].missing;
      const asked = withoutToken(pathOf(name)[view.locale]);
      return { missing: lostPage(view, { title, asked, wanted: name }) };
    },
  };
}

function eventAsPage({
  links,
  isInSlack,
}: WebDeps): PageResource<{ country: CountryCode | undefined }> {
  const ways = { links: links !== undefined, slack: isInSlack };
  return {
    read: readEventQuery,
    async render(view, { country }, name) {
      const event = findEvent(view.events, name);
      if (event === undefined) {
        const { noEvent } = say(view.locale);
        return { missing: lostPage(view, { title: noEvent, asked: name, wanted: name }) };
      }
      const changes = await view.changesOf(event);
      return toPage(eventPage({ event, changes }, view, { country, ways }));
    },
  };
}

const eventAsFile: DataResource<object> = {
  read: readNothing,
  render: (view, _, name) => renderEventFeed(view, name.replace(/\.ics$/, "")),
};

/** The pages and feeds. English stands at the root, French under `/fr`. */
export function createWeb(deps: WebDeps): Web {
  const web = new Hono();
  const site = createSite(deps.publicUrl, deps.sender);
  const resources = createResources(web, deps, site);
  protect(web, deps, { site, missing: (context) => resources.missing(context) });
  resources.negotiatedPage(rootPath, schedule);
  for (const locale of ["en", "fr"] as const) {
    addPages(resources, locale, deps);
    addData(resources, locale, deps);
  }
  addDescriptions(resources);
  registerPersonalFeeds(web, deps, site);
  const { links, clock, isInSlack } = deps;
  if (links !== undefined) registerLinks(web, { ...links, clock, site, isInSlack });
  resources.constant("/style.css", style);
  resources.constant("/favicon.svg", favicon);
  resources.constant("/schedule.css", scheduleStyle);
  resources.constant("/embed.css", embedStyle);
  web.get("/favicon.ico", (context) => context.redirect(site.address(faviconPath), 308));
  web.get("/robots.txt", (context) =>
    context.text(`User-agent: *\nAllow: /\n\nSitemap: ${site.address(sitemapPath)}\n`),
  );
  registerReadiness(web, () => resources.check(), deps.condition);
  return { app: web, unchanged: resources.unchanged };
}

function addPages(resources: Resources, locale: Locale, deps: WebDeps): void {
  resources.page(paths.schedule[locale], locale, schedule);
  for (const alias of homePaths[locale]) resources.alias(alias, paths.schedule[locale]);
  resources.page(paths.month[locale], locale, period(monthPage, monthPath));
  resources.page(paths.year[locale], locale, period(yearPage, yearPath));
  resources.page(paths.past[locale], locale, {
    read: readPastQuery,
    render: (view, { filters }) => toPage(pastPage(view, filters)),
  });
  resources.page(paths.subscribe[locale], locale, {
    read: readPageQuery,
    render: (view, { filters }) => toPage(subscribePage(view, filters)),
  });
  resources.page(paths.embed[locale], locale, {
    read: readEmbedQuery,
    render: (view, choice) => toPage(embedPage(view, choice)),
    refused: (view, { sentence }) => refusedEmbed(view, sentence),
  });
  resources.page(paths.onYourSite[locale], locale, {
    read: readEmbedQuery,
    render: (view, choice) => toPage(onYourSitePage(view, choice, deps.embedders ?? [])),
  });
  resources.page(paths.permissions[locale], locale, {
    read: readNothing,
    render: (view) => toPage(permissionsPage(view, deps)),
  });
}

function addData(resources: Resources, locale: Locale, deps: WebDeps): void {
  resources.data(paths.feed[locale], locale, { read: readFeedQuery, render: renderFeed });
  resources.data(paths.jcal[locale], locale, { read: readFeedQuery, render: renderJCal });
  resources.data(paths.atom[locale], locale, { read: readFeedQuery, render: renderAtom });
  resources.pageWithFile(paths.event[locale], locale, {
    page: eventAsPage(deps),
    file: eventAsFile,
  });
}

/** What programs read of all events, and of what is served here. */
function addDescriptions(resources: Resources): void {
  resources.data(eventsPath, "en", {
    read: readFeedQuery,
    render: ({ events }, { filters }) => renderEvents(events, filters),
  });
  resources.data(sitemapPath, "en", { read: readNothing, render: renderSitemap });
  resources.data(descriptionPath, "en", {
    read: readNothing,
    render: ({ site }) => describeEndpoints(site),
  });
  resources.data(schemaPath, "en", { read: readNothing, render: () => describeEvents() });
}
