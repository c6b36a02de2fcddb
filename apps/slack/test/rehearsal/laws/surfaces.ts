import {
  channels,
  codes,
  delegations,
  frenchChannel,
  frenchOrganiser,
  organisers,
} from "../cast.ts";
import { readEvents } from "../act-events.ts";
import type { Posted } from "../fake-slack.ts";
import type { KnownEvent } from "../notebook.ts";
import { endOf, hour } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { cardsIn, seenBy } from "../stage.ts";
import type { Shown } from "../surface.ts";
import { buttonsOf, wordsOf } from "../surface.ts";

/** What an organiser is shown of an event, who comes to it, and what the site says. */
export interface Look {
  readonly event: KnownEvent;
  readonly shown: Shown;
  readonly who: ReadonlyMap<string, string>;
  /** The names of those who wait, in their order. */
  readonly queue: readonly string[];
  /** What it says of places; undefined where each delegation may not come by its quota. */
  readonly quota: { readonly capacity?: number } | undefined;
  readonly json: Readonly<Record<string, unknown>> | undefined;
  readonly feed: string | undefined;
  readonly page: { readonly status: number; readonly text: string };
  readonly isOpen: boolean;
}

/** How many events are looked at. */
const most = 12;
/** How long after its end an event is still looked at. */
const lately = 5 * 24 * hour;

/** Looks at the latest events, but for those that have been over for long. */
export async function lookAtAll(stage: Stage): Promise<readonly Look[]> {
  const { driver, notebook, violations } = stage;
  const looks: Look[] = [];
  const site = {
    events: readEvents((await driver.read("/calendar.json")).text),
    feed: (await driver.read("/calendar.ics")).text.split("BEGIN:VEVENT"),
  };
  const isRecent = (event: KnownEvent) => endOf(event)[1] > driver.clock.now() - lately;
  for (const event of notebook.events.filter(isRecent).slice(-most)) {
    const look = await lookAt(stage, event, site);
    if (look === undefined) violations.push(`nothing is said of ${event.id}`);
    else looks.push(look);
  }
  return looks;
}

/** What the site says of all events. */
interface Site {
  readonly events: readonly Readonly<Record<string, unknown>>[];
  readonly feed: readonly string[];
}

/** Looks at an event on every surface that there is for an organiser and for the public. */
async function lookAt(stage: Stage, event: KnownEvent, site: Site): Promise<Look | undefined> {
  const { driver } = stage;
  const [organiser] = organisers;
  const ask = async (words: string) =>
    (await seenBy(stage, organiser, () => driver.command(organiser, words, channels[0]))).findLast(
      ({ where }) => where === "reply",
    );
  const shown = await ask(`show ${event.id}`);
  const whoShown = await ask(`who ${event.id}`);
  if (shown === undefined || whoShown === undefined) return undefined;
  const json = site.events.find(({ uid }) => uid === event.uid);
  const participation = json?.["participation"] as { capacity?: number; mode?: string } | undefined;
  return {
    event,
    shown,
    ...readWho(wordsOf(whoShown)),
    quota: participation?.mode === "quota" ? participation : undefined,
    json,
    feed: site.feed.find((part) => part.includes(`UID:${event.uid}\r\n`)),
    page: await driver.read(`/events/${event.id}`),
    isOpen: buttonsOf(shown).some(({ action_id }) => action_id === "rsvp:v1:ACCEPTED"),
  };
}

/** What the list calls those who gave an answer, as the answer is called elsewhere. */
const said: Readonly<Record<string, string>> = {
  Attending: "Will attend",
  "Not attending": "Will not attend",
  "On the waiting list": "Without a place so far",
};

/** How each delegation stands and how many wait, as the list of who comes has it. */
export function readWho(words: string): Pick<Look, "who" | "queue"> {
  const standing = new Map<string, string>();
  for (const [, reply = "", names = ""] of words.matchAll(/^(.+?) \(\d+\): (.+)$/gm))
    for (const code of codes)
      if (names.split(", ").includes(delegations[code])) standing.set(code, said[reply] ?? reply);
  const queue =
    /On the waiting list, in (?:this order|order of request): (.*)/.exec(words)?.[1]?.split(", ") ??
    [];
  return { who: standing, queue };
}

/** All surfaces say the same. */
export async function checkSurfaces(stage: Stage, look: Look): Promise<readonly string[]> {
  return [...(await checkCards(stage, look)), ...checkSite(look), ...checkFeed(look)];
}

/** What a card says, but for the clock of its reader. */
function cardWords(shown: Shown): string {
  const words = wordsOf(shown).replaceAll(
    /\n(?:Your time|Votre heure|Dans votre fuseau|Chez vous)[^\n]*/g,
    "",
  );
  return `${words}\n${buttonsOf(shown)
    .map(({ action_id, value = "" }) => `${action_id} ${value}`)
    .join("\n")}`;
}

async function checkCards(stage: Stage, { event, shown }: Look): Promise<string[]> {
  const found: string[] = [];
  for (const channel of channels) {
    if (stage.driver.slack.channels.get(channel)?.isMember !== true) continue;
    const cards = cardsIn(stage, channel, event);
    if (cards.length > 0 && !event.isPublic && !event.isUnsure)
      found.push(`${event.id} is a draft, and has a card in ${channel}`);
    if (cards.length > 1) found.push(`${event.id} has ${cards.length} cards in ${channel}`);
    if (cards.length === 0) continue;
    const wanted = channel === frenchChannel ? await inFrench(stage, event) : shown;
    for (const card of cards.slice(0, 1))
      if (wanted !== undefined) found.push(...compare(event, channel, card, wanted));
  }
  return found;
}

async function inFrench(stage: Stage, { id }: KnownEvent): Promise<Shown | undefined> {
  const seen = await seenBy(stage, frenchOrganiser, () =>
    stage.driver.command(frenchOrganiser, `show ${id}`, frenchChannel),
  );
  return seen.at(-1);
}

function compare({ id }: KnownEvent, channel: string, card: Posted, wanted: Shown): string[] {
  const [is, should] = [cardWords(card).split("\n"), cardWords(wanted).split("\n")];
  const index = is.findIndex((line, position) => line !== should[position]);
  if (index < 0 && is.length === should.length) return [];
  return [
    `the card of ${id} in ${channel} says “${is[index] ?? ""}” and not “${should[index] ?? ""}”`,
  ];
}

function checkSite({ event, json, page, shown }: Look): string[] {
  const { id, isPublic, isUnsure } = event;
  if (isUnsure) return [];
  if (isPublic !== (page.status === 200))
    return [
      `the page of ${id} answers ${page.status}, and it is ${isPublic ? "public" : "a draft"}`,
    ];
  if (isPublic !== (json !== undefined))
    return [`${id} is ${isPublic ? "missing from" : "in"} calendar.json`];
  if (json === undefined) return [];
  const when = /\*(.+?)\*/.exec(wordsOf(shown).split("\n")[1] ?? "")?.[1] ?? "";
  const text = page.text
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#39;", "’")
    .replaceAll("\u2060", "")
    .replaceAll(/\s+/g, " ");
  // A page has the days, the hours and their clock on lines of their own.
  const unsaid = when
    .split(/, | ?[()]/)
    .filter((part) => part !== "time not announced" && !text.includes(part));
  return [
    ...unsaid.map(
      (part) => `the page of ${id} does not say “${part}” of “${when}”, as its card does`,
    ),
    ...(json["status"] === event.status
      ? []
      : [`${id} is ${String(json["status"])}, and was said to be ${event.status}`]),
    ...(isSame(json["when"], event.when)
      ? []
      : [
          `${id} is at ${JSON.stringify(json["when"])}, and was said to be at ${JSON.stringify(event.when)}`,
        ]),
    ...(text.includes("meet.example") ? [`the page of ${id} has the link to join`] : []),
    ...(/Person \d+ of/.test(text) ? [`the page of ${id} has names`] : []),
  ];
}

function isSame(one: unknown, other: object): boolean {
  const entries = Object.entries(one ?? {});
  return Object.entries(other).every(
    ([name, value]) => JSON.stringify(Object.fromEntries(entries)[name]) === JSON.stringify(value),
  );
}

function checkFeed({ event, json, feed: entry }: Look): string[] {
  if (event.isUnsure) return [];
  if (json === undefined)
    return entry === undefined ? [] : [`${event.id} is a draft, and in the feed`];
  const precision = (json["when"] as { precision?: string }).precision;
  const isDated = (precision === "time" || precision === "day") && event.replacedBy === undefined;
  if (entry === undefined) return isDated ? [`${event.id} is missing from the feed`] : [];
  const isCancelled = json["status"] === "cancelled";
  return [
    ...(entry.includes("STATUS:CANCELLED") === isCancelled
      ? []
      : [`the feed has another status of ${event.id}`]),
    ...(entry.includes(`SEQUENCE:${String(json["sequence"])}`)
      ? []
      : [`the feed has another version of ${event.id}`]),
    ...(entry.includes("meet.example") ? [`the feed has the link to join ${event.id}`] : []),
  ];
}
