import { isInstant } from "@rabat-process/timezones";
import {
  refusal,
  checkFields,
  checkList,
  type FieldsOf,
  found,
} from "@rabat-process/timezones/arguments";
import { checkDay, checkWeekday } from "./check-values.ts";
import { minuteOfDay } from "./minutes.ts";
import type { BusyTime, MeetingNeeds } from "./slot-request.ts";

const busyFields: FieldsOf<BusyTime> = { from: true, until: true, codes: true };

/** @throws RangeError when hours, excluded days or busy times cannot be, or leave no room for the meeting. */
export function checkLimits(needs: MeetingNeeds): void {
  const { excludedDays = [], excludedWeekdays = [], busy = [] } = needs;
  checkHours(needs);
  checkList("excludedDays", excludedDays);
  excludedDays.forEach((day, index) => {
    checkDay(`excludedDays[${index}]`, day);
  });
  checkList("excludedWeekdays", excludedWeekdays);
  excludedWeekdays.forEach((weekday, index) => {
    checkWeekday(`excludedWeekdays[${index}]`, weekday);
  });
  checkList("busy", busy);
  const codes = new Set(needs.participants.map(({ code }) => code));
  busy.forEach((time, index) => {
    checkBusy(`busy[${index}]`, time, codes);
  });
}

function checkHours({ earliest, latest, durationMinutes }: MeetingNeeds): void {
  for (const [name, time] of [
    ["earliest", earliest],
    ["latest", latest],
  ] as const) {
    if (
      time !== undefined &&
      !(typeof time === "string" && /^(?:[01]\d|2[0-3]):(?:00|15|30|45)$/.test(time))
    ) {
      throw refusal(
        time,
        `${name} is ${found(time)}: expected a quarter of an hour such as "09:00" or "16:45".`,
      );
    }
  }
  const [begin, end] = [minuteOfDay(earliest ?? "00:00"), minuteOfDay(latest ?? "24:00")];
  if ((earliest ?? latest) !== undefined && end - begin < durationMinutes) {
    throw new RangeError(
      `A meeting of ${durationMinutes} minutes does not fit between earliest ${earliest ?? "00:00"} and latest ` +
        `${latest ?? "24:00"}: expected hours that leave room for it, within one day.`,
    );
  }
}

function checkBusy(name: string, time: BusyTime, participants: ReadonlySet<string>): void {
  checkFields(name, time, busyFields);
  const { from, until, codes } = time;
  if (!isInstant(from) || !isInstant(until) || from >= until) {
    throw new RangeError(
      `${name} is from ${found(from)} until ${found(until)}: expected two instants, such as ` +
        `"2027-05-19T08:00:00Z", the earlier one first.`,
    );
  }
  if (codes === undefined) return;
  checkList(`codes of ${name}`, codes);
  const stranger = codes.find((code) => !participants.has(code));
  if (codes.length === 0 || stranger !== undefined) {
    throw new RangeError(
      `${name} is a time of ${stranger === undefined ? "nobody" : found(stranger)}: expected codes of participants of this ` +
        `meeting, or no codes for a time that is taken for all.`,
    );
  }
}
