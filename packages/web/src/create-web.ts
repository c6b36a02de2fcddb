import type { CountryCode, Locale } from "@rabat-process/timezones";
import { Hono } from "hono";
import {
  createSite,
  descriptionPath,
  eventsPath,
  paths,
  rootPath,
  schemaPath,
} from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import { eventPage } from "./event-page.ts";
import { findEvent, renderEventFeed, renderEvents, renderFeed, renderJCal } from "./feeds.ts";
import { toPage } from "./layout.ts";
import { permissionsPage } from "./permissions-page.ts";
import { describeEndpoints, describeEvents } from "./openapi.ts";
import { noEventPage } from "./problem-page.ts";
import { registerLinks } from "./links/register-links.ts";
import { registerPersonalFeeds } from "./personal-feeds.ts";
import { protect } from "./protection.ts";
import {
  readEventQuery,
  readFeedQuery,
  readNothing,
  readPageQuery,
  readPastQuery,
} from "./queries.ts";
import { registerReadiness } from "./readiness.ts";
import type { Filters } from "./filters.ts";
import type { Resources } from "./resources.ts";
import { createResources } from "./resources.ts";
import { pastPage, schedulePage } from "./schedule-page.ts";
import type { DataResource, PageResource } from "./serve.ts";
import { favicon, style } from "./style.ts";
import { subscribePage } from "./subscribe-page.ts";

export interface Web {
  readonly app: Hono;
  readonly unchanged: Resources["unchanged"];
}

const schedule: PageResource<{ filters: Filters }> = {
  read: readPageQuery,
  render: (view, { filters }) => toPage(schedulePage(view, filters)),
};

function eventAsPage({
  links,
  isInSlack,
}: WebDeps): PageResource<{ country: CountryCode | undefined }> {
  const ways = { links: links !== undefined, slack: isInSlack };
  return {
    read: readEventQuery,
    render(view, { country }, name) {
      const event = findEvent(view.events, name);
      return event === undefined
        ? { missing: noEventPage(view, name) }
        : toPage(eventPage(event, view, { country, ways }));
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
  protect(web, deps, site);
  const resources = createResources(web, deps, site);
  resources.negotiatedPage(rootPath, schedule);
  for (const locale of ["en", "fr"] as const) {
    addPages(resources, locale, deps);
    addData(resources, locale, deps);
  }
  addDescriptions(resources);
  registerPersonalFeeds(web, deps, site);
  if (deps.links !== undefined) registerLinks(web, { ...deps.links, clock: deps.clock, site });
  resources.constant("/style.css", style);
  resources.constant("/favicon.svg", favicon);
  for (const path of Object.values(paths.schedule))
    web.get(path.slice(0, -1), (context) => context.redirect(site.address(path), 308));
  web.get("/robots.txt", (context) => context.text("User-agent: *\nAllow: /\n"));
  registerReadiness(web, () => resources.check(), deps.condition);
  return { app: web, unchanged: resources.unchanged };
}

function addPages(resources: Resources, locale: Locale, deps: WebDeps): void {
  resources.page(paths.schedule[locale], locale, schedule);
  resources.page(paths.past[locale], locale, {
    read: readPastQuery,
    render: (view, query) => toPage(pastPage(view, query)),
  });
  resources.page(paths.subscribe[locale], locale, {
    read: readPageQuery,
    render: (view, { filters }) => toPage(subscribePage(view, filters)),
  });
  resources.page(paths.permissions[locale], locale, {
    read: readNothing,
    render: (view) => toPage(permissionsPage(view, deps)),
  });
}

function addData(resources: Resources, locale: Locale, deps: WebDeps): void {
  resources.data(paths.feed[locale], locale, { read: readFeedQuery, render: renderFeed });
  resources.data(paths.jcal[locale], locale, { read: readFeedQuery, render: renderJCal });
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
  resources.data(descriptionPath, "en", {
    read: readNothing,
    render: ({ site }) => describeEndpoints(site),
  });
  resources.data(schemaPath, "en", { read: readNothing, render: () => describeEvents() });
}
