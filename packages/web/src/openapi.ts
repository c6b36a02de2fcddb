import schema from "@rabat-process/events/event-file.schema.json" with { type: "json" };
import type { Locale } from "@rabat-process/timezones";
import type { Site } from "./addresses.ts";
import { eventPath, eventsPath, paths, schemaPath } from "./addresses.ts";
import type { Content } from "./documents.ts";
import { filterValues, maxSearch } from "./filters.ts";

const type = "application/json; charset=utf-8";

/** The form of the events in `/calendar.json`, which is that of the event files: JSON Schema, draft 2020-12. */
export function describeEvents(): Content {
  return { text: `${JSON.stringify(schema)}\n`, type };
}

/** The endpoints for programs, in OpenAPI 3.1. A test asks the running server for all that is said here. */
export function describeEndpoints(site: Site): Content {
  const description = {
    openapi: "3.1.1",
    info: {
      title: "Rabat Process calendar",
      version: "1",
      description:
        "What takes place when in the Rabat Process. Send If-None-Match: an unchanged feed costs a 304. Each choice has one address; another spelling of it is answered by 308.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: site.address("") }],
    paths: {
      ...Object.fromEntries(
        (["en", "fr"] as const).flatMap((locale) => [
          feed(locale),
          jcalFeed(locale),
          atomFeed(locale),
          eventFeed(locale),
        ]),
      ),
      "/feeds/{token}.ics": { get: personalFeed() },
      [eventsPath]: {
        get: {
          operationId: "getEvents",
          summary: "The events as JSON, also those without a date",
          parameters: [...filterParameters(), ...conditions],
          responses: {
            200: {
              description: "The events in their order",
              headers: answerHeaders,
              content: { "application/json": { schema: eventsSchema(site) } },
            },
            ...refusals(true),
          },
        },
      },
    },
  };
  return { text: `${JSON.stringify(description)}\n`, type };
}

const languageNames = { en: "English", fr: "French" } as const satisfies Record<Locale, string>;

function feed(locale: Locale): [string, object] {
  const get = {
    operationId: `getCalendar${languageNames[locale]}`,
    summary: `All events with a date, as iCalendar in ${languageNames[locale]}`,
    parameters: [...filterParameters(), ...conditions],
    responses: { 200: calendar, ...refusals(true) },
  };
  return [paths.feed[locale], { get }];
}

function jcalFeed(locale: Locale): [string, object] {
  const jcal = {
    description: "An iCalendar object in JSON: jCal (RFC 7265)",
    headers: answerHeaders,
    content: { "application/calendar+json": { schema: { type: "array" } } },
  };
  const get = {
    operationId: `getCalendarJson${languageNames[locale]}`,
    summary: `All events with a date, as jCal in ${languageNames[locale]}`,
    parameters: [...filterParameters(), ...conditions],
    responses: { 200: jcal, ...refusals(true) },
  };
  return [paths.jcal[locale], { get }];
}

function atomFeed(locale: Locale): [string, object] {
  const atom = {
    description: "An Atom feed (RFC 4287)",
    headers: answerHeaders,
    content: { "application/atom+xml": string },
  };
  const get = {
    operationId: `getNews${languageNames[locale]}`,
    summary: `All events as news, the last changed first, as Atom in ${languageNames[locale]}`,
    parameters: [...filterParameters(), ...conditions],
    responses: { 200: atom, ...refusals(true) },
  };
  return [paths.atom[locale], { get }];
}

function eventFeed(locale: Locale): [string, object] {
  const name = {
    name: "name",
    in: "path",
    required: true,
    description: "The short name of an event: its UID before the @",
    schema: { type: "string" },
  };
  const get = {
    operationId: `getEvent${languageNames[locale]}`,
    summary: `One event as iCalendar in ${languageNames[locale]}; 404 while it has no date`,
    parameters: [name, ...conditions],
    responses: { 200: calendar, ...refusals(false) },
  };
  return [`${eventPath("{name}")[locale]}.ics`, { get }];
}

function personalFeed(): object {
  const token = {
    name: "token",
    in: "path",
    required: true,
    description: "The key of a personal feed, which Slack tells its owner once. Never pass it on.",
    schema: { type: "string" },
  };
  const answers = refusals(false);
  const plain = answers[404];
  return {
    operationId: "getPersonalFeed",
    summary: "What a delegation attends, with its answers, for whoever has the key",
    parameters: [token, ...conditions],
    responses: {
      200: calendar,
      ...answers,
      410: { ...plain, description: "The feed was withdrawn" },
    },
  };
}

const string = { schema: { type: "string" } };

const answerHeaders = { ETag: string, "Cache-Control": string };

const calendar = {
  description: "An iCalendar object (RFC 5545, RFC 7986)",
  headers: answerHeaders,
  content: { "text/calendar": string },
};

const conditions = ["If-None-Match", "If-Modified-Since"].map((name) => ({
  name,
  in: "header",
  ...string,
}));

function filterParameters(): readonly object[] {
  const words = {
    name: "q",
    in: "query",
    description: "Words that must all occur in an event, and dates as people write them",
    schema: { type: "string", maxLength: maxSearch },
  };
  const choices = Object.entries(filterValues).map(([name, values]) => ({
    name,
    in: "query",
    schema: { type: "string", enum: values },
  }));
  return [words, ...choices];
}

function refusals(isFiltered: boolean): Readonly<Record<number, object>> {
  const plain = (description: string) => ({ description, content: { "text/plain": string } });
  return {
    304: { description: "Unchanged", headers: { ETag: string } },
    308: { description: "Another spelling of this address", headers: { Location: string } },
    ...(isFiltered ? { 400: plain("What was expected of a filter") } : {}),
    ...(isFiltered ? {} : { 404: plain("Why there is no such calendar") }),
    405: plain("Another method than GET, HEAD or OPTIONS"),
    414: plain("The address is too long"),
    500: plain("A failure of the server, with a reference"),
    503: { ...plain("The events cannot be read now"), headers: { "Retry-After": string } },
  };
}

/** An empty list is no event file, but an answer. */
function eventsSchema(site: Site): object {
  const event = { $ref: `${site.address(schemaPath)}#/properties/events/items` };
  return {
    type: "object",
    required: ["events"],
    properties: { events: { type: "array", items: event } },
  };
}
