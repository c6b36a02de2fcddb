/** What the tools of this repository use beside what is published. */
export { createClocks } from "./clocks.ts";
export { countryFacts } from "./data/countries.ts";
export { countryZones } from "./data/country-zones.ts";
export { world } from "./data/world/index.ts";
export { formatOffset } from "./date-text.ts";
export { createTzdb } from "./tzdb.ts";
export type { TzdbData } from "./tzdb.ts";
export { explainUnknownZone } from "./unknown-zone.ts";
export { changesOfYear, decodeRuleOfYears } from "./yearly-rule.ts";
export { decodeZoneRules } from "./zone-rules.ts";
export type { ZoneRules } from "./zone-rules.ts";
