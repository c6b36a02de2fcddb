import { formatWeekday } from "@rabat-process/timezones";

/** The days of the week as in ISO 8601, with the names under which people type them, in lower case. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  weekday,
  names: [formatWeekday(weekday, "en"), formatWeekday(weekday, "fr")].map((name) =>
    name.toLowerCase(),
  ),
}));
