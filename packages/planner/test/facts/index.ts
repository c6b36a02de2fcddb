import type { CountryCode } from "@rabat-process/timezones";
import { CD } from "./CD.ts";
import { CM } from "./CM.ts";
import { DZ } from "./DZ.ts";
import { GA } from "./GA.ts";
import { GQ } from "./GQ.ts";
import { LY } from "./LY.ts";
import { MA } from "./MA.ts";
import { TD } from "./TD.ts";
import { TN } from "./TN.ts";
import type { Fact } from "./fact.ts";

/** What was seen of each country. */
export const facts: Partial<Readonly<Record<CountryCode, readonly Fact[]>>> = {
  CD,
  CM,
  DZ,
  GA,
  GQ,
  LY,
  MA,
  TD,
  TN,
};
