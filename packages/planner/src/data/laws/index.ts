import type { CountryCode } from "@rabat-process/timezones";
import { BF } from "./BF.ts";
import { BJ } from "./BJ.ts";
import { CD } from "./CD.ts";
import { CF } from "./CF.ts";
import { CG } from "./CG.ts";
import { CI } from "./CI.ts";
import { CM } from "./CM.ts";
import { CV } from "./CV.ts";
import { drafts } from "./drafts.ts";
import { DZ } from "./DZ.ts";
import { GA } from "./GA.ts";
import { GH } from "./GH.ts";
import { GM } from "./GM.ts";
import { GN } from "./GN.ts";
import { GQ } from "./GQ.ts";
import { GW } from "./GW.ts";
import type { HolidayLaw } from "./law.ts";
import { LR } from "./LR.ts";
import { LY } from "./LY.ts";
import { MA } from "./MA.ts";
import { ML } from "./ML.ts";
import { MR } from "./MR.ts";
import { NE } from "./NE.ts";
import { NG } from "./NG.ts";
import { ST } from "./ST.ts";
import { TD } from "./TD.ts";
import { TN } from "./TN.ts";

/** The record of each country. */
export const laws: Readonly<Record<CountryCode, HolidayLaw>> = {
  ...drafts,
  BF,
  BJ,
  CD,
  CF,
  CG,
  CI,
  CM,
  CV,
  DZ,
  GA,
  GH,
  GM,
  GN,
  GQ,
  GW,
  LR,
  LY,
  MA,
  ML,
  MR,
  NE,
  NG,
  ST,
  TD,
  TN,
};
