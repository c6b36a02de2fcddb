import type { Clashes } from "@rabat-process/core/events/clashes";
import { delegationCodes, isDatedEvent } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { HomeView, ModalView } from "@slack/types";
import { announceForm } from "../../src/blocks/announce-form.ts";
import { aboutView, timesView } from "../../src/blocks/about-view.ts";
import { actsOf, changeForm } from "../../src/blocks/change-form.ts";
import { cancelView, leavingView } from "../../src/blocks/departures.ts";
import { draftView } from "../../src/blocks/draft-view.ts";
import { deleteView } from "../../src/blocks/drafts.ts";
import { eventForm } from "../../src/blocks/event-form.ts";
import { parts } from "../../src/blocks/event-parts.ts";
import { home } from "../../src/blocks/home.ts";
import { askMore, withNote } from "../../src/blocks/keep-typed.ts";
import { pasteForm, peopleList, personForm } from "../../src/blocks/people-views.ts";
import { outdatedAnswer } from "../../src/blocks/refusals.ts";
import { tellForm, tellingView, tellPreview } from "../../src/blocks/tell.ts";
import { takenForm } from "../../src/blocks/view.ts";
import { whoView } from "../../src/blocks/who.ts";
import { sameMention } from "../same-accounts.ts";
import type { World } from "./arbitrary-world.ts";
import type { Drawn } from "./messages.ts";
import { addresses, failures, shown } from "./messages.ts";
import { answerIn } from "./notifications.ts";

const now: Instant = "2027-02-01T09:00:00Z";
const seen = "999/2026-11-25T00:00:00Z";
const reminderTimes = [90 * 24 * 60, 89 * 24 * 60 + 1, 60, 45, 15];
const audience = { people: 60, byMail: 9, unreachable: delegationCodes };
const reach = { people: Array<unknown>(63), unreachable: delegationCodes };

const placesFor = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ channel: `C0SCHEDULE${index}`, team: "T1234567890" },
    locale: index % 2 === 0 ? ("en" as const) : ("fr" as const),
    isThere: index % 3 === 0,
  }));
const shows = placesFor(10).map(({ channel }) => ({ payload: { channel, asks: true } }));

/** Every window of the app. */
export function modalsOf(world: World, locale: Locale): readonly Drawn<ModalView>[] {
  const { event, other, attendance, line } = world;
  const card = {
    event,
    events: [event, other],
    attendance,
    locale,
    dateTokens: true,
    ...addresses,
  };
  const form = eventForm({ target: { opened: now }, part: "what", reminderTimes, locale });
  return [
    ["a message to those who come", tellForm(event, { en: line, fr: line }, locale)],
    ["a message before it leaves", tellPreview(event, { words: { fr: line }, audience }, locale)],
    [
      "a message that waits",
      tellingView(
        { event, locale, mention: sameMention },
        { departure: `message:${event.uid}:V1`, leavesAt: now, words: { en: line }, audience },
      ),
    ],
    ["everything about an event", aboutView({ ...card, answered: [], mayName: true })],
    ["local times", timesView(event, locale)],
    ["who comes", whoView({ event, attendance, locale, namesSilent: true })],
    ["a draft", draftView(card)],
    ["a draft that was saved", draftView(card, [])],
    ["a draft before it is deleted", deleteView(event, [], locale)],
    ...[true, false].map((isKnown): Drawn<ModalView> => [
      "an event before it is announced",
      announceForm({
        ...{ card, seen, chosen: "C0SCHEDULE9", places: placesFor(isKnown ? 10 : 0) },
        asked: isKnown ? { people: 63, without: 2, byFile: 1 } : undefined,
        clashes: clashesIn(world),
      }),
    ]),
    ["what stands in the place of a form", takenForm(line, line, "Close")],
    ["a form that cannot keep more", askMore(form, locale)],
    ["a form with a note", withNote(form, line)],
    ...formsOf(world, locale),
    ...waitingOf(world, locale),
    ...peopleOf(world, locale),
  ];
}

/** The forms by which events are made and changed. */
function formsOf(world: World, locale: Locale): readonly Drawn<ModalView>[] {
  const { event, line } = world;
  const clashes = clashesIn(world);
  const drawn = { reminderTimes, locale };
  return [
    [
      "a new event",
      eventForm({ target: { opened: now }, part: "what", text: line.repeat(30), ...drawn }),
    ],
    [
      "a new event on a day",
      eventForm({ target: { opened: now }, part: "what", when: event.when, ...drawn }),
    ],
    ...parts.flatMap((part) =>
      [true, false].map((isDraft): Drawn<ModalView> => [
        `an event, ${part}`,
        eventForm({ target: { event, seen, isDraft, reach, clashes }, part, ...drawn }),
      ]),
    ),
    ...actsOf({ event, isDraft: false }).map((act): Drawn<ModalView> => [
      `a change, ${act}`,
      changeForm({ isDraft: false, event, seen, act, reach, now, locale }),
    ]),
  ];
}

/** More than anybody holds in one week. */
function clashesIn({ other, line }: World): Clashes {
  const clash = { calendar: line, sharesDay: true, delegations: delegationCodes };
  return {
    clashes: isDatedEvent(other) ? Array(9).fill({ ...clash, meeting: other }) : [],
    away: Array(9).fill({ calendar: line, readAt: now }),
  };
}

/** What is asked before a change leaves, and while it waits. */
function waitingOf(world: World, locale: Locale): readonly Drawn<ModalView>[] {
  const { event, change } = world;
  const notice = { event, locale, mention: sameMention };
  const waiting = {
    ...{ people: 63, unreachable: delegationCodes, messages: 12 },
    told: { changes: [change] },
    askAgain: true,
    leavesAt: now,
  };
  const departure = `departure:${event.uid}:${seen}`;
  const reason = { en: "&".repeat(300), fr: "é".repeat(300) };
  const filled = JSON.stringify({ uid: event.uid, seen, ...reason });
  return [
    [
      "a change that waits",
      leavingView(notice, { ...waiting, departure, clashes: clashesIn(world) }),
    ],
    ["an announcement that waits", leavingView(notice, { ...waiting, departure, shows })],
    ["before an event is cancelled", cancelView(notice, { ...waiting, filled })],
  ];
}

/** The windows in which delegations name who comes. */
function peopleOf(world: World, locale: Locale): readonly Drawn<ModalView>[] {
  const { event, answerer, line } = world;
  const given = answerIn(world);
  const view = { event, delegation: answerer, given, answeredAt: now, locale };
  return [
    ["a new person", personForm({ ...view, given: undefined })],
    ["a person of a newcomer", personForm({ ...view, delegation: undefined, given: undefined })],
    ["a person", personForm(given.people.length > 0 ? { ...view, index: 0 } : view)],
    ["a list of people", peopleList({ ...view, said: line, isClaim: true, hidden: 2 })],
    ["a pasted list", pasteForm({ ...view, hidden: 2 })],
  ];
}

/** The home, of a newcomer and of an organiser with all there is. */
export function homesOf(world: World, locale: Locale): readonly Drawn<HomeView>[] {
  const { event, other, attendance, answerer } = world;
  const attendee = answerIn(world);
  const events = Array.from({ length: 30 }, (_, index) => ({
    ...{ event: index % 3 === 0 ? other : event, attendance },
    attendee: index % 2 === 0 ? attendee : undefined,
    claim: "ACCEPTED" as const,
    closed: index % 5 === 0,
  }));
  const outdated = { event, isOpen: true, shown: { ...shown, uid: event.uid }, attendee, locale };
  const message = outdatedAnswer({ ...outdated, delegation: answerer, reason: "event-changed" });
  const person = { user: "U1", focalPoint: true, reminders: true };
  const view = { locale, ...addresses, events, confirmed: true, delegation: answerer };
  return [
    [
      "the home of an organiser",
      home({
        ...view,
        person: { ...person, delegation: answerer },
        said: { uid: event.uid, message },
        organiser: { drafts: events.map((each) => each.event), buried: failures },
      }),
    ],
    [
      "the home of a newcomer",
      home({ ...view, person, delegation: undefined, confirmed: false, organiser: undefined }),
    ],
  ];
}
