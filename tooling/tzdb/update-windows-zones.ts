/**
 * Writes what the names of Windows mean, from supplemental/windowsZones.json of CLDR (npm package cldr-core):
 *
 *     pnpm --filter @rabat-process/tzdb update-windows-zones <path of windowsZones.json>
 */
import { readFileSync } from "node:fs";
import { countryZones, createTzdb, world } from "@rabat-process/timezones/internal";
import { writeData } from "./data-file.ts";

interface WindowsZones {
  readonly supplemental: {
    readonly version: { readonly _cldrVersion: string };
    readonly windowsZones: {
      readonly mapTimezones: readonly {
        readonly mapZone: {
          readonly _other: string;
          readonly _type: string;
          readonly _territory: string;
        };
      }[];
    };
  };
}

const path = process.argv[2];
if (path === undefined) throw new Error("Which file? Give the path of windowsZones.json of CLDR.");
const { version, windowsZones } = (JSON.parse(readFileSync(path, "utf8")) as WindowsZones)
  .supplemental;
const mappings = windowsZones.mapTimezones.map(({ mapZone }) => mapZone);

// CLDR keeps the first spelling that it ever had, such as Asia/Calcutta.
const { primaryOf } = createTzdb(world, (name) => `No zone: ${name}.`);

const worldwide = mappings
  .filter(({ _territory }) => _territory === "001")
  .map(({ _other, _type }) => [_other, primaryOf(_type.trim())] as const);

const ofCountries = Object.values(countryZones)
  .flat()
  .map((zone) => [zone, windowsNameOf(zone)] as const);

writeData(
  "windows-zones.ts",
  [
    `/** What each name of Windows means without a country. From CLDR ${version._cldrVersion} by tooling/tzdb; do not edit. */`,
    `export const windowsZones: Readonly<Record<string, string>> = {`,
    ...worldwide.map(([name, zone]) => `  ${JSON.stringify(name)}: ${JSON.stringify(zone)},`),
    `};`,
    ``,
    `/** The name of Windows for each zone of the countries. */`,
    `export const windowsNames: Readonly<Record<string, string>> = {`,
    ...ofCountries.map(([zone, name]) => `  ${JSON.stringify(zone)}: ${JSON.stringify(name)},`),
    `};`,
    ``,
  ].join("\n"),
);

function windowsNameOf(zone: string): string {
  const found = mappings.find(
    ({ _territory, _type }) =>
      _territory !== "001" && _type.trim().split(" ").map(primaryOf).includes(zone),
  );
  if (!found) throw new Error(`CLDR has no name of Windows for ${zone}.`);
  return found._other;
}
