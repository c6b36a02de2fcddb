import type { PlainDate } from "@rabat-process/timezones";

/**
 * One day of a country as somebody saw it who is not the source of the record that yields it: a newspaper of the day, a
 * communiqué, a calendar of an embassy. `worked` is a day on which offices were open although it might be thought off.
 */
export type Fact = readonly [
  date: PlainDate,
  seen: "off" | "half" | "worked",
  address: `http${string}`,
];
