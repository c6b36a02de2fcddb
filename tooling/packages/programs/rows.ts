// Rows of a database or of a CSV file hold strings and dates: what each of them is, is asked before it is used.
import { isDelegationCode, parseEvent } from "@rabat-process/events";
import {
  country,
  findCountry,
  formatRelativeDay,
  instantOf,
  isCountryCode,
  isPlainDate,
  isTimeZoneId,
  localTimes,
  parseInstant,
  toWallTime,
} from "@rabat-process/timezones";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly country: string;
  readonly coChair: string;
  readonly deadline: string;
  readonly changed: Date;
}

const row: Row = {
  id: "webinar-2027",
  title: "Webinar",
  start: "2027-02-01 10:00:00.000+01",
  end: "2027-02-01T10:30:00Z",
  zone: "Europe/Brussels",
  country: "Côte d'Ivoire",
  coChair: "CM",
  deadline: "2027-01-29",
  changed: new Date("2026-11-20T09:00:00.500Z"),
};

const { zone, coChair, deadline } = row;
if (!isTimeZoneId(zone)) throw new Error(`${row.zone} is no time zone`);
if (!isDelegationCode(coChair)) throw new Error(`${coChair} is no delegation`);
if (!isPlainDate(deadline)) throw new Error(`${deadline} is no day`);
const [start, end] = [parseInstant(row.start), parseInstant(row.end)];
const changed = instantOf(row.changed);
const when = {
  precision: "time",
  start: toWallTime(start, zone),
  end: toWallTime(end, zone),
  timeZone: zone,
} as const;

const result = parseEvent({
  uid: `${row.id}@example.org`,
  slug: row.id,
  sequence: 0,
  created: changed,
  lastModified: changed,
  summary: { en: row.title },
  kind: "webinar",
  format: "virtual",
  status: "confirmed",
  when,
  roles: [{ role: "co-chair", party: coChair }],
  participation: { mode: "open", deadline },
});
console.assert(result.ok, JSON.stringify(result));

const found = findCountry(row.country);
const codes = [found?.code ?? "", "BE"].filter(isCountryCode);
const { groups } = localTimes(when, { locale: "fr", countries: codes });
console.assert(groups.length === codes.length, "two countries, two clocks");
console.log(groups.map(({ text }) => text).join("\n"));
console.log(
  codes.map((code) => country(code).alpha3).join(),
  formatRelativeDay(deadline, "2027-01-26", "fr"),
);
