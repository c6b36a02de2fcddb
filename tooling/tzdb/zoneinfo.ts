import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CompiledZone, parseTzif } from "./tzif.ts";

/** What a directory of compiled zones says. */
export interface Zoneinfo {
  readonly version: string;
  /** Ids in alphabetical order, without those that name no place. */
  readonly names: readonly string[];
  /** Another name → the zone that it means. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The zones that tzdb keeps a history of its own for since 1970. */
  readonly distinct: ReadonlySet<string>;
  /** ISO 3166-1 code → its zones, the most populous first. */
  readonly zonesOfCountry: ReadonlyMap<string, readonly string[]>;
  readonly read: (name: string) => CompiledZone;
}

/**
 * Ids that tzdb keeps for old programs. Abbreviations name no place, and `Factory` says that nobody has set the zone.
 */
const refused = new Set(
  "CET CST6CDT EET EST EST5EDT Factory HST MET MST MST7MDT PST8PDT WET".split(" "),
);

/**
 * Old names whose link leads to a zone of another country, because tzdb merged zones that agree since 1970. The right
 * names are the comments ("#= …") of tzdb's file `backward`, which the compiled data does not keep.
 */
const movedAliases: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Africa/Asmara",
  "Africa/Timbuktu": "Africa/Bamako",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Virgin": "America/St_Thomas",
  "Antarctica/South_Pole": "Antarctica/McMurdo",
  "Atlantic/Jan_Mayen": "Arctic/Longyearbyen",
  Iceland: "Atlantic/Reykjavik",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
  "Pacific/Yap": "Pacific/Chuuk",
};

/**
 * Reads what a system's zoneinfo directory says about its version, names and countries. Names come from tzdata.zi, so
 * a distributor's extra trees (posix/, right/) and files (localtime) are left alone.
 *
 * @throws Error when a file is missing or names no version.
 */
export function readZoneinfo(directory: string): Zoneinfo {
  const lines = readFileSync(join(directory, "tzdata.zi"), "utf8").split("\n");
  const version = /^# version (\S+)/.exec(lines[0] ?? "")?.[1];
  if (version === undefined) {
    throw new Error(`${join(directory, "tzdata.zi")}: expected "# version …" in its first line.`);
  }
  const links = new Map<string, string>();
  const names: string[] = [];
  for (const line of lines) {
    const [kind, first = "", second = ""] = line.split(" ");
    if (kind === "Z") names.push(first);
    if (kind === "L") links.set(second, first);
  }
  const zonesOfCountry = readZoneTab(readFileSync(join(directory, "zone.tab"), "utf8"));
  const zones1970 = readZoneTab(readFileSync(join(directory, "zone1970.tab"), "utf8"));
  const places = new Set([...zonesOfCountry.values()].flat());
  return {
    version,
    names: [...names, ...links.keys()].filter((name) => !refused.has(name)).sort(),
    aliases: new Map(
      [...links]
        .filter(([name]) => !places.has(name))
        .map(([name, to]) => [name, movedAliases[name] ?? to]),
    ),
    distinct: new Set([...zones1970.values()].flat()),
    zonesOfCountry,
    read: (name) => parseTzif(readFileSync(join(directory, name)), join(directory, name)),
  };
}

function readZoneTab(text: string): Map<string, string[]> {
  const zones = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const [code, , zone] = line.split("\t");
    if (code === undefined || code.startsWith("#") || zone === undefined) continue;
    zones.set(code, [...(zones.get(code) ?? []), zone]);
  }
  return zones;
}
