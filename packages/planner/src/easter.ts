import { addDays, type PlainDate } from "@rabat-process/timezones";

/**
 * Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus,
 * Astronomical Algorithms, chapter 8).
 *
 * @param year 1970 to 9999
 */
export function westernEaster(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addDays(`${year}-03-22`, epact + toSunday - 7 * lateMoon);
}

/**
 * Easter Sunday of the Orthodox churches, by Meeus' algorithm for the Julian calendar. That calendar is 13 days behind
 * ours from 1900 to 2099.
 *
 * @param year 1970 to 2099
 */
export function orthodoxEaster(year: number): PlainDate {
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - fullMoon + 34) % 7;
  return addDays(`${year}-03-22`, fullMoon + toSunday + 13);
}
