import { submitScreens } from "./submit-screens.ts";
import { channels, organisers, themes } from "./cast.ts";
import type { KnownEvent, When } from "./notebook.ts";
import { changed, endOf, touch } from "./notebook.ts";
import type { Stage } from "./stage.ts";
import { answerTo, eventAt, isPublic, observe, seenBy, speakOf } from "./stage.ts";
import type { EventKind, Step } from "./steps.ts";
import { wordsOf } from "./surface.ts";

type Of<Name extends Step["do"]> = Extract<Step, { do: Name }>;
const [organiser] = organisers;
const dayMilliseconds = 86_400_000;

/** A day so many days from now. */
export function dayIn({ driver }: Stage, days: number): string {
  return new Date(driver.clock.now() + days * dayMilliseconds).toISOString().slice(0, 10);
}

function whenOf(stage: Stage, kind: EventKind, days: number): When {
  const day = dayIn(stage, days);
  if (kind === "month") return { precision: "month", month: dayIn(stage, days).slice(0, 7) };
  if (kind === "praia") return { precision: "day", first: day, last: dayIn(stage, days + 1) };
  // One keeps the same hours all year, the other changes them in spring.
  const timeZone = kind === "timed" ? "Europe/Brussels" : "Africa/Casablanca";
  return { precision: "time", start: `${day}T10:00`, end: `${day}T12:00`, timeZone };
}

function newEvent(stage: Stage, kind: EventKind, days: number): KnownEvent {
  const number = stage.notebook.events.length + 1;
  const id = `e${number}`;
  const hasPlaces = kind === "few-places";
  return {
    id,
    uid: `${id}@rabat-process`,
    title: `Meeting ${number}`,
    joinUrl:
      kind === "timed" || kind === "few-places" ? `https://meet.example/secret-${id}` : undefined,
    theme: themes[number % themes.length],
    status: "confirmed",
    when: whenOf(stage, kind, days),
    country: kind === "praia" ? "CV" : "MA",
    hasQuota: kind !== "interest",
    capacity: hasPlaces ? 1 + (number % 2) : undefined,
    deadline: hasPlaces && days > 3 ? dayIn(stage, days - 3) : undefined,
    isPublic: true,
  };
}

function participationOf(kind: EventKind, { capacity, deadline }: KnownEvent): object {
  if (kind === "few-places")
    return {
      participation: { mode: "quota", perDelegation: 1, capacity, ...(deadline && { deadline }) },
    };
  if (kind === "interest")
    return { participation: { mode: "expression-of-interest", capacity: 3 } };
  return { participation: { mode: "quota", perDelegation: 2 } };
}

function fileOf(stage: Stage, kind: EventKind, event: KnownEvent): object {
  const { uid, title, joinUrl, theme, status, when, country, isPublic: isKnown } = event;
  const made = `${dayIn(stage, -1)}T00:00:00Z`;
  return {
    uid,
    sequence: 0,
    created: made,
    lastModified: made,
    // What was announced elsewhere is public as soon as it is known.
    ...(isKnown && { announced: { at: made, tzdbVersion: "2026f" } }),
    summary: { en: title, fr: title.replace("Meeting", "Réunion") },
    kind: "workshop",
    status,
    when,
    format: joinUrl === undefined ? "in-person" : "hybrid",
    venue:
      country === "CV"
        ? { city: { en: "Praia", fr: "Praia" }, country, timeZone: "Atlantic/Cape_Verde" }
        : { city: { en: "Rabat", fr: "Rabat" }, country },
    ...(joinUrl && { online: { joinUrl } }),
    ...participationOf(kind, event),
    programmes: [{ programme: "cadiz-2022", theme }],
  };
}

/** Sends an event file; gives whether the app said that it took an event in. */
async function send(
  stage: Stage,
  events: readonly object[],
  how?: Of<"file">["how"],
): Promise<boolean | undefined> {
  const heard = await seenBy(stage, organiser, () =>
    stage.driver.sendFile(organiser, JSON.stringify({ events }), { how }),
  );
  const replies = heard
    .map(wordsOf)
    .filter((words) => /imported|already known|Nothing was/.test(words));
  const { notebook } = stage;
  // One that was sent before, as the app ended, may be answered only now.
  const awaited = notebook.unansweredFiles + 1;
  notebook.unansweredFiles = Math.max(0, awaited - replies.length);
  if (replies.length > awaited)
    stage.violations.push(`one file was answered ${replies.length} times: ${replies.join(" | ")}`);
  // What was seen before was about the events as they were.
  observe(stage);
  // What is heard while a file is on its way answers another one.
  if (replies.length !== 1 || awaited > 1 || typeof how === "object") return undefined;
  return replies.some((words) => /^\d+ events? (?:was|were) imported/.test(words));
}

export async function event(stage: Stage, step: Of<"event">) {
  const { notebook, driver } = stage;
  const made = newEvent(stage, step.event, step.days);
  if (step.by === "form") return draft(stage, made, step);
  notebook.events.push(made);
  if (step.by === "draft-file") made.isPublic = false;
  const taken = await send(stage, [fileOf(stage, step.event, made)]);
  if (taken !== true) made.isUnsure = true;
  touch(notebook, `event ${made.id}`, driver.clock.now());
}

/** A draft is written by the form, and has its short name from the app. */
async function draft(stage: Stage, made: KnownEvent, step: Of<"event">) {
  const { driver, notebook } = stage;
  await driver.command(organiser, "new", channels[0]);
  if (driver.slack.forms.get(organiser)?.["callback_id"] !== "event:v2") return;
  const day = dayIn(stage, step.days);
  const filled = {
    kind: "workshop",
    "title-en": made.title,
    "title-fr": made.title.replace("Meeting", "Réunion"),
    ...{ when: `${day} 10:00-12:00`, zone: "Rabat", format: "hybrid", place: "Rabat" },
    "join-link": `https://meet.example/secret-${made.id}`,
    ...{ mode: "quota", perDelegation: "2" },
  };
  const words = await answerTo(stage, organiser, () => submitScreens(driver, organiser, filled));
  const id = /`(meeting-[\w-]+)`/.exec(words)?.[1];
  if (id === undefined) return;
  notebook.events.push({
    ...made,
    id,
    uid: `${id}@rabat-process`,
    status: "planned",
    when: {
      precision: "time",
      start: `${day}T10:00`,
      end: `${day}T12:00`,
      timeZone: "Africa/Casablanca",
    },
    ...{
      joinUrl: `https://meet.example/secret-${made.id}`,
      theme: undefined,
      country: "MA",
      hasQuota: true,
      capacity: undefined,
      deadline: undefined,
      isPublic: false,
    },
  });
  touch(notebook, `event ${id}`, driver.clock.now());
}

export async function replace(stage: Stage, { event: index, days }: Of<"replace">) {
  const { notebook, driver } = stage;
  const old = eventAt(
    stage,
    index,
    (known) => known.isPublic && known.replacedBy === undefined && known.status !== "held",
  );
  if (old === undefined) return;
  const made = { ...newEvent(stage, "timed", days), replaces: old.id };
  const file = {
    ...fileOf(stage, "timed", made),
    lineage: [{ relation: "replaces", event: old.uid }],
  };
  notebook.events.push(made);
  const taken = await send(stage, [file]);
  touch(notebook, `event ${made.id}`, driver.clock.now());
  touch(notebook, `event ${old.id}`, driver.clock.now());
  if (taken === true) {
    old.replacedBy = made.id;
    notebook.news.push({ id: old.id, at: driver.clock.now(), isSure: true });
  } else
    for (const each of [made, old]) {
      each.isUnsure = true;
      notebook.news.push({ id: each.id, at: driver.clock.now(), isSure: false });
    }
}

/** The public part of an event as programs read it. */
export async function publicEvent(
  stage: Stage,
  { uid }: KnownEvent,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { status, text } = await stage.driver.read("/calendar.json");
  if (status !== 200) return undefined;
  return readEvents(text).find((candidate) => candidate["uid"] === uid);
}

export function readEvents(json: string): readonly Readonly<Record<string, unknown>>[] {
  return (JSON.parse(json) as { events: Readonly<Record<string, unknown>>[] }).events;
}

export async function file(stage: Stage, { event: index, what, days, how }: Of<"file">) {
  const { notebook, driver } = stage;
  const known = speakOf(stage, index, isPublic);
  const current = known && (await publicEvent(stage, known));
  if (known === undefined || current === undefined || known.isUnsure) return;
  const { announced: _, ...rest } = current;
  const participation = current["participation"] as { capacity?: number } | undefined;
  const isTimed = known.when.precision === "time";
  if (what === "move" && !isTimed) return;
  if (what === "more-places" && participation?.capacity === undefined) return;
  const day = dayIn(stage, days);
  const when: When = {
    precision: "time",
    start: `${day}T09:00`,
    end: `${day}T11:00`,
    timeZone: known.when.precision === "time" ? known.when.timeZone : "Africa/Casablanca",
  };
  const next = {
    ...rest,
    ...(known.joinUrl && { online: { joinUrl: known.joinUrl } }),
    sequence: Number(current["sequence"]) + 1,
    lastModified: driver.clock.app.now(),
    ...(what === "move" ? { when } : {}),
    ...(what === "cancel" ? { status: "cancelled" } : {}),
    ...(what === "more-places"
      ? { participation: { ...participation, capacity: (participation?.capacity ?? 0) + 2 } }
      : {}),
  };
  const before = {
    isNew:
      what === "move"
        ? JSON.stringify(current["when"]) !== JSON.stringify(when)
        : current["status"] !== "cancelled",
  };
  const endBefore = endOf(known);
  const taken = await send(stage, [next], how);
  const at = driver.clock.now();
  touch(notebook, `event ${known.id}`, at);
  if (taken !== true) {
    if (taken === undefined) known.isUnsure = true;
    notebook.news.push({ id: known.id, at, isSure: false });
    return;
  }
  if (what === "move") known.when = when;
  if (what === "cancel") known.status = "cancelled";
  if (what === "more-places") known.capacity = (participation?.capacity ?? 0) + 2;
  // What never had a day is waited for, however long ago its month was.
  const ends = known.when.precision === "month" ? [] : [endBefore, endOf(known)];
  const isPast = ends.length > 0 && ends.every(([, last]) => last <= at);
  const mayBePast = ends.length > 0 && ends.every(([first]) => first <= at);
  if (what !== "more-places" && before.isNew && !isPast)
    changed(notebook, { id: known.id, at, people: undefined, ...(mayBePast && { mayBePast }) });
  else notebook.news.push({ id: known.id, at, isSure: true });
  if (what === "move") notebook.moved.set(known.id, at);
}
