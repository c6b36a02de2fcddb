import { describe, expect, test } from "vitest";
import { parseICalendar } from "@rabat-process/calendar";
import { timeZoneIds } from "@rabat-process/timezones";
import { lengthInSeconds, readDuration } from "./duration.ts";
import { readRecur } from "./recur.ts";
import * as scalar from "./scalar.ts";
import { readTime } from "./time.ts";
import { offsetSecondsAt, readZones } from "./vtimezone.ts";
import { findTimeZone } from "./zone-name.ts";

test.each([
  ["20270620", { type: "DATE", digits: "20270620", isUtc: false }],
  ["20280229", { type: "DATE", digits: "20280229", isUtc: false }],
  ["20270620T100000", { type: "DATE-TIME", digits: "20270620T100000", isUtc: false }],
  ["20270620t100000z", { type: "DATE-TIME", digits: "20270620T100000", isUtc: true }],
  ["20161231T235960Z", { type: "DATE-TIME", digits: "20161231T235960", isUtc: true }],
  ["20270229", "a day that the calendar does not have"],
  ["20270431T100000", "a day that the calendar does not have"],
  ["20271301", "a day that the calendar does not have"],
  ["20270620T250000", "an hour that the clock does not have"],
  ["20270620T106000", "an hour that the clock does not have"],
  ["20270620T1000", "no date or time"],
  ["2027-06-20", "no date or time"],
  ["20270620T100000+0100", "no date or time"],
  ["20270620Z", "no date or time"],
  ["", "no date or time"],
])("the time %s is %j", (text, value) => {
  expect(readTime(text)).toEqual(value);
});

test.each([
  ["PT15M", 900],
  ["-PT15M", -900],
  ["+P1W", 7 * 86_400],
  ["P15DT5H0M20S", 15 * 86_400 + 18_020],
  ["PT0S", 0],
  ["P0D", 0],
  ["-15M", "not a duration: it begins with P"],
  ["1 hour", "not a duration: it begins with P"],
  ["P1M", "not a duration: it has no years and months, which differ in length"],
  ["P1Y", "not a duration: it has no years and months, which differ in length"],
  ["P1H", "not a duration: hours, minutes and seconds follow a T"],
  ["P1W2D", "not a duration: weeks stand alone"],
  ["P", "not a duration: it has no length"],
  ["PT", "not a duration: nothing follows its T"],
  ["P1DT", "not a duration: nothing follows its T"],
  ["PT1.5H", "not a duration"],
  ["", "not a duration"],
  ["P999999999999999999W", "a duration of more than a lifetime"],
])("the duration %s is %j", (text, expected) => {
  const value = readDuration(text);
  expect(typeof value === "string" ? value : lengthInSeconds(value)).toEqual(expected);
});

test.each([
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;WKST=SU", []],
  ["FREQ=MONTHLY;BYDAY=-1FR,2MO;COUNT=3", []],
  ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20300331T010000Z", []],
  ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", []],
  ["FREQ=YEARLY;BYYEARDAY=-1;BYHOUR=8;BYMINUTE=0,30;BYSECOND=60", []],
  ["RSCALE=CHINESE;FREQ=YEARLY;BYMONTH=5L;SKIP=FORWARD", []],
  ["freq=daily;count=10", []],
  ["FREQ=FORTNIGHTLY", ["FREQ=FORTNIGHTLY"]],
  ["COUNT=8", ["no FREQ"]],
  ["FREQ=WEEKLY;BYDAY=XX", ["BYDAY=XX"]],
  ["FREQ=WEEKLY;INTERVAL=0", ["INTERVAL=0"]],
  ["FREQ=WEEKLY;COUNT=-1", ["COUNT=-1"]],
  ["FREQ=WEEKLY;COUNT=2;UNTIL=20300101T000000Z", ["both COUNT and UNTIL"]],
  ["FREQ=WEEKLY;BYDAY=1MO", ["BYDAY with numbers, with FREQ=WEEKLY"]],
  ["FREQ=WEEKLY;BYMONTHDAY=1", ["BYMONTHDAY with FREQ=WEEKLY"]],
  ["FREQ=MONTHLY;BYWEEKNO=1", ["BYWEEKNO with FREQ=MONTHLY"]],
  ["FREQ=MONTHLY;BYYEARDAY=1", ["BYYEARDAY with FREQ=MONTHLY"]],
  ["FREQ=MONTHLY;BYSETPOS=1", ["BYSETPOS without another BY… part"]],
  ["FREQ=YEARLY;BYMONTH=13", ["BYMONTH=13"]],
  ["FREQ=YEARLY;BYMONTHDAY=32", ["BYMONTHDAY=32"]],
  ["FREQ=DAILY;BYHOUR=24", ["BYHOUR=24"]],
  ["FREQ=WEEKLY;FREQ=DAILY", ["FREQ twice"]],
  ["FREQ=WEEKLY;", ["an empty part"]],
  ["FREQ=WEEKLY;X-A=1", ["X-A, which no rule has"]],
  ["FREQ=WEEKLY;UNTIL=20270230", ["UNTIL=20270230, a day that the calendar does not have"]],
])("the rule %s has problems %j", (text, problems) => {
  expect(readRecur(text).problems).toEqual(problems);
});

const checks: readonly (readonly [scalar.Check, readonly string[], readonly string[]])[] = [
  [
    scalar.checkInteger,
    ["0", "-1", "+432109", "2147483647"],
    ["one", "1.5", "", "2147483648", "1 "],
  ],
  [scalar.checkFloat, ["0", "-1.5", "+48.858"], ["48,8", "1.", ".5", "1e3", ""]],
  [scalar.checkBoolean, ["TRUE", "false"], ["yes", "1", ""]],
  [scalar.checkBinary, ["", "QUJD", "QQ=="], ["QUJ", "QU*D", "Q==="]],
  [scalar.checkTimeOfDay, ["235959", "000000Z"], ["240000", "1200", "12:00:00"]],
  [
    scalar.checkUtcOffset,
    ["+0000", "-0500", "+013020"],
    ["-0000", "+0160", "+2400", "0100", "+1", "+01:00"],
  ],
  [
    scalar.checkGeo,
    ["48.85;2.35", "-90;180", "0;0"],
    ["48,5;2,3", "48.5", "91;0", "0;181", "48.5,2.3", ""],
  ],
  [
    scalar.checkUri,
    [
      "https://example.org/a?b=1,2;c#d",
      "mailto:a@b.org",
      "urn:uuid:1",
      "tel:+32-2",
      "CID:part@x",
      "file:///a",
    ],
    [
      "example.org",
      "not a url",
      "",
      "https://",
      "https:",
      "https://a b",
      "https://a/%zz",
      "http://a/<b>",
    ],
  ],
  [
    scalar.checkCalAddress,
    [
      "mailto:a@b.org",
      "MAILTO:a@b.org",
      "urn:uuid:1",
      "https://example.org/principal",
      "mailto:a%40b.org",
    ],
    ["a@b.org", "Secretariat", "mailto:", "mailto:a", "mailto:a b@c.org", "mailto:a@b@c"],
  ],
  [
    scalar.checkPeriod,
    ["20270101T000000Z/20270102T000000Z", "20270101T000000/PT1H"],
    [
      "20270101T000000Z",
      "20270101/20270102",
      "20270102T000000Z/20270101T000000Z",
      "20270101T000000Z/-PT1H",
      "20270101T000000Z/20270102T000000",
      "a/b",
    ],
  ],
  [scalar.checkLanguage, ["fr", "fr-CM", "zh-Hant-TW"], ["fr_FR", "", "français"]],
  [scalar.checkMediaType, ["text/html", "image/svg+xml"], ["html", "text/", "image/*"]],
];

test.each(checks)("%o", (check, right, wrong) => {
  expect(right.map((text) => [text, check(text)])).toEqual(right.map((text) => [text, undefined]));
  expect(wrong.filter((text) => check(text) === undefined)).toEqual([]);
});

describe("a name of a zone is found", () => {
  test.each([
    ["Europe/Brussels", "Europe/Brussels"],
    ["europe/brussels", "Europe/Brussels"],
    ["/freeassociation.sourceforge.net/Europe/Brussels", "Europe/Brussels"],
    ["/mozilla.org/20050126_1/America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["Romance Standard Time", "Europe/Paris"],
    ["romance standard time", "Europe/Paris"],
    ["W. EUROPE STANDARD TIME", "Europe/Berlin"],
    ["aus central w. standard time", "Australia/Eucla"],
    ["aus eastern standard time", "Australia/Sydney"],
    ["us eastern standard time", "America/Indiana/Indianapolis"],
    ["gtb standard time", "Europe/Bucharest"],
    ["eastern standard time (mexico)", "America/Cancun"],
    ["utc-02", "Etc/GMT+2"],
    ["tzone://Microsoft/Utc", "Etc/UTC"],
    ["UTC", "Etc/UTC"],
    ["(UTC) Coordinated Universal Time", "Etc/UTC"],
    ["(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", "Europe/Brussels"],
    ["(GMT+01.00) Brussels, Copenhagen, Madrid, Paris", "Europe/Brussels"],
    ["(UTC+01:00) West Central Africa", "Africa/Lagos"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["(UTC+01:00) Casablanca", "Africa/Casablanca"],
    ["Brussels, Copenhagen, Madrid, Paris", "Europe/Brussels"],
    ["Kuala Lumpur, Singapore", "Asia/Kuala_Lumpur"],
    ["Customized Time Zone", undefined],
    ["tzone://Microsoft/Custom", undefined],
    ["Mitteleuropäische Zeit", undefined],
    ["Kamchatka Nonsense Standard Time", undefined],
    ["CET", undefined],
    ["", undefined],
  ])("%s", (name, timeZone) => {
    expect(findTimeZone(name)).toBe(timeZone);
  });

  test("all ids of tzdb, in small letters", () => {
    const wrong = timeZoneIds.filter((id) => findTimeZone(id.toLowerCase()) !== id);
    expect(wrong.filter((id) => !/UTC|^Zulu$|Universal/.test(id))).toEqual([]);
  });
});

describe("a definition of a file says which offset a clock has", () => {
  const calendar = (...observances: readonly string[]) =>
    `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:(UTC+01:00) Brussels\\, Paris\n${observances.join("\n")}\nEND:VTIMEZONE\nEND:VCALENDAR\n`;
  const observance = (
    kind: string,
    start: string,
    [from, to]: readonly [string, string],
    ...rules: readonly string[]
  ) =>
    [
      `BEGIN:${kind}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...rules,
      `END:${kind}`,
    ].join("\n");
  const rules = calendar(
    observance(
      "STANDARD",
      "16010101T030000",
      ["+0200", "+0100"],
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    ),
    observance(
      "DAYLIGHT",
      "16010101T020000",
      ["+0100", "+0200"],
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    ),
  );
  const onsets = calendar(
    observance(
      "STANDARD",
      "20261025T030000",
      ["+0200", "+0100"],
      "RDATE:20271031T030000,20281029T030000",
    ),
    observance("DAYLIGHT", "20270328T020000", ["+0100", "+0200"], "RDATE:20280326T020000"),
  );
  const ended = calendar(
    observance("STANDARD", "19700101T000000", ["+0200", "+0100"]),
    observance(
      "DAYLIGHT",
      "20200329T020000",
      ["+0100", "+0200"],
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU;UNTIL=20260329T010000Z",
    ),
    observance(
      "STANDARD",
      "20201025T030000",
      ["+0200", "+0100"],
      "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    ),
  );

  test.each([
    [rules, "20270328T015959", 3600],
    [rules, "20270328T030000", 7200],
    [rules, "20271031T025959", 7200],
    [rules, "20271031T030000", 3600],
    [rules, "20270101T000000", 3600],
    [onsets, "20270101T000000", 3600],
    [onsets, "20280401T000000", 7200],
    [onsets, "20260101T000000", undefined],
    [ended, "20260401T000000", 7200],
    [ended, "20270401T000000", 3600],
    [ended, "20190701T000000", 3600],
  ])("%#", (text, wallTime, offset) => {
    const [component] = parseICalendar(text).components;
    const zone = component && readZones(component).get("(UTC+01:00) Brussels, Paris");
    expect(zone?.timeZone).toBe("Europe/Brussels");
    expect(zone && offsetSecondsAt(zone, wallTime)).toBe(offset);
  });
});
