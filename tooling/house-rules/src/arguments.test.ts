import * as announcements from "@rabat-process/announcements";
import * as calendar from "@rabat-process/calendar";
import * as icalGenerator from "@rabat-process/calendar/ical-generator";
import * as readEvents from "@rabat-process/calendar/read-events";
import * as events from "@rabat-process/events";
import * as answers from "@rabat-process/events/answers";
import * as changes from "@rabat-process/events/changes";
import * as schedule from "@rabat-process/events/schedule";
import * as words from "@rabat-process/events/words";
import * as planner from "@rabat-process/planner";
import * as timezones from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";

// The same mistake has the same class of error in every library, and says the argument, what was found and what was expected.

type Ask = (...values: readonly unknown[]) => unknown;

const libraries = {
  announcements,
  calendar: { ...calendar, ...icalGenerator, ...readEvents },
  events: { ...events, ...answers, ...changes, ...schedule, ...words },
  planner,
  timezones,
};
const functions: ReadonlyMap<string, Ask> = new Map(
  Object.values(libraries).flatMap((library) =>
    Object.entries(library).filter(
      (entry): entry is [string, Ask] => typeof entry[1] === "function",
    ),
  ),
);

function ask(name: string, values: readonly unknown[]): () => unknown {
  const callee = functions.get(name);
  if (callee === undefined) throw new Error(`no library exports ${name}`);
  return () => callee(...values);
}

/** The names of what a function takes, as its source has them. */
function parametersOf(name: string): readonly string[] {
  const list = /^[^(]*\(([^]*?)\)\s*(?:=>)?\s*\{/.exec(String(functions.get(name)))?.[1] ?? "";
  return list.split(",").map((one) => one.replace(/=.*/, "").trim());
}

function takers(parameter: string): readonly string[] {
  return [...functions.keys()].filter((name) => parametersOf(name).includes(parameter));
}

const result = events.parseEvent({
  uid: "webinar-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T10:00:00Z",
  lastModified: "2026-11-25T10:00:00Z",
  summary: { en: "Webinar" },
  kind: "webinar",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-05-05", last: "2027-05-05" },
});
if (!result.ok) throw new Error(JSON.stringify(result.issues));
const { event } = result;
const { when } = event;
const results = { ok: true, events: [event] };
const at = "2027-01-10T08:00:00Z";
const timed = { start: "2027-05-05T10:00", end: "2027-05-05T11:00", timeZone: "Africa/Dakar" };
const feed = { locale: "en", name: "Rabat Process" };
const message = { locale: "en", now: at, supplement: { organizer: { address: "a@example.org" } } };
const reading = { locale: "en", from: "2027-01-01", to: "2027-12-31", at };
const window = { first: "2027-05-17", last: "2027-05-18" };
const needs = {
  participants: [{ code: "MA" }],
  durationMinutes: 60,
  timeZone: "Africa/Casablanca",
  locale: "en",
};

describe.each([...functions.keys()])("%s", (name) => {
  it("says what it lacks when it gets nothing", () => {
    let failure: unknown;
    try {
      ask(name, [])();
    } catch (error) {
      failure = error;
    }
    if (failure === undefined) return;
    expect(failure).toBeInstanceOf(TypeError);
    expect(failure).toHaveProperty("message", expect.stringMatching(/undefined.*expected /));
  });
});

/** What stands before the language, which is the last argument. */
const telling: Readonly<Record<string, readonly unknown[]>> = {
  activityName: ["label"],
  clockName: ["Africa/Dakar"],
  countryPhrase: ["MA", "in"],
  delegationName: ["EU"],
  delegationPhrase: ["EU", "of"],
  describeAgenda: [event],
  describeChange: [{ kind: "confirmed" }],
  describeEvent: [event, []],
  describeIssue: [{ message: "expected a text" }],
  describeLoss: [{ line: 1, name: "RRULE", reason: "series" }],
  describeParticipation: [{ mode: "open" }],
  describePlace: [event],
  describeReference: [{ programme: "cadiz-2022" }],
  describeRoles: [event],
  describeTurnout: [{ participants: 68 }],
  describeWhen: [event],
  formatClock: ["Africa/Dakar", at],
  formatDays: ["2027-05-05", "2027-05-05"],
  formatMonth: [5],
  formatName: ["virtual"],
  formatRelativeDay: ["2027-05-05", "2027-05-05"],
  formatSpan: [timed.start, timed.end],
  formatText: [event.summary],
  formatTime: [timed.start],
  formatWeekday: [1],
  formatWhen: [when],
  joinItems: [["one"]],
  joinWords: [["one"]],
  kindName: ["webinar"],
  languageName: ["pt"],
  namePhrase: ["Abidjan", "", "in"],
  objectiveName: ["cadiz-2022", "1"],
  outputKindName: ["video"],
  partyName: ["MA"],
  programmeName: ["cadiz-2022"],
  relationName: ["follows"],
  statusName: ["held"],
  themeName: [1],
  toAddLinks: [event, []],
  withColon: ["Label", "text"],
  wordingOf: [event.summary],
};

/** What stands before the options, and options that are right. */
const optioned: Readonly<Record<string, readonly [before: readonly unknown[], options: object]>> = {
  checkEvent: [[event], { locale: "en" }],
  clockWarnings: [[timed], {}],
  compareWithRuntime: [[], {}],
  excludedFrom: [[[event]], {}],
  filterEvents: [[[event]], {}],
  findSlots: [[], { ...needs, window }],
  formatDays: [["2027-05-05", "2027-05-05", "en"], {}],
  formatEvents: [[[event]], {}],
  formatSpan: [[timed.start, timed.end, "en"], {}],
  formatWhen: [[when, "en"], {}],
  fromWindowsZone: [["Romance Standard Time"], {}],
  localTimes: [[timed], { locale: "en" }],
  parseEventFiles: [[[]], {}],
  parseEvents: [["events: []"], { source: "events.yaml" }],
  parseICalendar: [[""], {}],
  planSeries: [[], { ...needs, windows: [window] }],
  readAnnouncement: [[""], {}],
  readEvents: [[""], reading],
  readWhen: [[""], {}],
  toCancellation: [[event], message],
  toICalCalendar: [[[event]], feed],
  toICalendar: [[[event]], feed],
  toICalendarBytes: [[[event]], feed],
  toInstant: [[timed.start, timed.timeZone], {}],
  toInvitation: [[event], message],
  toJCal: [[[event]], feed],
  toJSCalendar: [[[event]], { ...feed, uid: "feed" }],
  toJsonLd: [[event], { locale: "en", url: "https://example.org/" }],
  toPublication: [[event], message],
  toUninvitation: [[event], message],
};

const speaking = Object.entries(optioned).filter(([, [, options]]) => "locale" in options);
const languages: readonly (readonly [string, (locale: unknown) => readonly unknown[]])[] = [
  ...Object.entries(telling).map(
    ([name, before]) => [name, (locale: unknown) => [...before, locale]] as const,
  ),
  ...speaking.map(
    ([name, [before, options]]) =>
      [name, (locale: unknown) => [...before, { ...options, locale }]] as const,
  ),
];

describe("a language", () => {
  it.each(languages)("that is none of the two is refused by %s", (name, values) => {
    for (const locale of ["de", "fr-FR"]) {
      const refused = `locale is "${locale}": expected "en" or "fr".`;
      expect(ask(name, values(locale))).toThrow(new RangeError(refused));
    }
    const refused = `locale is undefined: expected "en" or "fr".`;
    expect(ask(name, values(undefined))).toThrow(new TypeError(refused));
  });

  it("is asked of all that take one", () => {
    expect(takers("locale").filter((name) => !Object.hasOwn(telling, name))).toEqual([]);
  });
});

describe("options", () => {
  it.each(Object.entries(optioned))(
    "of %s are refused with a field that nobody reads",
    (name, [before, options]) => {
      const call = ask(name, [...before, { ...options, nonsense: 1 }]);
      expect(call).toThrow(TypeError);
      expect(call).toThrow(/^\w+ has "nonsense": expected [\w, ]+ only\.$/);
    },
  );

  it.each(Object.entries(optioned))("of %s are refused where they are none", (name, [before]) => {
    expect(ask(name, [...before, "en"])).toThrow(TypeError);
    expect(ask(name, [...before, "en"])).toThrow(/^\w+ is "en": expected an object with /);
  });

  it("are asked of all that take some", () => {
    const takes = ["options", "filter", "selection", "request"].flatMap(takers);
    const others = ["selectDelegation", "takeAnswer", "makeClaim"];
    expect(
      takes.filter((name) => !Object.hasOwn(optioned, name) && !others.includes(name)),
    ).toEqual([]);
  });
});

describe("a result in the place of its events", () => {
  it.each(takers("events"))("is refused by %s", (name) => {
    const values = parametersOf(name).map((parameter) =>
      parameter === "events"
        ? results
        : { event, options: feed, query: "x", locale: "en" }[parameter],
    );
    expect(ask(name, values)).toThrow(TypeError);
    expect(ask(name, values)).toThrow(
      /^events is \{"ok":true.*: expected a list, such as its field events\.$/,
    );
  });

  it.each(takers("event"))("and in that of its event, by %s", (name) => {
    const values = parametersOf(name).map((parameter) =>
      parameter === "event" ? result : defaults[parameter],
    );
    expect(ask(name, values)).toThrow(TypeError);
    expect(ask(name, values)).toThrow(
      /^event is \{"ok":true.*: expected an object(?: with \w+)?, such as its field event\.$/,
    );
  });
});

/** What else the functions take that take an event. */
const defaults: Readonly<Record<string, unknown>> = {
  attendance: [],
  answer: { at },
  at,
  claim: { at, delegation: "MA" },
  claims: [],
  context: { at, sequence: 0 },
  events: [],
  locale: "en",
  options: message,
  replacedBy: undefined,
  request: { at, delegation: "MA", people: [], partstat: "ACCEPTED" },
  rules: { offerHours: 1 },
  selection: { delegation: "MA", selected: true },
};
