import type { CountryCode } from "@rabat-process/timezones";
import { AT } from "./AT.ts";
import { BF } from "./BF.ts";
import { BG } from "./BG.ts";
import { BJ } from "./BJ.ts";
import { CD } from "./CD.ts";
import { CF } from "./CF.ts";
import { CI } from "./CI.ts";
import { CM } from "./CM.ts";
import { CV } from "./CV.ts";
import { CY } from "./CY.ts";
import { DK } from "./DK.ts";
import { DZ } from "./DZ.ts";
import { EE } from "./EE.ts";
import { ES } from "./ES.ts";
import type { Fact } from "./fact.ts";
import { FI } from "./FI.ts";
import { GA } from "./GA.ts";
import { GH } from "./GH.ts";
import { GM } from "./GM.ts";
import { GN } from "./GN.ts";
import { GQ } from "./GQ.ts";
import { GR } from "./GR.ts";
import { GW } from "./GW.ts";
import { HR } from "./HR.ts";
import { HU } from "./HU.ts";
import { IE } from "./IE.ts";
import { IT } from "./IT.ts";
import { LR } from "./LR.ts";
import { LT } from "./LT.ts";
import { LU } from "./LU.ts";
import { LV } from "./LV.ts";
import { LY } from "./LY.ts";
import { MA } from "./MA.ts";
import { ML } from "./ML.ts";
import { MR } from "./MR.ts";
import { MT } from "./MT.ts";
import { NE } from "./NE.ts";
import { NG } from "./NG.ts";
import { RO } from "./RO.ts";
import { SE } from "./SE.ts";
import { SI } from "./SI.ts";
import { SK } from "./SK.ts";
import { SL } from "./SL.ts";
import { SN } from "./SN.ts";
import { TD } from "./TD.ts";
import { TG } from "./TG.ts";
import { TN } from "./TN.ts";

/** What was seen of each country. */
export const facts: Partial<Readonly<Record<CountryCode, readonly Fact[]>>> = {
  AT,
  BF,
  BG,
  BJ,
  CD,
  CF,
  CI,
  CM,
  CV,
  CY,
  DK,
  DZ,
  EE,
  ES,
  FI,
  GA,
  GH,
  GM,
  GN,
  GQ,
  GR,
  GW,
  HR,
  HU,
  IE,
  IT,
  LR,
  LT,
  LU,
  LV,
  LY,
  MA,
  ML,
  MR,
  MT,
  NE,
  NG,
  RO,
  SE,
  SI,
  SK,
  SL,
  SN,
  TD,
  TG,
  TN,
};
