import type { Rule } from "../reading.ts";
import { dateRule } from "./dates-of-event.ts";
import { kindRule, levelRule, ordinalRule, titleRule } from "./naming.ts";
import { cityRule, countryRule, venueLabelRule, venueRule } from "./place.ts";
import { lineRule, planRule, referenceRule } from "./programmes.ts";
import { roleRules } from "./roles.ts";
import { formatRule, formerDateRule, heldStatusRule, outcomeStatusRule, platformRule } from "./status.ts";

/** All rules, those that win first. */
export const rules: readonly Rule[] = [
  titleRule,
  kindRule,
  levelRule,
  ordinalRule,
  dateRule,
  formerDateRule,
  outcomeStatusRule,
  heldStatusRule,
  formatRule,
  platformRule,
  cityRule,
  countryRule,
  venueLabelRule,
  venueRule,
  ...roleRules,
  referenceRule,
  planRule,
  lineRule,
];
