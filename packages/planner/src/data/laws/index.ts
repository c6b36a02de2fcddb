import type { CountryCode } from "@rabat-process/timezones";
import { AT } from "./AT.ts";
import { BE } from "./BE.ts";
import { BF } from "./BF.ts";
import { BG } from "./BG.ts";
import { BJ } from "./BJ.ts";
import { CD } from "./CD.ts";
import { CF } from "./CF.ts";
import { CG } from "./CG.ts";
import { CH } from "./CH.ts";
import { CI } from "./CI.ts";
import { CM } from "./CM.ts";
import { CV } from "./CV.ts";
import { CY } from "./CY.ts";
import { CZ } from "./CZ.ts";
import { DE } from "./DE.ts";
import { DK } from "./DK.ts";
import { DZ } from "./DZ.ts";
import { EE } from "./EE.ts";
import { ES } from "./ES.ts";
import { FI } from "./FI.ts";
import { FR } from "./FR.ts";
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
import type { HolidayLaw } from "./law.ts";
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
import { NL } from "./NL.ts";
import { NO } from "./NO.ts";
import { PL } from "./PL.ts";
import { PT } from "./PT.ts";
import { RO } from "./RO.ts";
import { SE } from "./SE.ts";
import { SI } from "./SI.ts";
import { SK } from "./SK.ts";
import { SL } from "./SL.ts";
import { SN } from "./SN.ts";
import { ST } from "./ST.ts";
import { TD } from "./TD.ts";
import { TG } from "./TG.ts";
import { TN } from "./TN.ts";

/** The record of each country. */
export const laws: Readonly<Record<CountryCode, HolidayLaw>> = {
  AT,
  BE,
  BF,
  BG,
  BJ,
  CD,
  CF,
  CG,
  CH,
  CI,
  CM,
  CV,
  CY,
  CZ,
  DE,
  DK,
  DZ,
  EE,
  ES,
  FI,
  FR,
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
  NL,
  NO,
  PL,
  PT,
  RO,
  SE,
  SI,
  SK,
  SL,
  SN,
  ST,
  TD,
  TG,
  TN,
};
