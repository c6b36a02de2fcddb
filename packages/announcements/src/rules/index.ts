import type { Rule } from "../reading.ts";
import { chairAsRule, chairmanshipRule, handoverRule, roleLabelRule } from "./chairs.ts";
import { dateRule } from "./dates-of-event.ts";
import { formerDateRule } from "./former-dates.ts";
import { formatRule, likelyFormatRule, platformRule } from "./format.ts";
import { adjectiveRule } from "./hosts.ts";
import { aimRule, countedPartRule, numberedPartRule } from "./lists.ts";
import {
  dialogueRule,
  kindRule,
  levelRule,
  ordinalRule,
  secondKindRule,
  titleRule,
} from "./naming.ts";
import { continentRule, countriesRule, outputRule, turnoutRule } from "./outcome.ts";
import { audienceRule, interestedRule, languageRule } from "./people.ts";
import {
  capacityRule,
  deadlineRule,
  freeRule,
  modeRule,
  observerRule,
  quotaRule,
} from "./participation.ts";
import { cityRule, countryRule } from "./place.ts";
import { lineRule, planRule, referenceRule } from "./programmes.ts";
import { activityRule, besideRule, jointRule, lineageRule, seriesRule } from "./relations.ts";
import { roleRules } from "./roles.ts";
import { restrictedRule } from "./restricted.ts";
import { timetableRule } from "./timetable.ts";
import { venueLineRule } from "./venue-line.ts";
import { venueAppositionRule, venueLabelRule, venueRule } from "./venue.ts";
import { changedStatusRule } from "./status.ts";
import { verbStatusRule } from "./status-by-verb.ts";
import { heldUnknownRule } from "./held-unknown.ts";

/** All rules. Where two find a value for one field of an event, the first of them wins. */
export const rules: readonly Rule[] = [
  titleRule,
  kindRule,
  secondKindRule,
  dialogueRule,
  levelRule,
  ordinalRule,
  activityRule,
  dateRule,
  formerDateRule,
  changedStatusRule,
  verbStatusRule,
  heldUnknownRule,
  formatRule,
  likelyFormatRule,
  platformRule,
  cityRule,
  countryRule,
  venueLabelRule,
  venueRule,
  venueAppositionRule,
  venueLineRule,
  ...roleRules,
  roleLabelRule,
  adjectiveRule,
  chairmanshipRule,
  chairAsRule,
  handoverRule,
  jointRule,
  referenceRule,
  planRule,
  lineRule,
  aimRule,
  numberedPartRule,
  countedPartRule,
  timetableRule,
  restrictedRule,
  audienceRule,
  interestedRule,
  quotaRule,
  observerRule,
  modeRule,
  freeRule,
  capacityRule,
  deadlineRule,
  languageRule,
  turnoutRule,
  countriesRule,
  continentRule,
  outputRule,
  lineageRule,
  besideRule,
  seriesRule,
];
