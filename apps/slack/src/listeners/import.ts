import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import { calendarMessage } from "../blocks/calendar-file.ts";
import type { SentFiles } from "../blocks/import.ts";
import { importedMessage, importIssues } from "../blocks/import.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import type { ImportOutcome } from "@rabat-process/core/events/import-files";
import { importCalendar } from "@rabat-process/core/events/import-calendar";
import { importFiles } from "@rabat-process/core/events/import-files";
import { answerList } from "./contacts.ts";
import type { Deps } from "./deps.ts";

/**
 * Takes in event files that an organiser sends to the app: all of them, or none if one has an issue. A list of contacts is
 * shown first.
 */
export async function answerFiles(
  deps: Deps,
  message: SentFiles,
  { user, team }: { readonly user: string; readonly team: string },
): Promise<Message> {
  const locale = await personLocale(deps, { user, channel: message.channel });
  const lists = message.files.filter(({ name }) => isList(name));
  if (lists.length > 0) return answerLists(deps, message, { user, team, locale });
  if (message.files.some(({ name }) => isCalendar(name)))
    return answerCalendar(deps, message, { user, team, locale });
  const files = message.files.map(({ name, url_private: address }) => ({
    source: name,
    load: () =>
      address === undefined ? Promise.resolve(undefined) : loadText(deps, team, address),
  }));
  return importWords(await importFiles(deps, { user, files }), locale);
}

/** Tables are lists of contacts; what else comes is an event file. */
function isList(name: string): boolean {
  return /\.(csv|tsv|xlsx?|ods)$/i.test(name);
}

/** What calendar programs export. */
function isCalendar(name: string): boolean {
  return /\.(?:ics|ical)$/i.test(name);
}

async function answerCalendar(
  deps: Deps,
  { files: [file, ...others] }: SentFiles,
  { user, team, locale }: { readonly user: string; readonly team: string; readonly locale: Locale },
): Promise<Message> {
  if (file === undefined || others.length > 0) return note(say(locale).calendarFile.alone);
  const { name, url_private: address } = file;
  const load = () =>
    address === undefined ? Promise.resolve(undefined) : deps.loadFile(team, address);
  return calendarMessage(await importCalendar(deps, { user, load }), name, locale);
}

/** One list speaks at a time, and no event file beside it: each is answered on its own. */
async function answerLists(
  deps: Deps,
  { files: [file, ...others] }: SentFiles,
  who: { readonly user: string; readonly team: string; readonly locale: Locale },
): Promise<Message> {
  const words = say(who.locale);
  if (file === undefined || others.length > 0) return note(words.contacts.oneFile);
  const { name, url_private: address } = file;
  return address === undefined
    ? note(escapeMrkdwn(words.forms.import.notLoaded(name)))
    : answerList(deps, { ...who, address });
}

async function loadText(deps: Deps, team: string, address: string): Promise<string | undefined> {
  const bytes = await deps.loadFile(team, address);
  return bytes && new TextDecoder().decode(bytes);
}

function importWords(outcome: ImportOutcome, locale: Locale): Message {
  const words = say(locale).forms.import;
  if (outcome.ok) return importedMessage(outcome, locale);
  if ("issues" in outcome) return importIssues(outcome.issues, locale);
  if (outcome.reason === "organisers-only") return note(sentences[locale].organisersOnly);
  return note(escapeMrkdwn(words.notLoaded(outcome.source)));
}
