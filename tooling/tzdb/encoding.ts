import { encodeHistory } from "./history.ts";
import type { Zoneinfo } from "./zoneinfo.ts";

/** Writes each history once, where possible under the id under which tzdb keeps it. */
export function encodeZones(zoneinfo: Zoneinfo, names: readonly string[]): Map<string, string> {
  const firstWith = new Map<string, string>();
  const entries = new Map<string, string>();
  const places = names.filter((name) => !zoneinfo.aliases.has(name));
  const distinctFirst = places.filter((name) => zoneinfo.distinct.has(name)).concat(places);
  for (const name of new Set(distinctFirst)) {
    const history = encodeHistory(zoneinfo.read(name), name);
    const first = firstWith.get(history);
    entries.set(name, first === undefined ? history : `=${first}`);
    if (first === undefined) firstWith.set(history, name);
  }
  for (const name of names) {
    const primary = zoneinfo.aliases.get(name);
    if (primary === undefined) continue;
    if (
      encodeHistory(zoneinfo.read(primary), primary) !== encodeHistory(zoneinfo.read(name), name)
    ) {
      throw new Error(`${name} is no other name of ${primary}: their clocks differ since 1970.`);
    }
    entries.set(name, `>${primary}`);
  }
  return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
