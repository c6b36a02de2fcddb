import moment from "moment-timezone";
import { expect, test } from "vitest";
import { countries, timeZoneIds, tzdbVersion } from "../src/index.ts";
import { world } from "../src/data/world/index.ts";
import { createTzdb } from "../src/tzdb.ts";
import { explainUnknownZone } from "../src/unknown-zone.ts";
import { changesWithin, offsetSecondsOf } from "../src/zone-rules.ts";

// The oracle: moment-timezone, which compiles tzdb by other means. Its data end with the year 2037.
const tzdb = createTzdb(world, explainUnknownZone);
const end = Date.UTC(2038, 0, 1) / 1000;
const hour = 3600;

/** Seconds east of UTC, walking along with ever later moments. */
function momentOffsets(name: string): (unixSeconds: number) => number {
  const zone = moment.tz.zone(name);
  if (!zone) throw new Error(`moment-timezone does not know ${name}.`);
  let index = 0;
  return (unixSeconds) => {
    while ((zone.untils[index] ?? Infinity) <= unixSeconds * 1000) index++;
    return Math.round((zone.offsets[index] ?? NaN) * -60);
  };
}

test("moment-timezone has the same release of tzdb", () => {
  expect(moment.tz.dataVersion).toBe(tzdbVersion);
});

test("every zone has moment's offset one second before, at and one second after every transition of either", () => {
  const wrong: string[] = [];
  for (const name of timeZoneIds) {
    const rules = tzdb.rulesOf(name);
    const ours = changesWithin(rules, 1, end).map(({ at }) => at);
    const theirs = (moment.tz.zone(name)?.untils ?? []).map((until) => until / 1000);
    const moments = [...new Set([0, ...ours, ...theirs])]
      .filter((at) => at >= 0 && at < end)
      .flatMap((at) => (at === 0 ? [0] : [at - 1, at, at + 1]))
      .sort((one, other) => one - other);
    const offsetAt = momentOffsets(name);
    for (const at of moments) {
      if (offsetAt(at) !== offsetSecondsOf(rules, at)) wrong.push(`${name} at ${at}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("every hour from 1970 to 2037 of every zone of the countries and of Western Sahara is moment's", () => {
  const zones = [...countries.flatMap(({ timeZones }) => timeZones), "Africa/El_Aaiun"];
  let hours = 0;
  let wrong = 0;
  for (const name of zones) {
    const rules = tzdb.rulesOf(name);
    const offsetAt = momentOffsets(name);
    for (let at = 0; at < end; at += hour) {
      hours++;
      if (offsetAt(at) !== offsetSecondsOf(rules, at)) wrong++;
    }
  }
  expect(zones).toHaveLength(65);
  expect(hours).toBe(65 * 596_088);
  expect(wrong).toBe(0);
});
