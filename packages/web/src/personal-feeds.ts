import type { Partstat, Supplement } from "@rabat-process/calendar";
import { toICalendar } from "@rabat-process/calendar";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { allDated } from "@rabat-process/events/schedule";
import { delegationName } from "@rabat-process/events";
import type { Context, Hono } from "hono";
import { createHash } from "node:crypto";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import type { StandingAnswer } from "@rabat-process/core/ports/events";
import type { PersonalFeed } from "@rabat-process/core/ports/feeds";
import { today } from "@rabat-process/core/events/show-event";
import type { Site } from "./addresses.ts";
import { paths, personalFeedPattern } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import type { Content, Document } from "./documents.ts";
import { createDocument, UnreadableStoreError } from "./documents.ts";
import { hashFeedToken } from "./feed-token.ts";
import { say } from "./locales/index.ts";
import { sendDocument } from "./send.ts";

/** The feeds that only those read who have their address. How many are kept as they were sent last. */
const mostKept = 500;

/**
 * `/feeds/<token>.ics`: what a delegation attends, with its answers. The token is looked up by its digest. Nobody is made
 * to wait for tokens that are none: 256 bits need no such guard, and readers behind one address would be shut out by it.
 */
export function registerPersonalFeeds(
  web: Hono,
  { store, clock, compression }: WebDeps,
  site: Site,
): void {
  const kept = new Map<string, { readonly state: string; readonly document: Document }>();

  /** A line of text, which no cache keeps. */
  const refuse = (context: Context, status: 404 | 410, sentence: string) =>
    context.text(`${sentence}\n`, status, { "Cache-Control": "no-store" });

  async function documentOf(hash: string, feed: PersonalFeed): Promise<Document> {
    const answers = await store.answersOf(feed.delegation);
    // What is cancelled leaves the feed some time after its end.
    const day = today(clock.now());
    const state = `${day} ${await store.revision()} ${digestOf(answers)}`;
    const known = kept.get(hash);
    if (known?.state === state) return known.document;
    const document = createDocument(
      renderPersonalFeed({ events: await store.events(), answers, feed, site, day }),
    );
    kept.set(hash, { state, document });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return document;
  }

  web.get(personalFeedPattern, async (context) => {
    // An unknown token says nothing of its reader's language.
    const [en, fr] = [say("en").problems, say("fr").problems];
    const hash = hashFeedToken(context.req.param("token").replace(/\.ics$/, ""));
    const feed = await store.feed(hash).catch((cause: unknown) => {
      throw new UnreadableStoreError("the store cannot be read", { cause });
    });
    if (feed === undefined) return refuse(context, 404, `${en.noFeed}\n${fr.noFeed}`);
    if (feed === "revoked") return refuse(context, 410, `${en.revokedFeed}\n${fr.revokedFeed}`);
    const answer = sendDocument(context, await documentOf(hash, feed), {
      cacheControl: "private, no-cache",
      isPublic: false,
      compression,
    });
    // Not by robots.txt, which Google Calendar obeys as well.
    answer.headers.set("X-Robots-Tag", "noindex");
    return answer;
  });
  web.all(personalFeedPattern, (context) => {
    const { problems } = say("en");
    return context.text(`${problems.method(context.req.method)}\n`, 405, { Allow: "GET, HEAD" });
  });
}

function digestOf(answers: readonly StandingAnswer[]): string {
  return createHash("sha256").update(JSON.stringify(answers)).digest("base64url");
}

/** The address by which calendars name a delegation: it has no mailbox that everybody may know. */
const addressOf = (code: DelegationCode | "secretariat") =>
  `urn:x-rabat-process:${code.toLowerCase()}`;

/** The events of a personal feed, each with what the delegation answered. */
function renderPersonalFeed({
  events,
  answers,
  feed: { delegation, scope, locale },
  site,
  day,
}: {
  readonly events: readonly CalendarEvent[];
  readonly answers: readonly StandingAnswer[];
  readonly feed: PersonalFeed;
  readonly site: Site;
  readonly day: PlainDate;
}): Content {
  const byEvent = new Map(answers.map((answer) => [answer.event, answer]));
  const chosen = allDated(events).filter(({ uid }) => {
    const partstat = partstatOf(byEvent.get(uid));
    return scope === "all" || partstat === "ACCEPTED" || partstat === "TENTATIVE";
  });
  const { feedDescription, personalFeedName } = say(locale);
  const name = delegationName(delegation, locale);
  const text = toICalendar(chosen, {
    locale,
    name: personalFeedName(name),
    description: feedDescription,
    url: site.address(paths.schedule[locale]),
    among: events,
    now: `${day}T00:00:00Z`,
    supplement: (event) => supplementOf(event, byEvent.get(event.uid), { delegation, locale }),
  });
  return { text, type: "text/calendar; charset=utf-8" };
}

/**
 * What a calendar says of the delegation. RFC 5545 §3.2.12 has no word for who asks for a place and has none: it may
 * come, so it is never ACCEPTED; who was not selected does not come.
 */
function partstatOf(answer: StandingAnswer | undefined): Partstat {
  switch (answer?.standing) {
    case undefined:
      return "NEEDS-ACTION";
    case "waiting":
    case "offered":
    case "pending":
      return "TENTATIVE";
    case "not-selected":
      return "DECLINED";
    case "confirmed":
    case "none":
      return answer.partstat;
  }
}

/** The delegation as an attendee, with its answer, and for those who have a place the way in. */
function supplementOf(
  { online }: CalendarEvent,
  answer: StandingAnswer | undefined,
  { delegation, locale }: { delegation: DelegationCode; locale: Locale },
): Supplement {
  const comes = answer?.partstat === "ACCEPTED" && answer.standing === "confirmed";
  return {
    organizer: { address: addressOf("secretariat"), name: say(locale).secretariat },
    attendees: [
      {
        address: addressOf(delegation),
        name: delegationName(delegation, locale),
        partstat: partstatOf(answer),
        type: "GROUP",
        language: locale,
      },
    ],
    ...(comes && online?.joinUrl !== undefined ? { conference: { url: online.joinUrl } } : {}),
    ...(answer === undefined ? {} : { lastModified: answer.at }),
  };
}
