import type { PlainDate } from "@rabat-process/timezones";
import type { DayOff, Holiday } from "../src/index.ts";

/** What the records say of a day. A doubt other than the moon's is for either side: it is shown, and no error. */
export function likeliest(
  holidays: readonly Holiday[],
  date: PlainDate,
): "off" | "half" | "worked" | "either" {
  const days = holidays.flatMap((holiday) => holiday.days.filter((day) => day.date === date));
  if (days.some((day) => isKnown(day) && day.chance > 0.5)) {
    return days.some((day) => isKnown(day) && day.chance > 0.5 && day.closesAt === undefined)
      ? "off"
      : "half";
  }
  return days.every(isKnown) ? "worked" : "either";
}

function isKnown({ certainty }: DayOff): boolean {
  return ["certain", "reported", "estimated"].includes(certainty);
}
