/**
 * A meeting as everybody's clock shows it, and what to look at twice before announcing it:
 *
 *     node examples/meeting-everywhere.ts
 */
import {
  clockWarnings,
  compareWithRuntime,
  countryName,
  localTimes,
} from "@rabat-process/timezones";

const meeting = {
  start: "2027-03-30T14:00",
  end: "2027-03-30T15:30",
  timeZone: "Africa/Douala",
} as const;

for (const { text, places } of localTimes(meeting, { locale: "fr" }).groups) {
  console.log(`${text} : ${places.map(({ country }) => country.name.fr).join(", ")}`);
}

for (const warning of clockWarnings(meeting)) {
  if (warning.kind === "clock-change") {
    const names = warning.countries.map((code) => countryName(code, "fr"));
    console.log(
      `Les horloges changent de ${warning.minutes} minutes (${warning.transition}) : ${names.join(", ")}`,
    );
  } else {
    console.log(`${warning.wallTime} : ${warning.kind}`);
  }
}

const { advice } = compareWithRuntime();
if (advice !== undefined) console.log(advice);
