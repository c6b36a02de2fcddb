import {
  clockWarnings,
  countries,
  countriesByName,
  fromWindowsZone,
  isTimeZoneId,
  type LocalTimes,
  localTimes,
  offsetMinutesAt,
  resolveWallTime,
  toWallTime,
  transitionsBetween,
  tzdbVersion,
  yearlyRule,
} from "../src/index.ts";

/**
 * Answers that must be the same on every runtime, whatever tz data, locale data or zone the machine has: what one
 * would see who asks for the local times of real meetings, and every clock change of the partners since 2015.
 */
export function collectAnswers(): string {
  const lines = [
    `tzdb ${tzdbVersion}`,
    `CET ${isTimeZoneId("CET")}`,
    fromWindowsZone("Romance Standard Time"),
  ];
  for (const language of ["en", "fr"] as const) {
    for (const when of meetings)
      lines.push(...describe(localTimes(when, { locale: language, zones: "all" })));
    lines.push(
      countriesByName(language)
        .map(({ name }) => name[language])
        .join(", "),
    );
  }
  lines.push(
    countriesByName("ar")
      .map(({ code }) => code)
      .join(" "),
  );
  for (const timeZone of [...countries.flatMap(({ timeZones }) => timeZones), "Africa/El_Aaiun"]) {
    lines.push(
      `${timeZone} ${JSON.stringify(yearlyRule(timeZone) ?? offsetMinutesAt("2100-07-01T00:00:00Z", timeZone))}`,
    );
    for (const change of transitionsBetween(
      "2015-01-01T00:00:00Z",
      "2030-01-01T00:00:00Z",
      timeZone,
    )) {
      lines.push(
        `${change.instant} ${change.offsetMinutesAfter} ${toWallTime(change.instant, timeZone)}`,
      );
    }
  }
  lines.push(
    `2026-11-23T12:00:00Z in Morocco: ${toWallTime("2026-11-23T12:00:00Z", "Africa/Casablanca")}`,
  );
  lines.push(JSON.stringify(resolveWallTime("2026-09-20T01:30", "Africa/Casablanca")));
  lines.push(
    JSON.stringify(clockWarnings({ start: "2026-09-22T09:00", timeZone: "Europe/Brussels" })),
  );
  return `${lines.join("\n")}\n`;
}

const meetings = [
  { first: "2021-01-21", last: "2021-01-21" },
  { first: "2023-04-25", last: "2023-04-26" },
  { start: "2020-09-16T14:00", end: "2020-09-16T15:00", timeZone: "Europe/Brussels" },
  { start: "2026-09-20T00:30", end: "2026-09-20T02:30", timeZone: "Africa/Casablanca" },
  { start: "2026-11-23T12:00", end: "2026-11-23T13:30", timeZone: "Africa/Casablanca" },
  { start: "2027-03-27T09:00", end: "2027-03-28T12:00", timeZone: "Europe/Brussels" },
  { start: "2027-07-15T14:00", timeZone: "Africa/Addis_Ababa" },
] as const;

function describe(times: LocalTimes): string[] {
  if (times.precision === "day") return [times.text];
  return times.groups.map(
    ({ places, text }) => `${text}: ${places.map(({ city }) => city).join(", ")}`,
  );
}
