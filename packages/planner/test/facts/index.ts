import type { CountryCode } from "@rabat-process/timezones";
import { BF } from "./BF.ts";
import { BJ } from "./BJ.ts";
import { CD } from "./CD.ts";
import { CI } from "./CI.ts";
import { CM } from "./CM.ts";
import { DZ } from "./DZ.ts";
import type { Fact } from "./fact.ts";
import { GA } from "./GA.ts";
import { GQ } from "./GQ.ts";
import { LY } from "./LY.ts";
import { MA } from "./MA.ts";
import { TD } from "./TD.ts";
import { TN } from "./TN.ts";

/** What was seen of each country. */
export const facts: Partial<Readonly<Record<CountryCode, readonly Fact[]>>> = {
  BF,
  BJ,
  CD,
  CI,
  CM,
  DZ,
  GA,
  GQ,
  LY,
  MA,
  TD,
  TN,
};
